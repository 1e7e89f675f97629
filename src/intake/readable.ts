import type { IntakeWords } from "../languages/intake-words.js";
import type { Span } from "../result.js";
import { MAX_READ } from "./source.js";

/** A report as it is read: what is not the writer's own is blank, what an operator wrote short is written out. */
export interface Readable {
  readonly text: string;
  /** Where a span of `text` stands in the report as received. */
  toSource(span: Span): Span;
}

/** A stretch that was written out: where it stands in the readable text, and in the source. */
interface Expansion {
  readonly from: number;
  readonly to: number;
  readonly source: Span;
}

const isLetter = (character: string | undefined) => character !== undefined && character.toLowerCase() !== character.toUpperCase();

/** The text with spans blanked, line ends kept: every offset stays. */
const blanked = (text: string, hidden: readonly Span[]): string => {
  let out = "";
  let at = 0;
  for (const { start, end } of [...hidden].sort((a, b) => a.start - b.start)) {
    if (end <= at || start >= text.length) continue;
    out += text.slice(at, Math.max(at, start)) + text.slice(Math.max(at, start), end).replace(/[^\n]/g, " ");
    at = end;
  }
  return out + text.slice(at);
};

interface Short {
  readonly short: string;
  readonly long: string;
}

/** Shorthand by first character, the longest first. */
const shorthandOf = (languages: readonly IntakeWords[]): ReadonlyMap<string, readonly Short[]> => {
  const byFirst = new Map<string, Short[]>();
  const entries = languages.flatMap(({ shorthand }) => Object.entries(shorthand)).sort(([a], [b]) => b.length - a.length);
  for (const [short, long] of entries) byFirst.set(short[0]!.toLowerCase(), [...(byFirst.get(short[0]!.toLowerCase()) ?? []), { short: short.toLowerCase(), long }]);
  return byFirst;
};

const expand = (text: string, languages: readonly IntakeWords[]): { text: string; expansions: readonly Expansion[] } => {
  const byFirst = shorthandOf(languages);
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return { text, expansions: [] };
  const expansions: Expansion[] = [];
  let out = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && isLetter(lower[at - 1])) continue;
    const found = byFirst.get(lower[at]!)?.find(({ short }) => lower.startsWith(short, at) && (short.endsWith(".") || !isLetter(lower[at + short.length])));
    if (!found) continue;
    out += text.slice(from, at);
    const end = at + found.short.length;
    expansions.push({ from: out.length, to: out.length + found.long.length, source: { start: at, end } });
    out += found.long;
    from = end;
    at = end - 1;
  }
  return { text: out + text.slice(from), expansions };
};

/** The report with `hidden` left blank and, where `shorthand` is given, written out. */
export const readableOf = (source: string, hidden: readonly Span[], shorthand: readonly IntakeWords[] = []): Readable => {
  const shown = blanked(source.slice(0, MAX_READ), hidden);
  if (!shorthand.length) return { text: shown, toSource: (span) => span };
  const { text, expansions } = expand(shown, shorthand);
  const place = (offset: number, side: "start" | "end"): number => {
    let moved = offset;
    for (const { from, to, source: { start, end } } of expansions) {
      if (offset <= from && (side === "end" || offset < from)) break;
      if (offset < to || (side === "end" && offset === to)) return side === "start" ? start : end;
      moved = offset - to + end;
    }
    return moved;
  };
  return { text, toSource: ({ start, end }) => ({ start: place(start, "start"), end: place(end, "end") }) };
};
