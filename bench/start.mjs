// Start-up: the built command, beside an empty program.
import { join, resolve } from "node:path";
import { folder, write } from "./archive.mjs";
import { benchmark } from "./benchmark.mjs";
import { measureProcesses } from "./measure.mjs";
import { PAYLOADS } from "./tickets.mjs";

const root = resolve(import.meta.dirname, "..");
const command = join(root, "dist/cli/main.js");
write("ticket.json", PAYLOADS[0]);
const assembly = write("assembly.mjs", `
import { readFileSync } from "node:fs";
import { validateByHand } from ${JSON.stringify(join(root, "bench/assembly.mjs"))};
process.exitCode = validateByHand(JSON.parse(readFileSync("ticket.json", "utf8"))) ? 0 : 1;`);
await benchmark(import.meta, {
  title: "Start-up",
  unit: "× node -e 0",
  measure: (rows) => measureProcesses(rows, { rounds: 11 }),
  rows: [
    { name: "node -e 0", program: ["-e", "0"] },
    { name: "--version", program: [command, "--version"], must: 1.3 },
    { name: "check of one ticket", program: [command, "check", "ticket.json"], must: 2, faster: { than: "zod + libphonenumber-js + validator.js, one ticket" } },
    { name: "zod + libphonenumber-js + validator.js, one ticket", program: [assembly] },
    { name: "assess of one ticket", program: [command, "assess", "ticket.json"] },
    { name: "import of the library alone", program: ["--input-type=module", "-e", `import ${JSON.stringify(join(root, "dist/index.js"))}`] },
  ].map((row) => ({ ...row, folder })),
});
