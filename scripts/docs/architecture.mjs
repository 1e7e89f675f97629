// The house as it is: each room on its floor, and every import from one to another.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { FLOORS } from "../../floors.js";
import { root } from "../ready.mjs";
import { picture, shape, text } from "./svg.mjs";

const IMPORT = /\b(?:from|import)\s*\(?"(\.[^"]+)"/g;
const roomOf = (path) => {
  const [first] = path.split("/");
  return first in FLOORS ? first : first.replace(/\.js$/, ".ts");
};

/** Room → the rooms that it imports from, with how many files do. */
const imports = () => {
  const found = new Map();
  for (const file of globSync("**/*.ts", { cwd: join(root, "src") })) {
    const from = roomOf(file);
    for (const [, target] of readFileSync(join(root, "src", file), "utf8").matchAll(IMPORT)) {
      const to = roomOf(join("/", file, "..", target).slice(1));
      if (to === from || !(to in FLOORS) || !(from in FLOORS)) continue;
      const pair = `${from} ${to}`;
      found.set(pair, (found.get(pair) ?? 0) + 1);
    }
  }
  return found;
};

const WIDTH = 900;
const BOX = { width: 132, height: 34 };
const STOREY = 66;

export const architecture = () => {
  const between = imports();
  const rooms = Object.keys(FLOORS).filter((room) => globSync([room, `${room}/**`], { cwd: join(root, "src") }).length);
  const top = Math.max(...rooms.map((room) => FLOORS[room]));
  const places = Object.fromEntries(rooms.map((room) => {
    const beside = rooms.filter((other) => FLOORS[other] === FLOORS[room]);
    const x = 60 + ((beside.indexOf(room) + 1) * (WIDTH - 60)) / (beside.length + 1);
    return [room, { x, y: 40 + (top - FLOORS[room]) * STOREY }];
  }));
  const threads = [...between].map(([pair, count]) => {
    const [from, to] = pair.split(" ").map((room) => places[room]);
    const [start, end] = [from.y + BOX.height / 2, to.y - BOX.height / 2];
    const bend = (end - start) / 2;
    return shape("path", { class: "thread", d: `M${from.x.toFixed()} ${start} C${from.x.toFixed()} ${start + bend} ${to.x.toFixed()} ${end - bend} ${to.x.toFixed()} ${end}`, "stroke-width": 0.6 + Math.log2(count) / 3 });
  });
  const floors = Array.from({ length: top }, (_, at) => text(20, 44 + at * STOREY, top - at, "soft"));
  const boxes = rooms.map((room) => {
    const { x, y } = places[room];
    return [
      shape("rect", { class: "box", x: x - BOX.width / 2, y: y - BOX.height / 2, ...BOX, rx: 6 }),
      text(x, y + 4, room.endsWith(".ts") ? room : `${room}/`, "middle bold"),
    ];
  });
  return picture(WIDTH, top * STOREY + 20, `The rooms of src on their ${top} floors; lines are imports, each from a floor to one below`, [threads, floors, boxes]);
};
