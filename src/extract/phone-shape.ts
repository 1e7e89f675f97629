import type { NormalText } from "../text/index.js";
import { isDigit, plusBefore } from "./phone-text.js";
import type { DigitRun } from "./phone-text.js";

/** Some neighbouring groups of a run, looked at as one number. Offsets are into the normal form. */
export interface PhoneShape {
  readonly digits: string;
  readonly plus: boolean;
  /** Lengths of the groups: "3,2,2". */
  readonly lengths: readonly number[];
  /** With the plus or the bracket that opens it, without the brackets of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly gaps: readonly string[];
}

const OPEN = 0x28;
const SLASH = 0x2f;

/** Groups `first` to `last` (half-open) of a run. */
export const shapeOf = ({ codes, normal }: NormalText, { groups }: DigitRun, first: number, last: number): PhoneShape => {
  const from = groups[2 * first]!;
  const end = groups[2 * last - 1]!;
  let digits = "";
  const lengths: number[] = [];
  const gaps: string[] = [];
  for (let group = first; group < last; group++) {
    const start = groups[2 * group]!;
    const stop = groups[2 * group + 1]!;
    if (group > first) gaps.push(normal.slice(groups[2 * group - 1]!, start));
    digits += normal.slice(start, stop);
    lengths.push(stop - start);
  }
  const plus = plusBefore(codes, from);
  const opened = codes[from - 1] === OPEN && gaps.some((gap) => gap.includes(")"));
  return { digits, plus: plus >= 0, lengths, gaps, start: plus >= 0 ? plus : opened ? from - 1 : from, end };
};

const every = (gaps: readonly string[], mark: string) => gaps.length > 0 && gaps.every((gap) => gap === mark);

const number = (digits: string, from: number, length: number) => Number(digits.slice(from, from + length));

const isYear = (year: number) => year >= 1900 && year < 2100;

/** 12.05.2024, 2024-05-12, 12-05-24; also with a clock time after it. */
export const isDate = ({ digits, lengths, gaps }: PhoneShape): boolean => {
  const [a, b, c] = lengths;
  if (lengths.length < 3 || gaps[0] !== gaps[1] || !".-/".includes(gaps[0]!)) return false;
  const day = (from: number, length: number) => number(digits, from, length) >= 1 && number(digits, from, length) <= 31;
  const month = (from: number, length: number) => number(digits, from, length) >= 1 && number(digits, from, length) <= 12;
  if (a === 4 && b === 2 && c === 2) return isYear(number(digits, 0, 4)) && month(4, 2) && day(6, 2);
  if (a! > 2 || b !== 2) return false;
  const year = a! + b;
  return (c === 4 ? isYear(number(digits, year, 4)) : c === 2) && day(0, a!) && month(a!, 2);
};

/** 192.168.0.1: four groups of three digits at most, and points. */
export const isIpAddress = ({ lengths, gaps }: PhoneShape): boolean => lengths.length === 4 && every(gaps, ".") && lengths.every((length) => length <= 3);

/** 1 500 000: a sum with its thousands apart. */
export const isThousands = ({ digits, lengths, gaps }: PhoneShape): boolean =>
  lengths.length > 1 && lengths[0]! <= 3 && lengths.slice(1).every((length) => length === 3) && gaps.every((gap) => gap === " ") && digits[0] !== "0";

// How local numbers are grouped when a dash shows that they are phones: 601-06-10, 44-12-08, 5-27-63, 555-0193.
const LOCAL_GROUPINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(["3,2,2", "2,2,2", "1,2,2", "3,4", "2,2,3"]);

/** 8-900-123: the beginning of a longer number. */
export const isTruncated = ({ lengths, digits }: PhoneShape): boolean => lengths.join() === "1,3,3" && (digits[0] === "8" || digits[0] === "7");

export const looksLocal = (shape: PhoneShape): boolean => every(shape.gaps, "-") && LOCAL_GROUPINGS.has(shape.lengths.join()) && !isDate(shape);

/** The shapes in which a national number is written in countries whose plan is not at hand: 020 7946 0331, (715) 555-0142. */
export const looksNational = ({ digits, lengths, gaps }: PhoneShape): boolean => {
  const { length } = digits;
  const [first = 0, ...rest] = lengths;
  if (!rest.length || rest.length > 3 || gaps.some((gap) => gap.includes("."))) return false;
  if (digits[0] === "0" && digits[1] !== "0") return length >= 10 && length <= 12 && first >= 3 && first <= 6 && rest.every((group) => group >= 2) && lengths.at(-1)! >= 3;
  const american = lengths.join() === "3,3,4" || lengths.join() === "1,3,3,4";
  return (american && (gaps.at(-1) === "-" || gaps.at(-1) === " ") && "23456789".includes(digits[length - 10]!)) || (gaps.some((gap) => gap.includes(")")) && length >= 8 && length <= 11);
};

/** Eleven digits with the trunk prefix 8, or the calling code 7 without its plus, as a mobile in a row or in groups: 89112880347, 8 (921) 555-13-08. */
export const looksTrunked = ({ digits, lengths }: PhoneShape): boolean =>
  digits.length === 11 && (lengths.length === 1 ? digits.startsWith("89") : lengths[0] === 1 && lengths.length > 2 && (digits[0] === "8" || digits[0] === "7"));

const GLUED: readonly number[] = /* @__PURE__ */ [..."@_/\\=&#$*%^"].map((mark) => mark.charCodeAt(0));

/** Whether a shape stands alone: no digit, sign or address around it claims it for something else. */
export const standsAlone = (codes: Uint16Array, { digits, start, end, plus }: PhoneShape): boolean => {
  const before = codes[start - 1];
  if (!plus && before !== undefined && GLUED.includes(before) && !(before === SLASH && isDigit(codes[start - 2]))) return false;
  if (!plus && (before === 0x2d || before === 0x2e || before === 0x3a || (before === 0x2c && digits.length < 10)) && isDigit(codes[start - 2])) return false;
  const after = codes[end];
  if (after === undefined) return true;
  if (after === 0x40 || after === 0x5f || after === 0x3d) return false;
  // "10:33", "59.9386", "12,5"
  return !((after === 0x3a || after === 0x2e) && isDigit(codes[end + 1]));
};
