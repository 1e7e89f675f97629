import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duplicateKeys, locator, syntaxIssue } from "../../src/cli/input/positions.js";
import { readRecords } from "../../src/cli/input/records.js";
import { isNdjson } from "../../src/cli/input/shape.js";

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown => path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown>)[step], value);

const pathsOf = (value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] =>
  typeof value === "object" && value !== null
    ? [[...path], ...(Array.isArray(value) ? value.map((item, index) => [index, item] as const) : Object.entries(value)).flatMap(([step, inner]) => pathsOf(inner, [...path, step]))]
    : [[...path]];

describe("locator", () => {
  it("finds each value of any JSON where it is written", () => fc.assert(fc.property(fc.json({ maxDepth: 4 }), fc.constantFrom(0, 2), (json, indent) => {
    const value: unknown = JSON.parse(json);
    const text = JSON.stringify(value, null, indent);
    const locate = locator(text);
    for (const path of pathsOf(value)) {
      const { start, end } = locate(path);
      expect(JSON.parse(text.slice(start, end))).toEqual(valueAt(value, path));
    }
  }), { numRuns: 300 }));

  it("points at the parent of what is missing, and at the last of two", () => {
    expect(locator('{"a": {"b": 1}}')(["a", "c"])).toEqual({ start: 6, end: 7 });
    expect(locator('{"a": 1, "a": 22}')(["a"])).toEqual({ start: 14, end: 16 });
  });
});

describe("syntaxIssue", () => {
  it.each([
    { input: "", code: "json_empty", start: 0 },
    { input: " \n", code: "json_empty", start: 0 },
    { input: '{"a": }', code: "json_syntax", start: 6 },
    { input: '{"a": 1,}', code: "json_syntax", start: 8 },
    { input: '{"a": 1 // no\n}', code: "json_syntax", start: 8 },
    { input: "[".repeat(100_000), code: "json_too_deep", start: 0 },
  ])("$input", ({ input, code, start }) => {
    const found = syntaxIssue(input);
    expect(found.code).toBe(code);
    expect(found.params?.["span"]).toMatchObject({ start });
  });
});

describe("duplicateKeys", () => {
  it.each([
    { input: '{"a":1,"b":{"a":2}}', paths: [] },
    { input: '{"a":1,"a":2}', paths: [["a"]] },
    { input: '[{"a":"\\":"},{"x":{"b":null,"c":[],"b":[{}]}}]', paths: [[1, "x", "b"]] },
    { input: '"a:"', paths: [] },
    { input: '{"__proto__":1,"__proto__":2}', paths: [["__proto__"]] },
  ])("$input", ({ input, paths }) => expect(duplicateKeys(input, JSON.parse(input)).map(({ path }) => path)).toEqual(paths));
});

describe("readRecords", () => {
  it.each([
    { name: "a.ndjson", text: '{"id":1}\r\n\r\n{"id":2}', lines: [1, 3] },
    { name: "a.json", text: '[{"id":1},{"id":2}]', lines: [1, 1] },
    { name: "<stdin>", text: '{"id":1}\n{"id":2}\n', lines: [1, 2] },
    { name: "<stdin>", text: '{\n"id":1}\n', lines: [1] },
    { name: "a.ndjson", text: '{"id":1}\n{"id":', lines: [1, 2] },
    { name: "a.json", text: "", lines: [1] },
  ])("$name $text", ({ name, text, lines }) => expect([...readRecords(name, text)].map(({ line }) => line)).toEqual(lines));

  it("tells NDJSON from JSON by its first line", () => {
    expect(isNdjson("x", '{"a":1}\n{"b":2}')).toBe(true);
    expect(isNdjson("x", '{"a":1}')).toBe(false);
    expect(isNdjson("x.json", '{"a":1}\n{"b":2}')).toBe(false);
  });
});
