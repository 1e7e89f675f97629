// A word is known by a 24-bit fingerprint of its letters, so that a pack carries no text: a word that is not in a pack of 6,000
// passes for one of them once in 2,800 looks.

/** Fowler–Noll–Vo's offset and prime (FNV-1a, 32 bits), http://www.isthe.com/chongo/tech/comp/fnv/ */
export const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

export const step = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** What a fingerprint stands for: equal letters in different parts differ. */
export const As = { Exact: 1, Prefix: 2, Stem: 3, Suffix: 4, Shape: 5, LooseShape: 6, Number: 7, Mark: 8, Class: 9, Pair: 10, Flag: 11, Opening: 12, InSentence: 13, FirstInSentence: 14 } as const;

export const FINGERPRINTS = 1 << 24;

export const seal = (hash: number, as: number): number => {
  let mixed = Math.imul(hash ^ (as * 0x9e3779b1), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) & (FINGERPRINTS - 1);
};

/** One hash of several words in a row. */
export const chain = (hash: number, next: number): number => Math.imul(hash ^ next, 0x27d4eb2f) ^ (hash >>> 15);

/** What is told of a token, or of a whole sentence, beside its words. */
export const FLAG = { question: 1, quoted: 2, label: 3, foreign: 4, inQuotes: 5 } as const;
