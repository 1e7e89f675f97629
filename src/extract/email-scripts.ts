import { CLASS, CYRILLIC, CYRILLIC_TWIN, LATIN, LATIN_TWIN } from "../text/characters.js";

// Format characters, blank letters, variation selectors and tags; spaces other than the plain ones are as unseen.
const INVISIBLE = /[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\u{e0100}-\u{e01ef}]|[^\S \t\r\n\f\v]/u;

const JOINERS = /[\u200c\u200d]/;

/** Offset of the first character that nobody sees; -1 if there is none. Joiners are seen where Arabic and Indic letters stand before them. */
export const findInvisible = (text: string): number => {
  let at = text.search(INVISIBLE);
  while (at >= 0) {
    const before = text.charCodeAt(at - 1);
    if (!JOINERS.test(text.charAt(at)) || !(before >= 0x600 && before < 0xe00)) return at;
    const next = text.slice(at + 1).search(INVISIBLE);
    at = next < 0 ? -1 : at + 1 + next;
  }
  return -1;
};

export const withoutInvisible = (text: string): string => text.replace(new RegExp(INVISIBLE, "gu"), "");

const GREEK_START = 0x370;
const GREEK_END = 0x400;

/** Letters of two scripts that look alike, in one word: from `start` to `end`. */
export interface MixedWord {
  readonly start: number;
  readonly end: number;
}

/** The first word of `text` that mixes Latin with Cyrillic or Greek letters. Words end at anything that is no letter. */
export const findMixed = (text: string): MixedWord | undefined => {
  let start = 0;
  let latin = false;
  let other = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (CLASS[code] === LATIN) latin = true;
    else if (CLASS[code] === CYRILLIC || (code >= GREEK_START && code < GREEK_END)) other = true;
    else if (code < 0x80) {
      if (latin && other) return { start, end: at };
      start = at + 1;
      latin = other = false;
    }
  }
  return undefined;
};

const replaceAll = (word: string, twins: Uint16Array, script: number): string | undefined => {
  let text = "";
  for (const character of word.toLowerCase()) {
    const code = character.charCodeAt(0);
    if (CLASS[code] !== script) text += character;
    else if (twins[code]) text += String.fromCharCode(twins[code]);
    else return undefined;
  }
  return text;
};

/** The word in Latin letters alone, if all the others look like some. */
export const inLatin = (word: string): string | undefined => replaceAll(word, LATIN_TWIN, CYRILLIC);
/** The word in Cyrillic letters alone, if all the others look like some. */
export const inCyrillic = (word: string): string | undefined => replaceAll(word, CYRILLIC_TWIN, LATIN);
