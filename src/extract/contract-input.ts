import { MARK, NUMBER, normalise, tokenise } from "../text/index.js";
import { lookUp } from "../text/lexicon.js";
import { ANNOUNCES, cueAt, defaultCues, FILLER } from "./contract-cues.js";
import { originalOf } from "./contract-shape.js";
import { readSpokenAt, spokenWords } from "./spoken-number.js";

/** Words of a label before a number in a field, at most. */
const MAX_LABEL = 8;

/**
 * Where the number of a field may begin: at 0, and after each word or mark of a label before it ("№ 4051", "договор: 4051"). What looks
 * like a label may be the number's own prefix, so the callers try them in order.
 */
export const numberStarts = (input: string): number[] => {
  const text = normalise(input);
  const tokens = tokenise(text);
  const starts = [0];
  for (let at = 0; at < tokens.count && starts.length <= MAX_LABEL && tokens.kinds[at] !== NUMBER; ) {
    const cue = tokens.kinds[at] === MARK ? undefined : cueAt(tokens, at, defaultCues());
    if (tokens.kinds[at]! < NUMBER && !((cue?.roles ?? 0) & (ANNOUNCES | FILLER))) break;
    at += cue?.tokens ?? 1;
    if (at < tokens.count && tokens.kinds[at] !== MARK) starts.push(text.toOriginal(tokens.starts[at]!, tokens.ends[at]!).start);
  }
  return starts;
};

/**
 * A number that was dictated, in characters: words of numbers as digits, named separators as signs, single letters as they are.
 * Undefined where no number word is said, or anything else is.
 */
export const undictated = (input: string): string | undefined => {
  const text = normalise(input);
  const tokens = tokenise(text);
  let written = "";
  let spoken = false;
  for (let at = 0; at < tokens.count; ) {
    if (tokens.kinds[at]! > NUMBER) {
      at++;
      continue;
    }
    const read = readSpokenAt(tokens, at);
    if (read) {
      written += read.digits;
      spoken = true;
      at = read.last;
      continue;
    }
    const word = lookUp(spokenWords(), text.codes, tokens.starts[at]!, tokens.ends[at]!);
    const size = tokens.ends[at]! - tokens.starts[at]!;
    if (word?.is === "separator") written += word.text;
    else if (tokens.kinds[at] === NUMBER || size === 1) written += originalOf(tokens, at, at + 1);
    else return undefined;
    at++;
  }
  return spoken ? written : undefined;
};
