import { issue } from "../result.js";
import type { Issue } from "../result.js";
import { findInvisible, findMixed, inCyrillic, inLatin, withoutInvisible } from "./email-scripts.js";

export interface Faulty {
  readonly problem: Issue;
}

const QUOTE = 0x22;

/** The first fault, with its place. */
export const problem = (code: string, start: number, end: number, more?: Issue["params"]): Faulty => {
  const span = { start, end };
  return { problem: issue(code, more ? { subject: "email", span, ...more } : { subject: "email", span }) };
};

/** What nobody sees, or takes for something else: worth its own word, and a suggestion. */
export const readLookalikes = (address: string, atSign: number): Faulty | undefined => {
  const blank = address.search(/[ \t\r\n\f\v]/);
  const quoted = address.charCodeAt(0) === QUOTE;
  if (blank >= 0 && !(quoted && blank < atSign)) return problem("whitespace", blank, blank + 1, { suggestion: address.replace(/[ \t\r\n\f\v]/g, "") });
  const unseen = findInvisible(address);
  if (unseen >= 0) {
    const code = address.codePointAt(unseen)!;
    const character = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    return problem("invisible_character", unseen, unseen + (code > 0xffff ? 2 : 1), { character, suggestion: withoutInvisible(address) });
  }
  const wide = address.slice(atSign + 1).search(/[\uff00-\uffef\u3002]/);
  if (wide >= 0) {
    const suggestion = address.slice(0, atSign + 1) + address.slice(atSign + 1).replaceAll("\u3002", ".").normalize("NFKC");
    return problem("fullwidth_character", atSign + 1 + wide, atSign + 2 + wide, { suggestion });
  }
  return undefined;
};

/** A word in two scripts that look alike. */
export const readMixed = (address: string, atSign: number): Faulty | undefined => {
  const mixed = findMixed(address) ?? wholeLookalike(address, atSign);
  if (!mixed) return undefined;
  const word = address.slice(mixed.start, mixed.end);
  const russian = /\.[\u0400-\u04ff]+$/.test(address);
  const suggested = (russian ? inCyrillic(word) : undefined) ?? inLatin(word) ?? inCyrillic(word);
  const suggestion = suggested && address.slice(0, mixed.start) + suggested + address.slice(mixed.end);
  return problem("mixed_script", mixed.start, mixed.end, { word, ...(suggestion && { suggestion: repaired(suggestion) }) });
};

const MOST_WORDS = 8;

/** A suggestion mends every mixed word that can be. */
const repaired = (address: string): string => {
  let mended = address;
  for (let words = 0; words < MOST_WORDS; words++) {
    const next = findMixed(mended);
    const word = next && mended.slice(next.start, next.end);
    const better = word && (inLatin(word) ?? inCyrillic(word));
    if (!better) break;
    mended = mended.slice(0, next.start) + better + mended.slice(next.end);
  }
  return mended;
};

/** A Cyrillic label that reads as a Latin one, under a Latin ending: "сосо.com". */
const wholeLookalike = (address: string, atSign: number) => {
  const domain = address.slice(atSign + 1);
  if (!/\.[a-z]+$/i.test(domain)) return undefined;
  let start = atSign + 1;
  for (const label of domain.split(".")) {
    if (/^[\u0400-\u04ff]/.test(label) && inLatin(label) !== undefined) return { start, end: start + label.length };
    start += label.length + 1;
  }
  return undefined;
};
