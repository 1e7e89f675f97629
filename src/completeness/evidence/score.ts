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
  /** What a sum must reach in that sentence for its output to say yes. */
  readonly limits = new Int32Array(OUTPUTS);
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
    const { scan: { sentences, told, near, held }, sums, limits, model: { bounds, cells, thresholds } } = this;
    sums.fill(0, 0, (last - first + 2 * FARTHEST) * OUTPUTS);
    for (let at = first; at < last; at++) {
      const row = (at - first + FARTHEST) * OUTPUTS;
      for (let index = told.start(at), end = told.end(at); index < end; index++) this.#tell(told.values[index]!, row);
      for (let index = near.start(at), end = near.end(at); index < end; index++) this.#reach(near.values[index]! & NEAR_KEY, row, (near.values[index]! >> 24) + 1);
    }
    // What holds of all tokens alike is taken off the limits instead.
    limits.set(thresholds);
    const sentence = sentences[first]!;
    for (let index = held.start(sentence), end = held.end(sentence); index < end; index++) {
      const feature = 3 * held.values[index]!;
      for (let cell = bounds[feature]!; cell < bounds[feature + 1]!; cell++) limits[cells[cell]! >> 8]! -= (cells[cell]! << 24) >> 24;
      this.#count(held.values[index]!);
    }
  }

  /** What the sentences so far say of the categories. */
  get categories(): Float64Array {
    return this.#categories.map((sum, category) => sum / Math.sqrt(this.#kinds + 1) + this.model.categoryBias[category]!);
  }

  /** Adds what a feature says of its token and of those around it. */
  #tell(feature: number, row: number): void {
    const { bounds, cells } = this.model;
    const { sums } = this;
    const end = bounds[3 * feature + 2]!;
    for (let index = bounds[3 * feature]!; index < end; index++) {
      const cell = cells[index]!;
      sums[row + (cell >> 8)]! += (cell << 24) >> 24;
    }
    this.#count(feature);
  }

  /** Adds, the first time, what a feature says of the whole text. */
  #count(feature: number): void {
    const { bounds, cells } = this.model;
    const [start, end] = [bounds[3 * feature + 2]!, bounds[3 * feature + 3]!];
    if (start === end || this.#counted[feature]) return;
    this.#counted[feature] = 1;
    this.#kinds++;
    for (let index = start; index < end; index++) this.#categories[cells[index]! >> 8]! += (cells[index]! << 24) >> 24;
  }

  /** Adds what a feature says of so many rows. */
  #reach(feature: number, row: number, rows: number): void {
    const { bounds, cells } = this.model;
    const { sums } = this;
    const [start, end] = [bounds[3 * feature]!, bounds[3 * feature + 1]!];
    for (let left = rows, at = row; left > 0; left--, at += OUTPUTS)
      for (let index = start; index < end; index++) sums[at + (cells[index]! >> 8)]! += (cells[index]! << 24) >> 24;
    this.#count(feature);
  }
}
