import { OUTPUTS } from "./model.js";
import type { Model } from "./model.js";
import { NEAR_KEY } from "./scan.js";
import type { Scan } from "./scan.js";

/** How many tokens away a feature tells of: so many rows before and after a sentence take what would go beyond it. */
export const FARTHEST = 4;

/** Adds up the weights of a scan, sentence by sentence. Work grows with the features of the text. */
export class Scorer {
  /** The sums of the sentence last added up, in steps: a row of outputs for each token, from row `FARTHEST` on. */
  readonly sums: Int32Array;
  readonly #categories = new Float64Array(7);
  readonly #counted: Uint8Array;
  #kinds = 0;

  constructor(
    readonly scan: Scan,
    readonly model: Model,
  ) {
    this.sums = new Int32Array((scan.longest + 2 * FARTHEST) * OUTPUTS);
    this.#counted = new Uint8Array(model.bounds.length);
  }

  /** Adds up the sentence of the tokens `first`..`last`. */
  add(first: number, last: number): void {
    const { sentences, told, near, flags } = this.scan;
    this.sums.fill(0, 0, (last - first + 2 * FARTHEST) * OUTPUTS);
    for (let at = first; at < last; at++) {
      const row = (at - first + FARTHEST) * OUTPUTS;
      for (let index = told.start(at), end = told.end(at); index < end; index++) this.#tell(told.values[index]!, row);
      for (let index = near.start(at), end = near.end(at); index < end; index++) this.#hold(near.values[index]! & NEAR_KEY, row, (near.values[index]! >> 24) + 1);
    }
    const sentence = sentences[first]!;
    for (let index = flags.start(sentence), end = flags.end(sentence); index < end; index++) this.#hold(flags.values[index]!, FARTHEST * OUTPUTS, last - first);
  }

  /** What the sentences so far say of the categories. */
  get categories(): Float64Array {
    return this.#categories.map((sum, category) => sum / Math.sqrt(this.#kinds + 1) + this.model.categoryBias[category]!);
  }

  /** Number of a feature; -1 of one that has no weights. */
  #find(key: number): number {
    const { keys, starts, mask } = this.model.features;
    let slot = key & mask;
    while (keys[slot] !== key) {
      if (keys[slot] === -1) return -1;
      slot = (slot + 1) & mask;
    }
    return starts[slot]!;
  }

  /** Adds what a feature says of its token and of those around it and, the first time, of the whole text. */
  #tell(key: number, row: number): void {
    const feature = this.#find(key);
    if (feature < 0) return;
    const { bounds, cells } = this.model;
    const { sums } = this;
    const end = bounds[3 * feature + 2]!;
    for (let index = bounds[3 * feature]!; index < end; index++) {
      const cell = cells[index]!;
      sums[row + (cell >> 8)]! += (cell << 24) >> 24;
    }
    const whole = bounds[3 * feature + 3]!;
    if (end === whole || this.#counted[feature]) return;
    this.#counted[feature] = 1;
    this.#kinds++;
    for (let index = end; index < whole; index++) this.#categories[cells[index]! >> 8]! += (cells[index]! << 24) >> 24;
  }

  /** Adds what a feature says of `rows` tokens of which it holds. */
  #hold(key: number, row: number, rows: number): void {
    const feature = this.#find(key);
    if (feature < 0) return;
    const { bounds, cells } = this.model;
    const { sums } = this;
    const [start, end] = [bounds[3 * feature]!, bounds[3 * feature + 1]!];
    for (let left = rows, at = row; left > 0; left--, at += OUTPUTS)
      for (let index = start; index < end; index++) sums[at + (cells[index]! >> 8)]! += (cells[index]! << 24) >> 24;
  }
}
