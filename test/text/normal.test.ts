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
];

// Rubbish of the kind that breaks offset maps: combining marks, zero-width characters, lone surrogates, pairs, CRLF.
const piece = fc.constantFrom("а", "Ё", "e", "o", "\u0301", "\u0306", "и", "\u200b", "\u00ad", "\r\n", "\r", "😀", "𝟙", "\ud800", "\udc00", "４", " ", "-", "—", "я", "z");
const rubbish = fc.oneof(fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")), fc.string({ unit: "binary", maxLength: 60 }));
const splitsPair = (text: string, at: number) => /^[\udc00-\udfff]/.test(text.slice(at)) && /[\ud800-\udbff]$/.test(text.slice(0, at));

describe("normalise", () => {
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
