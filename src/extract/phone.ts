import type { Span } from "../result.js";
import { CLASS, DIGIT } from "../text/characters.js";
import { normalise, tokenise } from "../text/index.js";
import type { NormalText } from "../text/index.js";
import { phonePlace, readPhoneDigits } from "./phone-number.js";
import type { Phone, PhoneOptions, PhonePlace, WrittenPhone } from "./phone-number.js";
import { isDate, isIpAddress, isThousands, isTruncated, looksLocal, looksNational, shapeOf, standsAlone } from "./phone-shape.js";
import type { PhoneShape } from "./phone-shape.js";
import { countsSomething, isLetter, readExtension, readRun, wordBefore } from "./phone-text.js";
import type { DigitRun, WordBefore } from "./phone-text.js";
import { readSpokenDigits } from "./spoken-number.js";

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

/** A candidate, in offsets of the normal form. */
interface Candidate {
  readonly value: Phone | WrittenPhone;
  readonly start: number;
  readonly end: number;
}

const NEWLINE = 0x0a, COMMA = 0x2c, HYPHEN = 0x2d, SLASH = 0x2f, SEMICOLON = 0x3b;
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
    const read = readPhoneDigits(digits, true, place);
    return "phone" in read ? read.phone : read.problem.params?.["component"] === "callingCode" ? undefined : written;
  }
  if (isThousands(shape) && word !== "cue") return undefined;
  const local = looksLocal(shape);
  if (isDate(shape) && word !== "cue") return undefined;
  if (length >= 9) {
    const read = readPhoneDigits(digits, false, place);
    if ("phone" in read && read.phone.e164 && !read.phone.assumedAreaCode) {
      // A trunk prefix or a calling code says more than ten digits in a row; so do groups.
      const prefixed = length > 10 || (length > 9 && digits[0] === "0");
      const grouped = lengths.length > 2 && lengths[0]! > 1;
      return prefixed || grouped || word !== undefined || shape.gaps.some((gap) => gap.includes(")")) ? (length > 12 && !word && lengths.length < 3 && !digits.startsWith("00") ? undefined : read.phone) : undefined;
    }
  }
  // Digits in a row say little: the cue must stand beside them, and they must not be part of a code ("PEW-33107").
  const near = lengths.length > 1 || (before?.distance ?? 9) <= (length > 6 ? 2 : 1);
  const coded = length < 9 && codes[shape.start - 1] === HYPHEN && isLetter(codes[shape.start - 2]);
  const told = !coded && (local || (near && (word === "cue" || (word === "listed" && length > 5 && place.areaCodes.some((area) => area.localLengths.includes(length))))));
  if (!told) return looksNational(shape) ? written : undefined;
  if (length < 5 || length > 14 || isTruncated(shape)) return undefined;
  const read = readPhoneDigits(digits, false, place);
  return "phone" in read ? read.phone : read.problem.code === "short_code" ? undefined : written;
};

/** Whether a number that starts inside a run, after a group that is no phone, is told from that group by its own shape. */
const startsAnew = (shape: PhoneShape, gapBefore: string): boolean =>
  shape.plus || gapBefore.includes("/") || gapBefore.includes("  ") || gapBefore.includes("(") || ((shape.digits[0] === "8" || shape.digits[0] === "7") && shape.lengths[0] === 1 && shape.lengths[1] === 3);

const LONGEST_CONJUNCTION = 8;

/** "601-06-10 или 601 06 12": what follows a phone as its equal is a phone. */
const listed = (codes: Uint16Array, previous: Candidate | undefined, at: number): WordBefore | undefined => {
  if (!previous || at - previous.end > LONGEST_CONJUNCTION || at <= previous.end) return undefined;
  const between = codes.subarray(previous.end, at);
  if (between.includes(NEWLINE) || !between.some((code) => isLetter(code) || code === COMMA || code === SEMICOLON || code === SLASH)) return undefined;
  return { role: "listed", distance: 1 };
};

const runCandidates = (codes: Uint16Array, run: DigitRun, place: PhonePlace, found: Candidate[]): void => {
  const { groups } = run;
  const count = groups.length / 2;
  const gapAt = (group: number) => (group > 0 ? String.fromCharCode(...codes.subarray(groups[2 * group - 1]!, groups[2 * group]!)) : "");
  for (let first = 0, follows = true; first < count; ) {
    const word = wordBefore(codes, groups[2 * first]!) ?? listed(codes, found.at(-1), groups[2 * first]!);
    let last = first;
    for (let total = 0; last < count && last - first < MOST_GROUPS; last++) {
      total += groups[2 * last + 1]! - groups[2 * last]!;
      if (total > MOST_DIGITS) break;
    }
    let next = first + 1;
    for (; last > first; last--) {
      const shape = shapeOf(codes, run, first, last);
      if (shape.digits.length < 5) break;
      if (!follows && !startsAnew(shape, gapAt(first)) && !(last === count && shape.digits[0] === "0" && looksNational(shape))) continue;
      const value = judge(codes, shape, word, place);
      // What is left of the run must not be the rest of a longer number.
      if (!value || (!follows && !value.e164 && shape.digits[0] !== "0") || (last < count && !value.e164 && !/[/ ]{2}|[/]/.test(gapAt(last)))) continue;
      const extension = last === count ? readExtension(codes, shape.end) : undefined;
      found.push({ value: extension ? { ...value, extension: extension.digits } : value, start: shape.start, end: extension ? extension.end : shape.end });
      next = last;
      break;
    }
    follows = next > first + 1 || (next === last && last > first);
    first = next;
  }
};

const spokenCandidates = (text: NormalText, place: PhonePlace, taken: readonly Candidate[]): Candidate[] => {
  const { codes } = text;
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
    const read = readPhoneDigits(digits, spoken.startsWith("+"), place);
    const extension = readExtension(codes, end);
    const valid = "phone" in read && read.phone.e164 !== undefined;
    if (!(valid && digits.length >= 10) && word !== "cue" && !(digits.length >= 10 && digits[0] === "0")) continue;
    const value = "phone" in read ? read.phone : { digits: spoken.startsWith("+") ? `+${digits}` : digits };
    found.push({ value: extension ? { ...value, extension: extension.digits } : value, start, end: extension ? extension.end : end });
  }
  return found;
};

const digitsOf = (value: Phone | WrittenPhone): string => (value.e164 ?? value.digits).replace(/\D/g, "");

/** Digits of the desk's own numbers; a local one is compared as dialled and as completed. */
const ownDigits = (own: readonly string[], place: PhonePlace): ReadonlySet<string> =>
  new Set(
    own.flatMap((number) => {
      const plain = normalise(number).normal;
      const digits = plain.replace(/\D/g, "");
      if (!digits) return [];
      const read = readPhoneDigits(digits, plain.trimStart().startsWith("+"), place);
      return "phone" in read ? [digits, digitsOf(read.phone)] : [digits];
    }),
  );

/**
 * The phone numbers in a text, in order of appearance: in any usual grouping, local numbers by their shape or by the word before them,
 * dictated ones, with their extensions. Numbers of other things (contracts, cards, dates, sums, addresses) are left alone.
 */
export const extractPhones = (input: string | NormalText, options: ExtractPhonesOptions = {}): FoundPhone[] => {
  const place = phonePlace(options);
  const text = typeof input === "string" ? normalise(input) : input;
  const { codes } = text;
  const candidates: Candidate[] = [];
  for (let at = 0; at < codes.length; at++) {
    if (CLASS[codes[at]!] !== DIGIT) continue;
    const run = readRun(codes, at);
    if (run.groups.length > 2 || run.end - at >= 5) runCandidates(codes, run, place, candidates);
    at = run.end;
  }
  const all = candidates.concat(spokenCandidates(text, place, candidates)).sort((a, b) => a.start - b.start);
  const own = options.own?.length ? ownDigits(options.own, place) : undefined;
  const claimed = options.claimed ?? [];
  const found: FoundPhone[] = [];
  for (const { value, start, end } of all) {
    const span = text.toOriginal(start, end);
    if (own?.has(digitsOf(value)) || claimed.some((other) => other.start < span.end && span.start < other.end)) continue;
    found.push({ value, span });
  }
  return found;
};
