import type { Desk } from "../../desk.js";
import { findCards } from "../../extract/card.js";
import { personalValues, REDACTED } from "../../format/redact.js";
import type { Span } from "../../result.js";

// Words with capitals in a row ("Анна Ильина", "Smith J. R."), or one that closes a letter. Rather a street too many than a name too few.
const CAPITALISED = /\p{Lu}[\p{L}'’-]*\.?/gu;
const BETWEEN = /^[ \t]{1,3}$/;
const SIGNATURE = /[,\n][ \t]{0,9}(\p{Lu}[\p{L}'’-]{1,30})[.!]?\s{0,9}$/u;

const capitalised = (text: string): Span[] => {
  const found: { start: number; end: number; words: number }[] = [];
  for (const { index, 0: word } of text.matchAll(CAPITALISED)) {
    const last = found.at(-1);
    if (last && BETWEEN.test(text.slice(last.end, index))) [last.end, last.words] = [index + word.length, last.words + 1];
    else found.push({ start: index, end: index + word.length, words: 1 });
  }
  return found.filter(({ words }) => words > 1);
};

const namesIn = (text: string): Span[] => {
  const found = capitalised(text);
  // Only the end: a long text is not searched for it.
  const from = Math.max(0, text.length - 80);
  const signed = SIGNATURE.exec(text.slice(from));
  return signed ? [...found, { start: from + signed.index + signed[0].indexOf(signed[1]!), end: from + signed.index + signed[0].indexOf(signed[1]!) + signed[1]!.length }] : found;
};

// A contract, an account or a device, whatever it is called.
const LONG_NUMBER = /\d{7,}/g;

const numbersIn = (text: string): Span[] => Array.from(text.matchAll(LONG_NUMBER), ({ index, 0: digits }) => ({ start: index, end: index + digits.length }));

/** What in a text tells who a person is, or where: as a desk's extractors find it, cards, long numbers, and words that look like names. */
export const personalIn = (desk: Desk) => (text: string): Span[] => [
  ...[desk.extractContractNumbers(text), desk.extractPhones(text), desk.extractEmails(text), desk.extractMessengers(text), desk.extractAddresses(text)].flatMap((found) => found.map(({ span }) => span)),
  ...findCards(text),
  ...numbersIn(text),
  ...namesIn(text),
];

const MARK = REDACTED;
/** A text with what is personal masked, and a way from its offsets to those of the result. */
export interface Masked {
  readonly text: string;
  at(span: Span): Span;
}

const merged = (spans: readonly Span[]): Span[] => {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) found.push({ start, end });
  }
  return found;
};

/** Masks what is personal in the text of a report: what is found in it, and what the fields of the report say again. */
export const maskText = (text: string, report: Readonly<Record<string, unknown>>, find: (text: string) => readonly Span[]): Masked => {
  const repeated = personalValues(report).flatMap((value) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) spans.push({ start: at, end: at + value.length });
    return spans;
  });
  const masks = merged([...find(text), ...repeated]);
  let [masked, from] = ["", 0];
  const places: { span: Span; start: number }[] = [];
  for (const span of masks) {
    masked += text.slice(from, span.start);
    places.push({ span, start: masked.length });
    masked += MARK;
    from = span.end;
  }
  masked += text.slice(from);
  /** An offset inside a mask becomes the mask's start, or its end. */
  const move = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (const { span, start } of places) {
      if (offset <= span.start) break;
      if (offset < span.end) return isEnd ? start + MARK.length : start;
      shift = start + MARK.length - span.end;
    }
    return offset + shift;
  };
  return { text: masked, at: ({ start, end }) => ({ start: move(start, false), end: move(end, true) }) };
};
