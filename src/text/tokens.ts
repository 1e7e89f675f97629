import { CLASS, CYRILLIC, DIGIT, LATIN, LETTER, NEWLINE, SPACE } from "./characters.js";
import type { NormalText } from "./normal.js";
import { stretchOf } from "./normal.js";

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

const isLetter = (kind: number | undefined) => kind === LATIN || kind === CYRILLIC || kind === LETTER;

/** A text that has its tokens with it, as many readers go over one text; a weak map of them costs more than to read them. */
type Tokenised = NormalText & { tokens?: Tokens };

/** The words, numbers, marks and line breaks of a text: read in one pass, once for each text. */
export const tokenise = (text: NormalText): Tokens => ((text as Tokenised).tokens ??= split(text));

/** Room for tokens: side by side in one buffer, as a typed array costs more to make than to fill. */
const columns = (buffer: ArrayBuffer, room: number, count: number): Pick<Tokens, "starts" | "ends" | "kinds"> => ({
  starts: new Uint32Array(buffer, 0, count),
  ends: new Uint32Array(buffer, 4 * room, count),
  kinds: new Uint8Array(buffer, 8 * room, count),
});

const roomFor = (count: number) => new ArrayBuffer(9 * count);

const split = (text: NormalText): Tokens => {
  const { codes } = text;
  const classes = CLASS;
  const length = codes.length;
  const buffer = roomFor(length);
  const { starts, ends, kinds } = columns(buffer, length, length);
  let count = 0;
  for (let at = 0; at < length; ) {
    const start = at;
    const kind = classes[codes[at]!]!;
    at++;
    if (kind === SPACE) continue;
    if (isLetter(kind)) {
      while (at < length && (isLetter(classes[codes[at]!]) || (codes[at] === APOSTROPHE && at + 1 < length && isLetter(classes[codes[at + 1]!])))) at++;
      kinds[count] = kind === CYRILLIC ? CYRILLIC_WORD : LATIN_WORD;
    } else if (kind === DIGIT) {
      while (at < length && classes[codes[at]!] === DIGIT) at++;
      kinds[count] = NUMBER;
    } else kinds[count] = kind === NEWLINE ? LINE_BREAK : MARK;
    starts[count] = start;
    ends[count++] = at;
  }
  return { text, count, ...columns(buffer, length, count) };
};

/** Index of the first token that ends after a place. */
const firstAfter = ({ ends, count }: Tokens, place: number): number => {
  let low = 0;
  for (let high = count; low < high; ) {
    const middle = (low + high) >>> 1;
    if (ends[middle]! > place) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** A stretch of a text as a text of its own, whose tokens are those of the whole: no token goes on beyond its ends, which are of the original. */
export const partOf = (text: NormalText, start: number, end: number): NormalText => {
  const whole = tokenise(text);
  const part = stretchOf(text, start, end);
  const place = text.toNormal(start, end);
  const first = firstAfter(whole, place.start);
  const count = firstAfter(whole, place.end) - first;
  const { starts, ends, kinds } = columns(roomFor(count), count, count);
  for (let at = 0; at < count; at++) {
    starts[at] = whole.starts[first + at]! - place.start;
    ends[at] = whole.ends[first + at]! - place.start;
    kinds[at] = whole.kinds[first + at]!;
  }
  (part as Tokenised).tokens = { text: part, count, starts, ends, kinds };
  return part;
};
