// What moved since the reference by more than the noise: npm run bench:compare [-- FILE]. FILE is the JSON of a run; without it, one is made now.
// Compared are figures that hold from one machine's hour to the next: ratios, kB, MB. Exit 1 where one has become worse.
import { readFileSync } from "node:fs";
import { markdownTable } from "./table.mjs";
import { runSuite } from "./suite.mjs";

/** A move is more than noise beyond this share of the reference (a size is exact), and beyond both runs' quartiles with as much again. */
const LEAST_MOVE = 0.1;
const EXACT_MOVE = 0.01;

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const reference = read(new URL("reference.json", import.meta.url));
const [file] = process.argv.slice(2);
const latest = file ? read(file) : runSuite(undefined, ({ title }) => console.error(title));

const rowsOf = ({ benchmarks }) => new Map(benchmarks.flatMap(({ title, unit, rows }) => rows.map(({ name, ratio }) => [`${title}: ${name}`, { unit, ratio }])));
const [before, now] = [reference, latest].map(rowsOf);
const moves = [...now].flatMap(([name, { unit, ratio }]) => {
  const old = before.get(name)?.ratio;
  if (!old) return [];
  const noise = Math.max((unit === "kB" ? EXACT_MOVE : LEAST_MOVE) * old.median, old.high - old.low + (ratio.high - ratio.low));
  const moved = ratio.median - old.median;
  return Math.abs(moved) > noise ? [{ name, unit, old: old.median, new: ratio.median, moved: moved / old.median }] : [];
});
const worse = moves.filter(({ moved }) => moved > 0);

if (moves.length) {
  const percent = (share) => `${share > 0 ? "+" : ""}${(100 * share).toFixed(0)} %`;
  console.log(markdownTable(["what", "reference", "now", "moved"], moves.toSorted((a, b) => b.moved - a.moved).map((move) => [move.name, `${move.old} ${move.unit}`, String(move.new), percent(move.moved)])));
}
console.log(`${[...now.keys()].filter((name) => before.has(name)).length} figures compared: ${worse.length} worse, ${moves.length - worse.length} better; load ${latest.load.before}, reference ${reference.load.before}`);
process.exitCode = worse.length ? 1 : 0;
