import type { EvidencePack } from "../../languages/evidence.js";
import { differences, readColumn, writeColumn } from "./column.js";
import type { Table } from "./table.js";
import { find, makeTable } from "./table.js";

/** Outputs of the token model: 19 facets, then 5 tone marks, in the order of the schema. */
export const OUTPUTS = 24;
const FACET_COUNT = 19;
const CATEGORY_COUNT = 7;
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
  /** What each stated facet says of the category: facet × 7 + category. */
  readonly factWeights: readonly number[];
}

export interface Model {
  readonly script: EvidencePack["script"];
  readonly words: Table;
  readonly wordClasses: Uint8Array;
  readonly longestPhrase: number;
  readonly flagClasses: Uint8Array;
  /** Features by fingerprint: `starts[slot]` is the number of one. */
  readonly features: Table;
  /** Where the cells of feature `n` begin (at 3n), end for its own token, and end for those around it; those for the categories end where the next begin. */
  readonly bounds: Int32Array;
  /** How far from the feature's own row a sum stands (for a category, which one), times 256, and in the low byte the signed weight. */
  readonly cells: Int32Array;
  readonly step: number;
  readonly thresholds: Int32Array;
  readonly categoryBias: Int32Array;
  readonly factWeights: Int32Array;
}

export const HEAVIEST = 15;

const sorted = <T extends readonly [number, unknown]>(entries: readonly T[]): T[] => [...entries].sort(([a], [b]) => a - b);
const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2);

/** Packs a model into columns of text: what is alike stands together. */
export const packModel = (data: ModelData): string => {
  const words = sorted(data.words);
  const weights = sorted(data.weights).map(([key, cells]) => [key, sorted(cells)] as const);
  return [
    [data.longestPhrase, data.step],
    data.flagClasses,
    [...data.thresholds, ...data.categoryBias, ...data.factWeights].map(zigzag),
    differences(words.map(([key]) => key)),
    words.map(([, codes]) => codes.length),
    words.flatMap(([, codes]) => codes),
    differences(weights.map(([key]) => key)),
    weights.map(([, cells]) => cells.length),
    weights.flatMap(([, cells]) => differences(cells.map(([code]) => code))),
    weights.flatMap(([, cells]) => cells.map(([, weight]) => zigzag(weight))),
  ].map(writeColumn).join(".");
};

const tableOf = (keys: readonly number[], sizes: readonly number[]): Table => {
  const table = makeTable(keys.length);
  let [key, from] = [-1, 0];
  keys.forEach((difference, index) => {
    key += difference + 1;
    const slot = find(table, key);
    table.keys[slot] = key;
    table.starts[slot] = from;
    table.ends[slot] = from += sizes[index]!;
  });
  return table;
};

/** Lays cells out for adding up: each with the place that it adds to, those for the feature's own token first, those for the categories last. */
const layOut = (sizes: readonly number[], differences: readonly number[], weights: readonly number[]): Pick<Model, "bounds" | "cells"> => {
  const bounds = new Int32Array(3 * sizes.length + 1);
  const cells: number[] = [];
  let from = 0;
  sizes.forEach((size, feature) => {
    const ends = bounds.subarray(3 * feature + 1, 3 * feature + 4).fill(cells.length);
    for (let cell = from, code = -1; cell < from + size; cell++) {
      code += differences[cell]! + 1;
      const bucket = code >> 5;
      for (const distance of BUCKETS[bucket] ?? [0]) cells.push((distance * OUTPUTS + (code & 31)) * 256 + (unzigzag(weights[cell]!) & 255));
      ends.fill(cells.length, bucket === WHOLE_TEXT ? 2 : Math.min(bucket, 1));
    }
    from += size;
  });
  return { bounds, cells: Int32Array.from(cells) };
};

const readModel = ({ model, script }: Pick<EvidencePack, "model" | "script">): Model => {
  const [head, flagClasses, biases, words, wordSizes, wordClasses, features, sizes, codes, weights] = model.split(".").map(readColumn) as [
    number[], number[], number[], number[], number[], number[], number[], number[], number[], number[],
  ];
  const signed = biases.map(unzigzag);
  return {
    script, longestPhrase: head[0]!, step: head[1]! / 4096, flagClasses: Uint8Array.from(flagClasses),
    thresholds: Int32Array.from(signed.slice(0, OUTPUTS)), categoryBias: Int32Array.from(signed.slice(OUTPUTS, OUTPUTS + CATEGORY_COUNT)),
    factWeights: Int32Array.from({ length: FACET_COUNT * CATEGORY_COUNT }, (_, at) => signed[OUTPUTS + CATEGORY_COUNT + at] ?? 0),
    words: tableOf(words, wordSizes), wordClasses: Uint8Array.from(wordClasses),
    features: tableOf(features, sizes.map(() => 1)), ...layOut(sizes, codes, weights),
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
  readModel({ script: data.script, model: packModel({ ...data, weights: [], step: 1, thresholds: new Array<number>(OUTPUTS).fill(0), categoryBias: new Array<number>(CATEGORY_COUNT).fill(0), factWeights: [] }) });
