import { describe, expect, it } from "vitest";
import { damm, luhn, mod11_10, mod97_10, verhoeff } from "../../../src/contracts/index.js";
import type { CheckDigit } from "../../../src/contracts/index.js";

/** Share of the errors of one kind that a scheme catches, over every number of a length, check digits included. */
const caught = (scheme: CheckDigit, length: number, errorsOf: (number: string) => Iterable<string>): number => {
  const size = scheme === mod97_10 ? 2 : 1;
  let [all, found] = [0, 0];
  for (let payload = 0; payload < 10 ** (length - size); payload++) {
    const text = String(payload).padStart(length - size, "0");
    for (const error of errorsOf(text + scheme.calculate(text))) {
      all++;
      if (!scheme.isValid(error)) found++;
    }
  }
  return found / all;
};

const put = (text: string, at: number, digits: string) => text.slice(0, at) + digits + text.slice(at + digits.length);

function* substitutions(number: string): Generator<string> {
  for (let at = 0; at < number.length; at++) for (let digit = 0; digit < 10; digit++) if (String(digit) !== number[at]) yield put(number, at, String(digit));
}
const swaps = (distance: number) => function* (number: string): Generator<string> {
  for (let at = 0; at + distance < number.length; at++) {
    const [a, b] = [number[at]!, number[at + distance]!];
    if (a !== b) yield put(put(number, at, b), at + distance, a);
  }
};
const transpositions = swaps(1);
const jumps = swaps(2);

describe.each([2, 3, 4, 5])("numbers of %i digits, all of them", (length) => {
  it.each([luhn, verhoeff, damm, mod11_10])("$name catches every single substitution", (scheme) => expect(caught(scheme, length, substitutions)).toBe(1));
  it.each([verhoeff, damm])("$name catches every adjacent transposition", (scheme) => expect(caught(scheme, length, transpositions)).toBe(1));
  it("luhn takes 09 for 90, and nothing else", () => {
    const missed = (length - 2 > 0 ? [transpositions] : []).map((errors) => 1 - caught(luhn, length, errors));
    for (const share of missed) expect(share).toBeGreaterThan(0);
    for (const share of missed) expect(share).toBeLessThan(0.03);
    expect(luhn.isValid(`09${luhn.calculate("09")}`) && luhn.isValid(`90${luhn.calculate("09")}`)).toBe(true);
  });
});

describe("numbers of 6 digits, all of them", () => {
  it.each([verhoeff, damm])("$name catches every substitution", (scheme) => expect(caught(scheme, 6, substitutions)).toBe(1));
  it.each([verhoeff, damm])("$name catches every adjacent transposition", (scheme) => expect(caught(scheme, 6, transpositions)).toBe(1));
  it("luhn catches no jump transposition", () => expect(caught(luhn, 6, jumps)).toBe(0));
});

describe.each([3, 4, 5, 6])("numbers of %i digits, two of them check digits", (length) => {
  it("97-10 catches every substitution, transposition and jump", () => {
    for (const errors of [substitutions, transpositions, jumps]) expect(caught(mod97_10, length, errors)).toBe(1);
  });
});
