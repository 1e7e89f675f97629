import type { Span } from "../result.js";
import type { Tokens } from "../text/index.js";
import { normalise } from "../text/index.js";
import type { Lexicon } from "../text/lexicon.js";
import { compileLexicon, lookUp } from "../text/lexicon.js";

interface Phrase {
  readonly kind: string;
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
      first.set(head, [...(first.get(head) ?? []), { kind, rest }]);
    }
  }
  return { first: compileLexicon(first) };
};

const startsAt = (text: string, word: string, start: number, end: number, open: boolean) =>
  (open ? end - start >= word.length : end - start === word.length) && text.startsWith(word, start);

const stands = ({ text, count, starts, ends }: Tokens, { rest }: Phrase, first: number): boolean =>
  first + rest.length < count && rest.every(({ word, open }, at) => startsAt(text.normal, word, starts[first + 1 + at]!, ends[first + 1 + at]!, open));

/** All phrases of the book that stand in a text, in one pass over its tokens. */
export const findPhrases = ({ first }: PhraseBook, tokens: Tokens): PhraseHit[] => {
  const { text, starts, ends, count } = tokens;
  const hits: PhraseHit[] = [];
  for (let at = 0; at < count; at++) {
    const phrases = lookUp(first, text.codes, starts[at]!, ends[at]!);
    for (const phrase of phrases ?? []) {
      if (!stands(tokens, phrase, at)) continue;
      const to = at + 1 + phrase.rest.length;
      hits.push({ kind: phrase.kind, from: at, to, span: text.toOriginal(starts[at]!, ends[to - 1]!) });
    }
  }
  return hits;
};
