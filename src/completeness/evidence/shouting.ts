import type { Span } from "../../result.js";
import type { NormalText } from "../../text/index.js";

const EXCLAMATIONS = 3;
/** Words in capitals, in a row, that make a shout: abbreviations are shorter and stand alone. */
const WORDS = 3;
const LENGTH = 14;

// Letters by case: 1 small, 2 capital; Latin and Cyrillic.
const CASE = /* @__PURE__ */ Uint8Array.from({ length: 0x530 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() === letter.toUpperCase() ? 0 : letter === letter.toLowerCase() ? 1 : 2;
});

/** A row of exclamation marks, or words in capitals in a row; the one mark of tone that looks at case. */
export const isShouting = ({ original }: NormalText): Span | undefined => {
  let row = 0;
  let [words, from, letters, capital, wordStart] = [0, 0, 0, true, 0];
  for (let at = 0; at <= original.length; at++) {
    const code = at < original.length ? original.charCodeAt(at) : 0x0a;
    row = code === 0x21 ? row + 1 : 0;
    if (row === EXCLAMATIONS) return { start: at + 1 - row, end: at + 1 };
    const letter = code < CASE.length ? CASE[code]! : 0;
    if (letter) {
      if (!letters++) wordStart = at;
      capital &&= letter === 2;
      continue;
    }
    if (letters) {
      if (!capital) words = 0;
      else if (letters > 1 || words) {
        if (!words) from = wordStart;
        words++;
        if (words >= WORDS && at - from >= LENGTH) return { start: from, end: at };
      }
      letters = 0;
      capital = true;
    }
    if (code === 0x0a || (code >= 0x30 && code <= 0x39)) words = 0;
  }
  return undefined;
};
