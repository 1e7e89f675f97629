// Builds dist/: the library (ESM, CJS, types), the command line, the JSON Schema files.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "./ready.mjs";

const node = (script, ...args) => {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 2);
};
rmSync(join(root, "dist"), { recursive: true, force: true });
node(createRequire(import.meta.url).resolve("tsup/dist/cli-default.js"), "--silent");
node(join(root, "scripts/json-schema.mjs"));
