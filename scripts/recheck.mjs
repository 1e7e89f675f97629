// npm run recheck: is every regular expression of the build linear? Asks about those that test/attack/expressions.json does not know; with --all, about each.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt, root } from "./ready.mjs";
import { expressionsOf, partsOf } from "./recheck/expressions.mjs";

process.env.RECHECK_BACKEND ??= "pure";
const { checkSync } = await import("recheck");

/** How the time of an expression grows with the text: "linear", "2nd degree polynomial", "exponential"; or why that is not known. */
const growthOf = ({ source, flags }) => {
  const { status, complexity, error } = checkSync(source, flags, { timeout: 30_000 });
  if (status === "safe") return "linear";
  return status === "vulnerable" ? complexity.summary.replace(/ \(.*\)$/, "") : `unknown: ${error.kind}`;
};

ensureBuilt();
const file = join(root, "test/attack/expressions.json");
const { excused, growth: known } = JSON.parse(readFileSync(file, "utf8"));
const asked = process.argv.includes("--all") ? {} : known;
const names = await expressionsOf(join(root, "dist"));
const growth = Object.fromEntries(names.map((name) => [name, asked[name] ?? growthOf(partsOf(name))]));
writeFileSync(file, `${JSON.stringify({ excused, growth }, null, 1)}\n`);

const bad = names.filter((name) => growth[name] !== "linear" && !Object.hasOwn(excused, name));
for (const name of bad) console.log(`${growth[name]}  ${name}`);
console.log(`${names.length} expressions: ${names.length - bad.length} passed, ${bad.length} failed`);
process.exitCode = bad.length ? 1 : 0;
