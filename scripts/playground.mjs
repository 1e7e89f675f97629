// Builds the playground from the built package, as whoever installs it would: playground/dist. Prints what its script weighs.
import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { ensureBuilt, ensureInstalled, root } from "./ready.mjs";

ensureInstalled();
ensureBuilt();
const source = join(root, "playground");
const target = join(source, "dist");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

rmSync(target, { recursive: true, force: true });
await build({
  entryPoints: { playground: join(source, "main.ts") },
  outdir: target,
  bundle: true,
  minify: true,
  sourcemap: false,
  format: "esm",
  target: "es2022",
  legalComments: "none",
  charset: "utf8",
  define: { __VERSION__: JSON.stringify(version) },
  // Letters as they travel are not read here.
  external: ["postal-mime"],
  tsconfigRaw: {},
  logLevel: "warning",
  logOverride: { "ignored-bare-import": "silent" },
});
await build({ entryPoints: [join(source, "playground.css")], outdir: target, bundle: true, minify: true, target: "es2022", logLevel: "warning" });
for (const name of ["index.html", "icon.svg"]) cpSync(join(source, name), join(target, name));

const scripts = readdirSync(target).filter((name) => name.endsWith(".js")).map((name) => readFileSync(join(target, name)));
const total = (sizes) => (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(1);
console.log(`playground ${version}: script ${total(scripts.map(({ length }) => length))} kB, ${total(scripts.map((script) => gzipSync(script, { level: 9 }).length))} kB gzipped`);
