import { normalise, tokenise } from "../../text/index.js";
import { As, chain, seal, SEED, step } from "./fingerprint.js";
import type { Entry } from "./model.js";
import { WordCodes } from "./word-codes.js";

const hashWords = (text: string, script: "cyrillic" | "latin"): { hash: number | undefined; count: number } => {
  const tokens = tokenise(normalise(text));
  const letters = new WordCodes(tokens, { script });
  let whole: number | undefined;
  for (let at = 0; at < tokens.count; at++) {
    let hash = SEED;
    const size = letters.read(at);
    for (let letter = 0; letter < size; letter++) hash = step(hash, letters.codes[letter]!);
    whole = whole === undefined ? hash : chain(whole, hash);
  }
  return { hash: whole, count: tokens.count };
};

/** The hash by which a scan knows a word. */
export const wholeWord = (word: string, script: "cyrillic" | "latin"): number => hashWords(word, script).hash ?? 0;

/** Turns a lexicon (class → blank-separated `word`, `stem*`, `two_words`) into fingerprints. A word may stand in several classes. */
export const fingerprintLexicon = (lexicon: Readonly<Record<string, string>>, script: "cyrillic" | "latin"): { words: Entry[]; longestPhrase: number } => {
  const found = new Map<number, number[]>();
  let longestPhrase = 1;
  Object.values(lexicon).forEach((words, name) => {
    for (const word of words.split(/\s+/u).filter(Boolean)) {
      const open = word.endsWith("*");
      const { hash: whole, count } = hashWords(word.replace(/\*$/u, "").replaceAll("_", " "), script);
      if (whole === undefined) continue;
      longestPhrase = Math.max(longestPhrase, count - 1);
      const key = seal(whole, open && count === 1 ? As.Prefix : As.Exact);
      const names = found.get(key) ?? [];
      if (!names.includes(name)) names.push(name);
      found.set(key, names);
    }
  });
  return { words: [...found], longestPhrase };
};
