#!/usr/bin/env node
// Runs test/runtimes/everywhere.mjs with the packed package wherever it is said to run: npm run runtimes [-- PART OF A NAME] (after a build).
// Runtimes are installed from npm into a temporary folder. One that cannot be had is reported as not run.
// With --write the table goes into docs/compatibility.md. Ends with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { ensureBuilt, root } from "./ready.mjs";

ensureBuilt();
const tests = join(root, "test/runtimes");
const project = mkdtempSync(join(tmpdir(), "no-telepathy-"));
const installed = join(tmpdir(), "no-telepathy-runtimes");
const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** Where the package is unpacked, with what it needs beside it. */
const unpack = () => {
  const { stdout } = spawnSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], { cwd: root, encoding: "utf8" });
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, "no-telepathy"), { recursive: true });
  spawnSync("tar", ["-xzf", join(project, JSON.parse(stdout)[0].filename), "--strip-components=1", "-C", join(modules, "no-telepathy")]);
  const needed = Object.keys({ ...dependencies, ...peerDependencies });
  for (const name of needed) symlinkSync(join(root, "node_modules", name), join(modules, name), "dir");
  writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module", dependencies: Object.fromEntries(["no-telepathy", ...needed].map((name) => [name, "*"])) }));
  symlinkSync(tests, join(project, "tests"), "dir");
  writeFileSync(join(project, "everywhere.mjs"), readFileSync(join(tests, "everywhere.mjs")));
};
unpack();

/** The table in one file, for platforms that resolve no packages. */
const { outputFiles: [bundle] } = await build({ entryPoints: [join(project, "everywhere.mjs")], bundle: true, write: false, format: "iife", platform: "browser", target: "es2022" });
writeFileSync(join(project, "bundle.js"), bundle.text);

class NotRun extends Error {}

/** The folder of a package from npm, that brings a runtime. */
const fromNpm = (specifier) => {
  const folder = join(installed, specifier.replaceAll(/[^\w.@-]/g, "-"));
  const name = specifier.replace(/(?<=.)@[^/]*$/, "");
  if (!existsSync(join(folder, "node_modules", name))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }');
    const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", specifier], { cwd: folder });
    if (status !== 0) throw new NotRun(`${specifier} does not install here`);
  }
  return join(folder, "node_modules", name);
};
const machine = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

const spawn = (command, args, env = {}) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: project, encoding: "utf8", env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  if (error) throw error;
  if (status !== 0 || !stdout.includes("{")) throw new Error(`exit ${status}\n${stderr.slice(0, 2000)}`);
  return stdout;
};
const versionOf = (command) => spawnSync(command, ["--version"], { encoding: "utf8" }).stdout.match(/\d+\.\d+\.\d+/)[0];

const nodeAt = (major) => (process.versions.node.startsWith(`${major}.`) ? process.execPath : join(fromNpm(`node-${machine}@${major}`), "bin", process.platform === "win32" ? "node.exe" : "node"));
const node = (...flags) => () => ({ output: spawn(process.execPath, [...flags, "everywhere.mjs"]) });
const nodeOf = (major) => () => {
  const command = nodeAt(major);
  return { version: versionOf(command), output: spawn(command, ["everywhere.mjs"]) };
};
const within = (env) => () => ({ output: spawn(process.execPath, ["everywhere.mjs"], env) });

/** A context with what the language has and these globals of the web, and nothing of Node; no code from strings. */
const bare = (prepare = "") => async () => {
  const output = await new Promise((done) => {
    const sandbox = { console: { log: done }, TextEncoder, TextDecoder, URL, Blob, atob, btoa, setTimeout, queueMicrotask };
    const context = vm.createContext(sandbox, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(prepare + bundle.text, context);
  });
  return { output };
};

/** Every object that the language brings, frozen, before the package is loaded. */
const FREEZE = `{
  const seen = new Set();
  const freeze = (value) => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || seen.has(value)) return;
    seen.add(value);
    if (value !== globalThis) Object.freeze(value);
    freeze(Object.getPrototypeOf(value));
    for (const { value: inner, get, set } of Object.values(Object.getOwnPropertyDescriptors(value))) [inner, get, set].forEach(freeze);
  };
  for (const name of Object.getOwnPropertyNames(globalThis)) if (/^[A-Z]/.test(name)) freeze(globalThis[name]);
}
`;

const edge = async () => {
  const folder = fromNpm("edge-runtime");
  const { EdgeRuntime } = await import(join(folder, "dist/index.js"));
  const runtime = new EdgeRuntime();
  const output = await new Promise((done) => {
    runtime.context.console.log = done;
    runtime.evaluate(bundle.text);
  });
  return { version: JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version, output };
};

/** Cloudflare's: the table runs as a worker's test, until it has printed its line. */
const workerd = () => {
  const command = join(fromNpm(`@cloudflare/workerd-${machine.replace("x64", "64")}`), "bin/workerd");
  const worker = `export default { async test() { const { log } = console; await new Promise((done) => { console.log = (line) => (log(line), done());\n${bundle.text}\n}); } };`;
  writeFileSync(join(project, "worker.js"), worker);
  const module = '(name = "worker.js", esModule = embed "worker.js")';
  writeFileSync(join(project, "workerd.capnp"), `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (modules = [${module}], compatibilityDate = "2026-01-01"))]);`);
  return { version: spawnSync(command, ["--version"], { encoding: "utf8" }).stdout.trim().replace("workerd ", ""), output: spawn(command, ["test", "workerd.capnp"]) };
};

const chromium = (headers) => async () => {
  const executablePath = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));
  if (!executablePath) throw new NotRun("no Chromium on this machine");
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.route("**/*", (route) =>
      route.fulfill(route.request().url().endsWith(".js") ? { contentType: "text/javascript", body: bundle.text } : { contentType: "text/html", headers, body: '<!doctype html><meta charset="utf-8"><script src="/bundle.js"></script>' }));
    const said = new Promise((done, fail) => {
      page.on("console", (message) => (message.text().startsWith("{") ? done(message.text()) : fail(new Error(message.text()))));
      page.on("pageerror", fail);
    });
    await page.goto("http://localhost/");
    return { version: browser.version(), output: await said };
  } finally {
    await browser.close();
  }
};

const CASES = [
  ["Node 20", nodeOf(20)], ["Node 22", nodeOf(22)], ["Node 24", nodeOf(24)], ["Node 26", nodeOf(26)],
  ["Bun", () => {
    const command = join(fromNpm(`@oven/bun-${machine}`), "bin/bun");
    return { version: versionOf(command), output: spawn(command, ["everywhere.mjs"]) };
  }],
  ["Deno", () => {
    const command = join(fromNpm(`@deno/${machine}${process.platform === "linux" ? "-glibc" : ""}`), "deno");
    return { version: versionOf(command), output: spawn(command, ["run", "--allow-read", "--node-modules-dir=manual", "everywhere.mjs"], { NO_COLOR: "1" }) };
  }],
  ["Cloudflare's workerd", workerd], ["Vercel's Edge Runtime", edge],
  ["a bare context, no Node", bare()],
  ["Chromium", chromium({})],
  ["Chromium, a content security policy without unsafe-eval", chromium({ "content-security-policy": "default-src 'none'; script-src 'self'" })],
  ["code from strings disallowed", node("--disallow-code-generation-from-strings")],
  ["intrinsics frozen by Node", node("--frozen-intrinsics")],
  ["intrinsics frozen by hand", bare(FREEZE)],
  ["Object.prototype.__proto__ deleted", node("--disable-proto=delete")],
  ...["UTC", "Asia/Vladivostok", "America/St_Johns"].map((TZ) => [`time zone ${TZ}`, within({ TZ })]),
  ...["C", "ru_RU.KOI8-R", "tr_TR.UTF-8"].map((LC_ALL) => [`locale ${LC_ALL}`, within({ LC_ALL, LANG: LC_ALL })]),
  ["locale data of English alone", node("--import", "./tests/small-icu.mjs")],
];

const line = (output) => JSON.parse(output.split("\n").find((one) => one.startsWith("{")));
const reference = line(spawn(process.execPath, ["everywhere.mjs"])).computed;

const [write, ...only] = [process.argv.includes("--write"), ...process.argv.slice(2).filter((word) => !word.startsWith("--"))];
const rows = [];
let [passed, failed] = [0, 0];
for (const [name, run] of CASES.filter(([name]) => only.every((part) => name.includes(part)))) {
  let outcome;
  try {
    const { version, output } = await run();
    const result = line(output);
    const other = Object.keys(result.computed).filter((what) => JSON.stringify(result.computed[what]) !== JSON.stringify(reference[what]));
    const faults = [...result.failed.map(({ what, value }) => `${what}: ${JSON.stringify(value)}`), ...other.map((what) => `${what}: not as on Node ${process.versions.node}`)];
    outcome = { version, said: faults.length ? "fails" : `${result.passed} of ${result.passed}`, faults };
    if (faults.length) failed++;
    else passed++;
  } catch (error) {
    if (!(error instanceof NotRun)) failed++;
    outcome = { said: error instanceof NotRun ? `not run: ${error.message}` : "fails", faults: error instanceof NotRun ? [] : [error.stack] };
  }
  rows.push({ name, ...outcome });
  console.log(`${outcome.faults.length ? "FAIL" : outcome.said.startsWith("not") ? "--  " : "ok  "} ${name}${outcome.version ? ` ${outcome.version}` : ""}: ${outcome.said}`);
  for (const fault of outcome.faults) console.log(fault.slice(0, 1500).replace(/^/gm, "     "));
}
rmSync(project, { recursive: true });

if (write) {
  const page = join(root, "docs/compatibility.md");
  const table = `| where | version | rows passed |\n| --- | --- | --- |\n${rows.map(({ name, version, said }) => `| ${name} | ${version ?? `on Node ${process.versions.node}`} | ${said} |`).join("\n")}`;
  writeFileSync(page, readFileSync(page, "utf8").replace(/(?<=<!-- runtimes -->\n)[\s\S]*(?=<!-- \/runtimes -->)/, `${table}\n`));
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
