import type { EvidencePack } from "../../languages/evidence.js";
import { BitReader, BitWriter } from "./bits.js";
import type { Table } from "./table.js";
import { find, makeTable } from "./table.js";
import { FINGERPRINTS } from "./fingerprint.js";

/** Outputs of the token model: 19 facets, then 5 tone marks, in the order of the schema. */
export const OUTPUTS = 24;
/** How far from a feature the tokens stand that it tells of: what a token means counts by distance, how it is spelled for itself and for those around. */
export const BUCKETS: readonly (readonly number[])[] = [[0], [1], [-1], [2], [-2], [3, 4], [-3, -4], [-2, -1, 1, 2]];
export const AROUND = 7;
/** The bucket of what tells of the whole text. */
export const WHOLE_TEXT = 8;

/** A word or a feature with its codes. */
export type Entry = readonly [key: number, codes: readonly number[]];
/** A feature with its cells: bucket × 32 + output, and the weight in steps. */
export type WeightEntry = readonly [key: number, cells: readonly (readonly [code: number, weight: number])[]];

/** What a pack says to the engine: words by fingerprint with their classes, features by fingerprint with their weights. */
export interface ModelData {
  readonly words: readonly Entry[];
  readonly longestPhrase: number;
  /** By class: 1 if it marks its whole sentence, 2 if it does so at its beginning. */
  readonly flagClasses: readonly number[];
  readonly weights: readonly WeightEntry[];
  /** One step of a weight, times 4,096. */
  readonly step: number;
  /** Where an output says yes, less its bias, in steps; then the biases of the categories. */
  readonly thresholds: readonly number[];
  readonly categoryBias: readonly number[];
}

export interface Model {
  readonly script: EvidencePack["script"];
  readonly words: Table;
  readonly wordClasses: Uint8Array;
  readonly longestPhrase: number;
  readonly flagClasses: Uint8Array;
  readonly weights: Table;
  readonly cells: Uint16Array;
  readonly values: Int8Array;
  readonly step: number;
  readonly thresholds: Int32Array;
  readonly categoryBias: Int32Array;
}

const WEIGHT_BITS = 6;
export const HEAVIEST = (1 << (WEIGHT_BITS - 1)) - 1;
const LIMIT = 1 << 15;

const widthFor = (count: number): number => Math.max(0, Math.floor(Math.log2(FINGERPRINTS / Math.max(1, count))));

const writeKeys = (out: BitWriter, keys: readonly number[], each: (index: number) => void): void => {
  const width = widthFor(keys.length);
  let last = -1;
  keys.forEach((key, index) => {
    out.rice(key - last - 1, width);
    each(index);
    last = key;
  });
};

/** Packs a model into text that compresses no further. */
export const packModel = (data: ModelData): string => {
  const out = new BitWriter();
  const sorted = <T extends readonly [number, unknown]>(entries: readonly T[]) => [...entries].sort(([a], [b]) => a - b);
  const words = sorted(data.words);
  const weights = sorted(data.weights);
  for (const size of [words.length, weights.length, data.flagClasses.length, data.longestPhrase, data.step]) out.bits(size, 24);
  for (const kind of data.flagClasses) out.bits(kind, 2);
  for (const threshold of [...data.thresholds, ...data.categoryBias]) out.bits(threshold + LIMIT, 16);
  writeKeys(out, words.map(([key]) => key), (index) => {
    const codes = words[index]![1];
    out.rice(codes.length - 1, 0);
    for (const code of codes) out.bits(code, 7);
  });
  writeKeys(out, weights.map(([key]) => key), (index) => {
    const cells = [...weights[index]![1]].sort(([a], [b]) => a - b);
    out.rice(cells.length - 1, 1);
    let last = -1;
    for (const [code, weight] of cells) {
      out.rice(code - last - 1, 4);
      out.bits(weight + HEAVIEST, WEIGHT_BITS);
      last = code;
    }
  });
  return out.toString();
};

const readModel = ({ model: text, script }: Pick<EvidencePack, "model" | "script">): Model => {
  const input = new BitReader(text);
  const [words, weights, classes, longestPhrase, step] = Array.from({ length: 5 }, () => input.bits(24)) as [number, number, number, number, number];
  const flagClasses = Uint8Array.from({ length: classes }, () => input.bits(2));
  const thresholds = Int32Array.from({ length: OUTPUTS }, () => input.bits(16) - LIMIT);
  const categoryBias = Int32Array.from({ length: 7 }, () => input.bits(16) - LIMIT);
  const readTable = (count: number, each: (codes: number[]) => void): { table: Table; codes: number[] } => {
    const table = makeTable(count);
    const codes: number[] = [];
    const width = widthFor(count);
    for (let index = 0, key = -1; index < count; index++) {
      key += input.rice(width) + 1;
      const slot = find(table, key);
      table.keys[slot] = key;
      table.starts[slot] = codes.length;
      each(codes);
      table.ends[slot] = codes.length;
    }
    return { table, codes };
  };
  const lexicon = readTable(words, (codes) => {
    for (let left = input.rice(0) + 1; left > 0; left--) codes.push(input.bits(7));
  });
  const values: number[] = [];
  const learned = readTable(weights, (codes) => {
    let last = -1;
    for (let left = input.rice(1) + 1; left > 0; left--) {
      codes.push((last += input.rice(4) + 1));
      values.push(input.bits(WEIGHT_BITS) - HEAVIEST);
    }
  });
  return {
    script, longestPhrase, flagClasses, step: step / 4096, thresholds, categoryBias,
    words: lexicon.table, wordClasses: Uint8Array.from(lexicon.codes),
    weights: learned.table, cells: Uint16Array.from(learned.codes), values: Int8Array.from(values),
  };
};

const compiled = new WeakMap<EvidencePack, Model>();

/** The model of a pack, unpacked when it is first asked for. */
export const modelOf = (pack: EvidencePack): Model => {
  let model = compiled.get(pack);
  if (!model) compiled.set(pack, (model = readModel(pack)));
  return model;
};

/** A model of words alone, for what learns the weights. */
export const emptyModel = (data: Pick<ModelData, "words" | "longestPhrase" | "flagClasses"> & { readonly script: EvidencePack["script"] }): Model =>
  readModel({ script: data.script, model: packModel({ ...data, weights: [], step: 1, thresholds: new Array<number>(OUTPUTS).fill(0), categoryBias: new Array<number>(7).fill(0) }) });
