// Shows that each recipe gives, byte for byte, what one process gives, also when a worker is killed midway: node examples/scale/test.mjs [NAME…]
// Wants what the recipes want: parallel; redis-server and npm; npm alone for clickhouse (250 MB, so only when it is named).
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const here = import.meta.dirname;
const command = resolve(here, "../../dist/cli/main.js");
const NO_TELEPATHY = `${process.execPath} ${command}`;
const env = { ...process.env, NO_TELEPATHY, LANG: "C" };
const folder = mkdtempSync(join(tmpdir(), "no-telepathy-scale-"));
const TEXTS = ["Нет интернета со вчерашнего вечера, договор 70041518", "LOS мигает красным, роутер перезагружали", "The internet is slow since Monday", "привет", "Не работает телевизор, Ленина 34-12, звоните +7 921 555-01-47"];
const input = join(folder, "tickets.ndjson");
writeFileSync(input, Array.from({ length: Number(process.env.TICKETS ?? 6000) }, (_, at) => `${JSON.stringify({ id: `T-${at}`, text: `${TEXTS[at % TEXTS.length]} (${at})`, channel: "chat" })}\n`).join(""));

const has = (program) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
const install = (name) => {
  const copy = join(folder, name);
  cpSync(join(here, name), copy, { recursive: true, filter: (path) => !path.includes("node_modules") });
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: copy, stdio: ["ignore", 2, 2] });
  return copy;
};
/** Kills one of the filters that run by now. */
const killOne = async (parent, after) => {
  await sleep(after);
  const below = (pid) => (spawnSync("ps", ["-o", "pid=", "--ppid", String(pid)], { encoding: "utf8" }).stdout.match(/\d+/g) ?? []).flatMap((child) => [child, ...below(child)]);
  const victim = below(parent).find((pid) => readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("assess"));
  if (victim) process.kill(Number(victim), "SIGKILL");
  return victim !== undefined;
};
const output = (name, args, options) =>
  new Promise((done, fail) => {
    const out = join(folder, `${Math.random()}.out`);
    const child = spawn(name, args, { env, ...options, stdio: ["ignore", openSync(out, "w"), "inherit"] });
    options?.started?.(child);
    child.once("error", fail);
    child.once("close", (status) => (status === 0 ? done(readFileSync(out)) : fail(new Error(`${name} ended with ${status}`))));
  });

const recipes = {
  parallel: {
    wants: ["parallel"],
    async run() {
      const args = [join(here, "parallel/run.sh"), input];
      const options = { env: { ...env, BLOCK: "100k", JOBS: "2" } };
      let killed;
      const calm = await output("bash", args, options);
      const killing = await output("bash", args, { ...options, started: (child) => (killed = killOne(child.pid, 700)) });
      return [["undisturbed", calm], [`with a worker killed (${await killed})`, killing]];
    },
  },
  bullmq: {
    wants: ["redis-server", "npm"],
    async run() {
      const copy = install("bullmq");
      const port = await new Promise((done) => { const server = createServer().listen(0, () => { const { port } = server.address(); server.close(() => done(port)); }); });
      const redis = spawn("redis-server", ["--port", String(port), "--save", "", "--appendonly", "no"], { stdio: "ignore", cwd: folder });
      const options = { cwd: copy, env: { ...env, REDIS_PORT: String(port), BATCH: "200" } };
      const worker = () => spawn(process.execPath, ["worker.mjs"], { ...options, stdio: ["ignore", "inherit", "ignore"] });
      await sleep(500);
      const workers = [worker(), worker()];
      try {
        const calm = await output(process.execPath, ["submit.mjs", input], options);
        const killing = output(process.execPath, ["submit.mjs", input], options);
        await sleep(600);
        workers[0].kill("SIGKILL");
        return [["undisturbed", calm], ["with a worker killed", await killing]];
      } finally {
        for (const child of [...workers, redis]) child.kill();
      }
    },
  },
  clickhouse: {
    wants: ["npm"],
    onlyNamed: true,
    run: async () => [["undisturbed", await output(process.execPath, ["run.mjs", input], { cwd: install("clickhouse") })]],
  },
};

const named = process.argv.slice(2);
let failed = 0;
let passed = 0;
const expected = await output(process.execPath, [command, "assess", "--ndjson", input]);
for (const [name, { wants, onlyNamed, run }] of Object.entries(recipes)) {
  if (named.length ? !named.includes(name) : onlyNamed) continue;
  const lacking = wants.filter((program) => !has(program));
  if (lacking.length) {
    console.log(`skip ${name}: no ${lacking.join(", ")}`);
    continue;
  }
  try {
    for (const [how, found] of await run()) {
      const same = expected.equals(found);
      if (same) passed++;
      else failed++;
      console.log(`${same ? "ok  " : "FAIL"} ${name}, ${how}: ${found.length} bytes${same ? " as from one process" : `, not the ${expected.length} of one process`}`);
    }
  } catch (error) {
    failed++;
    console.log(`FAIL ${name}: ${error.message}`);
  }
}
if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
console.log(`scale: ${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
