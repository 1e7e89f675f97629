import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../src/text/index.js";

const table: { input: string; expected: string; what: string }[] = [
  { what: "case and ё", input: "ЁЛКА Ёж ещё", expected: "елка еж еще" },
  { what: "й stays й, composed or not", input: "Мой мо\u0438\u0306", expected: "мой мой" },
  { what: "stress marks and accents", input: "до\u0301говор café cafe\u0301", expected: "договор cafe cafe" },
  { what: "full-width, Arabic-Indic, superscript and mathematical digits", input: "４１٤٢²𝟙𝟚", expected: "4142212" },
  { what: "zero-width, soft hyphen, bidi", input: "до\u200bго\u00adвор \u202e12\u202c\ufeff", expected: "договор 12" },
  { what: "blanks", input: "a\u00a0b\u2009c\td\u3000e", expected: "a b c d e" },
  { what: "dashes and quotes", input: "1–2—3‑4−5 «а» „б“ ‘c’ it’s", expected: `1-2-3-4-5 "а" "б" 'c' it's` },
  { what: "line ends", input: "a\r\nb\rc\u2028d\n", expected: "a\nb\nc\nd\n" },
  { what: "Latin letters inside Cyrillic words", input: "дoгoвop HЕТ cвязи", expected: "договор нет связи" },
  { what: "Cyrillic letters inside Latin words", input: "mаil rоuter", expected: "mail router" },
  { what: "a word that reads in both scripts stays as typed", input: "OT ОТ", expected: "ot от" },
  { what: "a word that reads in neither stays as typed", input: "vpnами", expected: "vpnами" },
  { what: "emoji whole", input: "a😀b", expected: "a😀b" },
  { what: "a pair that stands for several characters, as typed", input: "🄀", expected: "🄀" },
  { what: "a breve that makes no й", input: "\u0306или а\u0306", expected: "или а" },
  { what: "halves of pairs", input: "\udc00a\ud835 b\ue000\udc00", expected: "\udc00a\ud835 b\ue000\udc00" },
];

// Rubbish of the kind that breaks offset maps: combining marks, zero-width characters, lone surrogates, pairs, CRLF.
const piece = fc.constantFrom("а", "Ё", "e", "o", "\u0301", "\u0306", "и", "\u200b", "\u00ad", "\r\n", "\r", "😀", "𝟙", "\ud800", "\udc00", "４", " ", "-", "—", "я", "z");
const rubbish = fc.oneof(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")), fc.string({ unit: "binary", maxLength: 60 }));
const splitsPair = (text: string, at: number) => /^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at));

/** Spans of the normal form and where they stand in the text. */
const places: { input: string; normal: [number, number]; original: [number, number] }[] = [
  { input: "ab\u200bc", normal: [0, 1], original: [0, 1] },
  { input: "ab\u200bc", normal: [2, 3], original: [3, 4] },
  { input: "ab\u200bc", normal: [3, 3], original: [4, 4] },
  { input: "abc", normal: [3, 9], original: [3, 3] },
  { input: "\u200b😀b", normal: [0, 1], original: [1, 3] },
  { input: "\u200b😀b", normal: [1, 1], original: [1, 1] },
  { input: "😀b", normal: [1, 2], original: [0, 2] },
  { input: "a\udc00", normal: [1, 2], original: [1, 2] },
];
/** Spans of a text and what covers them in the normal form. */
const covers: { input: string; original: [number, number]; normal: [number, number] }[] = [
  { input: "до\u0301м", original: [2, 3], normal: [2, 2] },
  { input: "до\u0301м", original: [1, 4], normal: [1, 3] },
  { input: "\u200b😀b", original: [2, 3], normal: [0, 2] },
  { input: "\u200bab", original: [0, 1], normal: [0, 0] },
  { input: "abc", original: [-1, 9], normal: [0, 3] },
];

describe("normalise", () => {
  it.each(places)("$input: $normal stands at $original", ({ input, normal, original: [start, end] }) => expect(normalise(input).toOriginal(...normal)).toEqual({ start, end }));
  it.each(covers)("$input: $original is covered by $normal", ({ input, original, normal: [start, end] }) => expect(normalise(input).toNormal(...original)).toEqual({ start, end }));

  it.each(table)("$what", ({ input, expected }) => expect(normalise(input).normal).toBe(expected));

  it("is idempotent", () => fc.assert(fc.property(rubbish, (text) => {
    const once = normalise(text).normal;
    expect(normalise(once).normal).toBe(once);
  }), { numRuns: 3000 }));

  it("maps any span there and back inside the same characters, pairs whole", () => fc.assert(fc.property(rubbish, fc.nat(80), fc.nat(80), (text, a, b) => {
    const read = normalise(text);
    const size = read.normal.length;
    const [start, end] = [Math.min(a % (size + 1), b % (size + 1)), Math.max(a % (size + 1), b % (size + 1))];
    const there = read.toOriginal(start, end);
    expect(there.start).toBeLessThanOrEqual(there.end);
    expect(splitsPair(text, there.start) || splitsPair(text, there.end)).toBe(false);
    const back = read.toNormal(there.start, there.end);
    if (start === end) return;
    expect(back.start).toBeLessThanOrEqual(start);
    expect(back.end).toBeGreaterThanOrEqual(end);
    // Only a pair that the span cut in two may widen it.
    expect(start - back.start).toBeLessThanOrEqual(1);
    expect(back.end - end).toBeLessThanOrEqual(1);
    expect(normalise(text.slice(there.start, there.end)).codes.length).toBeLessThanOrEqual(back.end - back.start);
  }), { numRuns: 5000 }));

  it("gives neighbouring characters neighbouring places, in order", () => fc.assert(fc.property(rubbish, (text) => {
    const read = normalise(text);
    let last = 0;
    for (let at = 0; at < read.normal.length; at++) {
      const { start, end } = read.toOriginal(at, at + 1);
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(at > 0 && splitsPair(text, last) ? 0 : Math.min(last, start));
      last = start;
    }
  })));
});
