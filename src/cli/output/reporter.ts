import type { CheckFormat } from "../choices.js";
import type { Finding } from "../findings.js";
import type { Terminal } from "./terminal.js";
import type { Voice } from "../voice.js";

export interface CheckSummary {
  readonly tickets: number;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Findings that the baseline knows, and its entries that nothing fits any more. */
  readonly known: number;
  readonly stale: number;
}

/** Writes findings in one format, as they come; each call returns the text to write now. What is kept does not grow with the tickets. */
export interface Reporter {
  add(finding: Finding): string;
  /** Called behind the last finding of each file. */
  file?(name: string, tickets: number): string;
  end(summary: CheckSummary): string;
}

export interface ReportVoice extends Pick<Voice, "words" | "messages"> {
  readonly out: Terminal;
  readonly version: string;
  /** Findings shown one by one, where a format shows them to people. */
  readonly most: number;
}

export type MakeReporter = (voice: ReportVoice) => Reporter;

/** Each format is loaded when it is asked for. */
export const REPORTERS: Readonly<Record<CheckFormat, () => Promise<MakeReporter>>> = {
  pretty: async () => (await import("./pretty.js")).pretty,
  json: async () => (await import("./json.js")).json,
  ndjson: async () => (await import("./json.js")).ndjson,
  github: async () => (await import("./github.js")).github,
  gitlab: async () => (await import("./gitlab.js")).gitlab,
  sarif: async () => (await import("./sarif.js")).sarif,
  junit: async () => (await import("./junit.js")).junit,
};
