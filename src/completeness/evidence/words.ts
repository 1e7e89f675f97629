import type { Tokens } from "../../text/index.js";
import { LINE_BREAK, NUMBER } from "../../text/index.js";
import { As, chain, seal, SEED, step } from "./fingerprint.js";
import { Ints } from "./ints.js";
import type { Model } from "./model.js";
import { COUNT, FEATURES, OPENS, SLOT } from "./vocabulary.js";
import { WordCodes } from "./word-codes.js";

/** Numbers of so few digits are told by themselves. */
const SHORT_NUMBER = 2;

/** The words of a model in a text: their hashes and classes, and the features of how they are spelled. */
export class Words {
  readonly whole: Int32Array;
  readonly spelled: Ints;
  readonly classes: Ints;
  /** 1 + the slot of each word, and from bit 30 on whether a phrase may begin with it. */
  readonly #found: Int32Array;

  constructor(
    readonly tokens: Tokens,
    readonly sentences: Int32Array,
    readonly model: Model,
    reads: Uint8Array | undefined,
  ) {
    const { count } = tokens;
    this.whole = new Int32Array(count);
    this.#found = new Int32Array(count);
    this.spelled = new Ints(count, count * 3);
    this.classes = new Ints(count, count * 2);
    this.#spell(reads);
    this.#classify();
  }

  /** The words by themselves: what each means, and how it hashes. */
  #spell(reads: Uint8Array | undefined): void {
    const { tokens, sentences, model: { vocabulary, numberOf }, whole, spelled } = this;
    const { count, starts, ends, kinds } = tokens;
    const { kept } = vocabulary;
    const words = new WordCodes(tokens, this.model);
    for (let at = 0; at < count; at++) {
      const kind = kinds[at]!;
      const reading = kind === LINE_BREAK ? 0 : reads ? reads[sentences[at]!]! : 1;
      if (reading) {
        const size = words.read(at, reading === 2);
        const { codes, from } = words;
        let hash = SEED;
        for (let letter = from; letter < from + size; letter++) hash = step(hash, codes[letter]!);
        whole[at] = hash;
        if (kind < NUMBER) {
          const row = vocabulary.read(hash, codes, from, size);
          this.#found[at] = kept[row + SLOT]! | (kept[row + OPENS] ? PHRASE : 0);
          for (let index = row + FEATURES, end = index + kept[row + COUNT]!; index < end; index++) spelled.push(kept[index]!);
        } else if (kind === NUMBER) {
          this.#found[at] = PHRASE;
          if (ends[at]! - starts[at]! <= SHORT_NUMBER) {
            const feature = numberOf(seal(hash, As.Stem));
            if (feature >= 0) spelled.push(feature);
          }
        }
      }
      spelled.close(at);
    }
  }

  /** The classes of each word, and of the last phrase that begins at it or before and reaches it. */
  #classify(): void {
    const { tokens: { count }, sentences, model: { vocabulary }, whole, classes } = this;
    const found = this.#found;
    for (let at = 0, open = 0, openSlot = 0; at < count; at++) {
      if (found[at]! & PHRASE) {
        let hash = whole[at]!;
        const last = Math.min(count - 1, at + vocabulary.longestPhrase);
        for (let next = at + 1; next <= last && whole[next] && sentences[next] === sentences[at]; next++) {
          hash = chain(hash, whole[next]!);
          const slot = vocabulary.phrase(hash);
          if (slot) [open, openSlot] = [next + 1, slot];
        }
      }
      const slot = found[at]! & ~PHRASE;
      if (slot) this.#addClasses(slot - 1, at);
      if (at < open) this.#addClasses(openSlot - 1, at);
      classes.close(at);
    }
  }

  #addClasses(slot: number, at: number): void {
    const { vocabulary } = this.model;
    for (let code = vocabulary.start(slot), end = vocabulary.end(slot); code < end; code++) this.classes.pushOnce(vocabulary.classes[code]!, at);
  }
}

const PHRASE = 1 << 30;
