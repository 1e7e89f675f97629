import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CYRILLIC_WORD, LATIN_WORD, LINE_BREAK, MARK, normalise, NUMBER, tokenise } from "../../src/text/index.js";
import { partOf } from "../../src/text/tokens.js";

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

describe("partOf", () => {
  const piece = fc.constantFrom("дом", "Ё", "cафе", "it's", "12", "№", ",", " ", "\u0301", "\u200b", "😀", "\ud800", "\udc00", "\r\n", "й", "и\u0306");
  const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  it("is the line read on its own, where no word goes on beyond it", () => fc.assert(fc.property(line, line, line, (before, own, after) => {
    const whole = `${before}\n\n`;
    const part = partOf(normalise(`${whole}a${own}\n\n${after}`), whole.length, whole.length + own.length + 3);
    const alone = normalise(`a${own}\n\n`);
    const size = alone.normal.length;
    expect([part.original, part.normal]).toEqual([alone.original, alone.normal]);
    expect(tokenise(part)).toMatchObject({ count: tokenise(alone).count, starts: tokenise(alone).starts, ends: tokenise(alone).ends, kinds: tokenise(alone).kinds });
    for (let at = 0; at <= size; at++) for (const end of [at, at + 1, size]) expect(part.toOriginal(at, end)).toEqual(alone.toOriginal(at, end));
    for (let at = 0; at <= own.length + 3; at++) for (const end of [at, at + 1, at + 2]) expect(part.toNormal(at, end)).toEqual(alone.toNormal(at, end));
  }), { numRuns: 200 }));
});
