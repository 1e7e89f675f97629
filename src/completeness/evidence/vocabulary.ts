import { As, seal, SEED, step } from "./fingerprint.js";
import type { NumberOf } from "./model.js";
import type { ModelData } from "./packed-model.js";
import type { Table } from "./table.js";
import { find, makeTable } from "./table.js";

/** Lengths of the beginnings that tell of a word's spelling, beside the whole. */
const STEMS = [4, 5, 7];
/** So many letters at the end tell too. */
const SUFFIXES = [2, 3];

/** Words met before are known by their hash: so many are kept. */
const KEPT = 1 << 12;
/** Of a word kept: hash, letters, 1 + slot in the table, whether a phrase may begin with it, how many features, and these. */
const [HASH, SIZE, SLOT, OPENS, COUNT, FEATURES, WIDTH] = [0, 1, 2, 3, 4, 5, 5 + 1 + STEMS.length + SUFFIXES.length];

export { COUNT, FEATURES, OPENS, SLOT };

/** The words of a model, with the classes that each stands in and the features of its spelling. What was looked up once is kept, which changes no answer. */
export class Vocabulary {
  readonly classes: Uint8Array;
  readonly longestPhrase: number;
  /** Of words kept; see above. */
  readonly kept = new Int32Array(KEPT * WIDTH);
  readonly #table: Table;
  readonly #numberOf: NumberOf;
  readonly #hashes = new Int32Array(96);

  constructor({ words, longestPhrase }: Pick<ModelData, "words" | "longestPhrase">, numberOf: NumberOf) {
    this.#table = makeTable(words.length);
    this.#numberOf = numberOf;
    this.longestPhrase = longestPhrase;
    this.classes = Uint8Array.from(words.flatMap(([, classes]) => classes));
    let from = 0;
    for (const [key, { length }] of words) {
      const slot = find(this.#table, key);
      this.#table.keys[slot] = key;
      this.#table.starts[slot] = from;
      this.#table.ends[slot] = from += length;
    }
  }

  /** Where the classes of a slot begin and end. */
  start(slot: number): number {
    return this.#table.starts[slot]!;
  }

  end(slot: number): number {
    return this.#table.ends[slot]!;
  }

  /** 1 + the slot of a fingerprint, 0 if it is not there. */
  slotOf(key: number): number {
    const slot = find(this.#table, key);
    return this.#table.keys[slot] === key ? slot + 1 : 0;
  }

  /** 1 + the slot of a phrase of several words by its chained hash. */
  phrase(hash: number): number {
    return this.slotOf(seal(hash, As.Exact));
  }

  /** Where in `kept` the word of some letters stands. */
  read(hash: number, codes: Uint16Array, from: number, size: number): number {
    const { kept } = this;
    const row = ((hash ^ (hash >>> 15)) & (KEPT - 1)) * WIDTH;
    if (kept[row + HASH] !== hash || kept[row + SIZE] !== size) this.#keep(row, hash, codes, from, size);
    return row;
  }

  #keep(row: number, hash: number, codes: Uint16Array, from: number, size: number): void {
    const { kept } = this;
    const hashes = this.#hashes;
    for (let letter = 0, so = SEED; letter < size; letter++) hashes[letter] = so = step(so, codes[from + letter]!);
    kept[row + HASH] = hash;
    kept[row + SIZE] = size;
    kept[row + OPENS] = this.slotOf(seal(hash, As.Opening));
    kept[row + SLOT] = this.slotOf(seal(hash, As.Exact));
    for (let letter = size - 1; letter >= 0 && !kept[row + SLOT]; letter--) kept[row + SLOT] = this.slotOf(seal(hashes[letter]!, As.Prefix));
    let count = 0;
    const tell = (key: number) => {
      const number = this.#numberOf(key);
      if (number >= 0) kept[row + FEATURES + count++] = number;
    };
    tell(seal(hash, As.Stem));
    for (let index = 0; index < STEMS.length && size > STEMS[index]!; index++) tell(seal(hashes[STEMS[index]! - 1]!, As.Stem));
    for (const letters of SUFFIXES) {
      if (size <= letters + 2) break;
      let back = SEED;
      for (let letter = 1; letter <= letters; letter++) back = step(back, codes[from + size - letter]!);
      tell(seal(back, As.Suffix));
    }
    kept[row + COUNT] = count;
  }
}
