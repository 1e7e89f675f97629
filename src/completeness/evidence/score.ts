import { BUCKETS, OUTPUTS, WHOLE_TEXT } from "./model.js";
import type { Model } from "./model.js";
import type { Scan } from "./scan.js";
import { find } from "./table.js";

/** What the weights say: for each token and output a sum in steps, and one sum for each category. */
export interface Scores {
  readonly tokens: Int32Array;
  readonly categories: Float64Array;
}

/** Adds up the weights of a scan. Work grows with the features of the text. */
export const score = ({ tokens: { count }, sentences, wide, spelled, near }: Scan, { weights, cells, values, categoryBias }: Model): Scores => {
  const sums = new Int32Array(count * OUTPUTS);
  const categories = new Float64Array(categoryBias.length);
  const counted = new Uint8Array(weights.keys.length);
  let kinds = 0;
  for (let at = 0; at < count; at++) {
    const sentence = sentences[at]!;
    for (const features of [wide, spelled])
      for (let index = features.start(at), end = features.end(at); index < end; index++) {
        const key = features.values[index]!;
        const slot = find(weights, key);
        if (weights.keys[slot] !== key) continue;
        const again = counted[slot]!;
        counted[slot] = 1;
        if (!again && cells[weights.ends[slot]! - 1]! >> 5 === WHOLE_TEXT) kinds++;
        for (let cell = weights.starts[slot]!, last = weights.ends[slot]!; cell < last; cell++) {
          const code = cells[cell]!;
          const bucket = code >> 5;
          const output = code & 31;
          const value = values[cell]!;
          if (bucket === WHOLE_TEXT) {
            if (!again) categories[output]! += value;
            continue;
          }
          for (const distance of BUCKETS[bucket]!) {
            const target = at + distance;
            if (target >= 0 && target < count && sentences[target] === sentence) sums[target * OUTPUTS + output]! += value;
          }
        }
      }
    for (let index = near.start(at), end = near.end(at); index < end; index++) {
      const key = near.values[index]!;
      const slot = find(weights, key);
      if (weights.keys[slot] !== key) continue;
      for (let cell = weights.starts[slot]!, last = weights.ends[slot]!; cell < last; cell++) sums[at * OUTPUTS + (cells[cell]! & 31)]! += values[cell]!;
    }
  }
  for (let index = 0; index < categories.length; index++) categories[index] = categories[index]! / Math.sqrt(kinds + 1) + categoryBias[index]!;
  return { tokens: sums, categories };
};
