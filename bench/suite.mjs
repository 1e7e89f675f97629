// All benchmarks in one run: npm run bench [-- --only NAME] [--json FILE] [--reference]
// Each benchmark is a process of its own, twice where calls are timed: what one compiles must not slow another, and no two processes are alike.
// --reference writes bench/reference.json and the figures of docs/performance.md.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { load, machine } from "./machine.mjs";
import { performancePage } from "./performance-page.mjs";
import { summarise } from "./summary.mjs";
import { tableOf } from "./table.mjs";

/** Processes of each benchmark. */
const SUITE = { "ticket": 2, "report": 2, "intake": 2, "phone": 2, "email": 2, "contract-number": 2, "address": 2, "date": 2, "stream": 1, "memory": 1, "start": 1, "size": 1 };
const here = (name) => new URL(name, import.meta.url);

const run = (name) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [here(`${name}.mjs`).pathname, "--json"], { encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  return JSON.parse(stdout);
};

/** The suite, or some of it; each summary is handed on as it comes. */
export const runSuite = (names = Object.keys(SUITE), each = () => {}) => {
  const before = load();
  const benchmarks = names.map((name) => {
    const summary = { name, ...summarise(Array.from({ length: SUITE[name] }, () => run(name))) };
    each(summary);
    return summary;
  });
  return { machine: machine(), load: { before, after: load() }, benchmarks };
};

if (process.argv[1] === here("suite.mjs").pathname) {
  const { values } = parseArgs({ options: { only: { type: "string", multiple: true }, json: { type: "string" }, reference: { type: "boolean" } } });
  const unknown = values.only?.find((name) => !Object.hasOwn(SUITE, name));
  if (unknown || (values.only && values.reference)) {
    console.error(unknown ? `No benchmark is named ${unknown}: ${Object.keys(SUITE).join(", ")}` : "A reference is a run of everything");
    process.exit(2);
  }
  const result = runSuite(values.only, (summary) => console.log(tableOf(summary)));
  console.log(`${JSON.stringify(result.machine)}\nload ${result.load.before} before, ${result.load.after} after`);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(result, null, 1)}\n`);
  if (values.reference) {
    writeFileSync(here("reference.json"), `${JSON.stringify(result, null, 1)}\n`);
    const page = here("../docs/performance.md");
    writeFileSync(page, performancePage(readFileSync(page, "utf8"), result));
  }
}
