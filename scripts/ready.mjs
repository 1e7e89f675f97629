// Makes a bare clone ready: installs from the lockfile if needed, builds if needed. Only Node's own modules here.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

const run = (command, args) => {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 2);
};

export const ensureInstalled = () => {
  const lock = createHash("sha256").update(readFileSync(join(root, "package-lock.json"))).digest("hex");
  const stamp = join(root, "node_modules/.lock-sha256");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  console.error("Installing the dependencies named in package-lock.json …");
  run(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, lock);
};

const files = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** What the build is made of: each source file by path, size and time of change. */
const sources = () => {
  const inputs = [...files(join(root, "src")), ...["package.json", "tsup.config.ts", "scripts/build.mjs"].map((name) => join(root, name))].sort();
  return createHash("sha256").update(inputs.map((path) => [path, statSync(path).size, statSync(path).mtimeMs].join(" ")).join("\n")).digest("hex");
};

export const ensureBuilt = () => {
  const stamp = join(root, "dist/.sources-sha256");
  const now = sources();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  console.error("Building …");
  run(process.execPath, [join(root, "scripts/build.mjs")]);
  writeFileSync(stamp, now);
};
