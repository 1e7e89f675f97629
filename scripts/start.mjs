// npm start: shows on real input what the library is for; npm start -- ARGUMENTS: the command line itself.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./ready.mjs";

ensureInstalled();
ensureBuilt();

const command = (...args) => spawnSync(process.execPath, [join(root, "dist/cli/main.js"), ...args], { cwd: process.env.INIT_CWD ?? root, stdio: "inherit" }).status ?? 2;
const show = (...args) => {
  console.log(`\n$ no-telepathy ${args.join(" ")}\n`);
  spawnSync(process.execPath, [join(root, "dist/cli/main.js"), ...args], { cwd: root, stdio: "inherit" });
};

const args = process.argv.slice(2);
if (args.length) process.exitCode = command(...args);
else {
  show("assess", "examples/letters/ru-fair.txt");
  show("check", "examples/payloads/faulty.ndjson");
  console.log("\nYour own letter: npm start -- assess my.txt     Everything else: npm start -- --help");
}
