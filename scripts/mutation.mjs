#!/usr/bin/env node
// Mutation testing of one room by the tests of that room: npm run mutation -- ROOM [FILE of the room, or FILE:LINE:COLUMN-LINE:COLUMN …]
// Ends with a table of scores by file; survivors stand above it. Fails below 80 % killed. Slow: minutes for `text`, hours for `extract`.
import { Stryker } from "@stryker-mutator/core";
import { globSync } from "tinyglobby";
import { root } from "./ready.mjs";

const [room, ...files] = process.argv.slice(2);
if (!room) {
  console.error("Which room? npm run mutation -- validate [phone.ts …]");
  process.exit(2);
}
process.chdir(root);

const mutate = (files.length ? files : ["**/*.ts"]).map((file) => `src/${room}/${file}`);
/** Tables learned or written by hand: a changed letter there is another table, not a fault. */
const data = [`!src/${room}/index.ts`, `!src/${room}/weights.ts`, "!src/extract/email-providers.ts"];
if (!globSync(mutate.map((file) => file.replace(/:.*$/, ""))).length) {
  console.error(`No source matches ${mutate.join(" ")}`);
  process.exit(2);
}

process.env.MUTATION = room;
// Properties with fewer examples: a fault that needs hundreds to be found is run into by a table sooner.
process.env.RUNS ??= "20";
await new Stryker({
  mutate: [...mutate, ...data],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: Number(process.env.CONCURRENCY ?? 1),
  timeoutMS: 10_000,
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `coverage/mutation/${room}.json` },
  tempDirName: "coverage/stryker",
  thresholds: { high: 90, low: 80, break: 80 },
  ignorePatterns: ["/dist", "/coverage", "/bench", "/docs", "/examples"],
  warnings: { slow: false },
}).runMutationTest();
