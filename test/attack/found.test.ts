// What `npm run fuzz` found stays found; and it asks every public function that takes what others send.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { TRUSTED, targetsOf } from "../../scripts/fuzz/targets.mjs";
import { tryOne } from "../../scripts/fuzz/try.mjs";
import * as library from "../../src/index.js";

const folder = join(import.meta.dirname, "found");
const cases = readdirSync(folder).map((name) => ({ name, ...(JSON.parse(readFileSync(join(folder, name), "utf8")) as { target: string; args: unknown[]; error: string }) }));
const targets = await targetsOf(resolve(import.meta.dirname, "../../dist"));

describe("fuzzing", () => {
  it("asks every public function", () => {
    const asked = new Set(Object.keys(targets).flatMap((name) => name.match(/\w+/g) ?? []));
    const isTwin = (name: string) => name.startsWith("is") && asked.has(name.replace("is", "validate"));
    const left = Object.entries(library).flatMap(([name, value]) => (typeof value === "function" && !asked.has(name) && !isTwin(name) && !TRUSTED.includes(name) ? [name] : []));
    expect(left).toEqual([]);
  });

  it.each(cases)("$target: $error ($name)", async ({ target, args }) => expect(await tryOne(targets[target as keyof typeof targets], args)).toBeUndefined());
});
