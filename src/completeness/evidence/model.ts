import type { EvidencePack } from "../../languages/evidence.js";
import { As, seal } from "./fingerprint.js";
import type { ModelData } from "./packed-model.js";
import { unpackModel } from "./packed-model.js";
import type { Table } from "./table.js";
import { find, makeTable } from "./table.js";
import { Vocabulary } from "./vocabulary.js";

/** Outputs of the token model: 19 facets, then 5 tone marks, in the order of the schema. */
export const OUTPUTS = 24;
const FACET_COUNT = 19;
const CATEGORY_COUNT = 7;
/** How far from a feature the tokens stand that it tells of: what a token means counts by distance, how it is spelled for itself and for those around. */
export const BUCKETS: readonly (readonly number[])[] = [[0], [1], [-1], [2], [-2], [3, 4], [-3, -4], [-2, -1, 1, 2]];
export const AROUND = 7;
/** The bucket of what tells of the whole text. */
export const WHOLE_TEXT = 8;
/** So many steps make the heaviest weight: six tell facets as well as fifteen do and take a seventh less room; categories are fewer and closer. */
export const HEAVIEST = 6;
export const HEAVIEST_OF_CATEGORIES = 15;

/** Number of a feature by its fingerprint; -1 of one that has no weights. */
export type NumberOf = (key: number) => number;

export interface Model {
  readonly script: EvidencePack["script"];
  readonly vocabulary: Vocabulary;
  readonly numberOf: NumberOf;
  /** Features of what is looked up most: of a class by its number, of a pair by `left × classes + right`. */
  readonly classes: number;
  readonly ofClass: Int32Array;
  readonly inSentence: Int32Array;
  readonly firstInSentence: Int32Array;
  readonly ofPair: Int32Array;
  /** Where the cells of feature `n` begin (at 3n), end for its own token, and end for those around it; those for the categories end where the next begin. */
  readonly bounds: Int32Array;
  /** How far from the feature's own row a sum stands (for a category, which one), times 256, and in the low byte the signed weight. */
  readonly cells: Int32Array;
  readonly step: number;
  readonly categoryStep: number;
  readonly thresholds: Int32Array;
  readonly categoryBias: Int32Array;
  readonly factWeights: Int32Array;
}

/** Lays cells out for adding up: each with the place that it adds to, those for the feature's own token first, those for the categories last. */
const layOut = (weights: ModelData["weights"]): Pick<Model, "bounds" | "cells"> => {
  const bounds = new Int32Array(3 * weights.length + 1);
  const cells: number[] = [];
  weights.forEach(([, codes], feature) => {
    const ends = bounds.subarray(3 * feature + 1, 3 * feature + 4).fill(cells.length);
    for (const [code, weight] of codes) {
      const bucket = code >> 5;
      for (const distance of BUCKETS[bucket] ?? [0]) cells.push((distance * OUTPUTS + (code & 31)) * 256 + (weight & 255));
      ends.fill(cells.length, bucket === WHOLE_TEXT ? 2 : Math.min(bucket, 1));
    }
  });
  return { bounds, cells: Int32Array.from(cells) };
};

const finder = (weights: ModelData["weights"]): NumberOf => {
  const table: Table = makeTable(weights.length);
  weights.forEach(([key], number) => {
    const slot = find(table, key);
    table.keys[slot] = key;
    table.starts[slot] = number;
  });
  return (key) => {
    const slot = find(table, key);
    return table.keys[slot] === key ? table.starts[slot]! : -1;
  };
};

const build = (script: EvidencePack["script"], classes: number, data: ModelData, numberOf: NumberOf): Model => {
  const each = (size: number, as: number) => Int32Array.from({ length: size }, (_, of) => numberOf(seal(of, as)));
  return {
    script, classes, numberOf,
    vocabulary: new Vocabulary(data, numberOf),
    ofClass: each(classes, As.Class), inSentence: each(classes, As.InSentence), firstInSentence: each(classes, As.FirstInSentence), ofPair: each(classes * classes, As.Pair),
    ...layOut(data.weights),
    step: data.step / 4096, categoryStep: data.categoryStep / 4096, thresholds: Int32Array.from(data.thresholds), categoryBias: Int32Array.from(data.categoryBias),
    factWeights: Int32Array.from({ length: FACET_COUNT * CATEGORY_COUNT }, (_, at) => data.factWeights[at] ?? 0),
  };
};

const compiled = new WeakMap<EvidencePack, Model>();

/** The model of a pack, unpacked when it is first asked for. */
export const modelOf = (pack: EvidencePack): Model => {
  let model = compiled.get(pack);
  if (!model) {
    const data = unpackModel(pack.model);
    compiled.set(pack, (model = build(pack.script, pack.classes.length, data, finder(data.weights))));
  }
  return model;
};

/** A model of words alone in which every feature counts and is its own number, for what learns the weights. */
export const bareModel = (script: EvidencePack["script"], classes: number, { words, longestPhrase }: Pick<ModelData, "words" | "longestPhrase">): Model =>
  build(script, classes, { words, longestPhrase, weights: [], step: 1, categoryStep: 1, thresholds: [], categoryBias: [], factWeights: [] }, (key) => key);
