import type { Span } from "../../result.js";
import { printable, type Terminal } from "./terminal.js";

/** One-based line and column (in UTF-16 units) of an offset. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Offsets to lines and columns of one text, the line starts found once. */
export const placer = (text: string, firstLine = 1): ((offset: number) => Place) => {
  let starts: number[] | undefined;
  return (offset) => {
    if (!starts) {
      starts = [0];
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    }
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + firstLine, column: offset - starts[low]! + 1 };
  };
};

// More than any terminal shows of a line.
const AROUND = 400;

/** The line that holds `span`, cut well outside of what a frame shows of it: what is kept of a text that may be large. */
export const excerpt = (text: string, { start, end }: Span): { text: string; span: Span } => {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", start);
  const from = Math.max(lineStart, start - AROUND);
  const to = Math.min(newline < 0 ? text.length : newline, start + AROUND);
  return { text: text.slice(from, to), span: { start: start - from, end: Math.min(end, to) - from } };
};

// Before and behind the caret, on a line too long for the terminal.
const BEFORE = 48;

/** The line that holds `span`, cut to the terminal's width around it, with carets under the span. */
export const codeFrame = (text: string, span: Span, line: number, { paint, columns }: Terminal): string => {
  const start = text.lastIndexOf("\n", span.start - 1) + 1;
  const next = text.indexOf("\n", span.start);
  const end = next < 0 ? text.length : next;
  const width = Math.max(40, Math.min(columns, 160)) - 10;
  const from = end - start <= width ? start : Math.max(start, Math.min(span.start - BEFORE, end - width));
  const to = Math.min(end, from + width);
  const show = (a: number, b: number) => printable(text.slice(a, b)).replaceAll("\t", " ");
  const lead = (from > start ? "…" : "") + show(from, span.start);
  const marked = show(span.start, Math.max(span.start, Math.min(span.end, to)));
  const rest = show(Math.min(span.end, to), to).replaceAll("\r", "") + (to < end ? "…" : "");
  const number = String(line).padStart(5);
  return [
    `${paint("dim", `${number} │`)} ${lead}${paint("red", marked)}${rest}`,
    `${paint("dim", `${" ".repeat(number.length)} │`)} ${" ".repeat(lead.length)}${paint("red", "^".repeat(Math.max(1, marked.length)))}`,
  ].join("\n");
};
