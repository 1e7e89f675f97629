import { createReadStream, readFileSync, type Stats, statSync } from "node:fs";
import { UsageError } from "../usage-error.js";
import { type Chunks, unpacked } from "./compressed.js";
import { type Ignore, NOTHING_IGNORED } from "./ignore.js";

/** One input: its name as it is shown, and its bytes, unpacked where they are packed. */
export interface Source {
  readonly name: string;
  /** Bytes as they lie on the disk, where that is known. */
  readonly size?: number;
  /** Chunk by chunk; `taken` hears how many bytes came off the disk. */
  open(taken?: (bytes: number) => void): AsyncIterable<Uint8Array>;
  /** All of it. */
  read(): Promise<Uint8Array>;
}

export const STANDARD_INPUT = "-";

// Files up to this size are read in one go: a thousand small files take a thousand calls, not five thousand.
const SMALL = 1 << 20;
const CHUNK = 256 << 10;

const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "EIO";

const source = (name: string, size: number | undefined, raw: () => Chunks): Source => {
  async function* open(taken?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
    async function* counted() {
      for await (const chunk of raw()) {
        taken?.(chunk.length);
        yield chunk;
      }
    }
    try {
      yield* unpacked(name, counted());
    } catch (error) {
      throw error instanceof UsageError ? error : new UsageError("file_unreadable", { file: name, reason: reasonOf(error) });
    }
  }
  const read = async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of open()) chunks.push(chunk);
    return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  };
  return { name, ...(size !== undefined && { size }), open, read };
};

const file = (path: string, { size }: Stats): Source =>
  source(path, size, () => (size <= SMALL && size > 0 ? [readFileSync(path)] : createReadStream(path, { highWaterMark: CHUNK })));

const standardInput = (name: string): Source => source(name, undefined, () => process.stdin);

/** Files that are looked at inside a folder. */
const PAYLOADS = "**/*.{json,ndjson,jsonl}{,.gz,.zst}";

const statOf = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false });

/** One file, or standard input; a folder is an error. */
export const oneSource = async (path: string | undefined, stdinName = "<stdin>"): Promise<Source> => {
  if (path === undefined || path === STANDARD_INPUT) return standardInput(stdinName);
  let found: Stats | undefined;
  try {
    found = statOf(path);
  } catch (error) {
    throw new UsageError("file_unreadable", { file: path, reason: reasonOf(error) });
  }
  if (!found) throw new UsageError("file_not_found", { file: path, reason: "ENOENT" });
  if (found.isDirectory()) throw new UsageError("file_is_directory", { file: path });
  return file(path, found);
};

export interface FindOptions {
  readonly stdinName?: string;
  /** A pattern without a match is no error. */
  readonly allowEmpty?: boolean;
  readonly ignore?: Ignore;
}

/** Files of a folder or a glob; tinyglobby is loaded where there is something to search. */
const search = async (pattern: string, folder: string | undefined): Promise<string[]> => {
  const { glob, isDynamicPattern } = await import("tinyglobby");
  const options = { ignore: ["**/node_modules/**"], dot: false };
  if (folder !== undefined) return (await glob(PAYLOADS, { ...options, cwd: folder })).map((path) => (folder === "." ? path : `${folder.replace(/\/$/, "")}/${path}`));
  if (!isDynamicPattern(pattern)) throw new UsageError("file_not_found", { file: pattern });
  return glob(pattern, { ...options, expandDirectories: false });
};

/** Files, folders (their JSON and NDJSON files), globs and `-`, each file once, in a stable order. A pattern without a match is an error. */
export const findSources = async (patterns: readonly string[], { stdinName = "<stdin>", allowEmpty = false, ignore = NOTHING_IGNORED }: FindOptions = {}): Promise<Source[]> => {
  if (!patterns.length) return [standardInput(stdinName)];
  const sources = new Map<string, Source>();
  const add = (path: string, found: Stats | undefined) => {
    if (found && !sources.has(path) && !ignore(path)) sources.set(path, file(path, found));
  };
  for (const pattern of patterns) {
    if (pattern === STANDARD_INPUT) {
      sources.set(pattern, standardInput(stdinName));
      continue;
    }
    const found = statOf(pattern);
    if (found && !found.isDirectory()) {
      add(pattern, found);
      continue;
    }
    const paths = await search(pattern, found && pattern).catch((error: unknown) => {
      if (allowEmpty && error instanceof UsageError) return [];
      throw error;
    });
    if (!paths.length && !allowEmpty) throw new UsageError("no_file_matches", { pattern });
    for (const path of paths.sort()) add(path, statOf(path));
  }
  return [...sources.values()];
};
