import { describe, expect, it } from "vitest";
import { exampleOf } from "../../playground/pattern-example.js";
import { contractFormats, defineContractFormat } from "../../src/contracts/index.js";

const PATTERNS = [...Object.values(contractFormats).map(({ pattern }) => pattern), "#", "a#{2,5}", "[AB-]#{3}", "(A|BC)#{2}", "(A|B){2}-##", "\\##", "x[y[z]]#", "%&$*", "(#{2}|@)[/(1|2)]"];

describe("exampleOf", () => {
  it.each(PATTERNS)("describes a number of %s", (pattern) => {
    const example = exampleOf(pattern);
    expect(defineContractFormat({ name: pattern, pattern, examples: [example] }).examples).toEqual([example]);
  });

  it.each(["", "#{", "(", "[", "#]", "((a)"])("comes to an end for %s, which is no pattern", (pattern) => {
    expect(() => defineContractFormat({ name: "x", pattern, examples: [exampleOf(pattern)] })).toThrow(TypeError);
  });
});
