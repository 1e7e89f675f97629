import { CLASS, DIGIT, DROPPED, FOLD, LATIN } from "../text/characters.js";
import type { Atom, CharacterClass } from "./pattern.js";

/** Codes that a number is made of, after `plain`: Latin and Cyrillic letters, digits and separators. */
export const REACH = 0x530;

const CYRILLIC_UPPER = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁ";

// Pairs that one is typed or read for the other, upper case. Sources: https://www.unicode.org/Public/security/latest/confusables.txt,
// Crockford's base 32 (O is 0, I and L are 1: https://www.crockford.com/base32.html), and the Russian keyboard: З and 3, Ч and 4, Б and 6, В and 8.
const TWINS = ["AА", "BВ", "CС", "EЕ", "HН", "IІ", "KК", "MМ", "OО", "PР", "TТ", "XХ", "YУ"];
const DIGITS: Readonly<Record<string, string>> = {
  O: "0", О: "0", I: "1", L: "1", І: "1", Z: "2", З: "3", Ч: "4", S: "5", G: "6", Б: "6", B: "8", В: "8",
};
// Read the other way only where a letter is sure to be meant: these are hard to tell apart in every typeface.
const LETTERS: Readonly<Record<string, readonly string[]>> = { O: ["0"], О: ["0"], I: ["1"], З: ["3"], Б: ["6"], B: ["8"], В: ["8"] };

const twinOf = new Map(TWINS.flatMap(([latin, cyrillic]) => [[latin!, cyrillic!], [cyrillic!, latin!]]));

/** Upper case, ASCII digits, plain dashes, slashes and blanks; `DROPPED` for invisible characters. Accents and Ё stay. */
export const plain = (code: number): number => {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? code - 0x20 : code === 0x5c ? 0x2f : code < 0x20 ? (FOLD[code] === DROPPED ? DROPPED : 0x20) : code;
  if (code >= 0x400 && code < REACH) return code >= 0x430 && code < 0x450 ? code - 0x20 : code >= 0x450 && code < 0x460 ? code - 0x50 : code >= 0x483 && code < 0x48a ? DROPPED : code;
  if (code === 0x2044 || code === 0x2215) return 0x2f;
  const folded = FOLD[code]!;
  return folded >= 0x61 && folded <= 0x7a ? folded - 0x20 : folded;
};

/** Whether a plain code can stand in a number; everything else is a separator. */
export const isCharacter = (code: number): boolean => {
  const kind = CLASS[code]!;
  return kind >= LATIN && kind <= DIGIT;
};

const DIGIT_CODES = Array.from({ length: 10 }, (_, digit) => 0x30 + digit);
const LATIN_CODES = Array.from({ length: 26 }, (_, letter) => 0x41 + letter);
const CYRILLIC_CODES = [...CYRILLIC_UPPER].map((letter) => letter.charCodeAt(0));

/** What each plain code is read as at one position; 0 where it does not fit. */
export type Reading = Uint16Array;

const reading = (exact: readonly number[], likes: Iterable<readonly [string, string]>): Reading => {
  const table = new Uint16Array(REACH);
  for (const [typed, meant] of likes) table[typed.charCodeAt(0)] = meant.charCodeAt(0);
  for (const code of exact) table[code] = code;
  return table;
};

const asLetters = (alphabet: string | undefined): [string, string][] => [
  ...Object.entries(LETTERS).flatMap(([letter, digits]) => digits.map((digit): [string, string] => [digit, letter])),
  ...[...twinOf].map(([from, to]): [string, string] => [from, to]),
].filter(([, to]) => !alphabet || alphabet.includes(to)) as [string, string][];

const LATIN_UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const latinTwins = asLetters(LATIN_UPPER).filter(([from]) => twinOf.has(from));

const CLASS_READING: Readonly<Record<CharacterClass, Reading>> = /* @__PURE__ */ (() => ({
  digit: reading(DIGIT_CODES, Object.entries(DIGITS)),
  latin: reading(LATIN_CODES, asLetters(LATIN_UPPER)),
  cyrillic: reading(CYRILLIC_CODES, asLetters(CYRILLIC_UPPER)),
  letter: reading([...LATIN_CODES, ...CYRILLIC_CODES], []),
  latinOrDigit: reading([...LATIN_CODES, ...DIGIT_CODES], latinTwins),
  letterOrDigit: reading([...LATIN_CODES, ...CYRILLIC_CODES, ...DIGIT_CODES], []),
}))();

/** Every plain code by its raw code. */
const PLAIN: Uint16Array = /* @__PURE__ */ Uint16Array.from({ length: REACH }, (_, code) => plain(code));

const literalReading = (literal: string): Reading => {
  const table = new Uint16Array(REACH);
  const upper = plain(literal.charCodeAt(0));
  const name = String.fromCharCode(upper);
  const set = (from: string | undefined) => {
    if (from) table[from.charCodeAt(0)] = literal.charCodeAt(0);
  };
  set(twinOf.get(name));
  LETTERS[name]?.forEach(set);
  for (const [letter, digit] of Object.entries(DIGITS)) if (digit === name) set(letter);
  if (upper < REACH) table[upper] = literal.charCodeAt(0);
  return table;
};

/** Lookalikes by what is expected at the position, never globally: О is 0 among digits, O among Latin letters. */
export const readingOf = (atom: Atom): Reading => ("class" in atom ? CLASS_READING[atom.class] : literalReading(atom.literal));

/** The raw codes that stand at a position as they are, and those that can be read there. */
export const exactly = (table: Reading): Uint8Array => Uint8Array.from(PLAIN, (code, raw) => Number(code < REACH && table[code] === raw && raw > 0));
export const roughly = (table: Reading): Uint8Array => Uint8Array.from(PLAIN, (code) => Number(code < REACH && table[code]! > 0));
export const only = (code: number): Uint8Array => {
  const table = new Uint8Array(REACH);
  if (code < REACH) table[code] = 1;
  return table;
};
