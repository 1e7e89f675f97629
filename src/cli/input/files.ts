import { readFile, stat } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { glob, isDynamicPattern } from "tinyglobby";
import { UsageError } from "../usage-error.js";

/** One input: its name as it is shown, and its bytes. */
export interface Source {
  readonly name: string;
  read(): Promise<Uint8Array>;
}

export const STANDARD_INPUT = "-";

const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "EIO";

const file = (path: string): Source => ({
  name: path,
  read: () =>
    readFile(path).catch((error: unknown) => {
      throw new UsageError("file_unreadable", { file: path, reason: reasonOf(error) });
    }),
});

const standardInput = (name: string): Source => ({ name, read: () => buffer(process.stdin) });

/** Files that `check` looks at inside a folder. */
const PAYLOADS = "**/*.{json,ndjson,jsonl}";

/** One file, or standard input; a folder is an error. */
export const oneSource = async (path: string | undefined, stdinName = "<stdin>"): Promise<Source> => {
  if (path === undefined || path === STANDARD_INPUT) return standardInput(stdinName);
  const found = await stat(path).catch((error: unknown) => {
    throw new UsageError(reasonOf(error) === "ENOENT" ? "file_not_found" : "file_unreadable", { file: path, reason: reasonOf(error) });
  });
  if (found.isDirectory()) throw new UsageError("file_is_directory", { file: path });
  return file(path);
};

/** Files, folders (their JSON and NDJSON files), globs and `-`, each file once, in a stable order. A pattern without a match is an error. */
export const findSources = async (patterns: readonly string[], { stdinName = "<stdin>", allowEmpty = false } = {}): Promise<Source[]> => {
  if (!patterns.length) return [standardInput(stdinName)];
  const sources = new Map<string, Source>();
  const add = (paths: readonly string[], pattern: string) => {
    if (!paths.length && !allowEmpty) throw new UsageError("no_file_matches", { pattern });
    for (const path of [...paths].sort()) sources.set(path, file(path));
  };
  for (const pattern of patterns) {
    if (pattern === STANDARD_INPUT) {
      sources.set(pattern, standardInput(stdinName));
      continue;
    }
    const found = await stat(pattern).catch(() => undefined);
    if (found?.isDirectory()) {
      const inside = await glob(PAYLOADS, { cwd: pattern, ignore: ["**/node_modules/**"] });
      add(inside.map((path) => (pattern === "." ? path : `${pattern.replace(/\/$/, "")}/${path}`)), pattern);
    } else if (found) sources.set(pattern, file(pattern));
    else if (isDynamicPattern(pattern)) add(await glob(pattern, { ignore: ["**/node_modules/**"], expandDirectories: false }), pattern);
    else throw new UsageError("file_not_found", { file: pattern });
  }
  return [...sources.values()];
};
