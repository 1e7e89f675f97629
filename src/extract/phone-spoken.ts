import { numerals as en } from "../languages/en/numerals.js";
import { numerals as ru } from "../languages/ru/numerals.js";
import { tokenise } from "../text/index.js";
import type { NormalText } from "../text/index.js";
import { compileLexicon, lookUp } from "../text/lexicon.js";
import { findPhone } from "./phone-number.js";
import type { Phone, PhonePlace, WrittenPhone } from "./phone-number.js";
import { isLetter, readExtension, wordBefore, wordEnd } from "./phone-text.js";
import { readSpokenDigits } from "./spoken-number.js";

/** A phone, in offsets of the normal form. */
export interface Candidate {
  readonly value: Phone | WrittenPhone;
  readonly start: number;
  readonly end: number;
}

// Number words of both languages: a text with fewer than these in it dictates no phone, and its tokens are not needed.
const NUMBER_WORDS = /* @__PURE__ */ compileLexicon([ru, en].flatMap(({ numbers, weak }) => [...Object.keys(numbers), ...Object.keys(weak)].map((word) => [word, true] as const)));
const FEWEST_WORDS = 3;

const isDictated = (codes: Uint16Array): boolean => {
  for (let at = 0, words = 0; at < codes.length; at++) {
    if (!isLetter(codes[at])) continue;
    const end = wordEnd(codes, at);
    if (lookUp(NUMBER_WORDS, codes, at, end) && ++words === FEWEST_WORDS) return true;
    at = end;
  }
  return false;
};

/** The phones that are dictated, besides those already `taken`, which are in order. */
export const dictatedPhones = (text: NormalText, place: PhonePlace, taken: readonly Candidate[]): Candidate[] => {
  const { codes } = text;
  if (!isDictated(codes)) return [];
  const found: Candidate[] = [];
  let before = 0;
  for (const { digits: spoken, span } of readSpokenDigits(text, tokenise(text))) {
    const { start, end } = text.toNormal(span.start, span.end);
    const digits = spoken.replace(/\D/g, "");
    if (digits.length < 5 || digits.length > 15) continue;
    while (before < taken.length && taken[before]!.end <= start) before++;
    if (before < taken.length && taken[before]!.start < end) continue;
    const word = wordBefore(codes, start)?.role;
    if (word === "other") continue;
    const phone = findPhone(digits, spoken.startsWith("+"), place)?.phone;
    const extension = readExtension(codes, end);
    if (!(phone?.e164 && digits.length >= 10) && word !== "cue" && !(digits.length >= 10 && digits[0] === "0")) continue;
    const value = phone ?? { digits: spoken.startsWith("+") ? `+${digits}` : digits };
    found.push({ value: extension ? { ...value, extension: extension.digits } : value, start, end: extension ? extension.end : end });
  }
  return found;
};
