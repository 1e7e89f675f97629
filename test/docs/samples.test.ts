import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENTRIES } from "../../scripts/docs/entries.mjs";
import { samples } from "../../scripts/docs/samples.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
// Inside node_modules, so that a sample finds the packages that a user would have installed.
const folder = join(root, `node_modules/.cache/samples-${process.pid}`);
const fileOf = (name: string) => join(folder, `${name}.ts`);
const paths = Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, [join(root, path)]]));

/** One program for all: the library is read once. */
const complaints = (files: readonly string[]) => {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.Preserve, moduleResolution: ts.ModuleResolutionKind.Bundler, lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    strict: true, skipLibCheck: true, noEmit: true, resolveJsonModule: true, types: ["node"], typeRoots: [join(root, "node_modules/@types")], paths,
  });
  return Object.fromEntries(files.map((file) => {
    const source = program.getSourceFile(file)!;
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return [file, found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"))];
  }));
};

describe("samples of the README and the guides", () => {
  let found: Record<string, string[]> = {};
  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    for (const { name, code } of samples) writeFileSync(fileOf(name), code);
    found = complaints(samples.map(({ name }) => fileOf(name)));
    await build({
      entryPoints: Object.fromEntries(samples.map(({ name, shown }) => [name, (writeFileSync(join(folder, `${name}.run.ts`), shown), join(folder, `${name}.run.ts`))])),
      outdir: folder, outExtension: { ".js": ".mjs" }, bundle: true, splitting: true, format: "esm", platform: "node", target: "node20", logLevel: "error", external: ["zod"],
      alias: Object.fromEntries(Object.entries(paths).map(([name, [path]]) => [name, path!])),
    });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(samples)("$name: types", ({ name }) => {
    expect(found[fileOf(name)]).toEqual([]);
  });

  it.each(samples)("$name: runs, and gives what it says", async ({ name }) => {
    const { shown } = (await import(/* @vite-ignore */ pathToFileURL(join(folder, `${name}.mjs`)).href)) as { shown: { value: unknown; expected: unknown }[] };
    for (const { value, expected } of shown)
      if (typeof expected === "object" && expected !== null) expect(value).toMatchObject(expected);
      else expect(value).toEqual(expected);
  });
});
