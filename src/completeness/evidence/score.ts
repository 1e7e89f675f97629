import { BUCKETS, OUTPUTS, WHOLE_TEXT } from "./model.js";
import type { Model } from "./model.js";
import type { Scan } from "./scan.js";
import type { Table } from "./table.js";

/** What the weights say: for each token and output a sum in steps, and one sum for each category. */
export interface Scores {
  readonly tokens: Int32Array;
  readonly categories: Float64Array;
}

const DISTANCES = /* @__PURE__ */ Int8Array.from(BUCKETS.flat());
const FROM = /* @__PURE__ */ Uint8Array.from({ length: BUCKETS.length + 1 }, (_, bucket) => BUCKETS.slice(0, bucket).flat().length);

/** Adds up the weights of a scan. Work grows with the features of the text. */
export const score = ({ tokens: { count }, sentences, wide, spelled, near }: Scan, { weights, cells, values, categoryBias }: Model): Scores => {
  const sums = new Int32Array(count * OUTPUTS);
  const categories = new Float64Array(categoryBias.length);
  const counted = new Uint8Array(weights.keys.length);
  let kinds = 0;
  for (let at = 0, first = 0, last = 0; at < count; at++) {
    if (at >= last) for (first = at, last = at + 1; last < count && sentences[last] === sentences[first]; ) last++;
    for (let index = wide.start(at), end = wide.end(at); index < end; index++) kinds += tell(wide.values[index]!, at, first, last, weights, cells, values, sums, categories, counted);
    for (let index = spelled.start(at), end = spelled.end(at); index < end; index++) kinds += tell(spelled.values[index]!, at, first, last, weights, cells, values, sums, categories, counted);
    for (let index = near.start(at), end = near.end(at); index < end; index++) tell(near.values[index]!, at, at, at + 1, weights, cells, values, sums, categories, counted);
  }
  for (let index = 0; index < categories.length; index++) categories[index] = categories[index]! / Math.sqrt(kinds + 1) + categoryBias[index]!;
  return { tokens: sums, categories };
};

/** Adds what one feature says of the tokens of its sentence, `first`..`last`, and, the first time, of the whole text: 1 if it said that. */
const tell = (
  key: number, at: number, first: number, last: number, { keys, starts, ends, mask }: Table, cells: Uint16Array, values: Int8Array,
  sums: Int32Array, categories: Float64Array, counted: Uint8Array,
): number => {
  let slot = key & mask;
  while (keys[slot] !== key) {
    if (keys[slot] === -1) return 0;
    slot = (slot + 1) & mask;
  }
  const end = ends[slot]!;
  // Cells stand bucket by bucket.
  for (let cell = starts[slot]!; cell < end; ) {
    const bucket = cells[cell]! >> 5;
    let stop = cell + 1;
    while (stop < end && cells[stop]! >> 5 === bucket) stop++;
    if (bucket === WHOLE_TEXT) {
      if (counted[slot]) return 0;
      counted[slot] = 1;
      for (; cell < stop; cell++) categories[cells[cell]! & 31]! += values[cell]!;
      return 1;
    }
    for (let index = FROM[bucket]!; index < FROM[bucket + 1]!; index++) {
      const target = at + DISTANCES[index]!;
      if (target < first || target >= last) continue;
      const base = target * OUTPUTS;
      for (let one = cell; one < stop; one++) sums[base + (cells[one]! & 31)]! += values[one]!;
    }
    cell = stop;
  }
  return 0;
};
