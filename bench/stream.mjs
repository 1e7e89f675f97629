// Streams of tickets: the built command beside what a user would assemble. node bench/stream.mjs [TICKETS]
// Ratios of tickets a second, medians of three runs in turn, each a process from start to end; what scores texts has N tickets, what only
// checks them 4N. Peak memory of the command for N and for 4N tickets.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const command = join(root, "dist/cli/main.js");
const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), "no-telepathy-bench-"));

const WORDS = "Здравствуйте со вчерашнего вечера нет интернета на терминале мигает красный LOS роутер перезагружали не помогло кабель проверили скорость упала до двух мегабит соседи жалуются тоже работа стоит прошу прислать мастера после шести спасибо".split(" ");
const text = (seed) => Array.from({ length: 70 }, (_, at) => WORDS[(seed * 31 + at * at * 7) % WORDS.length]).join(" ");
const ticket = (at) => ({
  schemaVersion: 1, id: `T-${at}`, channel: "email", category: "outage", status: at % 10 === 3 ? "lost" : "acknowledged", severity: "significant", creationDate: "2026-11-22T10:15:00+03:00",
  contractNumber: `OT-00${1000 + (at % 9000)}/22`, contact: { name: "Анна Ильина", phone: `+7921555${1000 + (at % 9000)}`, email: `user${at}@example.com` },
  incidentAddress: { country: "RU", city: "Санкт-Петербург", street: "Ленина", streetType: "улица", house: String(1 + (at % 99)), flat: "12" }, description: text(at),
  checks: [{ check: "power", outcome: "passed" }], attachments: [{ name: "los.jpg", mimeType: "image/jpeg", size: 48211 }], language: "ru",
});
const make = (name, tickets) => {
  const path = join(folder, name);
  const file = openSync(path, "w");
  for (let at = 0; at < tickets; at += 1000) writeSync(file, Array.from({ length: Math.min(1000, tickets - at) }, (_, one) => `${JSON.stringify(ticket(at + one))}\n`).join(""));
  closeSync(file);
  return path;
};
const input = make("tickets.ndjson", count);
const large = make("large.ndjson", count * 4);

// What a user puts together: each a program of its own, run as the command is.
const assembled = (path, judge, setup) => `
import { createInterface } from "node:readline";
import { createReadStream } from "node:fs";
${setup}
let faulty = 0;
for await (const line of createInterface({ input: createReadStream(${JSON.stringify(path)}) })) { const ticket = JSON.parse(line); ${judge} }
console.log(faulty);`;
const ZOD = `import { ticketSchema } from ${JSON.stringify(join(root, "dist/schema/index.js"))};
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import validator from "validator";`;
const ZOD_JUDGE = "const phone = parsePhoneNumberFromString(ticket.contact.phone, 'RU'); if (!ticketSchema.safeParse(ticket).success || !phone?.isValid() || !validator.isEmail(ticket.contact.email)) faulty++;";
const REGEXES = `const rules = Array.from({ length: 150 }, (_, at) => new RegExp("(?:^|\\\\P{L})" + ${JSON.stringify(WORDS)}[at % ${WORDS.length}].slice(0, 5) + "[\\\\p{L}]*(?:\\\\s+\\\\p{L}+){0,2}\\\\s+" + ${JSON.stringify(WORDS)}[(at * 7) % ${WORDS.length}].slice(0, 4), "iu"));`;
const programs = {
  "zod + libphonenumber + validator": assembled(large, ZOD_JUDGE, ZOD),
  "ajv": assembled(large, "if (!validate(ticket)) faulty++;", `import { Ajv2020 } from "ajv/dist/2020.js"; import { readFileSync } from "node:fs"; const validate = new Ajv2020({ strict: false, allErrors: true, logger: false }).compile(JSON.parse(readFileSync(${JSON.stringify(join(root, "dist/schema/ticket.2020-12.json"))}, "utf8")));`),
  "the same with 150 regular expressions": assembled(input, `${ZOD_JUDGE} for (const rule of rules) if (rule.test(ticket.description)) ticket.found = true;`, `${ZOD}\n${REGEXES}`),
};
const file = (name) => join(root, "bench", `.${name.replace(/\W+/g, "-")}.mjs`);
for (const [name, source] of Object.entries(programs)) writeFileSync(file(name), source);

const PEAK = "process.on('exit', () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}`));";
const run = (args) => {
  const started = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ["--import", `data:text/javascript,${encodeURIComponent(PEAK)}`, ...args], { encoding: "utf8", maxBuffer: 1 << 30 });
  if (status > 1) throw new Error(stderr);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
};
const runs = {
  ...Object.fromEntries(Object.keys(programs).map((name) => [name, [file(name)]])),
  "check": [command, "check", large, "--format", "ndjson"],
  "check --jobs 2": [command, "check", large, "--format", "ndjson", "--jobs", "2"],
  "assess --ndjson": [command, "assess", "--ndjson", input],
  "assess --ndjson --jobs 2": [command, "assess", "--ndjson", input, "--jobs", "2"],
};
const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
for (let round = 0; round < 3; round++) for (const [name, args] of Object.entries(runs)) times[name].push(run(args).seconds);
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const scores = (name) => name.startsWith("assess") || name.includes("regular");
const rate = (name) => (scores(name) ? count : count * 4) / median(times[name]);
for (const name of Object.keys(runs)) console.log(`${name.padEnd(40)} ${Math.round(rate(name)).toLocaleString("en").padStart(8)} tickets/s  ${["zod + libphonenumber + validator", "ajv", "the same with 150 regular expressions"].map((peer) => `${(rate(name) / rate(peer)).toFixed(2)}x`.padStart(7)).join(" ")}`);
console.log("                                                             against: assembly, ajv, assembly with regular expressions");
for (const args of [["check", "--format", "ndjson"], ["check"], ["report", "--markdown", "-"]]) {
  const [small, big] = [input, large].map((path) => run([command, ...args, path]).megabytes);
  console.log(`${args.join(" ").padEnd(40)} peak ${small.toFixed(0)} MB for ${count}, ${big.toFixed(0)} MB for ${count * 4} (${(big / small).toFixed(2)}x)`);
}
for (const name of Object.keys(programs)) rmSync(file(name));
rmSync(folder, { recursive: true, force: true });
