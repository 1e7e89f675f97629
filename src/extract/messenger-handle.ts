import { isDigit, isLetter } from "./phone-text.js";

const HASH = 0x23, HYPHEN = 0x2d, DOT = 0x2e, COLON = 0x3a, AT = 0x40, UNDERSCORE = 0x5f;

const LONGEST_HANDLE = 40;

export const isAscii = (code: number | undefined) => code !== undefined && ((code >= 0x61 && code <= 0x7a) || isDigit(code) || code === UNDERSCORE);

export interface Handle {
  readonly start: number;
  readonly end: number;
  /** Has a digit or a mark inside, as no plain word has. */
  readonly marked: boolean;
}

/** The account that begins at `start`; undefined if none does. */
export const readHandle = (codes: Uint16Array, start: number): Handle | undefined => {
  let end = start;
  let marked = false;
  for (; end - start <= LONGEST_HANDLE; end++) {
    const code = codes[end];
    if (isAscii(code)) marked ||= isDigit(code) || code === UNDERSCORE;
    else if ((code === DOT || code === HASH || code === HYPHEN || (code === COLON && end > start)) && isAscii(codes[end + 1])) marked = true;
    else break;
  }
  return end === start || codes[end] === AT || isLetter(codes[end]) ? undefined : { start, end, marked };
};

/** A short number, or a channel with a call sign. */
export const readNumber = (codes: Uint16Array, at: number): Handle | undefined => {
  let end = at;
  while (isDigit(codes[end])) end++;
  return end > at && end - at <= 9 && !isLetter(codes[end]) ? { start: at, end, marked: true } : undefined;
};
