import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../src/completeness/evidence/index.js";
import { enEvidence } from "../../../src/languages/en/evidence/index.js";
import { ruEvidence } from "../../../src/languages/ru/evidence/index.js";
import { normalise } from "../../../src/text/index.js";

const packs = [ruEvidence, enEvidence];
const read = (text: string) => readEvidence(normalise(text), packs);
const quotes = (text: string, facet: string) => [...read(text).facets].filter(([name]) => name === facet).flatMap(([, found]) => found.map(({ span }) => text.slice(span.start, span.end)));

describe("facets", () => {
  it.each([
    ["Интернет пропадает каждый вечер", "pattern", "каждый вечер"],
    ["Роутер Keenetic Extra, LOS мигает красным", "equipment", "Keenetic Extra"],
    ["Роутер Keenetic Extra, LOS мигает красным", "indicators", "мигает"],
    ["Скриншот приложил", "attachments", "приложил"],
    ["Internet drops every ten minutes since Monday", "onset", "Monday"],
    ["Internet drops every ten minutes since Monday", "service", "Internet"],
    ["I rebooted the router, screenshot attached", "attachments", "attached"],
  ])("%s: %s", (text, facet, quote) => {
    expect(quotes(text, facet).join(" … ")).toContain(quote);
  });

  it.each(["", "  \n\n ", "…", "Здравствуйте!", "Спасибо", "Hello there", "???"])("nothing in %j", (text) => {
    expect([...read(text).facets.keys()]).toEqual([]);
  });

  it("says what an extractor has read as it is told", () => {
    const text = "тел 8 921 555-13-08";
    expect(readEvidence(normalise(text), packs, { claims: [{ kind: "phone", span: { start: 4, end: 19 } }] }).facets.get("contact")).toContainEqual({ span: { start: 4, end: 19 }, rule: "claim.phone", strength: 1 });
  });
});

describe("language", () => {
  it.each([
    ["Не работает интернет с утра", "ru"],
    ["ne rabotaet internet s utra, pomogite", "ru"],
    ["The internet has been down since this morning", "en"],
  ])("%s: %s", (text, language) => {
    expect(read(text).languages[0]!.language).toBe(language);
  });
});

describe("tone", () => {
  it.each([
    ["Здравствуйте! Проверьте, пожалуйста, линию", "polite"],
    ["Hello, could you look at my line? Thank you", "polite"],
    ["СКОЛЬКО МОЖНО ЖДАТЬ ВАС", "shouting"],
    ["where is my engineer!!!", "shouting"],
  ])("%s: %s", (text, mark) => {
    expect([...read(text).tone.keys()]).toContain(mark);
  });

  it("an abbreviation is no shout", () => {
    expect(read("На ONT LOS красный, PON не горит").tone.has("shouting")).toBe(false);
  });
});

const word = fc.constantFrom(
  "интернет", "не", "работает", "с", "утра", "роутер", "Keenetic", "LOS", "мигает", "красным", "договор", "4051", "руб", "450", "каждый", "вечер", ",", ".", "?", "\n", "\n\n", ">", "\"",
  "wifi", "drops", "since", "Monday", "please", "😀", "ё", "Ёлка",
);
const text = fc.oneof(fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")), fc.string({ unit: "binary", maxLength: 60 }));

describe("whatever the text", () => {
  it("spans lie inside it, in order, and are not empty", () => {
    fc.assert(fc.property(text, (sample) => {
      const { facets, tone } = read(sample);
      for (const found of [...facets.values(), ...tone.values()]) {
        let last = 0;
        for (const { span } of found) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(sample.length);
          last = span.start;
        }
      }
    }), { numRuns: 1000 });
  });

  it("case, ё and another paragraph change no facet that was there", () => {
    const facetsOf = (sample: string) => [...read(sample).facets.keys()].sort();
    fc.assert(fc.property(text, text, (sample, other) => {
      const lower = sample.replaceAll("Ё", "ё");
      expect(facetsOf(lower.replaceAll("ё", "е"))).toEqual(facetsOf(lower));
      expect(facetsOf(`${sample}\n\n${other}`)).toEqual(facetsOf(`${other}\n\n${sample}`));
    }), { numRuns: 500 });
  });

  it("categories add up to one, the likeliest first", () => {
    fc.assert(fc.property(text, (sample) => {
      const { category } = read(sample);
      expect(category.reduce((sum, { strength }) => sum + strength, 0)).toBeCloseTo(1);
      expect(category.map(({ strength }) => strength)).toEqual(category.map(({ strength }) => strength).sort((a, b) => b - a));
    }));
  });
});
