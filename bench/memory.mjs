// Peak memory of the command over a stream, and whether it grows with the stream.
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { archiveOf } from "./archive.mjs";
import { benchmark } from "./benchmark.mjs";

const command = join(resolve(import.meta.dirname, ".."), "dist/cli/main.js");
const PEAK = "data:text/javascript,process.on('exit', () => process.stderr.write(`\\npeak ${process.resourceUsage().maxRSS}`));";
const peakOf = (args) => {
  const { stderr } = spawnSync(process.execPath, ["--import", PEAK, ...args], { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8", maxBuffer: 1 << 28 });
  const peak = /peak (\d+)$/.exec(stderr);
  if (!peak) throw new Error(stderr);
  return Number(peak[1]) / 1024;
};
const [few, many] = [10_000, 100_000].map(archiveOf);
const check = (path) => [command, "check", path, "--format", "ndjson"];
const assess = (path) => [command, "assess", "--ndjson", path];
const [little, tenfold] = [1_000, 10_000].map(archiveOf);

await benchmark(import.meta, {
  title: "Memory",
  unit: "MB at the peak",
  measure: (rows) => rows.map(({ args, beside }) => ({ ratios: Array.from({ length: 3 }, () => (beside ? (100 * peakOf(args)) / peakOf(beside) : peakOf(args))), seconds: [] })),
  rows: [
    { name: "an empty program", args: ["-e", "0"] },
    { name: "check of 10,000 tickets", args: check(few), must: 200, aim: 120 },
    { name: "check of 100,000 tickets, in % of 10,000", args: check(many), beside: check(few), must: 110 },
    { name: "assess --ndjson of 1,000 tickets", args: assess(little), must: 200, aim: 120 },
    { name: "assess --ndjson of 10,000 tickets, in % of 1,000", args: assess(tenfold), beside: assess(little), must: 110 },
  ],
});
