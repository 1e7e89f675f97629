// Builds dist/: the library (ESM, CJS, types), the command line, the JSON Schema files.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, isAbsolute, join } from "node:path";
import { root } from "./ready.mjs";

const node = (script, ...args) => {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 2);
};
rmSync(join(root, "dist"), { recursive: true, force: true });
node(createRequire(import.meta.url).resolve("tsup/dist/cli-default.js"), "--silent");
// What a CommonJS file adds to the module that it is made from maps to the file itself, by a path of this machine: by its name instead.
for (const path of readdirSync(join(root, "dist"), { recursive: true }).filter((path) => path.endsWith(".cjs.map"))) {
  const file = join(root, "dist", path);
  const { sources, sourcesContent, ...map } = JSON.parse(readFileSync(file, "utf8"));
  const own = sources.findIndex((source) => isAbsolute(source));
  const mended = { ...map, sources: sources.with(own, basename(path, ".map")), sourcesContent: sourcesContent?.with(own, null), ignoreList: [own] };
  writeFileSync(file, JSON.stringify(mended));
}
node(join(root, "scripts/json-schema.mjs"));
