// The package as it would be published: packed, unpacked into an empty project, imported, required, type-checked, run.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const fixtures = join(root, "test/package");
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "no-telepathy-package-"));
  const [{ filename }] = JSON.parse(execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], { cwd: root, encoding: "utf8" })) as [{ filename: string }];
  const modules = join(project, "node_modules");
  mkdirSync(join(modules, "no-telepathy"), { recursive: true });
  execFileSync("tar", ["-xzf", join(project, filename), "--strip-components=1", "-C", join(modules, "no-telepathy")]);
  const { dependencies, peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<string, Record<string, string>>;
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) symlinkSync(join(root, "node_modules", name), join(modules, name), "dir");
  cpSync(fixtures, project, { recursive: true });
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
}, 60_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

const run = (command: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: "utf8" });
  return { status, output: stdout + stderr };
};

describe("the packed package", () => {
  it("gives the same names to import and require, on every subpath, and works", () =>
    expect(run(process.execPath, "consumer.mjs")).toEqual({ status: 0, output: "consumer.mjs: ok\n" }));

  it("does what the README shows", () => {
    const [, sample] = /```js\n(import[^`]+)```/.exec(readFileSync(join(root, "README.md"), "utf8"))!;
    writeFileSync(join(project, "readme.mjs"), `${sample}
import assert from "node:assert/strict";
assert.equal(assessment.facets.onset.evidence[0].text, "Со вчерашнего вечера");
assert.ok(assessment.informationRequired[0].gain > 0 && desk.nextQuestion(assessment, ru).text);
assert.equal(draft.contractNumber, "70041518");
assert.ok(desk.validateTicket(draft).value);
assert.equal(desk.validatePhone("601-0610").value.assumedAreaCode, "812");
`);
    expect(run(process.execPath, "readme.mjs")).toEqual({ status: 0, output: "" });
  });

  it.each(["node16", "nodenext", "bundler"])("has types under %s", (resolution) => {
    const module = resolution === "bundler" ? "esnext" : resolution;
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    expect(run(process.execPath, tsc, "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", module, "--moduleResolution", resolution, "consumer.ts")).toEqual({ status: 0, output: "" });
  }, 60_000);

  it("has a command that runs, and needs no development dependency", () => {
    const command = join(project, "node_modules/no-telepathy/dist/cli/main.js");
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(run(process.execPath, command, "--version")).toEqual({ status: 0, output: `${version}\n` });
    writeFileSync(join(project, "ticket.json"), '{"schemaVersion": 1, "status": "nope", "description": "x"}');
    const { status, output } = run(process.execPath, command, "check", "--format", "json", "ticket.json");
    expect(status).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ findings: [{ file: "ticket.json", line: 1, column: 32, pointer: "/status" }] });
  });

  it("carries nothing but what runs, and its papers", () => {
    for (const name of ["README.md", "LICENSE", "dist/schema/ticket.2020-12.json", "dist/index.d.cts", "docs/codes.md"]) expect(existsSync(join(project, "node_modules/no-telepathy", name)), name).toBe(true);
    for (const name of ["src", "test", "scripts", "docs/architecture.md"]) expect(existsSync(join(project, "node_modules/no-telepathy", name)), name).toBe(false);
  });
});
