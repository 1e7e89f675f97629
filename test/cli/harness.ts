// The command as it is built, run in a folder of its own, as a person or CI would run it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll } from "vitest";

export const COMMAND = resolve(import.meta.dirname, "../../dist/cli/main.js");

export const TICKET = { schemaVersion: 1, status: "acknowledged", description: "Нет интернета с утра" };

/** A folder with files in it; it goes when the tests of the file are done. */
export const makeFolder = (files: Readonly<Record<string, string | Buffer>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), "no-telepathy-cli-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

export const runIn = (folder: string) => (args: readonly string[], input: string | Buffer = "", env: NodeJS.ProcessEnv = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder, encoding: "utf8", input, maxBuffer: 1 << 28, env: { PATH: process.env["PATH"], LANG: "C", ...env },
  });
  return { status, stdout, stderr };
};
