import { cut } from "../countries/phone-metadata/cut.js";
import { readByFullRules } from "../countries/phone-metadata/full-rules.js";
import type { Span } from "../result.js";
import { CLASS, DIGIT } from "../text/characters.js";
import { normalise } from "../text/index.js";
import type { NormalText } from "../text/index.js";
import { callingCodeOf, findPhone, isShortCode, phonePlace } from "./phone-number.js";
import type { Phone, PhoneOptions, PhonePlace, WrittenPhone } from "./phone-number.js";
import { isDate, isIpAddress, isThousands, isTruncated, looksLocal, looksNational, looksTrunked, shapeOf, standsAlone } from "./phone-shape.js";
import type { PhoneShape } from "./phone-shape.js";
import { dictatedPhones } from "./phone-spoken.js";
import type { Candidate } from "./phone-spoken.js";
import { countsSomething, isLetter, readExtension, readRun, wordBefore } from "./phone-text.js";
import type { DigitRun, WordBefore } from "./phone-text.js";
import { overlapping } from "./taken.js";

export interface FoundPhone {
  /** `e164` is absent where no numbering plan at hand confirms the number. */
  readonly value: Phone | WrittenPhone;
  readonly span: Span;
}

export interface ExtractPhonesOptions extends PhoneOptions {
  /** Spans that are something else: contract numbers are read before phones. */
  readonly claimed?: readonly Span[];
  /** The desk's own numbers, in any form: they are left out. */
  readonly own?: readonly string[];
}

const NEWLINE = 0x0a, SPACE = 0x20, OPEN = 0x28, PLUS = 0x2b, COMMA = 0x2c, HYPHEN = 0x2d, SLASH = 0x2f, ZERO = 0x30, SEVEN = 0x37, EIGHT = 0x38, SEMICOLON = 0x3b;
const FEWEST_DIGITS = 5;
const MOST_GROUPS = 12;
const MOST_DIGITS = 20;

/** The value of a shape that is a phone, given the word before it; undefined if it is none. */
const judge = (codes: Uint16Array, shape: PhoneShape, before: WordBefore | undefined, place: PhonePlace): Phone | WrittenPhone | undefined => {
  const { digits, lengths, plus } = shape;
  const { length } = digits;
  const word = before?.role;
  if (isIpAddress(shape) || !standsAlone(codes, shape) || (!plus && (word === "other" || countsSomething(codes, shape.end)))) return undefined;
  const written = { digits: plus ? `+${digits}` : digits };
  if (plus) {
    if (length < 8 || length > 15) return undefined;
    return findPhone(digits, true, place)?.phone ?? (callingCodeOf(digits) ? written : undefined);
  }
  if (isThousands(shape) && word !== "cue") return undefined;
  const local = looksLocal(shape);
  if (isDate(shape) && word !== "cue") return undefined;
  if (length >= 9) {
    const phone = findPhone(digits, false, place)?.phone;
    if (phone?.e164 && !phone.assumedAreaCode) {
      // A trunk prefix or a calling code says more than ten digits in a row; so do groups.
      const prefixed = length > 10 || (length > 9 && digits[0] === "0");
      const grouped = lengths.length > 2 && lengths[0]! > 1;
      return prefixed || grouped || word !== undefined || shape.gaps.some((gap) => gap.includes(")")) ? (length > 12 && !word && lengths.length < 3 && !digits.startsWith("00") ? undefined : phone) : undefined;
    }
  }
  // Digits in a row say little: the cue must stand beside them, and they must not be part of a code ("PEW-33107").
  const near = lengths.length > 1 || (before?.distance ?? 9) <= (length > 6 ? 2 : 1);
  const coded = length < 9 && codes[shape.start - 1] === HYPHEN && isLetter(codes[shape.start - 2]);
  const told = !coded && (local || (near && (word === "cue" || (word === "listed" && length > 5 && place.areaCodes.some((area) => area.localLengths.includes(length))))));
  if (!told) return looksNational(shape) || (!place.known && looksTrunked(shape)) ? written : undefined;
  if (length < 5 || length > 14 || isTruncated(shape)) return undefined;
  return isShortCode(digits, place) ? undefined : (findPhone(digits, false, place)?.phone ?? written);
};

/** Whether a number may start at a group inside a run, after one that is no phone: its own shape must tell it from what stands before. */
const mayStartAnew = (codes: Uint16Array, { groups }: DigitRun, first: number): boolean => {
  const start = groups[2 * first]!;
  for (let at = groups[2 * first - 1]!, blanks = 0; at < start; at++) {
    const code = codes[at]!;
    blanks += code === SPACE ? 1 : 0;
    if (code === SLASH || code === OPEN || code === PLUS || blanks > 1) return true;
  }
  const next = 2 * first + 2;
  // "…34 020 7946 0331"
  if (codes[start] === ZERO) return groups[next - 1]! - start >= 3;
  // "офис 34 601-06-10"
  if (codes[start - 1] === SPACE && codes[groups[next - 1]!] === HYPHEN && groups[next] === groups[next - 1]! + 1) return true;
  if (codes[start] !== EIGHT && codes[start] !== SEVEN) return false;
  // "…1200 89995513022", "…34 8 921 123-45-67"
  const length = groups[next - 1]! - start;
  return length === 11 || (length === 1 && next < groups.length && groups[next + 1]! - groups[next]! === 3);
};

const LONGEST_CONJUNCTION = 8;

/** "601-06-10 или 601 06 12": what follows a phone as its equal is a phone. */
const listed = (codes: Uint16Array, previous: Candidate | undefined, at: number): WordBefore | undefined => {
  if (!previous || at - previous.end > LONGEST_CONJUNCTION || at <= previous.end) return undefined;
  const between = codes.subarray(previous.end, at);
  if (between.includes(NEWLINE) || !between.some((code) => isLetter(code) || code === COMMA || code === SEMICOLON || code === SLASH)) return undefined;
  return { role: "listed", distance: 1 };
};

const runCandidates = (text: NormalText, run: DigitRun, place: PhonePlace, found: Candidate[]): void => {
  const { codes } = text;
  const { groups } = run;
  const count = groups.length / 2;
  const gapAt = (group: number) => text.normal.slice(groups[2 * group - 1]!, groups[2 * group]!);
  for (let first = 0, follows = true; first < count; ) {
    if (!follows && !mayStartAnew(codes, run, first)) {
      first++;
      continue;
    }
    const word = wordBefore(codes, groups[2 * first]!) ?? listed(codes, found.at(-1), groups[2 * first]!);
    let last = first;
    for (let total = 0; last < count && last - first < MOST_GROUPS; last++) {
      total += groups[2 * last + 1]! - groups[2 * last]!;
      if (total > MOST_DIGITS) break;
    }
    let next = first;
    for (; last > first; last--) {
      const shape = shapeOf(text, run, first, last);
      if (shape.digits.length < FEWEST_DIGITS) break;
      const value = judge(codes, shape, word, place);
      if (!value) continue;
      // What no plan confirms must not be a piece of something longer.
      if (!value.e164 && !follows && !(shape.digits[0] === "0" && last === count)) continue;
      if (!value.e164 && last < count && !/[/]|[ ]{2}/.test(gapAt(last))) continue;
      const extension = last === count ? readExtension(codes, shape.end) : undefined;
      found.push({ value: extension ? { ...value, extension: extension.digits } : value, start: shape.start, end: extension ? extension.end : shape.end });
      next = last;
      break;
    }
    follows = next > first;
    first = follows ? next : first + 1;
  }
};

const digitsOf = (value: Phone | WrittenPhone): string => (value.e164 ?? value.digits).replace(/\D/g, "");

/** Digits of the desk's own numbers; a local one is compared as dialled and as completed. */
const ownDigits = (own: readonly string[], place: PhonePlace): ReadonlySet<string> =>
  new Set(
    own.flatMap((number) => {
      const plain = normalise(number).normal;
      const digits = plain.replace(/\D/g, "");
      if (!digits) return [];
      const phone = findPhone(digits, plain.trimStart().startsWith("+"), place)?.phone;
      return phone ? [digits, digitsOf(phone)] : [digits];
    }),
  );

/** The phone numbers in a text, as they are dialled at a place. */
export const findPhones = (text: NormalText, place: PhonePlace, { claimed = [], own = [] }: Pick<ExtractPhonesOptions, "claimed" | "own">): FoundPhone[] => {
  const { codes } = text;
  const candidates: Candidate[] = [];
  for (let at = 0; at < codes.length; at++) {
    if (CLASS[codes[at]!] !== DIGIT) continue;
    const run = readRun(codes, at);
    if (run.groups.length > 2 || run.end - at >= 5) runCandidates(text, run, place, candidates);
    at = run.end;
  }
  const all = candidates.concat(dictatedPhones(text, place, candidates)).sort((a, b) => a.start - b.start);
  const ours = own.length ? ownDigits(own, place) : undefined;
  const isTaken = overlapping(claimed);
  const found: FoundPhone[] = [];
  for (const { value, start, end } of all) {
    const span = text.toOriginal(start, end);
    if (ours?.has(digitsOf(value)) || isTaken(span)) continue;
    found.push({ value, span });
  }
  return found;
};

/**
 * The phone numbers in a text, in order of appearance: in any usual grouping, local numbers by their shape or by the word before them,
 * dictated ones, with their extensions. Numbers of other things (contracts, cards, dates, sums, addresses) are left alone.
 */
export const extractPhones = (input: string | NormalText, options: ExtractPhonesOptions = {}): FoundPhone[] =>
  findPhones(typeof input === "string" ? normalise(input) : input, phonePlace(options, cut, readByFullRules), options);
