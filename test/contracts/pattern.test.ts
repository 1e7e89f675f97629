import { describe, expect, it } from "vitest";
import { defineContractFormat } from "../../src/contracts/index.js";
import { readContractNumber } from "../../src/contracts/read.js";

const define = (pattern: string, example: string, more = {}) => defineContractFormat({ name: "test", pattern, examples: [example], ...more });
const values = (pattern: string, example: string, input: string) => readContractNumber(input, [define(pattern, example)]).map((reading) => reading.value);

describe("a bad pattern is a TypeError that shows the place", () => {
  it.each([
    { pattern: "", at: 0, why: "empty" },
    { pattern: "#{", at: 2, why: "a repeat needs a number" },
    { pattern: "#{x}", at: 2, why: "a repeat needs a number" },
    { pattern: "#{3", at: 3, why: 'ends with "}"' },
    { pattern: "#{3,2}", at: 2, why: "from the smaller" },
    { pattern: "#{0}", at: 2, why: "past 0" },
    { pattern: "#{65}", at: 2, why: "up to 64" },
    { pattern: "{3}", at: 0, why: "repeats nothing" },
    { pattern: "OT-#{6}}", at: 7, why: "repeats nothing" },
    { pattern: "##[/##", at: 2, why: 'no "]"' },
    { pattern: "(A|B", at: 0, why: 'no ")"' },
    { pattern: "(A|)", at: 3, why: "part is empty" },
    { pattern: "##]", at: 2, why: "nothing opened" },
    { pattern: "[##]{2}", at: 4, why: "cannot repeat" },
    { pattern: "##\\", at: 2, why: "no character after" },
  ])("$pattern", ({ pattern, at, why }) => {
    const message = (() => {
      try {
        return String(define(pattern, "1"));
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        return (error as Error).message;
      }
    })();
    expect(message).toContain(why);
    expect(message).toContain(`at ${at}:`);
    expect(message.split("\n").at(-1)!.indexOf("^")).toBe(2 + at);
  });
  it.each(["[##]", "-/", "[-]", "#{64}#{64}#", "[*][*]".repeat(64)])("%s", (pattern) => expect(() => define(pattern, "1")).toThrow(TypeError));
  it.each([undefined, null, 5, {}])("%j is no pattern", (pattern) => expect(() => define(pattern as never, "1")).toThrow(TypeError));
});

describe("a pattern reads", () => {
  it.each([
    // Every class, and what it does not take.
    { pattern: "###", example: "007", input: "007", expected: ["007"] },
    { pattern: "@@#", example: "AB1", input: "ab1", expected: ["AB1"] },
    { pattern: "%%#", example: "ФЛ1", input: "фл1", expected: ["ФЛ1"] },
    { pattern: "%#", example: "Ё1", input: "ё1", expected: ["Ё1"] },
    { pattern: "&#", example: "Z1", input: "ж1", expected: ["Ж1"] },
    { pattern: "$$", example: "A1", input: "С5", expected: ["C5"] },
    { pattern: "**", example: "A1", input: "С5", expected: ["С5"] },
    { pattern: "@#", example: "A1", input: "Ж1", expected: [] },
    { pattern: "##", example: "12", input: "123", expected: [] },
    { pattern: "stm#{3}", example: "stm123", input: "STM 123", expected: ["stm123"] },
    { pattern: "\\##", example: "#1", input: "1", expected: ["#1"] },
    // Optional parts, alternatives, ranges.
    { pattern: "#{3}[/##]", example: "123", input: "12345", expected: ["123/45"] },
    { pattern: "(ФЛ|ЮЛ)-#{2,3}", example: "ФЛ-12", input: "юл 123", expected: ["ЮЛ-123"] },
    { pattern: "(ФЛ|ЮЛ)-#{2,3}", example: "ФЛ-12", input: "дл 123", expected: [] },
    { pattern: "[A-]##", example: "12", input: "a12", expected: ["A-12"] },
    // A separator that was typed decides where there are two ways to read; without it both are given.
    { pattern: "#{1,3}/#{1,3}", example: "1/2", input: "12/3", expected: ["12/3"] },
    { pattern: "#{1,2}/#{1,2}", example: "1/2", input: "123", expected: ["1/23", "12/3"] },
    { pattern: "#{4}[-]#{2}", example: "123456", input: "1234 56", expected: ["123456"] },
    { pattern: "#{4}[-]#{2}", example: "123456", input: "1234-56", expected: ["1234-56"] },
    // Lookalikes by place.
    { pattern: "OT-#{6}/##", example: "OT-004051/22", input: "O T–OO4051/22", expected: ["OT-004051/22"] },
    { pattern: "OT-#{6}/##", example: "OT-004051/22", input: "от 004051 22", expected: ["OT-004051/22"] },
    { pattern: "OT-#{6}/##", example: "OT-004051/22", input: "0T-ОО4О5l/22", expected: ["OT-004051/22"] },
    { pattern: "@@#{2}", example: "AB38", input: "АВЗ8", expected: ["AB38"] },
    { pattern: "%%#{2}", example: "АВ38", input: "ABЗВ", expected: ["АВ38"] },
    { pattern: "[@@]#{4,6}", example: "1234", input: "OO4051", expected: ["OO4051"] },
    { pattern: "#{4}", example: "1234", input: "４０５١", expected: ["4051"] },
    { pattern: "#{4}", example: "1234", input: "4\u200b0\u00ad51", expected: ["4051"] },
  ])("$input by $pattern", ({ pattern, example, input, expected }) => expect(values(pattern, example, input).sort()).toEqual(expected));

  it("in steps that grow with pattern and text, not with the ways to read them", () => {
    const format = define("[*]".repeat(60) + "*", "A");
    const began = performance.now();
    expect(readContractNumber("0O".repeat(30), [format])).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
