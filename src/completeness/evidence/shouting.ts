import type { Span } from "../../result.js";
import type { NormalText } from "../../text/index.js";

const EXCLAMATIONS = 3;
/** Words in capitals, in a row, that make a shout: abbreviations are shorter and stand alone. */
const WORDS = 3;

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const isLetter = (letter: string): boolean => letter.toLowerCase() !== letter.toUpperCase();

/** A row of exclamation marks, or words in capitals in a row; the one mark of tone that looks at case. */
export const isShouting = ({ original }: NormalText): Span | undefined => {
  let row = 0;
  let [words, from, letters, capital, wordStart] = [0, 0, 0, true, 0];
  for (let at = 0; at <= original.length; at++) {
    const letter = original[at] ?? "\n";
    row = letter === "!" ? row + 1 : 0;
    if (row === EXCLAMATIONS) return { start: at + 1 - row, end: at + 1 };
    if (isLetter(letter)) {
      if (!letters) wordStart = at;
      letters++;
      capital &&= isUpper(letter);
      continue;
    }
    if (letters) {
      if (!capital) words = 0;
      else if (letters > 1 || words) {
        if (!words) from = wordStart;
        words++;
        if (words >= WORDS && at - from >= 14) return { start: from, end: at };
      }
      letters = 0;
      capital = true;
    }
    if (letter === "\n" || (letter >= "0" && letter <= "9")) words = 0;
  }
  return undefined;
};
