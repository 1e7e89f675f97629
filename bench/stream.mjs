// Streams of tickets: the built command beside what a user would assemble under readline, each a process from start to end.
import { join, resolve } from "node:path";
import { archiveOf, write } from "./archive.mjs";
import { benchmark } from "./benchmark.mjs";
import { measureProcesses } from "./measure.mjs";

const root = resolve(import.meta.dirname, "..");
const command = join(root, "dist/cli/main.js");
const at = (path) => JSON.stringify(join(root, path));
const FEW = 5_000;
const MANY = 40_000;
const [few, many] = [FEW, MANY].map(archiveOf);

/** A program that reads a file line by line, by one expression over `ticket`. */
const reader = (name, path, judge, imports = "") =>
  write(`${name}.mjs`, `
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
${imports}
let faulty = 0;
for await (const line of createInterface({ input: createReadStream(${JSON.stringify(path)}) })) {
  const ticket = JSON.parse(line);
  if (!(${judge})) faulty++;
}
console.log(faulty);`);
const assembly = `import { validateByHand } from ${at("bench/assembly.mjs")};`;
const ajv = `
import { createRequire } from "node:module";
const require = createRequire(${at("bench/stream.mjs")});
const { Ajv2020 } = require("ajv/dist/2020.js");
const validate = require("ajv-formats").default(new Ajv2020({ keywords: ["x-data-classification"] })).compile(require(${at("dist/schema/ticket.2020-12.json")}));`;

const programs = (tickets, list) => list.map((row) => ({ ...row, tickets, per: { count: 1, unit: "tickets/s" } }));
const assembled = "zod + libphonenumber-js + validator.js";
const scored = `${assembled} + 152 expressions`;
await benchmark(import.meta, {
  title: "Streams",
  unit: "× readline and JSON.parse",
  measure: (rows) => measureProcesses(rows, { rounds: 5 }),
  rows: [
    ...programs(MANY, [
      { name: "readline and JSON.parse", program: [reader("parse", many, "ticket")] },
      { name: "check", program: [command, "check", many, "--format", "ndjson"], faster: { than: assembled, must: 5, aim: 10 } },
      { name: "check --jobs 2", program: [command, "check", many, "--format", "ndjson", "--jobs", "2"], faster: { than: assembled } },
      { name: assembled, program: [reader("assembly", many, "validateByHand(ticket)", assembly)] },
      { name: "ajv, shape alone", program: [reader("ajv", many, "validate(ticket)", ajv)] },
    ]),
    ...programs(FEW, [
      { name: "assess --ndjson", program: [command, "assess", "--ndjson", few], faster: { than: scored, must: 3, aim: 6 } },
      { name: "assess --ndjson --jobs 2", program: [command, "assess", "--ndjson", few, "--jobs", "2"], faster: { than: scored } },
      { name: scored, program: [reader("expressions", few, "scoreByExpressions(ticket.description) + validateByHand(ticket)", `${assembly} import { scoreByExpressions } from ${at("bench/regex-scorer.mjs")};`)] },
    ]),
  ],
});
