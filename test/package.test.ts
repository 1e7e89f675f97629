// The package as it would be published: packed, unpacked into an empty project, imported, required, type-checked, run.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const fixtures = join(root, "test/package");
let project: string;
/** Paths inside the package. */
let packed: string[];

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "no-telepathy-package-"));
  const [{ filename, files }] = JSON.parse(execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", project], { cwd: root, encoding: "utf8" })) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path);
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
    const [, sample] = /```ts\n(import[^`]+)```/.exec(readFileSync(join(root, "README.md"), "utf8"))!;
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

  // Learned weights come and go with what is learned: the bars are for all that stands around them.
  it.each([
    { contents: 'export { assessReport, nextQuestion } from "no-telepathy/completeness"; export { ru } from "no-telepathy/languages/ru";', most: 72_000 },
    { contents: 'export { assessReport, nextQuestion } from "no-telepathy/completeness"; export { ru } from "no-telepathy/languages/ru/scoring";', most: 60_000 },
    { contents: 'export { validateEmail } from "no-telepathy/validate";', most: 7_500 },
    { contents: 'export { validateContractNumber } from "no-telepathy/validate";', most: 15_500 },
    { contents: 'export { canMove, FACETS } from "no-telepathy/schema";', most: 1000 },
  ])("takes at most $most bytes beside learned weights, gzipped, and no other package, for $contents", async ({ contents, most }) => {
    const { outputFiles: [bundle], metafile } = await build({
      stdin: { contents, resolveDir: project }, bundle: true, minify: true, format: "esm", platform: "browser", charset: "utf8", metafile: true, write: false, logLevel: "silent",
    });
    const { ru } = (await import(join(project, "node_modules/no-telepathy/dist/languages/ru/index.js"))) as { ru: { evidence: { model: string } } };
    const code = bundle!.text.replace(ru.evidence.model, "");
    expect(code.length < bundle!.text.length).toBe(contents.includes("languages"));
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(most);
    const inputs = Object.entries(Object.values(metafile.outputs)[0]!.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput ? [path] : []));
    expect(inputs.filter((path) => !path.includes("no-telepathy/dist/"))).toEqual([]);
  });

  it("carries nothing but what runs, and its papers", () => {
    const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, Partial<Record<"import" | "require", Record<string, string>>>> };
    const entries = Object.values(exports).flatMap((target) => [target.import, target.require].flatMap((way) => Object.values(way ?? {}))).map((path) => path.slice(2));
    const expected = new Set([
      "package.json", "README.md", "LICENSE", "NOTICE", "CHANGELOG.md", "docs/codes.md", "dist/cli/main.js", "dist/cli/thread.js", "dist/cli/command.cjs",
      ...["ticket", "ticket-draft"].flatMap((name) => ["2020-12", "draft-07", "openapi-3.1"].map((target) => `dist/schema/${name}.${target}.json`)),
      ...entries, ...entries.filter((path) => /js$/.test(path)).map((path) => `${path}.map`),
    ]);
    const shared = /^dist\/(?:chunks\/[\w-]+-[A-Z\d]{8}\.c?js(?:\.map)?|[\w-]+-[\w-]{8}\.d\.c?ts)$/;
    expect(packed.filter((path) => !expected.has(path) && !shared.test(path))).toEqual([]);
    expect([...expected].filter((path) => !packed.includes(path))).toEqual([]);
  });

  it("has source maps that lead to sources which they carry, and to no machine's folders", () => {
    const dist = join(project, "node_modules/no-telepathy/dist");
    const maps = packed.filter((path) => path.endsWith(".map")).map((path) => path.slice("dist/".length));
    let found = 0;
    for (const path of maps) {
      const map = JSON.parse(readFileSync(join(dist, path), "utf8")) as SourceMapPayload;
      const own = basename(path, ".map");
      expect(map.sources.filter((source, at) => source !== own && !(/^(?:\.\.\/)+src\/[\w/.-]+\.ts$/.test(source) && map.sourcesContent[at])), path).toEqual([]);
      const code = readFileSync(join(dist, path.slice(0, -".map".length)), "utf8").split("\n");
      const line = code.findIndex((text) => text.includes("assessReport: the report is an object"));
      if (line < 0) continue;
      found++;
      const entry = new SourceMap(map).findEntry(line, code[line]!.indexOf("throw"));
      expect("originalSource" in entry && map.sourcesContent[map.sources.indexOf(entry.originalSource)]!.split("\n")[entry.originalLine]).toContain("assessReport: the report is an object");
    }
    expect(found, "both as an ES module and as CommonJS").toBe(2);
    expect(readdirSync(join(dist, "cli"))).not.toContain("main.js.map");
  });
});
