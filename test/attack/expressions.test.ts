// Each regular expression of the build has a verdict of `npm run recheck`: linear, or excused with a reason.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { expressionsOf, nameOf, partsOf } from "../../scripts/recheck/expressions.mjs";

const root = resolve(import.meta.dirname, "../..");
const { growth, excused } = JSON.parse(readFileSync(join(root, "test/attack/expressions.json"), "utf8")) as Record<"growth" | "excused", Record<string, string>>;

it("names an expression the same, however its characters are written", () => {
  expect(nameOf(/№\d/gu)).toBe(nameOf(partsOf(String.raw`/\u2116\d/u`)));
  expect(nameOf(/a/i)).not.toBe(nameOf(/a/));
});

it("finds every regular expression of the build linear", async () => {
  const names = await expressionsOf(join(root, "dist"));
  expect(names.length).toBeGreaterThan(500);
  const doubtful = names.filter((name) => growth[name] !== "linear" && !Object.hasOwn(excused, name));
  expect(doubtful.map((name) => `${growth[name] ?? "ask npm run recheck"}  ${name}`)).toEqual([]);
});
