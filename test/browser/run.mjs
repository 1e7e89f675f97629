// npm run test:browser: the playground, the form examples and the built site in a real Chromium. Ends with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { ensureInstalled, root } from "../../scripts/ready.mjs";

const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(chromium)) {
  console.log(`No Chromium at ${chromium} (set CHROMIUM): the browser tests are skipped.\n0 passed, 0 failed`);
  process.exit();
}
ensureInstalled();

const node = (script, ...args) => spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: "inherit", env: { ...process.env, CHROMIUM: chromium } }).status === 0;

const isBuilt = node("scripts/playground.mjs");
for (const [name, entry] of Object.entries({ html: "main.js", react: "main.jsx", vue: "main.js" })) {
  await build({
    entryPoints: [join(root, `examples/form-${name}`, entry)],
    outfile: join(root, `examples/form-${name}/dist/main.js`),
    bundle: true,
    format: "esm",
    jsx: "automatic",
    external: ["postal-mime"],
    define: { "process.env.NODE_ENV": '"production"', __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
    logLevel: "warning",
    logOverride: { "ignored-bare-import": "silent" },
  });
}
const isTyped = node("node_modules/typescript/bin/tsc", "-p", "test/browser");

const folder = mkdtempSync(join(tmpdir(), "no-telepathy-browser-"));
const results = join(folder, "results.json");
node("node_modules/vitest/vitest.mjs", "run", "--config", "test/browser/vitest.config.ts", "--reporter=default", "--reporter=json", `--outputFile.json=${results}`, ...process.argv.slice(2));
let [passed, failed] = [0, [isBuilt, isTyped].filter((ok) => !ok).length];
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(results, "utf8"));
  passed += numPassedTests;
  failed += numFailedTests || numFailedTestSuites;
} catch {
  failed++;
}
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
