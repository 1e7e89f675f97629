import type { Lexicon } from "../../text/lexicon.js";
import { NUMBER, LINE_BREAK, MARK, CYRILLIC_WORD } from "../../text/index.js";
import type { NormalText, Tokens } from "../../text/index.js";
import type { Meaning, Meanings } from "./vocabulary.js";

/** What stands between an item and the one before it, as bits. */
export const BLANK = 1;
export const DOT = 2;
export const COMMA = 4;
export const HYPHEN = 8;
export const SLASH = 16;
export const QUOTE = 32;
export const BRACKET = 64;
export const LINE = 128;
export const COLON = 256;
export const NUMERO = 512;
export const DIVIDER = 1024;
export const OTHER = 2048;
export const HASH = 4096;

const MARKS: Readonly<Record<string, number>> = {
  ".": DOT, ",": COMMA, ";": COMMA, "-": HYPHEN, "/": SLASH, "\\": SLASH, '"': QUOTE, "'": QUOTE, "(": BRACKET, ")": BRACKET, ":": COLON, "№": NUMERO, "|": DIVIDER,
  "?": LINE, "!": LINE, "#": HASH, "*": HASH, "_": COMMA,
};
const BITS = /* @__PURE__ */ (() => {
  const bits = new Uint16Array(0x10000).fill(OTHER);
  for (const [mark, bit] of Object.entries(MARKS)) bits[mark.charCodeAt(0)] = bit;
  return bits;
})();

/** A word, number or known phrase of the text: offsets are into the normal form. */
export interface Item {
  readonly start: number;
  readonly end: number;
  /** The digits of a number, typed or said; empty for any other word. */
  readonly digits: string;
  readonly cyrillic: boolean;
  /** Begins with a capital, as received. */
  readonly upper: boolean;
  readonly meanings: readonly Meaning[];
  /** One of the meanings is a part of an address, or leads to one. */
  readonly leads: boolean;
  /** Bits of what stands between the item before and this one; 0: glued to it. */
  readonly gap: number;
}

/** Length of an item in the normal form. */
export const size = (item: Item): number => item.end - item.start;

const NONE: Meanings = { all: [], leads: false };

export const meaning = <K extends Meaning["is"]>(item: Item | undefined, is: K): (Meaning & { readonly is: K }) | undefined => {
  if (!item) return undefined;
  for (const found of item.meanings) if (found.is === is) return found as Meaning & { readonly is: K };
  return undefined;
};

/** Whether one of the kinds is among the meanings of an item. */
export const isAny = (item: Item | undefined, ...kinds: readonly Meaning["is"][]): boolean => item !== undefined && item.meanings.some(({ is }) => kinds.includes(is));

/** A phrase of the lexicon in a text. */
interface Phrase {
  meanings: Meanings;
  /** Its last token. */
  last: number;
}

/** Finds the longest phrase of the lexicon that begins at `token` and ends where a token does; blanks between its marks do not matter. */
const readPhrase = (words: Lexicon<Meanings>, { text: { codes }, starts, ends, count, kinds }: Tokens, token: number, phrase: Phrase): void => {
  const { columns, children, exact, stem, width, values } = words;
  let node = 0;
  let found = 0;
  let stemmed = 0;
  phrase.last = token;
  walk: for (let at = token; at < count && kinds[at] !== LINE_BREAK; at++) {
    const start = starts[at]!;
    if (at > token && start > ends[at - 1]!) {
      const blank = children[node * width + columns[0x20]!]!;
      if (blank) node = blank;
      else if (kinds[at - 1] !== MARK && kinds[at] !== MARK) break;
    }
    const end = ends[at]!;
    for (let i = start; i < end; i++) {
      const code = codes[i]!;
      const column = code < 0x530 ? columns[code]! : 0;
      node = column ? children[node * width + column]! : 0;
      if (!node) break walk;
      if (at === token && stem[node]) stemmed = stem[node]!;
    }
    if (exact[node]) {
      found = exact[node]!;
      phrase.last = at;
    }
  }
  phrase.meanings = found ? values[found - 1]! : stemmed ? values[stemmed - 1]! : NONE;
};

const isSmall = (code: number) => (code >= 0x430 && code <= 0x44f) || (code >= 0x61 && code <= 0x7a);

/** Whether any letter of a text is a small one: of most texts the second is. */
export const hasSmall = ({ original }: NormalText): boolean => {
  for (let at = 0; at < original.length; at++) if (isSmall(original.charCodeAt(at))) return true;
  return original !== original.toUpperCase();
};

const isUpper = (code: number) => (code >= 0x410 && code <= 0x42f) || code === 0x401 || (code >= 0x41 && code <= 0x5a);

const spoken = (meanings: Meanings): number | undefined => {
  for (const found of meanings.all) if (found.is === "number") return found.value;
  return undefined;
};

/** The largest number below which another may be added: "forty" takes 1–9, "seven hundred" 1–99, "five" nothing. */
const room = (value: number) => (value === 0 ? 0 : value % 100 === 0 ? 100 : value >= 20 && value % 10 === 0 ? 10 : 0);

/** The words and numbers of a text with what each may be; marks become the gaps between them. */
export const itemise = (tokens: Tokens, words: Lexicon<Meanings>): Item[] => {
  const { text, count, starts, ends, kinds } = tokens;
  const { codes, original } = text;
  const shifted = codes.length !== original.length;
  const items: Item[] = [];
  // One for all words: most begin no phrase.
  const phrase: Phrase = { meanings: NONE, last: 0 };
  let gap = LINE;
  let end = 0;
  for (let at = 0; at < count; at++) {
    const start = starts[at]!;
    if (start > end) gap |= BLANK;
    end = ends[at]!;
    const kind = kinds[at]!;
    if (kind === LINE_BREAK) gap |= LINE;
    else if (kind === MARK) gap |= BITS[codes[start]!]!;
    else {
      const number = kind === NUMBER;
      let meanings = NONE;
      if (!number) {
        readPhrase(words, tokens, at, phrase);
        meanings = phrase.meanings;
        at = phrase.last;
        end = ends[at]!;
      }
      const raw = original.charCodeAt(shifted ? text.toOriginal(start, start + 1).start : start);
      const said = number ? undefined : spoken(meanings);
      const digits = number ? text.normal.slice(start, end) : said === undefined ? "" : String(said);
      let before = items[items.length - 1];
      if (digits && before && gap !== 0 && meaning(before, "numero") && (gap & ~(BLANK | DOT)) === 0) {
        gap = before.gap | NUMERO | BLANK;
        items.pop();
        before = items[items.length - 1];
      }
      // "Сорок шесть": the parts of one number that is said.
      if (said !== undefined && before && gap === BLANK && isAny(before, "number") && said < room(Number(before.digits)))
        items[items.length - 1] = { ...before, end, digits: String(Number(before.digits) + said) };
      else items.push({ start, end, digits, cyrillic: kind === CYRILLIC_WORD, upper: isUpper(raw), meanings: meanings.all, leads: meanings.leads, gap });
      gap = 0;
    }
  }
  return items;
};

/** Text of a stretch of the normal form as it was written, but for letters that only look Cyrillic (or Latin). */
export const written = (text: NormalText, start: number, end: number): string => {
  let out = "";
  for (let at = start; at < end; at++) {
    const code = text.codes[at]!;
    const span = text.toOriginal(at, at + 1);
    const raw = text.original.slice(span.start, span.end);
    const lower = raw.toLowerCase();
    const twin = code >= 0x400 && lower.charCodeAt(0) < 0x250 && lower.charCodeAt(0) > 0x60;
    out += twin ? (lower === raw ? String.fromCharCode(code) : String.fromCharCode(code).toUpperCase()) : raw;
  }
  return out.replace(/\s+/g, " ").trim();
};
