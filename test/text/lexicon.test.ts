import { describe, expect, it } from "vitest";
import { normalise } from "../../src/text/index.js";
import { compileLexicon, lookUp } from "../../src/text/lexicon.js";

const lexicon = compileLexicon([["договор*", "stem"], ["Договорной", "whole"], ["ещё", "more"], ["a", "letter"], ["договоренност*", "longer"]]);
const find = (word: string) => {
  const { codes } = normalise(word);
  return lookUp(lexicon, codes, 0, codes.length);
};

describe("lookUp", () => {
  it.each([
    ["договор", "stem"], ["ДОГОВОРУ", "stem"], ["договорной", "whole"], ["договоренность", "longer"], ["еще", "more"], ["a", "letter"],
    ["догово", undefined], ["ab", undefined], ["", undefined], ["日本", undefined],
  ])("%s is %s", (word, meaning) => expect(find(word)).toBe(meaning));

  it("refuses words that no text of these scripts holds", () => expect(() => compileLexicon([["日本", 1]])).toThrow(TypeError));
});
