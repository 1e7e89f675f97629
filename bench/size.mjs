// Sizes of what a browser loads: each subpath bundled alone, minified and gzipped, without zod, in kB of 1,000 bytes.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { benchmark } from "./benchmark.mjs";
import * as everything from "../dist/index.js";

const root = resolve(import.meta.dirname, "..");
const { exports } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
const PACKS = new Set(["ru", "en", "RU", "KZ", "GB", "US", "DE"]);

const from = (names, path) => `export ${names} from ${JSON.stringify(resolve(root, path))};`;
const whole = (path) => from("*", path);
const subpaths = Object.entries(exports).flatMap(([name, target]) => (target.import ? [[name.replace(/^\./, "no-telepathy"), whole(target.import.default)]] : []));
const oneDesk = Object.keys(everything).filter((name) => !PACKS.has(name) || name === "RU" || name === "ru");

const kilobytes = async (contents, external) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root }, bundle: true, minify: true, write: false, format: "esm", platform: "browser", target: "es2022", external, legalComments: "none", logLevel: "error",
  });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length / 1000;
};
const measure = (rows) =>
  Promise.all(rows.map(async ({ contents, external = ["zod"] }) => ({ ratios: [await kilobytes(contents, external)], seconds: [] })));

await benchmark(import.meta, {
  title: "Sizes",
  unit: "kB",
  measure,
  rows: [
    { name: "everything, with RU and one language", contents: from(`{ ${oneDesk.join(", ")} }`, "dist/index.js"), must: 130 },
    { name: "assessReport with ru", contents: from("{ assessReport }", "dist/completeness/index.js") + from("{ ru }", "dist/languages/ru/index.js") },
    { name: "validatePhone with RU", contents: from("{ validatePhone }", "dist/validate/index.js") + from("{ RU }", "dist/countries/ru/index.js"), faster: { than: "libphonenumber-js/max" } },
    { name: "validateEmail", contents: from("{ validateEmail }", "dist/validate/index.js") },
    { name: "validateTicket", contents: from("{ validateTicket }", "dist/validate/index.js") },
    { name: "libphonenumber-js/max", contents: 'export { parsePhoneNumberFromString } from "libphonenumber-js/max";' },
    { name: "validator.js, isEmail", contents: 'export { default } from "validator/es/lib/isEmail.js";' },
    { name: "zod, import *", contents: 'import * as z from "zod"; export const shape = z.object({ text: z.string() });', external: [] },
    ...subpaths.map(([name, contents]) => ({ name, contents })),
  ],
});
