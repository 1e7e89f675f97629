// What others gave is named, with its licence: in NOTICE for people, in the bill of materials for programs.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { globSync } from "tinyglobby";
import { manifestOf, shipped } from "../scripts/shipped.mjs";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const notice = read("NOTICE");
const paths = [...notice.matchAll(/\bsrc\/[\w./*-]*\w/g)].map(([path]) => path);

test.each(shipped())("%s, with its licence", (name) => expect(notice).toContain(`${name} (${manifestOf(`node_modules/${name}`).license})`));

test("every source file that names its data's licence or publisher", () => {
  const publishers = [...notice.matchAll(/https:\/\/([\w.-]+)/g)].map(([, host]) => host!).filter((host) => host !== "github.com");
  const origin = new RegExp(`^\\s*(?://|/?\\*).*(?:${publishers.join("|").replaceAll(".", "\\.")}|\\(.*\\b(?:CC BY|MIT|Apache)\\b.*\\))`, "m");
  const files = globSync("src/**/*.ts", { cwd: root, ignore: "src/cli/**" }).filter((file) => origin.test(read(file)));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => ![file, dirname(file)].some((path) => paths.includes(path)))).toEqual([]);
});

test("files that are still there", () => {
  expect(paths.filter((path) => !globSync([path, `${path}/**`], { cwd: root }).length)).toEqual([]);
});

test("the bill of materials: name, version, licence and hash of each package", () => {
  const bill = JSON.parse(execFileSync(process.execPath, [join(root, "scripts/sbom.mjs")], { encoding: "utf8" })) as Record<string, unknown> & { components: { name: string }[] };
  expect(bill).toMatchObject({ bomFormat: "CycloneDX", metadata: { component: { name: "no-telepathy", licenses: [{ license: { id: "MIT" } }] } } });
  expect(bill.components.map(({ name }) => name).sort()).toEqual(shipped());
  for (const component of bill.components) {
    const { version, license } = manifestOf(`node_modules/${component.name}`);
    expect(component).toMatchObject({ version, purl: `pkg:npm/${component.name}@${version}`, licenses: [{ license: { id: license } }], hashes: [{ alg: "SHA-512" }] });
  }
});
