import { CLASS, CYRILLIC, DIGIT, LATIN, LETTER, NEWLINE, SPACE } from "./characters.js";
import type { NormalText } from "./normal.js";

/** Kinds of token. A word is one run of letters (with apostrophes inside), a number one run of digits, a mark one other character. */
export const LATIN_WORD = 1;
export const CYRILLIC_WORD = 2;
export const NUMBER = 3;
export const MARK = 4;
export const LINE_BREAK = 5;

/** The tokens of a text, side by side in typed arrays: offsets are into the normal form; blanks are no tokens. */
export interface Tokens {
  readonly text: NormalText;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly kinds: Uint8Array;
}

const APOSTROPHE = 0x27;

const isLetter = (code: number) => {
  const kind = CLASS[code]!;
  return kind === LATIN || kind === CYRILLIC || kind === LETTER;
};

// Many readers go over one text; the first one's tokens serve all.
const known = new WeakMap<NormalText, Tokens>();

/** The words, numbers, marks and line breaks of a text: read in one pass, once for each text. */
export const tokenise = (text: NormalText): Tokens => {
  let tokens = known.get(text);
  if (!tokens) known.set(text, (tokens = split(text)));
  return tokens;
};

const split = (text: NormalText): Tokens => {
  const { codes } = text;
  const length = codes.length;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  const kinds = new Uint8Array(length);
  let count = 0;
  for (let at = 0; at < length; ) {
    const start = at;
    const kind = CLASS[codes[at]!]!;
    at++;
    if (kind === SPACE) continue;
    if (kind === LATIN || kind === CYRILLIC || kind === LETTER) {
      while (at < length && (isLetter(codes[at]!) || (codes[at] === APOSTROPHE && at + 1 < length && isLetter(codes[at + 1]!)))) at++;
      kinds[count] = kind === CYRILLIC ? CYRILLIC_WORD : LATIN_WORD;
    } else if (kind === DIGIT) {
      while (at < length && CLASS[codes[at]!] === DIGIT) at++;
      kinds[count] = NUMBER;
    } else kinds[count] = kind === NEWLINE ? LINE_BREAK : MARK;
    starts[count] = start;
    ends[count++] = at;
  }
  return { text, count, starts: starts.subarray(0, count), ends: ends.subarray(0, count), kinds: kinds.subarray(0, count) };
};
