import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ignoreFrom } from "../../src/cli/input/ignore.js";
import { makeFolder, runIn, TICKET } from "./harness.js";

const bad = (id: string, status: string) => JSON.stringify({ ...TICKET, id, status });
const folder = makeFolder({ "t.ndjson": `${bad("A", "lost")}\n${bad("B", "gone")}\n` });
const run = runIn(folder);
const write = (...lines: string[]) => writeFileSync(join(folder, "t.ndjson"), lines.map((line) => `${line}\n`).join(""));
const summary = (...args: string[]) => {
  const { status, stdout } = run(["check", "--format", "json", "--baseline", "known.json", ...args]);
  return { status, ...(JSON.parse(stdout) as { summary: { errors: number; known: number; stale: number } }).summary };
};

describe("--baseline", () => {
  it("lets be what it knows, wherever that has moved to, and nothing else", () => {
    expect(summary("--update-baseline", "t.ndjson")).toMatchObject({ status: 0, known: 2 });
    expect(readFileSync(join(folder, "known.json"), "utf8")).not.toMatch(/lost|Нет интернета/);
    expect(summary("t.ndjson")).toMatchObject({ status: 0, errors: 0, known: 2, stale: 0 });

    write("", JSON.stringify({ ...TICKET, id: "N" }), `  ${bad("B", "gone").replaceAll(":", ": ")}`, JSON.stringify({ ...TICKET, id: "A", description: "else", status: "lost" }));
    expect(summary("t.ndjson")).toMatchObject({ status: 0, errors: 0, known: 2, stale: 0 });

    write(bad("A", "lost"), bad("A", "lost"), bad("B", "vanished"));
    expect(summary("t.ndjson")).toMatchObject({ status: 1, errors: 2, known: 1, stale: 1 });
  });

  it.each([{ content: undefined, says: /cannot be read/ }, { content: "[]", says: /no baseline/ }, { content: "{", says: /cannot be read/ }])("refuses what is no baseline: $content", ({ content, says }) => {
    if (content !== undefined) writeFileSync(join(folder, "other.json"), content);
    expect(run(["check", "t.ndjson", "--baseline", content === undefined ? "nowhere.json" : "other.json"])).toMatchObject({ status: 2, stderr: expect.stringMatching(says) as string });
  });
});

describe(".no-telepathyignore", () => {
  // As `git check-ignore` answers for the same file.
  const rules = ["# old", "*.tmp.json", "/archive/", "drafts", "!drafts/keep.json", "a/**/z.json", "b?.json", "!b2.json", "", "deep/*/x.json", "\\#odd.json"].join("\n");
  it.each([
    ["x.tmp.json", true], ["in/x.tmp.json", true], ["x.json", false], ["archive/a.json", true], ["in/archive/a.json", false], ["archive", false], ["in/drafts/a.json", true],
    ["drafts/keep.json", true], ["a/z.json", true], ["a/b/c/z.json", true], ["b1.json", true], ["b2.json", false], ["deep/a/x.json", true], ["deep/a/b/x.json", false], ["#odd.json", true], ["../x.tmp.json", false],
  ])("%s: %s", (path, expected) => expect(ignoreFrom(rules, process.cwd())(path)).toBe(expected));

  it("holds for files that are named, for folders and for globs; a pattern that matches only these is no error", () => {
    const { files } = { files: makeFolder({ ".no-telepathyignore": "bad*.json\n", "bad1.json": "{", "good.json": JSON.stringify(TICKET) }) };
    for (const pattern of ["bad1.json", "bad*.json", "."]) expect(runIn(files)(["check", pattern]).status).toBe(0);
  });

  it("works in time that a pattern of stars cannot blow up", () => {
    const started = performance.now();
    expect(ignoreFrom(`${"*a".repeat(40)}b`, process.cwd())("a".repeat(5000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("--no-error-on-unmatched-pattern", () => {
  it("makes nothing to check a success", () => {
    for (const pattern of ["*.none", "none.json"]) {
      expect(run(["check", pattern]).status).toBe(2);
      expect(run(["check", "--no-error-on-unmatched-pattern", pattern]).status).toBe(0);
    }
  });
});
