import type { Issue, Span } from "../result.js";
import { locator } from "./input/positions.js";
import type { TicketRecord } from "./input/records.js";
import { type Place, placer } from "./output/frame.js";

/** A finding of `check`, with its place in the file. */
export interface Finding {
  readonly file: string;
  /** One-based; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly severity: "error" | "warning";
  readonly code: string;
  readonly message: string;
  /** JSON Pointer (RFC 6901) into the ticket. */
  readonly pointer: string;
  readonly ticket?: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The text that holds the place, and where in it: for the code frame. */
  readonly source: { readonly text: string; readonly span: Span };
}

/** https://www.rfc-editor.org/rfc/rfc6901 */
export const jsonPointer = (path: readonly PropertyKey[]): string => path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const isSpan = (value: unknown): value is Span => typeof value === "object" && value !== null && "start" in value && "end" in value;

const idOf = (value: unknown) => {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
  return typeof id === "string" || typeof id === "number" ? { ticket: String(id) } : {};
};

/** Gives issues of records of one file their places. */
export const findingMaker = (file: string, say: (issue: Issue) => string): ((record: TicketRecord, issue: Issue) => Finding) => {
  // Findings come record by record, and often several to one text: what was worked out for the last text is kept.
  let last: { text: string; locate: (path: readonly PropertyKey[]) => Span; place: (offset: number) => Place } | undefined;
  return (record, issue) => {
    if (last?.text !== record.text) last = { text: record.text, locate: locator(record.text), place: placer(record.text, record.line) };
    // A span inside a text that is no JSON is a place in the file; a span inside a value is not.
    const given = issue.params?.["span"];
    const span = isSpan(given) && issue.code.startsWith("json_") ? given : last.locate([...record.path, ...issue.path]);
    const [start, end] = [last.place(span.start), last.place(span.end)];
    return {
      file,
      ...{ line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
      severity: issue.severity ?? "error",
      code: issue.code,
      message: say(issue),
      pointer: jsonPointer(issue.path),
      ...idOf(record.value),
      params: issue.params ?? {},
      source: { text: record.text, span },
    };
  };
};
