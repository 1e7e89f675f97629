// The command as it is built, run as a person or CI would run it.
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const command = resolve(import.meta.dirname, "../../dist/cli/main.js");
const TICKET = { schemaVersion: 1, status: "acknowledged", description: "Нет интернета с утра" };
const json = JSON.stringify(TICKET);
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "no-telepathy-cli-"));
  mkdirSync(join(folder, "many"));
  const files: Record<string, string | Buffer> = {
    "good.json": json, "bom.json": `\ufeff${json}`, "crlf.ndjson": `${json}\r\n${json}\r\n`, "utf16.json": Buffer.from(`\ufeff${json}`, "utf16le"),
    "empty.json": "", "syntax.json": '{"schemaVersion": 1,\n "status": }', "twice.json": '{"schemaVersion": 1, "status": "acknowledged", "status": "closed", "description": "x"}',
    "latin1.json": Buffer.from('{"schemaVersion": 1, "status": "acknowledged", "description": "\xe9"}', "latin1"),
    "array.json": `[${json}, {"schemaVersion": 1, "status": "lost", "description": "x"}]`, "escape.json": '{"schemaVersion": 1, "status": "\\u001b[31mred\u001b", "description": "x"}',
    "letter.txt": "Здравствуйте! Со вчерашнего вечера нет интернета, договор 70041518, звоните +7 921 555-01-47.", "many/a.json": json, "many/b.ndjson": json,
    "bad.config.json": '{"country": "XX"}', "good.config.json": '{"country": "RU", "areaCodes": [{"areaCode": "812", "localLengths": [7]}], "languages": ["ru"]}',
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  writeFileSync(join(folder, "secret.json"), json);
  chmodSync(join(folder, "secret.json"), 0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input = "", env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: "utf8", input, env: { PATH: process.env["PATH"], LANG: "C", ...env } });
  return { status, stdout, stderr };
};
const findings = (args: readonly string[], input?: string) => {
  const { status, stdout } = run(["check", "--format", "json", ...args], input);
  return { status, findings: (JSON.parse(stdout) as { findings: { code: string; line: number; column: number; pointer: string; severity: string }[] }).findings };
};

describe("check", () => {
  it.each([
    { what: "a good ticket", file: "good.json", status: 0, codes: [] },
    { what: "a byte order mark", file: "bom.json", status: 0, codes: [] },
    { what: "CRLF", file: "crlf.ndjson", status: 0, codes: [] },
    { what: "UTF-16", file: "utf16.json", status: 0, codes: ["encoding_utf16"] },
    { what: "nothing", file: "empty.json", status: 1, codes: ["json_empty"] },
    { what: "no JSON", file: "syntax.json", status: 1, codes: ["json_syntax"] },
    { what: "a key twice", file: "twice.json", status: 0, codes: ["json_duplicate_key"] },
    { what: "bytes of another encoding", file: "latin1.json", status: 1, codes: ["encoding_invalid_utf8"] },
    { what: "one bad ticket in an array", file: "array.json", status: 1, codes: ["unknown_value"] },
  ])("$what: exit $status, $codes", ({ file, status, codes }) => {
    const result = findings([file]);
    expect(result.findings.map(({ code }) => code)).toEqual(codes);
    expect(result.status).toBe(status);
  });

  it("names the place", () => {
    expect(findings(["syntax.json"]).findings[0]).toMatchObject({ line: 2, column: 12 });
    expect(findings(["array.json"]).findings[0]).toMatchObject({ line: 1, column: json.length + 35, pointer: "/status" });
  });

  it.each([
    { args: ["nowhere.json"], says: /no such file/ },
    { args: ["*.nothing"], says: /No file matches/ },
    { args: ["--format", "yaml", "good.json"], says: /yaml/ },
    { args: ["--config", "bad.config.json", "good.json"], says: /XX/ },
    { args: ["--config", "nowhere.config.json", "good.json"], says: /no such file/ },
    { args: ["--min-score", "much", "good.json"], says: /number/ },
    { args: ["--lang", "fr", "good.json"], says: /fr/ },
  ])("$args is a usage error: exit 2, and one line that says why", ({ args, says }) => {
    const { status, stdout, stderr } = run(["check", ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  // Root reads any file but the first page of its own memory.
  const unreadable = process.getuid?.() === 0 ? "/proc/self/mem" : "secret.json";
  it("says that a file cannot be read, and goes on with the others", () => {
    for (const files of [[unreadable], [unreadable, "syntax.json"]]) {
      const { status, stdout, stderr } = run(["check", ...files]);
      expect(status).toBe(2);
      expect(stderr).toMatch(/cannot be read: (permission denied|the disk failed)/);
      expect(stdout.includes("syntax.json:2:12")).toBe(files.length > 1);
    }
  });

  it("looks into folders and globs, and reads standard input", () => {
    expect(JSON.parse(run(["check", "--format", "json", "many"]).stdout)).toMatchObject({ summary: { tickets: 2, files: 2 } });
    expect(JSON.parse(run(["check", "--format", "json", "many/*.json", "many/a.json"]).stdout)).toMatchObject({ summary: { tickets: 1, files: 1 } });
    expect(JSON.parse(run(["check", "--format", "json", "-"], `${json}\n${json}\n`).stdout)).toMatchObject({ summary: { tickets: 2 } });
  });

  it("fails below the score that is asked for, and says what to ask about", () => {
    const { status, findings: found } = findings(["--min-score", "90", "good.json"]);
    expect(status).toBe(1);
    expect(found).toMatchObject([{ code: "score_too_low", params: { required: 90 } }]);
  });

  it("fails on warnings where they are not allowed", () => {
    expect(run(["check", "--fail-level", "warning", "twice.json"]).status).toBe(1);
    expect(run(["check", "--max-warnings", "0", "twice.json"]).status).toBe(1);
    expect(run(["check", "--max-warnings", "1", "twice.json"]).status).toBe(0);
  });

  it("lets no payload steer a terminal", () => {
    for (const env of [{}, { FORCE_COLOR: "1" }]) {
      const { stdout } = run(["check", "escape.json"], "", env);
      expect(stdout).toContain("␛");
      expect(stdout.replace(/\u001b\[\d+(?:;\d+)*m/g, "")).not.toContain("\u001b");
    }
  });

  it("colours when told to, and only then", () => {
    expect(run(["check", "syntax.json"]).stdout).not.toContain("\u001b");
    expect(run(["check", "syntax.json"], "", { FORCE_COLOR: "1" }).stdout).toContain("\u001b[31m");
    expect(run(["check", "syntax.json"], "", { FORCE_COLOR: "0" }).stdout).not.toContain("\u001b");
  });

  it("speaks the language of the locale, or the one that is named", () => {
    expect(run(["check", "empty.json"], "", { LANG: "ru_RU.UTF-8" }).stdout).toContain("Здесь ничего нет");
    expect(run(["check", "--lang", "ru", "empty.json"]).stdout).toContain("Здесь ничего нет");
    expect(run(["check", "empty.json"]).stdout).toContain("There is nothing here");
  });
});

describe("assess", () => {
  it("shows the meter, the evidence, what is missing and the next question", () => {
    const { status, stdout } = run(["assess", "letter.txt", "--lang", "ru"]);
    expect(status).toBe(0);
    for (const part of ["/100", "[70041518]", "Чего не хватает", "Следующий вопрос"]) expect(stdout).toContain(part);
  });

  it("gives the assessment as JSON, with spans into the text", () => {
    const assessment = JSON.parse(run(["assess", "letter.txt", "--format", "json"]).stdout) as { score: number; facets: Record<string, { evidence: { text: string }[] }> };
    expect(assessment.score).toBeGreaterThan(20);
    expect(assessment.facets["contract"]!.evidence[0]!.text).toBe("70041518");
  });

  it("reads the desk's settings", () => expect(run(["assess", "letter.txt", "--config", "good.config.json"]).status).toBe(0));

  it("keeps order and count of lines, whatever stands in them", () => {
    const lines = ['{"id":1,"text":"нет интернета"}', "{oops", '{"id":2,"description":"LOS red since Monday"}', "", "[]", '{"id":3}'];
    const { status, stdout } = run(["assess", "--ndjson"], lines.join("\n"));
    const answers = stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(status).toBe(1);
    expect(answers.map(({ id, line }) => id ?? `line ${String(line)}`)).toEqual([1, "line 2", 2, "line 5", 3]);
    expect(answers[0]).toMatchObject({ id: 1, facets: { service: [{ start: 4, end: 13 }] } });
  });

  it.each([
    { args: ["."], says: /is a folder/ },
    { args: ["nowhere.txt"], says: /no such file/ },
    { args: ["syntax.json"], says: /not JSON/ },
    { args: ["--channel", "fax", "letter.txt"], says: /fax/ },
  ])("$args is a usage error", ({ args, says }) => {
    const { status, stderr } = run(["assess", ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });
});

describe("the command itself", () => {
  it("shows examples first, and the exit codes", () => {
    for (const args of [["--help"], ["check", "--help"], ["assess", "--help"]]) {
      const { status, stdout } = run(args);
      expect(status).toBe(0);
      expect(stdout).toMatch(/^Examples:\n {2}no-telepathy /);
      expect(stdout).toContain("Exit codes:");
    }
  });

  it("calls an unknown command a usage error", () => expect(run(["chekc"])).toMatchObject({ status: 2, stderr: expect.stringContaining("Did you mean check?") as string }));

  it("ends quietly when its reader has seen enough", () => {
    const { status, stderr } = spawnSync("sh", ["-c", `yes '{"id":1,"text":"нет интернета"}' | head -20000 | "${process.execPath}" "${command}" assess --ndjson | head -1`], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});
