import type { Span } from "../result.js";
import { CLASS, CYRILLIC, CYRILLIC_TWIN, DROPPED, FOLD, LATIN, LATIN_TWIN } from "./characters.js";

/**
 * A text in its normal form, and the way back. The normal form is lower case, without accents (ё is е), with ASCII digits,
 * plain spaces, dashes and quotes, without invisible characters; a word in mixed scripts that only looks Russian (or English) is.
 */
export interface NormalText {
  /** As received. */
  readonly original: string;
  readonly normal: string;
  /** The code units of `normal`. */
  readonly codes: Uint16Array;
  /** A span of `normal`, where it stands in `original`: whole characters, never half a surrogate pair. */
  toOriginal(start: number, end: number): Span;
  /** The smallest span of `normal` that covers a span of `original`. */
  toNormal(start: number, end: number): Span;
}

const COMBINING_BREVE = 0x306;
const SMALL_I = 0x438;
const SHORT_I = 0x439;

const [LINE_FEED, RETURN] = [0x0a, 0x0d];
const FIRST_HIGH = 0xd800;

// Called so, it costs half: looked up on the text, it is looked up anew for each character, as texts of many kinds (Latin, sliced…) come.
const isHigh = (code: number) => code >= FIRST_HIGH && code < 0xdc00;
const isLow = (code: number) => code >= 0xdc00 && code < 0xe000;

/** Mixed-script words take the script that all their letters can be read in. */
const unmix = (codes: Uint16Array, from: number, to: number): void => {
  let latinOnly = false;
  let cyrillicOnly = false;
  for (let at = from; at < to; at++) {
    const code = codes[at]!;
    if (CLASS[code] === LATIN) latinOnly ||= !CYRILLIC_TWIN[code];
    else cyrillicOnly ||= !LATIN_TWIN[code];
  }
  if (latinOnly && cyrillicOnly) return;
  const twin = latinOnly ? LATIN_TWIN : CYRILLIC_TWIN;
  for (let at = from; at < to; at++) codes[at] = twin[codes[at]!] || codes[at]!;
};

const decode = (codes: Uint16Array): string => {
  let text = "";
  for (let at = 0; at < codes.length; at += 8192) text += String.fromCharCode.apply(null, codes.subarray(at, at + 8192) as unknown as number[]);
  return text;
};

/** Mathematical letters and digits (U+1D400…) and the like stand for one plain character. */
const plainOf = (original: string, at: number): number | undefined => {
  const plain = String.fromCodePoint(original.codePointAt(at)!).normalize("NFKC");
  return plain.length === 1 && isLow(original.charCodeAt(at + 1)) ? FOLD[plain.charCodeAt(0)]! : undefined;
};

const identity = (length: number): Uint32Array => {
  const places = new Uint32Array(length);
  for (let at = 0; at < length; at++) places[at] = at;
  return places;
};

/** Brings a text into its normal form, in one pass. */
export const normalise = (original: string): NormalText => {
  const length = original.length;
  const buffer = new Uint16Array(length);
  const [fold, classes] = [FOLD, CLASS];
  const { charCodeAt } = String.prototype;
  // Where each character of the normal form came from; made when the first character is dropped, as most texts drop none.
  let origin: Uint32Array | undefined;
  let out = 0;
  let wordStart = 0;
  let scripts = 0;
  for (let at = 0; at < length; at++) {
    const raw = charCodeAt.call(original, at);
    let code = fold[raw]!;
    // What most characters are not: invisible, a half of a pair, a line end of two characters.
    if (code === DROPPED || raw >= FIRST_HIGH || raw === RETURN) {
      if (raw === COMBINING_BREVE && out > 0 && buffer[out - 1] === SMALL_I) buffer[out - 1] = SHORT_I;
      if (isHigh(raw)) code = plainOf(original, at) ?? code;
      else if (code === DROPPED || (raw === RETURN && original.charCodeAt(at + 1) === LINE_FEED) || (isLow(raw) && at > 0 && isHigh(original.charCodeAt(at - 1)) && !isHigh(buffer[out - 1] ?? 0))) {
        origin ??= identity(length + 1);
        continue;
      }
    }
    const script = classes[code]!;
    if (script === LATIN || script === CYRILLIC) scripts |= script;
    else {
      if (scripts === (LATIN | CYRILLIC)) unmix(buffer, wordStart, out);
      scripts = 0;
      wordStart = out + 1;
    }
    if (origin) origin[out] = at;
    buffer[out++] = code;
  }
  if (scripts === (LATIN | CYRILLIC)) unmix(buffer, wordStart, out);
  return new Normal(original, out === length ? buffer : buffer.subarray(0, out), origin?.subarray(0, out));
};

/**
 * A stretch of a text as a text of its own, without going over it again: the same as `normalise` of that stretch of the original, if no word
 * and no character goes on beyond its ends.
 */
export const stretchOf = (text: NormalText, start: number, end: number): NormalText =>
  text instanceof Normal ? text.stretch(start, end) : normalise(text.original.slice(start, end));

class Normal implements NormalText {
  readonly original: string;
  readonly codes: Uint16Array;
  readonly #origin: Uint32Array | undefined;
  /** What the places in `#origin` are counted from. */
  readonly #base: number;
  #normal: string | undefined;
  /** Set by `tokenise`. */
  tokens: unknown = undefined;

  constructor(original: string, codes: Uint16Array, origin: Uint32Array | undefined, base = 0) {
    this.original = original;
    this.codes = codes;
    this.#origin = origin;
    this.#base = base;
  }

  stretch(start: number, end: number): Normal {
    const place = this.toNormal(start, end);
    const origin = place.end - place.start === end - start ? undefined : this.#origin?.subarray(place.start, place.end);
    return new Normal(this.original.slice(start, end), this.codes.subarray(place.start, place.end), origin, this.#base + start);
  }

  get normal(): string {
    return (this.#normal ??= decode(this.codes));
  }

  toOriginal(start: number, end: number): Span {
    const size = this.codes.length;
    const from = Math.max(0, Math.min(start, size));
    const to = Math.max(from, Math.min(end, size));
    if (from === to) {
      const point = this.#whole(from < size ? this.#place(from) : this.#origin ? this.original.length : from, -1);
      return { start: point, end: point };
    }
    return { start: this.#whole(this.#place(from), -1), end: this.#whole(this.#place(to - 1) + 1, 1) };
  }

  /** Where a character of the normal form begins. */
  #place(at: number): number {
    return this.#origin ? this.#origin[at]! - this.#base : at;
  }

  toNormal(start: number, end: number): Span {
    const from = Math.max(0, Math.min(start, this.original.length));
    const to = Math.max(from, Math.min(end, this.original.length));
    if (!this.#origin) return { start: from, end: to };
    // The character that covers `from`, and the first that begins at `to` or later.
    const first = this.#firstFrom(from);
    const covering = first > 0 && this.toOriginal(first - 1, first).end > from ? first - 1 : first;
    return { start: covering, end: Math.max(covering, this.#firstFrom(to)) };
  }

  /** Index of the first character of the normal form that begins at `offset` of the original or later. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.codes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#place(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Moves an offset out of the middle of a surrogate pair. */
  #whole(offset: number, step: 1 | -1): number {
    const text = this.original;
    return offset > 0 && offset < text.length && isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1)) ? offset + step : offset;
  }
}
