import fc from "fast-check";
import { expect, it } from "vitest";
import { paragraphsOf } from "../../src/completeness/paragraphs.js";

const texts = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end).trim());

it.each([
  ["", []],
  ["one line", ["one line"]],
  ["one\ntwo", ["one\ntwo"]],
  ["one\n\ntwo", ["one", "two"]],
  ["one\r\n \t\r\n\r\ntwo\n\n\nthree\n\n", ["one", "two", "three"]],
  ["\n\none", ["one"]],
  ["Договоры:\n\n1\n\n2", ["Договоры:\n\n1", "2"]],
])("%j", (text, expected) => expect(texts(text)).toEqual(expected));

it("covers the text without gaps", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", ":", "\n", " ", "\r\n") }), (text) => {
      expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    }),
  );
});
