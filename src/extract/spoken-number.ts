import { numerals as en } from "../languages/en/numerals.js";
import type { Numerals } from "../languages/numerals.js";
import { numerals as ru } from "../languages/ru/numerals.js";
import type { Span } from "../result.js";
import { LINE_BREAK, MARK, NUMBER } from "../text/index.js";
import type { NormalText, Tokens } from "../text/index.js";
import { compileLexicon, lookUp } from "../text/lexicon.js";
import type { Lexicon } from "../text/lexicon.js";
import { Dictation } from "./dictation.js";

type Word =
  | { readonly is: "number" | "weak" | "multiplier" | "repeat" | "plural"; readonly value: number }
  | { readonly is: "separator"; readonly text: string }
  | { readonly is: "filler" | "counted" };

/** The words of all languages asked for, ready to look up. */
export type SpokenWords = Lexicon<Word>;

/** A number read aloud. */
export interface SpokenNumber {
  /** Digits as dictated, with the separators that were named: "240-18", "+7921…". Leading zeros kept. */
  readonly digits: string;
  /** Where the words stand. */
  readonly span: Span;
  /** The tokens that hold them, half-open. */
  readonly first: number;
  readonly last: number;
}

const valued = (is: "number" | "weak" | "multiplier" | "repeat" | "plural", words: Readonly<Record<string, number>>) =>
  Object.entries(words).map(([word, value]): [string, Word] => [word, { is, value }]);

/** Compiles the number words of some languages, once for many texts. */
export const compileSpokenWords = (languages: readonly Numerals[]): SpokenWords =>
  compileLexicon(
    languages.flatMap((language) => [
      ...language.counted.map((word): [string, Word] => [word, { is: "counted" }]),
      ...language.fillers.map((word): [string, Word] => [word, { is: "filler" }]),
      ...Object.entries(language.separators).map(([word, text]): [string, Word] => [word, { is: "separator", text }]),
      ...valued("plural", language.plurals),
      ...valued("repeat", language.repeats),
      ...valued("multiplier", language.multipliers),
      ...valued("weak", language.weak),
      ...valued("number", language.numbers),
    ]),
  );

/** Those of Russian and English. */
let defaults: SpokenWords | undefined;
/** The number words of both languages, compiled when the first text is read. */
export const spokenWords = (): SpokenWords => (defaults ??= compileSpokenWords([ru, en]));
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const ELLIPSIS = 0x2026;

/** Whether a mark between two number words is a pause in dictation: comma, hyphen, suspension points. */
const isPause = ({ text, starts, kinds }: Tokens, at: number): boolean => {
  const code = text.codes[starts[at]!]!;
  if (code === COMMA || code === HYPHEN) return true;
  if (code !== DOT) return false;
  const isDot = (other: number) => kinds[other] === MARK && text.codes[starts[other]!] === DOT;
  return isDot(at + 1) || isDot(at - 1) || text.original.charCodeAt(text.toOriginal(starts[at]!, starts[at]! + 1).start) === ELLIPSIS;
};

/** "Twenty-two": the hyphen of one compound word. */
const isTight = ({ text, starts, ends }: Tokens, at: number): boolean =>
  text.codes[starts[at]!] === HYPHEN && ends[at - 1] === starts[at] && starts[at + 1] === ends[at];

const isCapital = (text: NormalText, at: number): boolean => {
  const { start, end } = text.toOriginal(at, at + 1);
  const letter = text.original.slice(start, end);
  return letter !== letter.toLowerCase();
};

/** The run of numbers that begins at token `first`: `digits` is empty if there is none; `spoken` is false if all of them are typed. */
const readRun = (tokens: Tokens, first: number, words: SpokenWords) => {
  const { text, starts, ends, kinds, count } = tokens;
  const dictation = new Dictation();
  let last = first;
  let lastBefore = first;
  let spoken = false;
  for (let at = first; at < count && kinds[at] !== LINE_BREAK; at++) {
    if (kinds[at] === MARK) {
      if ((last === first && !dictation.isRepeating) || !isPause(tokens, at)) break;
      if (!isTight(tokens, at)) dictation.pause();
      continue;
    }
    const began = dictation.beganAt;
    if (kinds[at] === NUMBER) dictation.type(text.normal.slice(starts[at]!, ends[at]!), at);
    else {
      const word = lookUp(words, text.codes, starts[at]!, ends[at]!);
      if (!word) break;
      if (word.is === "counted") {
        if (at !== last || last === first) break;
        return { digits: dictation.before, spoken, first, last: lastBefore, next: last };
      }
      if (word.is === "filler") {
        // "пять А": a single capital is a letter of the number.
        if (last === first || (ends[at]! - starts[at]! === 1 && isCapital(text, starts[at]!))) break;
        continue;
      }
      if (word.is === "separator" ? dictation.separate(word.text) : word.is === "repeat" && dictation.repeatNext(word.value)) continue;
      if (word.is === "separator" || word.is === "repeat") break;
      if (word.is === "multiplier" && !dictation.multiply(word.value, at)) break;
      if (word.is === "plural" && !dictation.repeatPlural(word.value, at)) break;
      if (word.is === "number" || word.is === "weak") dictation.add(word.value, at);
      spoken ||= word.is !== "weak";
    }
    if (dictation.beganAt !== began) lastBefore = last;
    last = at + 1;
  }
  return { digits: dictation.flush(), spoken, first, last, next: Math.max(last, first + 1) };
};

/** Whether a number may begin at a token: typed, or with a word that is one, multiplies or repeats one, or stands for a sign. */
const mayBegin = ({ text, starts, ends, kinds }: Tokens, at: number, words: SpokenWords): boolean => {
  if (kinds[at]! >= NUMBER) return kinds[at] === NUMBER;
  const word = lookUp(words, text.codes, starts[at]!, ends[at]!);
  return word !== undefined && word.is !== "filler" && word.is !== "counted";
};

/**
 * Reads the dictated number that begins at token `first`; undefined if none does. Numbers that follow each other in one breath are put
 * together as the language does ("семьсот тридцать" is 730, "ноль сорок один" 041); a comma keeps them apart.
 */
export const readSpokenAt = (tokens: Tokens, first: number, words: SpokenWords = spokenWords()): SpokenNumber | undefined => {
  if (!mayBegin(tokens, first, words)) return undefined;
  const { digits, spoken, last } = readRun(tokens, first, words);
  return spoken && digits ? { digits, first, last, span: tokens.text.toOriginal(tokens.starts[first]!, tokens.ends[last - 1]!) } : undefined;
};

const compiled = new WeakMap<readonly Numerals[], SpokenWords>();

/** Compiled once for each list of languages. */
const wordsOf = (languages: readonly Numerals[]): SpokenWords => {
  const words = compiled.get(languages) ?? compileSpokenWords(languages);
  compiled.set(languages, words);
  return words;
};

/**
 * All dictated numbers of two digits and more, in order of appearance. Digits typed between the words are part of the number;
 * digits alone are not dictated. `tokens` are those of `text`.
 */
export const readSpokenDigits = (
  text: NormalText,
  tokens: Tokens,
  { languages }: { readonly languages?: readonly Numerals[] } = {},
): SpokenNumber[] => {
  const words = languages ? wordsOf(languages) : spokenWords();
  const { starts, ends, count } = tokens;
  const found: SpokenNumber[] = [];
  for (let at = 0; at < count; ) {
    if (!mayBegin(tokens, at, words)) {
      at++;
      continue;
    }
    const { digits, spoken, first, last, next } = readRun(tokens, at, words);
    if (spoken && digits.length > 1) found.push({ digits, first, last, span: text.toOriginal(starts[first]!, ends[last - 1]!) });
    at = next;
  }
  return found;
};
