import { normalise, tokenise } from "../../text/index.js";
import { As, chain, seal, SEED, step } from "./fingerprint.js";
import type { WordEntry } from "./packed-model.js";
import { WordCodes } from "./word-codes.js";

const hashWords = (text: string, script: "cyrillic" | "latin"): { hash: number | undefined; first: number; count: number } => {
  const tokens = tokenise(normalise(text));
  const letters = new WordCodes(tokens, { script });
  let whole: number | undefined;
  let first = SEED;
  for (let at = 0; at < tokens.count; at++) {
    let hash = SEED;
    const size = letters.read(at);
    for (let letter = 0; letter < size; letter++) hash = step(hash, letters.codes[letters.from + letter]!);
    if (!at) first = hash;
    whole = whole === undefined ? hash : chain(whole, hash);
  }
  return { hash: whole, first, count: tokens.count };
};

/** The hash by which a scan knows a word. */
export const wholeWord = (word: string, script: "cyrillic" | "latin"): number => hashWords(word, script).hash ?? 0;

/** Turns a lexicon (class → blank-separated `word`, `stem*`, `two_words`) into fingerprints. A word may stand in several classes. */
export const fingerprintLexicon = (lexicon: Readonly<Record<string, string>>, script: "cyrillic" | "latin"): { words: WordEntry[]; longestPhrase: number } => {
  const found = new Map<number, number[]>();
  const alone = new Set<string>();
  let longestPhrase = 1;
  Object.values(lexicon).forEach((words, name) => {
    for (const word of words.split(/\s+/u).filter(Boolean)) {
      const open = word.endsWith("*");
      const { hash: whole, first, count } = hashWords(word.replace(/\*$/u, "").replaceAll("_", " "), script);
      if (whole === undefined) continue;
      if (!open && count === 1) alone.add(word.replaceAll("_", ""));
      longestPhrase = Math.max(longestPhrase, count - 1);
      // Only after a word that opens a phrase is one looked for.
      if (count > 1) found.set(seal(first, As.Opening), []);
      const key = seal(whole, open && count === 1 ? As.Prefix : As.Exact);
      const names = found.get(key) ?? [];
      if (!names.includes(name)) names.push(name);
      found.set(key, names);
    }
  });
  // A word that stands in one class by itself and in another by its stem has both.
  for (const word of alone) {
    const exact = found.get(seal(wholeWord(word, script), As.Exact))!;
    for (let size = word.length; size > 0; size--) {
      const names = found.get(seal(wholeWord(word.slice(0, size), script), As.Prefix));
      if (!names) continue;
      for (const name of names) if (!exact.includes(name)) exact.push(name);
      break;
    }
  }
  return { words: [...found], longestPhrase };
};
