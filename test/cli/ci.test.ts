// What CI systems are handed is run as they would run it: the commands out of the files themselves, in a repository made for it.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMAND, makeFolder, runIn, TICKET } from "./harness.js";

const root = resolve(import.meta.dirname, "../..");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const OURS = `"${process.execPath}" "${COMMAND}"`;
const files = { "tickets/good.json": JSON.stringify(TICKET), "tickets/bad one.json": JSON.stringify({ ...TICKET, status: "lost" }), "tickets/many.ndjson": `${JSON.stringify(TICKET)}\n` };
const bash = (folder: string, script: string, env: NodeJS.ProcessEnv = {}) => spawnSync("bash", ["-e", "-c", script], { cwd: folder, encoding: "utf8", env: { PATH: process.env["PATH"], LANG: "C", ...env } });

describe("action.yml", () => {
  const action = read("action.yml");
  const script = action.slice(action.indexOf("run: |\n") + 7).replace(/^ {8}/gm, "");
  const inputs = Object.fromEntries([...action.matchAll(/^ {2}([a-z-]+):\n {4}description:.*\n {4}default: (.*)$/gm)].map(([, name, value]) => [name!, value!.replaceAll('"', "")]));
  const env = (given: Readonly<Record<string, string>>) =>
    Object.fromEntries([...action.matchAll(/^ {8}([A-Z_]+): \$\{\{ inputs\.([a-z-]+) \}\}$/gm)].map(([, name, input]) => {
      expect(Object.keys(inputs)).toContain(input);
      return [name!, given[input!] ?? inputs[input!]!];
    }));
  const act = (given: Readonly<Record<string, string>>) => {
    const folder = makeFolder(files);
    const result = bash(folder, script, { ...env(given), NO_TELEPATHY: `${process.execPath} ${COMMAND}`, GITHUB_STEP_SUMMARY: join(folder, "summary.md") });
    return { ...result, folder };
  };

  it("annotates, writes SARIF and a summary, and fails with the check", () => {
    const { status, stdout, folder } = act({ files: "tickets/good.json\ntickets/bad one.json\n", sarif: "t.sarif" });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=tickets\/bad one\.json,line=1,/);
    expect(JSON.parse(readFileSync(join(folder, "t.sarif"), "utf8"))).toMatchObject({ version: "2.1.0" });
    expect(readFileSync(join(folder, "summary.md"), "utf8")).toContain("## How informative");
  });

  it("passes where all is well, and asks for a score only if told to", () => {
    expect(act({ files: "tickets/good.json", summary: "false" })).toMatchObject({ status: 0, stdout: "" });
    expect(act({ files: "tickets/good.json", "min-score": "99", lang: "ru" }).stdout).toContain("score_too_low");
  });
});

describe("docs/ci.md", () => {
  const docs = read("docs/ci.md");
  const commands = (text: string) => [...text.matchAll(/^ *(?:- )?(?:npx --yes )?(no-telepathy (?:check|report) [^#\n]*)/gm)].map(([, command]) => command!.replace("no-telepathy", OURS));

  it("has a GitLab job whose commands make the reports that it names", () => {
    const job = /## GitLab\n```yaml\n([^]*?)```/.exec(docs)![1]!;
    const folder = makeFolder(files);
    const statuses = commands(job).map((command) => bash(folder, command).status);
    expect(statuses).toEqual([1, 0]);
    for (const [, report] of job.matchAll(/(?:codequality|junit): (\S+)/g)) expect(existsSync(join(folder, report!)), report).toBe(true);
    expect(readFileSync(join(folder, "tickets.html"), "utf8")).toContain("<!doctype html>");
  });

  it("begins with what there is: known findings pass, new ones fail", () => {
    const folder = makeFolder(files);
    const [update, check] = commands(/```sh\n([^]*?)```/.exec(docs)![1]!);
    expect(bash(folder, update!).status).toBe(0);
    expect(bash(folder, check!).status).toBe(0);
  });
});

describe(".pre-commit-hooks.yaml", () => {
  const hook = read(".pre-commit-hooks.yaml");
  const [entry, pattern, exclude] = ["entry", "files", "exclude"].map((key) => new RegExp(`^ {2}${key}: (.*)$`, "m").exec(hook)![1]!);

  it("is given files by name, as pre-commit gives them", () => {
    const folder = makeFolder(files);
    const run = (names: string) => bash(folder, `${entry!.replace("no-telepathy", OURS)} ${names}`);
    expect(run("'tickets/good.json' 'tickets/many.ndjson'").status).toBe(0);
    expect(run("'tickets/good.json' 'tickets/bad one.json'")).toMatchObject({ status: 1, stdout: expect.stringContaining("tickets/bad one.json:1:") as string });
  });

  it.each([["tickets/a.json", true], ["a.ndjson", true], ["a.jsonl", true], ["a.txt", false], ["package.json", false], ["x/package-lock.json", false], ["tsconfig.base.json", false], ["no-telepathy.config.json", false], ["my-package.json", true]])("%s: %s", (name, expected) => {
    expect(new RegExp(pattern!).test(name) && !new RegExp(exclude!).test(name)).toBe(expected);
  });
});

describe("init", () => {
  it("writes a configuration that is read and a job whose check runs, and writes over nothing", () => {
    for (const ci of ["github", "gitlab"]) {
      const folder = makeFolder(files);
      expect(runIn(folder)(["init"], `ru\n812\n0\n${ci}\n`).status).toBe(0);
      expect(JSON.parse(readFileSync(join(folder, "no-telepathy.config.json"), "utf8"))).toMatchObject({ country: "RU", areaCodes: [{ areaCode: "812", localLengths: [7] }] });
      const job = readFileSync(join(folder, ci === "github" ? ".github/workflows/tickets.yml" : ".gitlab/tickets.yml"), "utf8");
      const [, check] = /npx --yes (no-telepathy check [^\n]*)/.exec(job)!;
      expect(bash(folder, check!.replace("no-telepathy", OURS).replace(" .", " tickets")).status).toBe(1);
      expect(runIn(folder)(["format", "phone", "601-0610"]).stdout).toBe("+7 812 601-06-10\n");
      expect(runIn(folder)(["init", "--yes"])).toMatchObject({ status: 1, stderr: expect.stringContaining("Left as it is") as string });
      expect(runIn(folder)(["init", "--yes", "--force"]).status).toBe(0);
    }
  });

  it("takes the defaults where nobody answers", () => expect(runIn(makeFolder())(["init"], "").status).toBe(0));
});
