// The public entry points, as package.json lists them: `no-telepathy/schema` is `src/schema/index.ts`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../ready.mjs";

const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** @type {Readonly<Record<string, string>>} Specifier → source file, from the root. */
export const ENTRIES = Object.fromEntries(
  Object.entries(exports)
    .filter(([, target]) => typeof target !== "string")
    .map(([path, target]) => [`no-telepathy${path.slice(1)}`, target.import.default.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts")]),
);
