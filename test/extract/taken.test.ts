import fc from "fast-check";
import { expect, test } from "vitest";
import { overlapping } from "../../src/extract/taken.js";

test("says what looking at each span would say", () => {
  const span = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span), span, (taken, asked) => void expect(overlapping(taken)(asked)).toBe(taken.some((other) => other.start < asked.end && asked.start < other.end))),
  );
});
