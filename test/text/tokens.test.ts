import { describe, expect, it } from "vitest";
import { CYRILLIC_WORD, LATIN_WORD, LINE_BREAK, MARK, normalise, NUMBER, tokenise } from "../../src/text/index.js";

const tokens = (text: string) => {
  const { count, starts, ends, kinds, text: read } = tokenise(normalise(text));
  return Array.from({ length: count }, (_, at) => [kinds[at], read.normal.slice(starts[at], ends[at])]);
};

describe("tokenise", () => {
  it.each([
    ["", []],
    ["Дог. №12/5", [[CYRILLIC_WORD, "дог"], [MARK, "."], [MARK, "№"], [NUMBER, "12"], [MARK, "/"], [NUMBER, "5"]]],
    ["it's 5GHz\n Wi-Fi'", [[LATIN_WORD, "it's"], [NUMBER, "5"], [LATIN_WORD, "ghz"], [LINE_BREAK, "\n"], [LATIN_WORD, "wi"], [MARK, "-"], [LATIN_WORD, "fi"], [MARK, "'"]]],
  ])("%j", (text, expected) => expect(tokens(text)).toEqual(expected));

  it("reads a text once", () => {
    const text = normalise("нет интернета");
    expect(tokenise(text)).toBe(tokenise(text));
    expect(tokenise(normalise("нет интернета"))).not.toBe(tokenise(text));
  });
});
