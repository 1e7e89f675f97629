// Start-up: the built command beside an empty program, and a thousand files beside ajv-cli. node bench/start.mjs
// Ratios of wall time, medians of runs in turn. ajv-cli is fetched by npx; without it that line is left out.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const command = join(root, "dist/cli/main.js");
const folder = mkdtempSync(join(tmpdir(), "no-telepathy-start-"));
const ticket = { schemaVersion: 1, status: "acknowledged", description: "Нет интернета с утра", contractNumber: "70041518", contact: { phone: "+79215550147" } };
mkdirSync(join(folder, "many"));
for (let at = 0; at < 1000; at++) writeFileSync(join(folder, "many", `${at}.json`), JSON.stringify({ ...ticket, id: `T-${at}` }));
const one = join(folder, "many/0.json");

const seconds = (program, args) => {
  const started = performance.now();
  const { status } = spawnSync(program, args, { stdio: "ignore", cwd: folder });
  return status === null || status > 2 ? NaN : (performance.now() - started) / 1000;
};
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];
const measure = (runs, rounds) => {
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const [name, [program, ...args]] of Object.entries(runs)) times[name].push(seconds(program, args));
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
};

const node = process.execPath;
const starts = measure({ "node -e 0": [node, "-e", "0"], "--version": [node, command, "--version"], "check of one ticket": [node, command, "check", one], "assess of one ticket": [node, command, "assess", one] }, 21);
for (const [name, time] of Object.entries(starts)) console.log(`${name.padEnd(28)} ${(time * 1000).toFixed(0).padStart(6)} ms  ${(time / starts["node -e 0"]).toFixed(2)}x`);

const ajv = ["npx", "--yes", "--package=ajv-cli@5", "--package=ajv-formats@3", "ajv", "validate", "--spec=draft2020", "--strict=false", "-s", join(root, "dist/schema/ticket.2020-12.json")];
seconds(ajv[0], [...ajv.slice(1), "-d", one]);
const many = measure({ "check of 1,000 files": [node, command, "check", "many"], "ajv-cli of 1,000 files": [...ajv, "-d", "many/*.json"] }, 3);
for (const [name, time] of Object.entries(many)) if (!Number.isNaN(time)) console.log(`${name.padEnd(28)} ${(time * 1000).toFixed(0).padStart(6)} ms  ${(time / many["check of 1,000 files"]).toFixed(2)}x`);
rmSync(folder, { recursive: true, force: true });
