import type { Span } from "../result.js";

/** Digits of a payment card, ISO/IEC 7812-1. */
const [FEWEST, MOST] = [13, 19];
const FEWEST_IN_GROUP = 3;

const GROUPS = /\d+(?:[ \u00a0-]\d+)*/g;

/** https://en.wikipedia.org/wiki/Luhn_algorithm */
const isLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let at = digits.length - 1, twice = false; at >= 0; at--, twice = !twice) {
    const digit = digits.charCodeAt(at) - 0x30;
    sum += twice ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
  }
  return sum % 10 === 0;
};

/** Numbers of payment cards in a text, in one piece or in groups, by their check digit: for masking, not for reading. */
export const findCards = (text: string): Span[] => {
  const found: Span[] = [];
  for (const { index, 0: run } of text.matchAll(GROUPS)) {
    const groups = Array.from(run.matchAll(/\d+/g), ({ index: at, 0: digits }) => ({ start: index + at, digits }));
    for (let first = 0; first < groups.length; first++) {
      let digits = "";
      for (let last = first; last < groups.length && digits.length < MOST && groups[last]!.digits.length >= FEWEST_IN_GROUP; last++) {
        digits += groups[last]!.digits;
        if (digits.length < FEWEST || digits.length > MOST || !isLuhn(digits)) continue;
        found.push({ start: groups[first]!.start, end: groups[last]!.start + groups[last]!.digits.length });
        first = last;
        break;
      }
    }
  }
  return found;
};
