#!/usr/bin/env node
// Prints the bill of materials, CycloneDX: every package that runs with this one, bundled or not, by the lockfile. npm run sbom > sbom.cdx.json
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./ready.mjs";
import { manifestOf, shipped } from "./shipped.mjs";

const names = shipped();
const { name, version, license, description } = manifestOf(".");
const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
const dependencies = Object.fromEntries(names.map((name) => [name, packages[`node_modules/${name}`].version]));

// npm describes whole projects only: a project of what is shipped, its lockfile cut out of ours.
const place = mkdtempSync(join(tmpdir(), "no-telepathy-"));
// It takes the folder's name for the project's.
const folder = join(place, name);
mkdirSync(folder);
const write = (file, value) => writeFileSync(join(folder, file), JSON.stringify(value));
write("package.json", { name, version, license, description, dependencies });
write("package-lock.json", {
  name, version, lockfileVersion: 3,
  packages: { "": { name, version, license, dependencies }, ...Object.fromEntries(names.map((name) => [`node_modules/${name}`, { ...packages[`node_modules/${name}`], dev: undefined, peer: undefined }])) },
});
const { status, stdout } = spawnSync("npm", ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx", "--sbom-type", "library"], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
rmSync(place, { recursive: true });
process.stdout.write(stdout);
process.exitCode = status ?? 2;
