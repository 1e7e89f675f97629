// Each format is checked by something that this project did not write, or by the grammar that its reader publishes.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { makeFolder, runIn, TICKET } from "./harness.js";

const readJson = (path: string) => JSON.parse(readFileSync(path, "utf8")) as object;
const multitool = createRequire(import.meta.url).resolve("@microsoft/sarif-multitool-ts");
const sarifSchema = readJson(join(multitool, "../../assets/sarif-2.1.0.schema.json"));
const gitlabSchema = readJson(resolve(import.meta.dirname, "schemas/gitlab.json"));
const junitSchema = readFileSync(resolve(import.meta.dirname, "schemas/junit.xsd"), "utf8");

const lost = (id: number) => JSON.stringify({ ...TICKET, id: `T-${id}`, status: "lost", channel: "fax" });
const HOSTILE = { ...TICKET, id: 'a"<&>\u0000\ud800]]>%0A::error::x', status: "<b>&\"'\n::error::%\u0007", channel: "fax, phone: x" };
const folder = makeFolder({
  "clean.json": JSON.stringify(TICKET), "empty.ndjson": "", "syntax.json": '{"schemaVersion": 1,\n "status": }', "my tickets,1.ndjson": `${lost(1)}\n${JSON.stringify(TICKET)}\n${lost(1)}\n`,
  "hostile.json": JSON.stringify(HOSTILE), "array.json": `[${lost(1)},\n${lost(2)}]`, "twice.json": '{"schemaVersion":1,"status":"closed","status":"acknowledged","description":"x"}',
  "many.ndjson": Array.from({ length: 40 }, (_, id) => `${lost(id)}\n`).join(""),
});
const run = runIn(folder);
const FILES = { clean: ["clean.json"], nothing: ["empty.ndjson"], everything: ["."], hostile: ["hostile.json"], none: ["--no-error-on-unmatched-pattern", "*.none"] };
const each = Object.entries(FILES);
const of = (format: string, files: readonly string[]) => run(["check", "--format", format, ...files]).stdout;

describe("sarif", () => {
  const validate = new Ajv2020({ strict: false, allErrors: true });
  (formats.default as unknown as { default: (ajv: Ajv2020) => void }).default(validate);
  const isSarif = validate.compile(sarifSchema);
  it.each(each)("fits the JSON Schema of SARIF 2.1.0: %s", (_, files) => {
    const log: unknown = JSON.parse(of("sarif", files));
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  });

  it("names every code as a rule, and places by line and column", () => {
    const { runs: [first] } = JSON.parse(of("sarif", ["."])) as { runs: { results: { ruleId: string; locations: { physicalLocation: { artifactLocation: { uri: string }; region: object } }[] }[]; tool: { driver: { rules: { id: string }[] } } }[] };
    expect(new Set(first!.results.map(({ ruleId }) => ruleId))).toEqual(new Set(first!.tool.driver.rules.map(({ id }) => id)));
    expect(first!.results.map(({ locations: [at] }) => at!.physicalLocation)).toContainEqual({ artifactLocation: { uri: "syntax.json" }, region: { startLine: 2, startColumn: 12, endLine: 2, endColumn: 13 } });
    expect(first!.results.map(({ locations: [at] }) => at!.physicalLocation.artifactLocation.uri)).toContain("my%20tickets%2C1.ndjson");
  });
});

describe("gitlab", () => {
  const isReport = new Ajv().compile(gitlabSchema);
  it.each(each)("fits what GitLab's documentation asks for: %s", (_, files) => {
    const report: unknown = JSON.parse(of("gitlab", files));
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
  });

  it("gives each row a fingerprint of its own, which lines do not change", () => {
    const prints = (text: string) => (JSON.parse(text) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    const before = prints(of("gitlab", ["."]));
    expect(new Set(before).size).toBe(before.length);
    const [plain, moved] = ["", "\n\n"].map((lead) => run(["check", "--format", "gitlab", "-", "--stdin-filename", "t.ndjson"], lead + lost(1)).stdout);
    expect(prints(moved!)).toEqual(prints(plain!));
  });
});

describe("junit", () => {
  it.each(each)("fits the XML Schema: %s", async (_, files) => {
    const result = await validateXML({ xml: [{ fileName: "junit.xml", contents: of("junit", files) }], schema: [junitSchema] });
    expect(result.errors).toEqual([]);
  });

  it("counts tickets with errors as failures, and dates a report as it is told to", () => {
    const { stdout } = run(["check", "--format", "junit", "my tickets,1.ndjson"], "", { SOURCE_DATE_EPOCH: "86400" });
    expect(stdout).toContain('timestamp="1970-01-02T00:00:00" hostname="localhost" tests="3" failures="2"');
  });
});

describe("github", () => {
  // https://docs.github.com/actions/reference/workflow-commands-for-github-actions
  const COMMAND = /^::(error|warning|notice) (?:[a-zA-Z]+=[^:,\r\n]*)(?:,[a-zA-Z]+=[^:,\r\n]*)*::[^\r\n]*$/;
  it.each(each)("is workflow commands, line by line: %s", (_, files) => {
    for (const line of of("github", files).split("\n").slice(0, -1)) expect(line).toMatch(COMMAND);
  });

  it("shows ten of each kind, errors first, and says how many more there are", () => {
    const kinds = of("github", ["many.ndjson", "twice.json"]).trimEnd().split("\n").map((line) => /^::(\w+)/.exec(line)![1]);
    expect(kinds).toEqual([...Array<string>(10).fill("error"), "warning", "notice"]);
    expect(of("github", ["many.ndjson"])).toMatch(/70 more/);
  });
});

describe("pretty", () => {
  it("shows the worst first, as many as are asked for", () => {
    const { stdout } = run(["check", "twice.json", "many.ndjson", "--max-findings", "3"]);
    expect(stdout.match(/ {2}error {2}/g)).toHaveLength(3);
    expect(stdout).toContain("… and 78 more.");
    expect(stdout).toContain("Errors: 80, warnings: 1.");
  });
});

describe("several at once", () => {
  it("writes each output to its file, and the first to standard output", () => {
    const { stdout, status } = run(["check", "array.json", "--output", "sarif=out.sarif", "--output", "json=out.json", "--output", "junit=out.xml"]);
    expect(status).toBe(1);
    expect(stdout).toContain("array.json:1:");
    expect(readJson(join(folder, "out.sarif"))).toMatchObject({ version: "2.1.0" });
    expect(readJson(join(folder, "out.json"))).toMatchObject({ summary: { tickets: 2, errors: 4 } });
    expect(readFileSync(join(folder, "out.xml"), "utf8")).toContain("<testsuites>");
  });

  it.each(["yaml=x", "sarif", "sarif=", "json=nowhere/out.json"])("refuses --output %s", (output) => {
    expect(run(["check", "clean.json", "--output", output])).toMatchObject({ status: 2, stdout: "" });
  });

  it.each(["json", "github", "gitlab", "sarif", "junit", "pretty"])("leads to where the code is explained: %s", (format) => {
    expect(of(format, ["array.json"])).toContain("docs/codes.md#unknown_value");
  });
});
