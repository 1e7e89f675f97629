import type { Tokens } from "../../text/index.js";
import { CYRILLIC_WORD, LATIN_WORD } from "../../text/index.js";
import { SEED, step } from "./fingerprint.js";
import type { Model } from "./model.js";
import { SLOT } from "./vocabulary.js";
import { WordCodes } from "./word-codes.js";

/** Which sentences a pack reads (2: through transliteration), and how many words that makes. */
export interface Share {
  readonly reads: Uint8Array;
  words: number;
}

/** A foreign stretch of so many words is read by the other language too. */
const STRETCH = 3;

/** Parts the sentences of a text among the packs by script; Latin words that read as Russian go to the Cyrillic pack. */
export const sharesOf = (tokens: Tokens, sentences: Int32Array, models: readonly Model[]): Share[] => {
  const { count, kinds } = tokens;
  const size = count ? sentences[count - 1]! + 1 : 0;
  const shares = models.map((): Share => ({ reads: new Uint8Array(size), words: 0 }));
  const cyrillic = models.findIndex(({ script }) => script === "cyrillic");
  const latin = models.findIndex(({ script }) => script === "latin");
  const counts: [number, number] = [0, 0];
  const give = (index: number, sentence: number, words: number, how: 1 | 2 = 1) => {
    const share = shares[index];
    if (!share) return;
    share.reads[sentence] = how;
    share.words += words;
  };
  const wordless: number[] = [];
  for (let at = 0, sentence = 0; sentence < size; sentence++) {
    const from = at;
    let [russian, foreign] = [0, 0];
    for (; at < count && sentences[at] === sentence; at++) {
      if (kinds[at] === CYRILLIC_WORD) russian++;
      else if (kinds[at] === LATIN_WORD) foreign++;
    }
    if (!russian && !foreign) wordless.push(sentence);
    else if (russian >= foreign || (latin < 0 && russian)) {
      give(cyrillic < 0 ? latin : cyrillic, sentence, russian);
      if (cyrillic >= 0 && foreign >= STRETCH) give(latin, sentence, 0);
    } else if (cyrillic >= 0 && readsAs(tokens, from, at, models[cyrillic]!, true) > (latin < 0 ? 0.25 : readsAs(tokens, from, at, models[latin]!, false))) {
      give(cyrillic, sentence, foreign, 2);
    } else {
      give(latin < 0 ? cyrillic : latin, sentence, foreign);
      if (russian >= STRETCH) give(cyrillic, sentence, 0);
    }
    counts[0] += russian;
    counts[1] += foreign;
  }
  // A number by itself is of no language: each pack reads it, so that no other paragraph decides which.
  for (const sentence of wordless) for (const share of shares) share.reads[sentence] = 1;
  return shares;
};

/** The part of the Latin words between two tokens that a model knows. */
const readsAs = (tokens: Tokens, from: number, to: number, model: Model, transliterated: boolean): number => {
  const { vocabulary } = model;
  const words = new WordCodes(tokens, model);
  let [known, all] = [0, 0];
  for (let at = from; at < to; at++) {
    if (tokens.kinds[at] !== LATIN_WORD) continue;
    const size = words.read(at, transliterated);
    let hash = SEED;
    for (let letter = words.from; letter < words.from + size; letter++) hash = step(hash, words.codes[letter]!);
    if (vocabulary.kept[vocabulary.read(hash, words.codes, words.from, size) + SLOT]) known++;
    all++;
  }
  return all ? known / all : 0;
};
