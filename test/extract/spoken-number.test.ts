import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSpokenDigits } from "../../src/extract/spoken-number.js";
import { numerals as en } from "../../src/languages/en/numerals.js";
import { numerals as ru } from "../../src/languages/ru/numerals.js";
import { normalise, tokenise } from "../../src/text/index.js";

const read = (input: string) => {
  const text = normalise(input);
  return readSpokenDigits(text, tokenise(text)).map(({ digits, span }) => [digits, input.slice(span.start, span.end)]);
};

const table: { input: string; digits: string; words?: string }[] = [
  { input: "четыре ноль пять один дробь двадцать два", digits: "4051/22" },
  { input: "запишите: семьсот восемьдесят ноль сорок один двадцать два ноль девять интернета нет", digits: "7800412209", words: "семьсот восемьдесят ноль сорок один двадцать два ноль девять" },
  { input: "Двести сорок тире восемнадцать", digits: "240-18" },
  { input: "пять, ноль, ноль, три, восемь, один, один", digits: "5003811" },
  { input: "двадцать, два", digits: "202" },
  { input: "двадцать два", digits: "22" },
  { input: "двадцать… два", digits: "202" },
  { input: "сорок тысяч двести пять", digits: "40205" },
  { input: "две тысячи семнадцать слэш ноль ноль семь", digits: "2017/007" },
  { input: "два нуля три семёрки пять", digits: "007775" },
  { input: "трижды ноль, потом одиннадцать", digits: "00011" },
  { input: "плюс семь девятьсот двадцать один 555 тринадцать ноль восемь", digits: "+79215551308" },
  { input: "восемь 921 пять пять пять", digits: "8921555" },
  { input: "сорок дробь семьсот одиннадцать два дня нет связи", digits: "40/711", words: "сорок дробь семьсот одиннадцать" },
  { input: "four five nine, one one, two two oh", digits: "45911220" },
  { input: "two triple zero double four", digits: "200044" },
  { input: "double four, nine, oh oh, six one", digits: "449" + "0061" },
  { input: "twenty-two four-five stroke nineteen", digits: "2245/19" },
  { input: "one hundred and twenty thousand and seven", digits: "120007" },
  { input: "eighteen hundred dash two zeros", digits: "1800-00" },
  { input: "сто пять zero one", digits: "10501" },
  { input: "десять пять", digits: "105" },
];

describe("readSpokenDigits", () => {
  it.each(table)("$input", ({ input, digits, words = input }) => expect(read(input)).toEqual([[digits, words]]));

  it.each(["один раз, два дня, пять минут", "oh no, one of them", "five days", "12 34 56", "нули двойной тире", "три\nпятых"])("nothing is dictated in: %s", (input) => expect(read(input)).toEqual([]));

  it("keeps lines and sentences apart", () => expect(read("двадцать пять\nтридцать. Сорок")).toEqual([["25", "двадцать пять"], ["30", "тридцать"], ["40", "Сорок"]]));

  it("reads only the languages asked for", () => {
    const text = normalise("сорок пять, forty five");
    expect(readSpokenDigits(text, tokenise(text), { languages: [en] }).map((n) => n.digits)).toEqual(["45"]);
    expect(readSpokenDigits(text, tokenise(text), { languages: [ru] }).map((n) => n.span)).toEqual([{ start: 0, end: 10 }]);
  });

  it("reads back any digits said one by one", () => fc.assert(fc.property(fc.stringMatching(/^[0-9]{2,14}$/), fc.constantFrom(ru, en), (digits, { spoken }) => {
    expect(read([...digits].map((digit) => spoken.small[Number(digit)]).join(" "))[0]?.[0]).toBe(digits);
  })));

  it("takes time in line with the length", () => {
    const time = (piece: string, times: number) => {
      const text = normalise(piece.repeat(times));
      const tokens = tokenise(text);
      const began = performance.now();
      readSpokenDigits(text, tokens);
      return performance.now() - began;
    };
    for (const piece of ["1 ", "double ", "плюс ", "oh ", "1 and ", "двойной плюс и "]) {
      time(piece, 2000);
      expect(time(piece, 100_000)).toBeLessThan(2000);
    }
  });
});
