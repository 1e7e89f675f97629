// npm test: lint, types, build, unit and package tests, on a bare clone too. Ends with "N passed, N failed".
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBuilt, ensureInstalled, root } from "./ready.mjs";

ensureInstalled();

const folder = mkdtempSync(join(tmpdir(), "no-telepathy-"));
const results = join(folder, "results.json");
const bin = (path) => join(root, "node_modules", path);

let passed = 0;
let failed = 0;
const step = (name, script, ...args) =>
  new Promise((done) => {
    const started = Date.now();
    let output = "";
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env: { ...process.env, FORCE_COLOR: "0" } });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
    child.on("close", (status) => {
      console.log(`${status === 0 ? "ok  " : "FAIL"} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
      if (status !== 0) console.log(output.replace(/^/gm, "     "));
      done({ ok: status === 0, output });
    });
  });
const count = ({ ok }) => (ok ? passed++ : failed++);

// Two cores: lint and types run side by side; the build and the tests have the machine to themselves.
for (const result of await Promise.all([
  step("lint", bin("eslint/bin/eslint.js"), ".", "--max-warnings", "0"),
  step("types", bin("typescript/bin/tsc"), "-p", "."),
])) count(result);

ensureBuilt();
// Pages made from data say what the data says, and api/ what the declarations say.
for (const page of ["ticket", "rules", "codes", "api"]) count(await step(`docs: ${page}`, join(root, `scripts/${page}.mjs`), "--check"));
const tests = await step("tests", bin("vitest/vitest.mjs"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${results}`, ...process.argv.slice(2));
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(results, "utf8"));
  passed += numPassedTests;
  failed += numFailedTests || (tests.ok ? 0 : Math.max(1, numFailedTestSuites));
} catch {
  count({ ok: false });
}
count(await step("package: publint", bin("publint/src/cli.js"), "--strict"));
count(await step("package: are the types wrong", bin("@arethetypeswrong/cli/dist/index.js"), "--pack", ".", "--profile", "node16"));
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
