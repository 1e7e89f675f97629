// Files of many tickets, one a line, for as long as a program runs.
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ticketsOf } from "./tickets.mjs";

export const folder = mkdtempSync(join(tmpdir(), "no-telepathy-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** The path of a file in the folder. */
export const write = (name, contents) => {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
};

/** The path of a file of so many tickets, a tenth of them faulty. */
export const archiveOf = (tickets) => {
  const path = join(folder, `${tickets}.ndjson`);
  const file = openSync(path, "w");
  const thousand = ticketsOf(1000);
  for (let done = 0; done < tickets; done += thousand.length) {
    const lines = thousand.map((ticket, at) => JSON.stringify({ ...ticket, id: `T-${done + at}`, ...(at % 10 === 3 && { status: "lost" }) }));
    writeSync(file, `${lines.slice(0, tickets - done).join("\n")}\n`);
  }
  closeSync(file);
  return path;
};
