import { describe, expect, it } from "vitest";
import { normalise } from "../../src/text/index.js";
import { compileLexicon, lookUp } from "../../src/text/lexicon.js";

const find = (word: string) => {
  const lexicon = compileLexicon([["договор*", "stem"], ["Договорной", "whole"], ["ещё", "more"], ["a", "letter"], ["договоренност*", "longer"], ["ab*", "never"], ["ab*", "later"]]);
  const { codes } = normalise(word);
  return lookUp(lexicon, codes, 0, codes.length);
};

describe("lookUp", () => {
  it.each([
    ["договор", "stem"], ["ДОГОВОРУ", "stem"], ["договорной", "whole"], ["договоренность", "longer"], ["еще", "more"], ["a", "letter"],
    ["догово", undefined], ["ab", "later"], ["abc", "later"], ["ac", undefined], ["\u052f", undefined], ["a\u0531", undefined], ["договор日本", "stem"], ["a*", undefined], ["", undefined], ["日本", undefined],
  ])("%s is %s", (word, meaning) => expect(find(word)).toBe(meaning));

  it.each(["日本", "\u0531"])("refuses %s, which no text of these scripts holds", (word) => expect(() => compileLexicon([[word, 1]])).toThrow(`Latin and Cyrillic words: ${word}`));
  it("refuses more words than it can number", () =>
    expect(() => compileLexicon(Array.from({ length: 18_000 }, (_, at) => [Math.imul(at, 0x9e3779b1).toString(26), 1] as const))).toThrow("up to 65535 nodes"));
});
