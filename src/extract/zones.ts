import { mailWords as en } from "../languages/en/mail.js";
import type { MailWords } from "../languages/mail-words.js";
import { mailWords as ru } from "../languages/ru/mail.js";
import type { Span } from "../result.js";
import { normalise, type NormalText } from "../text/index.js";
import { isAttribution, isForwardHeader, isHeaderLine, isNamed, isOriginalHeader, isRule, isThanks, startsWithAny } from "./zone-lines.js";

/** `own`: what the writer wrote; `forward`: what the writer passes on, content too; `quote`: what they answer to. */
export type ZoneKind = "own" | "signature" | "quote" | "forward" | "disclaimer";

/** A stretch of a letter by whose words they are. The zones of a text follow each other and cover it whole. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly span: Span;
}

export interface ZoneOptions {
  readonly languages?: readonly MailWords[];
  /** The subject says that the letter was forwarded. */
  readonly forwarded?: boolean;
}

/** A line of the normal form, without its line end. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** Without quote marks and blanks at its ends; empty for a line too long to be a header. */
  readonly text: string;
  readonly blank: boolean;
  readonly quoted: boolean;
  kind: ZoneKind;
}

// A line longer than this is prose: no header, no signature.
const LONGEST_HEADER = 300;
// Lines that a signature has at the most; what is longer is a letter that goes on.
const LONGEST_SIGNATURE = 10;

const linesOf = (normal: string): Line[] => {
  const lines: Line[] = [];
  for (let start = 0; start <= normal.length; ) {
    const found = normal.indexOf("\n", start);
    const end = found < 0 ? normal.length : found;
    let from = start;
    while (from < end && (normal[from] === ">" || normal[from] === " " || normal[from] === "|")) from++;
    const marks = normal.slice(start, Math.min(from, start + LONGEST_HEADER));
    const text = end - from > LONGEST_HEADER ? "" : normal.slice(from, end).trim();
    lines.push({ start, end, text, blank: !text && end - from <= LONGEST_HEADER, quoted: marks.trimStart().startsWith(">"), kind: "own" });
    if (found < 0) break;
    start = end + 1;
  }
  return lines;
};

/** Where a header of a quote or a forward begins, and how many lines it has. */
const headerAt = (lines: readonly Line[], at: number, words: readonly MailWords[]): { kind: "quote" | "forward" | "unsure"; length: number } | undefined => {
  const { text } = lines[at]!;
  if (!text) return undefined;
  if (isForwardHeader(text, words)) return { kind: "forward", length: 1 };
  if (isOriginalHeader(text, words)) return { kind: "quote", length: 1 };
  const block = at + (isRule(text) ? 1 : 0);
  let length = 0;
  let sender = false;
  for (let line = lines[block]; line && isHeaderLine(line.text, words); line = lines[block + ++length]) sender ||= isHeaderLine(line.text, words, true);
  if (sender && length >= 2) return { kind: "unsure", length: block + length - at };
  // An attribution may be wrapped over three lines.
  for (let count = 1, joined = text; count <= 3 && joined.length <= LONGEST_HEADER; count++) {
    const next = lines.slice(at + count, at + count + 3).find(({ blank }) => !blank);
    if (isAttribution(joined, words, next?.quoted === true)) return { kind: "quote", length: count };
    const following = lines[at + count];
    if (!following?.text || joined.endsWith(":")) break;
    joined += ` ${following.text}`;
  }
  return undefined;
};

/** A line as received. */
const written = ({ start, end }: Line, text: NormalText): string => {
  const span = text.toOriginal(start, end);
  return text.original.slice(span.start, span.end).trim();
};

/** The line before `at` that greets whom The Bat! quotes; `at` itself where there is none. */
const greetingBefore = (lines: readonly Line[], at: number, words: readonly MailWords[]): number => {
  if (!words.some(({ youWrote }) => youWrote.some((phrase) => lines[at]!.text.startsWith(phrase)))) return at;
  let before = at - 1;
  while (before > 0 && lines[before]!.blank) before--;
  return before > 0 && lines[before]!.kind === "own" && lines[before - 1]!.blank && startsWithAny(lines[before]!.text, words, "greetings", 60) ? before : at;
};

const markQuotes = (lines: Line[], words: readonly MailWords[], forwarded: boolean, normal: NormalText): void => {
  let own = 0;
  let passingOn = forwarded;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const named = own > 0 && line.text.endsWith(":") && lines[at - 1]!.blank && at + 1 < lines.length && isNamed(written(line, normal), words);
    const header = line.quoted ? undefined : (headerAt(lines, at, words) ?? (named ? { kind: "quote" as const, length: 1 } : undefined));
    if (!header) {
      if (line.quoted) line.kind = "quote";
      else if (!line.blank) {
        own++;
        passingOn ||= startsWithAny(line.text, words, "passingOn");
      }
      continue;
    }
    const kind = header.kind === "quote" ? "quote" : header.kind === "forward" || passingOn || own === 0 ? "forward" : "quote";
    let first = at + header.length;
    while (lines[first]?.blank) first++;
    // Where the quoted lines are marked, the others are the writer's answers to them; else all that follows is quoted.
    const marked = kind === "quote" && lines[first]?.quoted === true;
    const end = marked ? at + header.length : lines.length;
    for (let i = own > 1 ? greetingBefore(lines, at, words) : at; i < end; i++) lines[i]!.kind = kind;
    at = end - 1;
  }
};

/** Marks what closes a letter: the sign-off or the two dashes, and what follows up to the quote. */
const markSignature = (lines: Line[], words: readonly MailWords[], normal: NormalText): void => {
  let own = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!;
    if (line.kind !== "own") {
      if (!line.blank) own = 0;
      continue;
    }
    if (line.blank) continue;
    own++;
    if (own > LONGEST_SIGNATURE) continue;
    const closes = line.text === "--" || startsWithAny(line.text, words, "signOffs", 60) || (line.text.includes(",") && isThanks(written(line, normal), words));
    if (startsWithAny(line.text, words, "sentFrom", 80)) line.kind = "signature";
    else if (closes) {
      for (let i = at; i < lines.length && (lines[i]!.kind === "own" || lines[i]!.kind === "signature"); i++) lines[i]!.kind = "signature";
    }
  }
};

const markDisclaimer = (lines: Line[], words: readonly MailWords[], normal: string): void => {
  let inside = false;
  for (const line of lines) {
    if (line.blank) inside = false;
    else if (line.kind === "own" || line.kind === "signature") {
      inside ||= startsWithAny(normal.slice(line.start, line.start + 60).trimStart(), words, "disclaimers", Infinity);
      if (inside) line.kind = "disclaimer";
    }
  }
};

/** Whose words are where in a letter: Russian and English mail programs, and plain `>`. Nothing is cut off; the caller chooses what to read. */
export const splitZones = (input: string | NormalText, { languages = [ru, en], forwarded = false }: ZoneOptions = {}): Zone[] => {
  const text = typeof input === "string" ? normalise(input) : input;
  const lines = linesOf(text.normal);
  markQuotes(lines, languages, forwarded, text);
  markDisclaimer(lines, languages, text.normal);
  markSignature(lines, languages, text);
  const zones: { kind: ZoneKind; start: number }[] = [];
  for (const { kind, start, blank } of lines) {
    const last = zones.at(-1);
    if (!last || (last.kind !== kind && !blank)) zones.push({ kind, start });
  }
  const length = text.original.length;
  const starts = zones.map(({ start }, at) => (at ? text.toOriginal(start, start).start : 0));
  return zones.map(({ kind }, at) => ({ kind, span: { start: starts[at]!, end: starts[at + 1] ?? length } }));
};
