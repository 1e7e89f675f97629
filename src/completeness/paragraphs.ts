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
  for (let line = text.indexOf("\n"), next = 0; line >= 0; line = text.indexOf("\n", next)) {
    let before = line - 1;
    while (before >= 0 && isBlank(text.charCodeAt(before))) before--;
    let lines = 1;
    for (next = line + 1; next < text.length; next++) {
      const code = text.charCodeAt(next);
      if (code === NEWLINE) lines++;
      else if (!isBlank(code)) break;
    }
    if (next < text.length && lines > 1 && before >= 0 && text.charCodeAt(before) !== COLON) {
      paragraphs.push({ start, end: next });
      start = next;
    }
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
};
