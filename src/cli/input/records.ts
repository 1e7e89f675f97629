import type { Issue } from "../../result.js";
import { duplicateKeys, syntaxIssue } from "./positions.js";

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

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** NDJSON by its name; without a telling name, by its first line: a whole value of its own, with more behind it. */
export const isNdjson = (name: string, text: string): boolean => {
  if (/\.(ndjson|jsonl)$/i.test(name)) return true;
  if (/\.json$/i.test(name)) return false;
  const [first, second] = lines(text);
  return first !== undefined && second !== undefined && isJson(first.text);
};

/** The tickets of a file: JSON, an array of tickets, or NDJSON (https://github.com/ndjson/ndjson-spec). Blank lines are passed by. */
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
