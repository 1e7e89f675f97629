import type { NormalText } from "../text/index.js";
import { MARK, NUMBER, tokenise } from "../text/index.js";
import type { Lexicon } from "../text/lexicon.js";
import { compileLexicon, lookUp } from "../text/lexicon.js";
import { emailWords as enEmail } from "../languages/en/email.js";
import { messengerWords as enMessenger } from "../languages/en/messenger.js";
import { emailWords as ruEmail } from "../languages/ru/email.js";
import { messengerWords as ruMessenger } from "../languages/ru/messenger.js";
import { DEFAULT_LANGUAGES } from "./contract-cues.js";
import { wordEnd } from "./phone-text.js";

/** What a text must hold for an extractor to find anything in it, as bits. */
export const DIGITS = 1;
/** Digits enough for a phone. */
const PHONE_DIGITS = 2;
export const AT_SIGN = 4;
const SLASH = 8;
/** A word for the @ of an address. */
const SPELLED_AT = 16;
const MESSENGER_NAME = 32;
export const LOGIN_WORD = 64;
/** Number words enough to dictate a contract number, and a phone. */
export const DICTATED_CONTRACT = 128;
const DICTATED_PHONE = 256;
const SPOKEN = 512;
const CARDINAL = 1024;

export const EMAIL = AT_SIGN | SPELLED_AT;
export const PHONE = PHONE_DIGITS | DICTATED_PHONE;
export const MESSENGER = AT_SIGN | SLASH | MESSENGER_NAME;

const FEWEST_DIGITS = 5;
const FEWEST_SPOKEN = 2;
const FEWEST_CARDINALS = 3;

const compile = (): Lexicon<number> => {
  const bits = new Map<string, number>();
  const add = (words: readonly string[], bit: number) => words.forEach((word) => bits.set(word, (bits.get(word) ?? 0) | bit));
  for (const { at, weakAt } of [ruEmail, enEmail]) add([...at, ...weakAt], SPELLED_AT);
  for (const { names } of [ruMessenger, enMessenger]) add(Object.values(names).flat(), MESSENGER_NAME);
  for (const { contractCues, numerals } of DEFAULT_LANGUAGES) {
    // Of a phrase ("user id") its first word tells enough.
    add(contractCues.logins.map((cue) => /^[\p{L}'’]+\*?/u.exec(cue)![0]), LOGIN_WORD);
    add([...Object.keys(numerals.numbers), ...Object.keys(numerals.weak)], SPOKEN | CARDINAL);
    add([numerals.multipliers, numerals.repeats, numerals.plurals].flatMap((words) => Object.keys(words)), SPOKEN);
  }
  // The lexicon tells the longest entry only: it has what the stems have that it begins with.
  const whole = (word: string) => [...bits].reduce((sum, [stem, bit]) => (stem.endsWith("*") && word.startsWith(stem.slice(0, -1)) ? sum | bit : sum), bits.get(word)!);
  return compileLexicon([...bits.keys()].map((word) => [word, whole(word)]));
};

let words: Lexicon<number> | undefined;

/** Looks over a text once, so that no extractor goes over it for what cannot be there. */
export const tracesOf = (text: NormalText): number => {
  const lexicon = (words ??= compile());
  const { codes } = text;
  const { count, starts, ends, kinds } = tokenise(text);
  let traces = 0;
  let digits = 0;
  let spoken = 0;
  let cardinals = 0;
  const look = (start: number, end: number) => {
    const found = lookUp(lexicon, codes, start, end);
    if (found === undefined) return;
    traces |= found;
    if (found & SPOKEN) spoken++;
    if (found & CARDINAL) cardinals++;
  };
  for (let at = 0; at < count; at++) {
    const kind = kinds[at]!;
    const start = starts[at]!;
    const end = ends[at]!;
    if (kind < NUMBER) {
      look(start, end);
      // What is one word to some ("o'clock") is two to others.
      let piece = wordEnd(codes, start);
      if (piece === end) continue;
      look(start, piece);
      for (; piece < end; piece = wordEnd(codes, piece + 1)) look(piece + 1, wordEnd(codes, piece + 1));
    } else if (kind === NUMBER) digits += end - start;
    else if (kind === MARK) traces |= codes[start] === 0x40 ? AT_SIGN : codes[start] === 0x2f ? SLASH : 0;
  }
  if (digits) traces |= DIGITS;
  if (digits >= FEWEST_DIGITS) traces |= PHONE_DIGITS;
  if (spoken >= FEWEST_SPOKEN) traces |= DICTATED_CONTRACT;
  if (cardinals >= FEWEST_CARDINALS) traces |= DICTATED_PHONE;
  return traces;
};
