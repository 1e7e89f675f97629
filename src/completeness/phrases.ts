import type { Span } from "../result.js";
import type { Tokens } from "../text/index.js";
import { normalise } from "../text/index.js";
import type { Lexicon } from "../text/lexicon.js";
import { compileLexicon, lookUp } from "../text/lexicon.js";

interface Phrase {
  readonly kind: string;
  /** The first letter of the word after the first; 0 if there is none. */
  readonly lead: number;
  /** Words after the first. */
  readonly rest: readonly { readonly word: string; readonly open: boolean }[];
}

/** Phrases by their first word; compiled once. */
export interface PhraseBook {
  readonly first: Lexicon<readonly Phrase[]>;
}

export interface PhraseHit {
  readonly kind: string;
  /** Tokens of the phrase, half-open. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

/** Compiles phrases by kind: words blank-separated, `stem*` for every word that begins so. */
export const compilePhrases = (byKind: Readonly<Record<string, readonly string[]>>): PhraseBook => {
  const first = new Map<string, Phrase[]>();
  for (const [kind, phrases] of Object.entries(byKind)) {
    for (const phrase of phrases) {
      const [head = "", ...words] = phrase.split(" ");
      const rest = words.map((word) => ({ word: normalise(word.replace("*", "")).normal, open: word.endsWith("*") }));
      const alike = first.get(head) ?? [];
      alike.push({ kind, lead: rest[0]?.word.charCodeAt(0) ?? 0, rest });
      first.set(head, alike);
    }
  }
  // The lexicon finds the longest entry only: what a shorter stem begins is under a longer head too.
  const stems = [...first].filter(([head]) => head.endsWith("*"));
  const whole = [...first].map(([head, phrases]) => {
    const shorter = stems.filter(([stem]) => stem !== head && head.startsWith(stem.slice(0, -1)) && stem.length <= head.length);
    return [head, [...phrases, ...shorter.flatMap(([, more]) => more)]] as const;
  });
  return { first: compileLexicon(whole) };
};

const HYPHEN = 0x2d;

/** Past the phrase's last token, if it stands at a token: a hyphen between words is no word. 0 if it does not. */
const endOf = ({ text, count, starts, ends }: Tokens, { rest }: Phrase, first: number): number => {
  let at = first + 1;
  for (const { word, open } of rest) {
    if (at < count && text.codes[starts[at]!] === HYPHEN) at++;
    if (at >= count) return 0;
    const [start, length] = [starts[at]!, ends[at]! - starts[at]!];
    if ((open ? length < word.length : length !== word.length) || !text.normal.startsWith(word, start)) return 0;
    at++;
  }
  return at;
};

/** All phrases of the book that stand in a text, in one pass over its tokens. */
export const findPhrases = ({ first }: PhraseBook, tokens: Tokens): PhraseHit[] => {
  const { text, starts, ends, count } = tokens;
  const hits: PhraseHit[] = [];
  for (let at = 0; at < count; at++) {
    const phrases = lookUp(first, text.codes, starts[at]!, ends[at]!);
    if (!phrases) continue;
    const next = at + 1 < count && text.codes[starts[at + 1]!] === HYPHEN ? at + 2 : at + 1;
    const lead = next < count ? text.codes[starts[next]!] : 0;
    for (const phrase of phrases) {
      if (phrase.lead && phrase.lead !== lead) continue;
      const to = endOf(tokens, phrase, at);
      if (to) hits.push({ kind: phrase.kind, from: at, to, span: text.toOriginal(starts[at]!, ends[to - 1]!) });
    }
  }
  return hits;
};
