// Which packages run with this one: its dependencies and peers, those that are bundled into the command, and all that they need.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { root } from "./ready.mjs";

export const manifestOf = (folder) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));

/** @returns {string[]} names, sorted */
export const shipped = () => {
  const { dependencies, peerDependencies } = manifestOf(".");
  const imports = /(?:from|import\()\s*"([a-z][a-z-]*)(?:\/[^"]*)?"/g;
  const bundled = globSync("src/cli/**/*.ts", { cwd: root }).flatMap((file) => [...readFileSync(join(root, file), "utf8").matchAll(imports)].map(([, name]) => name));
  const all = new Set([...Object.keys({ ...dependencies, ...peerDependencies }), ...bundled]);
  for (const name of all) for (const needed of Object.keys(manifestOf(`node_modules/${name}`).dependencies ?? {})) all.add(needed);
  return [...all].sort();
};
