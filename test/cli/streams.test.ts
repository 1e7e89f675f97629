import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { COMMAND, makeFolder, runIn, TICKET } from "./harness.js";

const json = JSON.stringify(TICKET);
const lines = Array.from({ length: 3000 }, (_, id) => (id % 50 === 7 ? "{oops" : JSON.stringify({ ...TICKET, id: String(id), ...(id % 10 === 3 && { status: "lost" }), description: `Нет интернета ${"ю".repeat(id % 400)}` })));
const text = `${lines.join("\n")}\n`;
const folder = makeFolder({
  "t.ndjson": text, "t.ndjson.gz": gzipSync(text), "cut.ndjson.gz": gzipSync(text).subarray(0, 2000), "x.json.zst": Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xff, 1, 2, 3]), "broken.json.gz": Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5]),
  "last.ndjson": `${json}\n${json.slice(0, 40)}`, "long.ndjson": `${json}\n"${"x".repeat(5000)}"\n${json}\n`, "bytes.ndjson": Buffer.concat([Buffer.from(`${json}\n{"a": "`), Buffer.from([0xff]), Buffer.from(`"}\n${json}\n`)]),
  "config.mjs": 'export default { areaCodes: [{ areaCode: "812", localLengths: [7] }] };',
});
const run = runIn(folder);
const codes = (args: readonly string[], input?: string | Buffer) => run(["check", "--format", "ndjson", ...args], input).stdout.split("\n").filter(Boolean).map((line) => JSON.parse(line) as { code: string; line: number; column: number });

describe("any number of jobs", () => {
  it.each(["json", "sarif", "gitlab", "github", "pretty"])("gives the same %s", (format) => {
    const outputs = ["1", "2", "5"].map((jobs) => run(["check", "t.ndjson", "--format", format, "--jobs", jobs]));
    expect(outputs[0]!.status).toBe(1);
    expect(outputs[1]).toEqual(outputs[0]);
    expect(outputs[2]).toEqual(outputs[0]);
  });

  it("gives the same assessments and redactions, one a line, bad lines in their place", () => {
    for (const args of [["assess", "--ndjson", "t.ndjson"], ["redact", "t.ndjson"]]) {
      const [one, two] = ["1", "3"].map((jobs) => run([...args, "--jobs", jobs]).stdout);
      expect(two).toBe(one);
      const answers = one!.trimEnd().split("\n").map((line) => JSON.parse(line) as { id?: string; line?: number });
      expect(answers.map(({ id, line }) => Number(id ?? line! - 1))).toEqual(lines.map((_, at) => at));
    }
  });

  it("says in one line what is wrong with the settings, from any thread", () => {
    for (const jobs of ["1", "2"]) expect(run(["check", "t.ndjson", "--config", "none.json", "--jobs", jobs])).toMatchObject({ status: 2, stderr: expect.stringMatching(/^no-telepathy: none\.json.*\n$/) as string });
    for (const jobs of ["1", "2"]) expect(run(["check", "t.ndjson", "--config", "config.mjs", "--jobs", jobs]).status).toBe(1);
  });
});

describe("what comes in", () => {
  it("may be gzipped, in a file or on standard input", () => {
    const plain = codes(["t.ndjson"]);
    expect(plain).toHaveLength(300 + 60);
    expect(codes(["t.ndjson.gz"]).map(({ line }) => line)).toEqual(plain.map(({ line }) => line));
    expect(codes(["-", "--stdin-filename", "x.ndjson"], gzipSync(text)).map(({ line }) => line)).toEqual(plain.map(({ line }) => line));
  });

  it.each(["cut.ndjson.gz", "broken.json.gz"])("%s cannot be read: exit 2, and a word why", (file) => {
    expect(run(["check", file])).toMatchObject({ status: 2, stderr: expect.stringMatching(/cannot be read: the compressed data is (?:cut off|damaged)/) as string });
  });

  it("says of zstd that this runtime lacks it, or that the file is damaged", () => {
    expect(run(["check", "x.json.zst"])).toMatchObject({ status: 2, stderr: expect.stringMatching(/cannot unpack zstd|cannot be read/) as string });
  });

  it.each([
    { file: "last.ndjson", found: [{ code: "json_truncated", line: 2 }] },
    { file: "bytes.ndjson", found: [{ code: "encoding_invalid_utf8", line: 2, column: 8 }] },
    { file: "long.ndjson", found: [{ code: "line_too_long", line: 2 }], args: ["--max-line", "4k"] },
  ])("$file: $found, and the other lines are judged", ({ file, found, args = [] }) => {
    const all = codes([...args, file]);
    expect(all).toHaveLength(found.length);
    expect(all[0]).toMatchObject(found[0]!);
  });

  it("may be one line of 100 MB, which memory does not feel", () => {
    const script = `const x = Buffer.alloc(1 << 20, 120); process.stdout.write(${JSON.stringify(`${json}\n"`)}); let n = 0; const go = () => { while (n++ < 100) if (!process.stdout.write(x)) return process.stdout.once("drain", go); process.stdout.end('"\\n' + ${JSON.stringify(`${json}\n`)}); }; go();`;
    const { stdout, stderr } = spawnSync("sh", ["-c", `"$NODE" -e "$SCRIPT" | "$NODE" -e 'process.argv[1] = process.env.COMMAND; process.argv.splice(2, 9, "check", "-", "--format", "ndjson", "--stdin-filename", "x.ndjson"); process.on("exit", () => console.error(process.resourceUsage().maxRSS)); import(process.env.COMMAND)' x`], { encoding: "utf8", env: { ...process.env, NODE: process.execPath, SCRIPT: script, COMMAND } });
    expect(JSON.parse(stdout)).toMatchObject({ code: "line_too_long", line: 2 });
    expect(Number(stderr)).toBeLessThan(200_000);
  });
});

describe("a pipe", () => {
  it("is answered line by line where the other end waits for it", async () => {
    const child = spawn(process.execPath, [COMMAND, "assess", "--ndjson", "--line-buffered"], { stdio: ["pipe", "pipe", "inherit"] });
    const answers = child.stdout[Symbol.asyncIterator]();
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${id},"text":"нет интернета"}\n`);
      expect(JSON.parse(String((await answers.next()).value))).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await new Promise((done) => child.once("close", done))).toBe(0);
  });

  it("that is interrupted ends with what was read, and well-formed", async () => {
    const child = spawn(process.execPath, [COMMAND, "check", "-", "--stdin-filename", "x.ndjson", "--format", "json", "--output", "sarif=stopped.sarif"], { cwd: folder, stdio: ["pipe", "pipe", "pipe"] });
    let [out, err] = ["", ""];
    child.stdout.on("data", (chunk) => (out += String(chunk)));
    child.stderr.on("data", (chunk) => (err += String(chunk)));
    // Once it has heard the signal it reads no more.
    child.stdin.on("error", () => undefined);
    child.stdin.write(text);
    await new Promise((done) => child.stdout.once("data", done));
    child.kill("SIGINT");
    const status = await new Promise((done) => child.once("close", done));
    expect({ status, err }).toEqual({ status: 130, err: "" });
    expect((JSON.parse(out) as { summary: { tickets: number } }).summary.tickets).toBeGreaterThan(0);
    expect(JSON.parse(readFileSync(join(folder, "stopped.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
  });
});
