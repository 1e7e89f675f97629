import { type Issue, issue } from "../../result.js";
import { decodeBytes } from "./bytes.js";
import { type Line, linesOf } from "./lines.js";
import { duplicateKeys, isCutOff, syntaxIssue } from "./positions.js";
import { isNdjson } from "./shape.js";
import { LARGEST_DOCUMENT, type Unit } from "./units.js";

/** One ticket of an input: the value, and the JSON text that it was read from. */
export interface TicketRecord {
  /** Absent where the text is not JSON: then `issues` says why. */
  readonly value?: unknown;
  readonly issues: readonly Issue[];
  /** The text that holds this record: a line of NDJSON, or the whole file. */
  readonly text: string;
  /** Steps from the root of `text` to this record: its index in an array, or none. */
  readonly path: readonly PropertyKey[];
  /** One-based line of the file on which `text` begins. */
  readonly line: number;
  /** What is said of the file, not of a ticket in it. */
  readonly isNote?: true;
}

const parse = (text: string): { value: unknown; issues: readonly Issue[] } | { issues: readonly Issue[] } => {
  try {
    const value: unknown = JSON.parse(text);
    return { value, issues: duplicateKeys(text, value) };
  } catch {
    return { issues: [syntaxIssue(text)] };
  }
};

function* lines(text: string): Generator<{ line: number; text: string }> {
  for (let start = 0, line = 1; start < text.length; line++) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const content = text.slice(start, text.charCodeAt(end - 1) === 0x0d ? end - 1 : end);
    if (content.trim()) yield { line, text: content };
    start = end + 1;
  }
}

/** The tickets of a text: JSON, an array of tickets, or NDJSON. Blank lines are passed by. */
export function* readRecords(name: string, text: string): Generator<TicketRecord> {
  if (isNdjson(name, text)) {
    for (const { line, text: content } of lines(text)) yield { ...parse(content), text: content, path: [], line };
    return;
  }
  const whole = parse(text);
  if ("value" in whole && Array.isArray(whole.value))
    for (const [index, value] of whole.value.entries())
      yield { value, issues: whole.issues.filter(({ path }) => path[0] === index).map((found) => ({ ...found, path: found.path.slice(1) })), text, path: [index], line: 1 };
  else yield { ...whole, text, path: [], line: 1 };
}

const MEGABYTE = 1 << 20;
const unreadable = (found: Issue, text: string, line: number): TicketRecord => ({ issues: [found], text, path: [], line });

const lineRecord = (line: Line, number: number, isLast: boolean, longest: number): TicketRecord => {
  if (!("text" in line)) {
    const at = Math.max(0, line.shown.indexOf("\ufffd"));
    return unreadable(issue(line.code, { line: number, limit: longest, span: { start: at, end: at + 1 } }), line.shown, number);
  }
  const read = parse(line.text);
  if (!("value" in read) && isLast && isCutOff(line.text, read.issues[0]!)) return unreadable(issue("json_truncated", read.issues[0]!.params), line.text, number);
  return { ...read, text: line.text, path: [], line: number };
};

/** The tickets of a piece of work. A line that cannot be read is a record too: order and count are kept. */
export function* unitRecords(name: string, unit: Unit, longest: number): Generator<TicketRecord> {
  if (unit.shape === "document") {
    if (unit.tooLarge) return yield unreadable(issue("document_too_large", { limit: LARGEST_DOCUMENT / MEGABYTE }), "", 1);
    const { text, issues } = decodeBytes(unit.bytes);
    for (const found of issues) yield { ...unreadable(found, text, 1), isNote: true };
    return yield* readRecords(name, text);
  }
  const lines = linesOf(unit, longest);
  for (const [index, line] of lines.entries())
    if (!("text" in line) || line.text.trim()) yield lineRecord(line, unit.first + index, !unit.closed && index === lines.length - 1, longest);
}
