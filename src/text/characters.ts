/** What a character becomes in the normal form: a code unit, or `DROPPED`. */
export const DROPPED = 0xffff;

/** Classes of characters of the normal form; 0 is any other. */
export const LATIN = 1;
export const CYRILLIC = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const NEWLINE = 5;
/** A letter of another script: Greek, Armenian, Arabic… */
export const LETTER = 6;

// First code of each run of ten decimal digits in the Basic Multilingual Plane: https://www.unicode.org/Public/UCD/latest/ucd/extracted/DerivedNumericType.txt
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090,
  0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];
const ZERO_WIDTH: readonly (readonly [number, number])[] = [
  [0x0000, 0x0008], [0x000e, 0x001f], [0x007f, 0x0084], [0x0086, 0x009f], [0x00ad, 0x00ad], [0x0300, 0x036f], [0x0483, 0x0489], [0x061c, 0x061c],
  [0x180b, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e], [0x2060, 0x206f], [0xfe00, 0xfe0f], [0xfeff, 0xfeff],
];
const SPACES = [0x09, 0x0b, 0x0c, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x202f, 0x205f, 0x3000];
const NEWLINES = [0x0d, 0x85, 0x2028, 0x2029];
const DASHES = [0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2043, 0x207b, 0x2212, 0x2e3a, 0x2e3b, 0xfe58, 0xfe63, 0xff0d];
const DOUBLE_QUOTES = [0xab, 0xbb, 0x201c, 0x201d, 0x201e, 0x201f, 0x2033, 0x2036, 0x275d, 0x275e, 0x300c, 0x300d, 0xff02];
const SINGLE_QUOTES = [0x60, 0xb4, 0x02b9, 0x02bc, 0x2018, 0x2019, 0x201a, 0x201b, 0x2032, 0x2035, 0x2039, 0x203a, 0xff07];
// Letters whose accents and case fold away: Latin-1 to Latin Extended-B, Greek and Cyrillic, Armenian, Latin Extended Additional, full-width.
const CASED: readonly (readonly [number, number])[] = [[0x41, 0x5a], [0xc0, 0x24f], [0x370, 0x587], [0x1e00, 0x1fff], [0xff21, 0xff3a], [0xff41, 0xff5a]];

const SHORT_I = 0x439;

const folded = (code: number): number => {
  const lower = String.fromCharCode(code).normalize("NFKC").toLowerCase();
  if (lower === "й") return SHORT_I;
  const base = lower.normalize("NFD").charCodeAt(0);
  return Number.isNaN(base) ? code : base;
};

const buildFold = (): Uint16Array => {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = code;
  for (const [from, to] of CASED) for (let code = from; code <= to; code++) table[code] = folded(code);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = table[code - 0xfee0]!;
  for (const zero of ZEROS) for (let digit = 0; digit < 10; digit++) table[zero + digit] = 0x30 + digit;
  const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  for (let digit = 0; digit < 10; digit++) table[superscripts.charCodeAt(digit)] = table[0x2080 + digit] = 0x30 + digit;
  for (const [from, to] of ZERO_WIDTH) for (let code = from; code <= to; code++) table[code] = DROPPED;
  const become: readonly (readonly [readonly number[], string])[] = [[SPACES, " "], [NEWLINES, "\n"], [DASHES, "-"], [DOUBLE_QUOTES, '"'], [SINGLE_QUOTES, "'"], [[0x2026], "."]];
  for (const [codes, character] of become) for (const code of codes) table[code] = character.charCodeAt(0);
  table[DROPPED] = 0xfffd;
  return table;
};

/** Case, accents, ё, full-width forms, other scripts' digits, spaces, dashes and quotes folded; invisible characters dropped. */
export const FOLD: Uint16Array = /* @__PURE__ */ buildFold();

const buildClass = (): Uint8Array => {
  const table = new Uint8Array(0x10000);
  // A letter by Unicode: scripts without case are letters too. Above U+3000 only ideographs and syllables remain.
  const letter = /\p{L}/u;
  for (let code = 0x80; code < 0x3100; code++) if (letter.test(String.fromCharCode(code))) table[code] = LETTER;
  table.fill(LETTER, 0x3100, 0xa000).fill(LETTER, 0xac00, 0xd7a4);
  table.fill(LATIN, 0x61, 0x7b).fill(LATIN, 0x41, 0x5b);
  for (let code = 0xc0; code < 0x250; code++) if (table[code] === LETTER) table[code] = LATIN;
  for (let code = 0x400; code < 0x530; code++) if (table[code] === LETTER) table[code] = CYRILLIC;
  table.fill(DIGIT, 0x30, 0x3a);
  table[0x20] = SPACE;
  table[0x0a] = NEWLINE;
  return table;
};

/** The class of each character of the normal form. */
export const CLASS: Uint8Array = /* @__PURE__ */ buildClass();

// Pairs that look alike in either case; the lower-case forms of В, К, М, Н, Т differ, and are typed all the same.
const LATIN_TWINS = "abcehkmoptxy";
const CYRILLIC_TWINS = "авсенкмортху";

const twins = (from: string, to: string): Uint16Array => {
  const table = new Uint16Array(0x500);
  for (let at = 0; at < from.length; at++) table[from.charCodeAt(at)] = to.charCodeAt(at);
  return table;
};

/** Cyrillic twin of a lower-case Latin letter, 0 if it has none. */
export const CYRILLIC_TWIN: Uint16Array = /* @__PURE__ */ twins(LATIN_TWINS, CYRILLIC_TWINS);
/** Latin twin of a lower-case Cyrillic letter, 0 if it has none. */
export const LATIN_TWIN: Uint16Array = /* @__PURE__ */ twins(CYRILLIC_TWINS, LATIN_TWINS);
