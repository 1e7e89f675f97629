import type { Span } from "../result.js";

const COLON = 0x3a;
const NEWLINE = 0x0a;
const isBlank = (code: number) => code === 0x20 || code === 0x09 || code === 0x0d || code === 0xa0;

/**
 * The paragraphs of a text: stretches between blank lines. After a colon a blank line parts nothing ("Our circuits:"). What a number is
 * called in one paragraph says nothing of a number in the next, in whatever order they come.
 */
export const paragraphsOf = (text: string): readonly Span[] => {
  const paragraphs: Span[] = [];
  let start = 0;
  /** The last character that is not blank, and the number of line ends since. */
  let last = 0;
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) lines++;
    else if (!isBlank(code)) {
      if (lines > 1 && last && last !== COLON) {
        paragraphs.push({ start, end: at });
        start = at;
      }
      last = code;
      lines = 0;
    }
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
};
