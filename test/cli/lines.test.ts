import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readBlocks } from "../../src/cli/input/blocks.js";
import { linesOf, type Line } from "../../src/cli/input/lines.js";

const LONGEST = 40;

async function* chunks(bytes: Buffer, cuts: readonly number[]) {
  let at = 0;
  for (const size of cuts) {
    if (at >= bytes.length) return;
    yield bytes.subarray(at, at + size);
    at += size;
  }
  if (at < bytes.length) yield bytes.subarray(at);
}

const read = async (bytes: Buffer, cuts: readonly number[], longest = LONGEST) => {
  const lines: Line[] = [];
  for await (const block of readBlocks(chunks(bytes, cuts), longest)) {
    expect(block.first).toBe(lines.length + 1);
    const read = linesOf(block, longest);
    expect(block.count).toBe(read.length);
    lines.push(...read);
  }
  return lines;
};

const line = fc.string({ unit: fc.constantFrom("а", "ё", "b", "{", '"', "😀", " ", "\r", "\u2028"), maxLength: 12 });

describe("readBlocks and linesOf", () => {
  it("reads the same lines however the stream is cut", () => fc.assert(fc.asyncProperty(
    fc.array(line), fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 }), fc.boolean(), fc.constantFrom("\n", "\r\n"),
    async (lines, cuts, closed, end) => {
      const text = lines.join(end) + (closed && lines.length ? end : "");
      const written = text.split("\n");
      if (written.at(-1) === "") written.pop();
      const expected = written.map((one) => one.replace(/\r$/, ""));
      const got = await read(Buffer.from(text), cuts, 1 << 20);
      expect(got.map((one) => ("text" in one ? one.text : one.code))).toEqual(expected);
    }), { numRuns: 500 }));

  it.each([
    { what: "a byte order mark is taken off", bytes: Buffer.from("\ufeffa\nb\n"), expected: ["a", "b"] },
    { what: "a line too long is named and passed by", bytes: Buffer.from(`a\n${"x".repeat(100)}\nb\n`), expected: ["a", "line_too_long", "b"] },
    { what: "a last line too long, with no end", bytes: Buffer.from(`a\n${"x".repeat(100)}`), expected: ["a", "line_too_long"] },
    { what: "bytes that are not UTF-8 spoil their own line only", bytes: Buffer.concat([Buffer.from("a\n"), Buffer.from([0xff, 0xfe, 0x0a]), Buffer.from("b")]), expected: ["a", "encoding_invalid_utf8", "b"] },
    { what: "nothing", bytes: Buffer.alloc(0), expected: [] },
  ])("$what", async ({ bytes, expected }) => {
    for (const cuts of [[], [1], Array<number>(200).fill(1), [3, 50, 7]])
      expect((await read(bytes, cuts)).map((one) => ("text" in one ? one.text : one.code))).toEqual(expected);
  });
});
