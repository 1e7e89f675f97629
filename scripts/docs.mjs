// npm run docs: the site in docs/.vitepress/dist. DOCS_BASE is the path that it is served from, "/" if absent.
//   node scripts/docs.mjs [--dev]   --dev serves it instead, and follows changes of its pages
import { spawnSync } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { checkLinks } from "./docs/check-links.mjs";
import { ensureBuilt, ensureInstalled, root } from "./ready.mjs";

ensureInstalled();
ensureBuilt();
const dev = process.argv.includes("--dev");
const base = process.env.DOCS_BASE ?? "/";
const run = (path, ...args) => {
  const { status } = spawnSync(process.execPath, [join(root, path), ...args], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};

for (const page of ["rules", "codes", "ticket"]) run(`scripts/${page}.mjs`);
run("scripts/docs/reference.mjs");
run("scripts/docs/pictures.mjs");
run("node_modules/vitepress/bin/vitepress.js", dev ? "dev" : "build", "docs");
if (!dev) {
  const site = join(root, "docs/.vitepress/dist");
  run("scripts/playground.mjs");
  const playground = join(root, "playground/dist");
  if (existsSync(playground)) cpSync(playground, join(site, "playground"), { recursive: true });
  const complaints = checkLinks(site, base);
  for (const complaint of complaints) console.error(complaint);
  console.log(`The site is in docs/.vitepress/dist, for ${base}; ${complaints.length || "no"} dead links.`);
  process.exitCode = complaints.length ? 1 : 0;
}
