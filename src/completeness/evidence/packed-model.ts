import { Context, RangeReader, RangeWriter } from "./range-code.js";

/** A word with the classes that it stands in; by fingerprint. */
export type WordEntry = readonly [key: number, classes: readonly number[]];
/** A feature with its cells: bucket × 32 + output, and the weight in steps. */
export type WeightEntry = readonly [key: number, cells: readonly (readonly [code: number, weight: number])[]];

/** What a pack says to the engine: words by fingerprint with their classes, features by fingerprint with their weights. */
export interface ModelData {
  readonly words: readonly WordEntry[];
  readonly longestPhrase: number;
  readonly weights: readonly WeightEntry[];
  /** One step of a weight for facets and tone, and of one for categories, times 4,096. */
  readonly step: number;
  readonly categoryStep: number;
  /** Where an output says yes, less its bias, in steps; then the biases of the categories. */
  readonly thresholds: readonly number[];
  readonly categoryBias: readonly number[];
  /** What each stated facet says of the category: facet × 7 + category. */
  readonly factWeights: readonly number[];
}

const sorted = <T extends readonly [number, unknown]>(entries: readonly T[]): T[] => [...entries].sort(([a], [b]) => a - b);
const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number): number => (value & 1 ? -(value + 1) / 2 : value / 2);

/** How numbers of each kind are coded: what is alike is told together. Places and weights go by the bucket that they stand in. */
class Contexts {
  readonly head = new Context();
  readonly biases = new Context();
  readonly words = new Context();
  readonly classCounts = new Context();
  readonly classes = new Context();
  readonly features = new Context();
  readonly cellCounts = new Context();
  readonly #places: Context[] = [];
  readonly #weights: Context[] = [];

  place(code: number): Context {
    return (this.#places[(code >> 5) + 1] ??= new Context());
  }

  weight(code: number): Context {
    return (this.#weights[code >> 5] ??= new Context());
  }
}

/** Packs a model into text. */
export const packModel = ({ words, longestPhrase, weights, step, categoryStep, thresholds, categoryBias, factWeights }: ModelData): string => {
  const writer = new RangeWriter();
  const contexts = new Contexts();
  const list = (context: Context, numbers: readonly number[]) => {
    writer.write(contexts.head, numbers.length);
    for (const number of numbers) writer.write(context, number);
  };
  const ascending = (context: (before: number) => Context, numbers: readonly number[], each: (index: number) => void) => {
    writer.write(contexts.head, numbers.length);
    numbers.forEach((number, index) => {
      const before = index ? numbers[index - 1]! : -1;
      writer.write(context(before), number - before - 1);
      each(index);
    });
  };
  list(contexts.head, [longestPhrase, step, categoryStep]);
  for (const numbers of [thresholds, categoryBias, factWeights]) list(contexts.biases, numbers.map(zigzag));
  const [vocabulary, features] = [sorted(words), sorted(weights)];
  ascending(() => contexts.words, vocabulary.map(([key]) => key), (index) => {
    const [, classes] = vocabulary[index]!;
    writer.write(contexts.classCounts, classes.length);
    for (const name of classes) writer.write(contexts.classes, name);
  });
  ascending(() => contexts.features, features.map(([key]) => key), (index) => {
    const cells = sorted(features[index]![1]);
    writer.write(contexts.cellCounts, cells.length);
    let before = -1;
    for (const [code, weight] of cells) {
      writer.write(contexts.place(before), code - before - 1);
      writer.write(contexts.weight(code), zigzag(weight));
      before = code;
    }
  });
  return writer.text();
};

/** Reads back what `packModel` packed, entries in ascending order. */
export const unpackModel = (text: string): ModelData => {
  const reader = new RangeReader(text);
  const contexts = new Contexts();
  const list = (context: Context) => Array.from({ length: reader.read(contexts.head) }, () => reader.read(context));
  const ascending = <T>(context: Context, value: () => T): [number, T][] => {
    let key = -1;
    return Array.from({ length: reader.read(contexts.head) }, () => [(key += reader.read(context) + 1), value()]);
  };
  const [longestPhrase, step, categoryStep] = list(contexts.head) as [number, number, number];
  const [thresholds, categoryBias, factWeights] = [0, 1, 2].map(() => list(contexts.biases).map(unzigzag)) as [number[], number[], number[]];
  const words = ascending(contexts.words, () => Array.from({ length: reader.read(contexts.classCounts) }, () => reader.read(contexts.classes)));
  const weights = ascending(contexts.features, () => {
    let code = -1;
    return Array.from({ length: reader.read(contexts.cellCounts) }, (): [number, number] => {
      code += reader.read(contexts.place(code)) + 1;
      return [code, unzigzag(reader.read(contexts.weight(code)))];
    });
  });
  return { words, longestPhrase, weights, step, categoryStep, thresholds, categoryBias, factWeights };
};
