import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { assessReport } from "../../src/completeness/index.js";
import type { Report } from "../../src/completeness/index.js";
import { RU } from "../../src/countries/ru/index.js";
import { en, ru } from "../../src/languages/index.js";
import { FACETS } from "../../src/schema/index.js";
import { circumstances, clauses, emptyClauses, FIELD_VALUES, fields, paragraphs, placelessClauses, textOf, toneClauses, withFields } from "./reports.js";

vi.setConfig({ testTimeout: 120_000 });

const settings = { languages: [ru, en], country: RU };
const assess = (report: Report) => assessReport(report, settings);
const known = (report: Report) => FACETS.filter((facet) => assess(report).facets[facet].present);
const RUNS = { numRuns: Number(process.env["RUNS"] ?? 300) };
const saysNothing = (text: string) => known({ text }).length === 0;
// What a clause states, it states alone in a paragraph.
const around = fc.tuple(paragraphs, paragraphs);

describe("what must hold of the score", () => {
  it("adding a fact never lowers it: a clause, wherever it is put in", () => {
    fc.assert(
      fc.property(around, clauses, fields, circumstances, ([before, after], clause, given, where) => {
        const without = assess({ ...given, ...where, text: textOf([...before, ...after]) });
        const added = assess({ ...given, ...where, text: textOf([...before, clause, ...after]) });
        expect(added.score).toBeGreaterThanOrEqual(without.score);
      }),
      RUNS,
    );
  });

  it("adding a fact never lowers it: a field", () => {
    fc.assert(
      fc.property(paragraphs, fields, circumstances, fc.constantFrom(...FIELD_VALUES), (text, given, where, [, value]) => {
        const report = { ...given, ...where, text: textOf(text) };
        expect(assess(withFields(report, value)).score).toBeGreaterThanOrEqual(assess(report).score);
      }),
      RUNS,
    );
  });

  it("words that state no fact never raise it, wherever they are put in", () => {
    fc.assert(
      fc.property(around, emptyClauses.filter(saysNothing), fields, circumstances, ([before, after], nothing, given, where) => {
        const report = { ...given, ...where };
        expect(assess({ ...report, text: textOf([...before, nothing, ...after]) }).score).toBe(assess({ ...report, text: textOf([...before, ...after]) }).score);
      }),
      RUNS,
    );
  });

  it("tone never changes it", () => {
    fc.assert(
      fc.property(around, toneClauses.filter(saysNothing), circumstances, ([before, after], tone, where) => {
        expect(assess({ ...where, text: textOf([...before, tone, ...after]) }).score).toBe(assess({ ...where, text: textOf([...before, ...after]) }).score);
      }),
      RUNS,
    );
  });

  it("a field filled in counts as much as the same fact in prose, and both no more than one", () => {
    fc.assert(
      fc.property(paragraphs, circumstances, (text, where) => {
        const prose = { ...where, text: textOf(text) };
        const { score, facets } = assess(prose);
        for (const [facet, value] of FIELD_VALUES) if (facets[facet].present) expect(assess(withFields(prose, value)).score).toBe(score);
      }),
      RUNS,
    );
  });

  it("the gain promised for an answer is the gain when the answer comes: in a field", () => {
    fc.assert(
      fc.property(paragraphs, fields, circumstances, (text, given, where) => {
        const report = { ...given, ...where, text: textOf(text) };
        const { score, informationRequired } = assess(report);
        for (const { facet, gain } of informationRequired) {
          const answer = FIELD_VALUES.find(([answered]) => answered === facet);
          if (answer) expect(assess(withFields(report, answer[1])).score - score).toBe(gain);
        }
      }),
      RUNS,
    );
  });

  it("the gain promised for an answer is the gain when the answer comes: in words", () => {
    fc.assert(
      fc.property(paragraphs, clauses, circumstances, (text, answer, where) => {
        const [told, ...more] = known({ text: answer });
        const { score, informationRequired } = assess({ ...where, text: textOf(text) });
        const promised = informationRequired.find(({ facet }) => facet === told);
        if (promised && !more.length) expect(assess({ ...where, text: textOf([...text, answer]) }).score - score).toBe(promised.gain);
      }),
      RUNS,
    );
  });

  it.each([
    ["shuffled paragraphs", fc.func(fc.nat()), (text: readonly string[], order: (at: number) => number) => textOf(text.map((_, at) => at).sort((a, b) => order(a) - order(b)).map((at) => text[at]!))],
    ["ё as е", fc.constant(0), (text: readonly string[]) => textOf(text).replaceAll("ё", "е").replaceAll("Ё", "Е")],
    ["soft hyphens", fc.constant(0), (text: readonly string[]) => textOf(text).replace(/(?<=\p{Script=Cyrillic})(?=\p{Script=Cyrillic})/gu, "\u00ad")],
    ["other blanks", fc.constant(0), (text: readonly string[]) => textOf(text).replaceAll(" ", "\u00a0")],
    ["Latin lookalikes", fc.func(fc.boolean()), lookalikes],
  ] as const)("%s leave it the same", (_, arguments_, change) => {
    fc.assert(
      fc.property(paragraphs, circumstances, arguments_ as fc.Arbitrary<never>, (text, where, argument) => {
        expect(assess({ ...where, text: change(text, argument) }).score).toBe(assess({ ...where, text: textOf(text) }).score);
      }),
      RUNS,
    );
  });

  // Names of places are known by their capitals; all else is read the same in any case.
  it.each([
    ["capitals", (text: string) => text.toUpperCase()],
    ["small letters", (text: string) => text.toLowerCase()],
  ])("%s leave every fact but the address the same", (_, change) => {
    fc.assert(
      fc.property(fc.array(placelessClauses, { maxLength: 6 }), (text) => {
        const facts = (report: string) => known({ text: report }).filter((facet) => facet !== "address");
        const before = known({ text: textOf(text) });
        const changed = change(textOf(text));
        if (!before.includes("address") && !known({ text: changed }).includes("address")) expect(facts(changed)).toEqual(before);
      }),
      RUNS,
    );
  });
});

const TWINS: Readonly<Record<string, string>> = { а: "a", е: "e", о: "o", р: "p", с: "c", х: "x", А: "A", В: "B", Е: "E", К: "K", М: "M", Н: "H", О: "O", Р: "P", С: "C", Т: "T", Х: "X" };

/** Some letters of each Russian word in Latin, never all: a word in Latin alone may be another word. */
function lookalikes(text: readonly string[], chosen: (at: number) => boolean): string {
  return textOf(text).replace(/\p{Script=Cyrillic}{3,}/gu, (word, offset: number) => {
    const changed = [...word].map((letter, at) => (chosen(offset + at) ? (TWINS[letter] ?? letter) : letter)).join("");
    return /\p{Script=Cyrillic}/u.test(changed) ? changed : word;
  });
}
