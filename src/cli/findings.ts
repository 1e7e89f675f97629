import type { Issue, Span } from "../result.js";
import { discreet } from "./discreet.js";
import { locator } from "./input/positions.js";
import type { TicketRecord } from "./input/records.js";
import { excerpt, type Place, placer } from "./output/frame.js";

export const SEVERITIES = ["error", "warning"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A finding of `check`, with its place in the file. Plain data: it goes from one thread to another. */
export interface Finding {
  readonly file: string;
  /** One-based; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  /** JSON Pointer (RFC 6901) into the ticket. */
  readonly pointer: string;
  readonly ticket?: string;
  /** Counts the tickets of a file: findings with the same number are of one ticket. */
  readonly record: number;
  readonly params: Readonly<Record<string, unknown>>;
  /** What the finding is by its content, wherever it stands: for a baseline. */
  readonly key?: string;
  /** The text around the place, and where in it: for the code frame. */
  readonly source: { readonly text: string; readonly span: Span };
}

/** https://www.rfc-editor.org/rfc/rfc6901 */
const jsonPointer = (path: readonly PropertyKey[]): string => path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const isSpan = (value: unknown): value is Span => typeof value === "object" && value !== null && "start" in value && "end" in value;

const idOf = (value: unknown): string | undefined => {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
};

// Of these the span is a place in the file; of others, a place inside a value.
const OF_THE_TEXT = /^(?:json|encoding|line)_/;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, step) => (typeof inner === "object" && inner !== null ? (inner as Record<PropertyKey, unknown>)[step] : undefined), value);

/** What a finding is about: its code, its place in the ticket and what stands there. Lines, order, spaces and the rest of the ticket play no part. */
const contentOf = (record: TicketRecord, { code, path }: Issue): string => {
  const value = record.value === undefined ? record.text.trim() : valueAt(record.value, path);
  return [code, jsonPointer(path), idOf(record.value) ?? "", JSON.stringify(value) ?? ""].join("\0");
};

export interface FindingOptions {
  say(issue: Issue): string;
  /** Makes a short key of a content, where keys are asked for. */
  hash?(content: string): string;
}

/** Gives issues of records of one file their places. */
export const findingMaker = (file: string, { say, hash }: FindingOptions): ((record: TicketRecord, issue: Issue, number: number) => Finding) => {
  // Findings come record by record, and often several to one text: what was worked out for the last text is kept.
  let last: { text: string; locate: (path: readonly PropertyKey[]) => Span; place: (offset: number) => Place } | undefined;
  return (record, issue, number) => {
    if (last?.text !== record.text) last = { text: record.text, locate: locator(record.text), place: placer(record.text, record.line) };
    const given = issue.params?.["span"];
    const span = isSpan(given) && OF_THE_TEXT.test(issue.code) ? given : last.locate([...record.path, ...issue.path]);
    const [start, end] = [last.place(span.start), last.place(span.end)];
    const ticket = idOf(record.value);
    const shown = discreet(issue, record.value);
    return {
      file,
      ...{ line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
      severity: issue.severity ?? "error",
      code: issue.code,
      message: say(shown),
      pointer: jsonPointer(shown.path),
      ...(ticket !== undefined && { ticket }),
      record: number,
      params: shown.params ?? {},
      ...(hash && { key: hash(contentOf(record, issue)) }),
      source: excerpt(record.text, span),
    };
  };
};
