import { readFileSync, writeFileSync } from "node:fs";
import type { Finding } from "./findings.js";
import { UsageError } from "./usage-error.js";

/** Findings that are known and let be, by what they are about (`Finding.key`), not by where they stand. */
export interface Baseline {
  /** Whether the finding is known; each entry is used up as often as it was counted. */
  knows(finding: Finding): boolean;
  /** Entries that nothing was found for. */
  stale(): number;
}

interface Entry {
  readonly code: string;
  readonly pointer: string;
  count: number;
}

interface BaselineFile {
  readonly version: 1;
  readonly findings: Readonly<Record<string, Entry>>;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isBaseline = (value: unknown): value is Record<string, unknown> & BaselineFile =>
  isObject(value) && value["version"] === 1 && isObject(value["findings"]);

export const readBaseline = (file: string): Baseline => {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError("baseline_unreadable", { file, reason: (error as NodeJS.ErrnoException).code ?? (error as Error).message });
  }
  if (!isBaseline(value)) throw new UsageError("baseline_invalid", { file });
  const left = new Map(Object.entries(value.findings).map(([key, { count }]) => [key, Number(count) || 0]));
  return {
    knows: ({ key = "" }) => {
      const count = left.get(key) ?? 0;
      if (count > 0) left.set(key, count - 1);
      return count > 0;
    },
    stale: () => [...left.values()].filter((count) => count > 0).length,
  };
};

export const NO_BASELINE: Baseline = { knows: () => false, stale: () => 0 };

/** Collects every finding for a baseline file. Its keys are hashes: the file tells no customer's data. */
export const collectBaseline = (): { add(finding: Finding): void; write(file: string): number } => {
  const found = new Map<string, Entry>();
  return {
    add: ({ key = "", code, pointer }) => {
      const entry = found.get(key);
      if (entry) entry.count++;
      else found.set(key, { code, pointer, count: 1 });
    },
    write: (file) => {
      const findings = Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
      try {
        writeFileSync(file, `${JSON.stringify({ version: 1, findings } satisfies BaselineFile, null, 2)}\n`);
      } catch (error) {
        throw new UsageError("file_unwritable", { file, reason: (error as NodeJS.ErrnoException).code ?? "EIO" });
      }
      return found.size;
    },
  };
};
