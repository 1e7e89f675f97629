import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, runIn, TICKET } from "./harness.js";

const ticket = JSON.stringify({ ...TICKET, id: "T-1", contact: { name: "Ян", phone: "+79215550147" }, checks: [{ check: "power", outcome: "passed" }] });
const whole = Buffer.from(ticket);

/** Bytes that look random and are the same each time. */
const bytes = (seed: number, length: number): Buffer => Buffer.from(Array.from({ length }, (_, at) => (Math.imul(seed * 7919 + at * 104729, 2654435761) >>> 13) & 0xff));

const files: Record<string, Buffer> = {};
for (let cut = 0; cut < whole.length; cut++) files[`cut/${String(cut).padStart(3, "0")}.json`] = whole.subarray(0, cut);
for (let seed = 1; seed <= 200; seed++) files[`random/${String(seed).padStart(3, "0")}.json`] = bytes(seed, 1 + ((seed * 37) % 400));
for (const [name, encoding] of [["latin1", "latin1"], ["utf16", "utf16le"]] as const) for (let at = 0; at < 20; at++) files[`other/${name}${at}.json`] = Buffer.from(ticket.slice(0, -1 - at).replace("Ян", "é"), encoding);
for (const [at, text] of ["[", "{}", "[]", "null", "0", '""', "[[[[", "{{", "[1,2]", "NaN", "'a'", "{a:1}", '{"a":1,}', "//x", "\u0000", "\ufeff", "\ufeff\ufeff{}", "[".repeat(5000), '{"a":'.repeat(3000), `"${"\\".repeat(999)}`].entries())
  files[`odd/${String(at).padStart(2, "0")}.json`] = Buffer.from(text);
for (let at = 0; at < 60; at++) files[`flip/${String(at).padStart(2, "0")}.json`] = Buffer.from(whole.map((byte, index) => (index === at * 3 ? byte ^ (1 << (at % 7)) : byte)));

describe(`${Object.keys(files).length} malformed files`, () => {
  const folder = makeFolder(files);
  const { status, stdout, stderr } = runIn(folder)(["check", ".", "--format", "ndjson"]);
  const findings = stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line) as { file: string; line: number; column: number; message: string; code: string; severity: string });

  it("crash nothing: exit 1, nothing but findings", () => {
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(Object.keys(files).length).toBeGreaterThan(400);
  });

  it("have each a message that names file and place", () => {
    const told = new Set(findings.filter(({ severity }) => severity === "error").map(({ file }) => file));
    // A changed bit inside a text may leave a good ticket; an array of no tickets has none to find fault with.
    const silent = Object.keys(files).filter((file) => !told.has(join(file)) && !file.startsWith("flip/"));
    expect(silent.filter((file) => !["[]"].includes(files[file]!.toString()))).toEqual([]);
    for (const { line, column, message, code } of findings) {
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(message).not.toBe(code);
    }
  });

  it("are told one by one on standard input as well", () => {
    for (const name of ["cut/010.json", "random/007.json", "odd/16.json", "other/utf161.json"]) expect(runIn(folder)(["check", "-"], files[name]!).status).toBe(1);
  });
});
