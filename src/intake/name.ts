import type { IntakeWords } from "../languages/intake-words.js";
import type { Span } from "../result.js";
import { normalise } from "../text/index.js";

const LONGEST = 60;
// One to four capitalised words, with initials: "Ольга Смирнова", "Смирнова О. П.", "J. R. Smith".
const NAME = /^\p{Lu}[\p{L}'’-]{0,30}\.?(?: \p{Lu}[\p{L}'’-]{0,30}\.?){0,3}$/u;

const isName = (words: string, languages: readonly IntakeWords[]): boolean =>
  words.length <= LONGEST && NAME.test(words) && !normalise(words).normal.split(/[ .]/).some((word) => languages.some(({ notNames }) => notNames.includes(word)));

/** The name under a letter: the first line of the signature that is one, or what follows the sign-off's comma. Offsets are into `text`. */
export const readName = (text: string, signature: Span, languages: readonly IntakeWords[]): { readonly value: string; readonly span: Span } | undefined => {
  for (let start = signature.start; start < signature.end; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 || found > signature.end ? signature.end : found;
    const line = text.slice(start, end);
    for (const from of [0, line.indexOf(",") + 1]) {
      const words = line.slice(from).replace(/[,;]\s{0,9}$/, "").replace(/\s{1,9}/g, " ").trim();
      if (!isName(words, languages)) continue;
      const at = start + line.indexOf(words[0]!, from);
      return { value: words, span: { start: at, end: Math.min(end, at + words.length) } };
    }
    start = end + 1;
  }
  return undefined;
};
