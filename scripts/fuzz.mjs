// npm run fuzz -- --minutes 30 [--seed N] [--only NAME]: the built package against hostile input. What fails is kept in test/attack/found.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { targetsOf } from "./fuzz/targets.mjs";
import { tryOne } from "./fuzz/try.mjs";
import { ensureBuilt, root } from "./ready.mjs";

const { values: { minutes, seed: first, only } } = parseArgs({ options: { minutes: { type: "string", default: "1" }, seed: { type: "string" }, only: { type: "string" } } });
ensureBuilt();
const targets = Object.entries(await targetsOf(join(root, "dist"))).filter(([name]) => only === undefined || name === only);
const folder = join(root, "test/attack/found");
mkdirSync(folder, { recursive: true });

const ROUND = 60;
const until = Date.now() + Number(minutes) * 60_000;
let seed = Number(first ?? Date.now() % 2 ** 31);
/** One case of each kind: the messages of a kind differ in numbers alone. */
const kinds = new Set();
let [rounds, inputs] = [0, 0];
console.log(`seed ${seed}`);
do {
  for (const [name, target] of targets) {
    const property = fc.asyncProperty(target.make, (args) => tryOne(target, args));
    const { failed, counterexample, errorInstance, numRuns } = await fc.check(property, { seed, numRuns: target.runs ?? ROUND, interruptAfterTimeLimit: 60_000 });
    inputs += numRuns;
    if (!failed || !counterexample) continue;
    const error = String(errorInstance?.message ?? errorInstance).slice(0, 300);
    const kind = `${name}: ${error.replace(/\d+/g, "N").slice(0, 60)}`;
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    const found = JSON.stringify({ target: name, args: counterexample[0], error }, null, 1);
    const file = `${name.replace(/\W+/g, "-")}-${createHash("sha256").update(found).digest("hex").slice(0, 8)}.json`;
    writeFileSync(join(folder, file), `${found}\n`);
    console.log(`seed ${seed}: ${name}: ${error}\n  ${String(errorInstance?.stack).split("\n").slice(1, 4).map((line) => line.trim()).join(" ")}\n  kept in test/attack/found/${file}`);
  }
  rounds++;
  seed = (seed + 1) % 2 ** 31;
} while (Date.now() < until);
console.log(`${rounds} rounds, ${inputs} inputs to ${targets.length} targets: ${targets.length - kinds.size} passed, ${kinds.size} failed`);
process.exitCode = kinds.size ? 1 : 0;
