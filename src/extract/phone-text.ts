import { phoneWords as en } from "../languages/en/phone.js";
import type { PhoneWords } from "../languages/phone-words.js";
import { phoneWords as ru } from "../languages/ru/phone.js";
import { CLASS, CYRILLIC, DIGIT, LATIN, LETTER } from "../text/characters.js";
import { compileLexicon, lookUp } from "../text/lexicon.js";
import type { Lexicon } from "../text/lexicon.js";

export type PhoneWord = "extension" | "cue" | "hint" | "other" | "unit";

const compile = (languages: readonly PhoneWords[], roles: readonly (readonly [PhoneWord, Exclude<keyof PhoneWords, "printedExtension">])[]): Lexicon<PhoneWord> =>
  compileLexicon(languages.flatMap((words) => roles.flatMap(([role, list]) => words[list].map((word) => [word, role] as const))));

const BOTH = [ru, en];
/** Words that stand before a number. */
const WORDS_BEFORE: Lexicon<PhoneWord> = /* @__PURE__ */ compile(BOTH, [["other", "others"], ["hint", "hints"], ["cue", "cues"]]);
const WORDS_AFTER: Lexicon<PhoneWord> = /* @__PURE__ */ compile(BOTH, [["unit", "units"], ["extension", "extension"]]);

const SPACE = 0x20, HASH = 0x23, OPEN = 0x28, CLOSE = 0x29, PLUS = 0x2b, COMMA = 0x2c, HYPHEN = 0x2d, DOT = 0x2e, SLASH = 0x2f, COLON = 0x3a, SEMICOLON = 0x3b, TILDE = 0x7e, NUMERO = 0x2116;

export const isDigit = (code: number | undefined): boolean => code !== undefined && code >= 0x30 && code <= 0x39;

export const isLetter = (code: number | undefined): boolean => {
  const kind = code === undefined ? 0 : CLASS[code]!;
  return kind === LATIN || kind === CYRILLIC || kind === LETTER;
};

/** Groups of digits that may belong to one number, or to several: what stands between them is no more than phones have. */
export interface DigitRun {
  /** Where each group starts and ends, in pairs. */
  readonly groups: readonly number[];
  readonly end: number;
}

/** Most characters between two groups: " - (", ") - ". */
const WIDEST_GAP = 4;

const joins = (codes: Uint16Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const code = codes[at]!;
    if (code === DOT ? to - from > 1 : code !== SPACE && code !== HYPHEN && code !== OPEN && code !== CLOSE && code !== SLASH && code !== TILDE) return false;
  }
  return true;
};

/** The run of digit groups that begins at `start`, itself a digit. */
export const readRun = (codes: Uint16Array, start: number): DigitRun => {
  const groups: number[] = [];
  let at = start;
  for (;;) {
    groups.push(at);
    while (isDigit(codes[at])) at++;
    groups.push(at);
    let next = at;
    while (next < codes.length && next - at <= WIDEST_GAP && CLASS[codes[next]!] !== DIGIT) next++;
    if (next >= codes.length || next === at || next - at > WIDEST_GAP || !joins(codes, at, next)) return { groups, end: at };
    at = next;
  }
};

/** Index of the plus before `at`; -1 if there is none. */
export const plusBefore = (codes: Uint16Array, at: number): number => {
  let back = at - 1;
  while (back >= 0 && at - back <= 3 && (codes[back] === SPACE || codes[back] === OPEN)) back--;
  return codes[back] === PLUS ? back : -1;
};

export const wordEnd = (codes: Uint16Array, from: number): number => {
  let at = from;
  while (at < codes.length && isLetter(codes[at])) at++;
  return at;
};

const skip = (codes: Uint16Array, from: number, most: number, allowed: (code: number) => boolean): number => {
  let at = from;
  while (at < codes.length && at - from < most && allowed(codes[at]!)) at++;
  return at;
};

const isGap = (code: number) => code === SPACE || code === COMMA || code === OPEN || code === DOT || code === SEMICOLON || code === HYPHEN;
const isLabelEnd = (code: number) => code === SPACE || code === DOT || code === COLON || code === HASH || code === NUMERO || code === HYPHEN || code === 0x3d;

export interface Extension {
  readonly digits: string;
  /** After its last digit, and what closes it: "#", ")". */
  readonly end: number;
}

const LONGEST_EXTENSION = 7;

const extensionDigits = (codes: Uint16Array, from: number, opened: boolean): Extension | undefined => {
  let end = from;
  while (isDigit(codes[end])) end++;
  const length = end - from;
  if (length < 1 || length > LONGEST_EXTENSION || isLetter(codes[end])) return undefined;
  let digits = "";
  for (let at = from; at < end; at++) digits += String.fromCharCode(codes[at]!);
  if (codes[end] === HASH) end++;
  return { digits, end: opened && codes[end] === CLOSE ? end + 1 : end };
};

/** The extension after a number that ends at `from`: "доб. 4", "(ext 12)", "#45", ",,45#", ";ext=3". A single comma makes none. */
export const readExtension = (codes: Uint16Array, from: number): Extension | undefined => {
  const gap = skip(codes, from, 4, isGap);
  let opened = false;
  for (let at = from; at < gap; at++) opened ||= codes[at] === OPEN;
  if (codes[gap] === HASH) return extensionDigits(codes, skip(codes, gap + 1, 1, (code) => code === SPACE), opened);
  if (gap - from >= 2 && codes[gap - 1] === COMMA && codes[gap - 2] === COMMA) return extensionDigits(codes, gap, false);
  if (!isLetter(codes[gap])) return undefined;
  const word = wordEnd(codes, gap);
  if (lookUp(WORDS_AFTER, codes, gap, word) !== "extension") return undefined;
  let at = skip(codes, word, 4, isLabelEnd);
  // "доб. номер 4", "внутренний тел. 12"
  if (isLetter(codes[at]) && lookUp(WORDS_BEFORE, codes, at, wordEnd(codes, at)) !== undefined) at = skip(codes, wordEnd(codes, at), 3, isLabelEnd);
  return extensionDigits(codes, at, opened);
};

/** Whether what follows counts something: "8 903 рубля". */
export const countsSomething = (codes: Uint16Array, from: number): boolean => {
  const at = skip(codes, from, 1, (code) => code === SPACE);
  const code = codes[at];
  if (code === 0x20bd || code === 0x24 || code === 0x20ac || code === 0xa3 || code === 0x25) return true;
  return isLetter(code) && lookUp(WORDS_AFTER, codes, at, wordEnd(codes, at)) === "unit";
};

/** A telling word, and how many words back from the number it stands. */
export interface WordBefore {
  readonly role: PhoneWord | "listed";
  readonly distance: number;
}

const MOST_WORDS_BACK = 3;
const FARTHEST_BACK = 60;

/** The nearest telling word before `at`: on the same line, three words back at most, no other number between. */
export const wordBefore = (codes: Uint16Array, at: number): WordBefore | undefined => {
  const limit = Math.max(0, at - FARTHEST_BACK);
  let back = at - 1;
  let sentenceEnded = false;
  for (let distance = 1; distance <= MOST_WORDS_BACK; distance++) {
    for (; back >= limit && !isLetter(codes[back]); back--) {
      const code = codes[back]!;
      if (code === 0x0a || isDigit(code)) return undefined;
      sentenceEnded ||= distance > 1 && (code === DOT || code === SEMICOLON);
      // "тел. № 601-06-10" is a phone; what else has a № is something else.
      if (code === NUMERO && distance === 1) return wordBefore(codes, back)?.role === "cue" ? { role: "cue", distance } : { role: "other", distance };
    }
    if (back < limit) return undefined;
    const end = back + 1;
    // "л/с", "a/c" are one word.
    while (back >= limit && (isLetter(codes[back]) || (codes[back] === SLASH && end - back <= 2 && isLetter(codes[back - 1])))) back--;
    const role = lookUp(WORDS_BEFORE, codes, back + 1, end);
    if (role) return role === "other" && sentenceEnded ? undefined : { role, distance };
  }
  return undefined;
};
