import fc from "fast-check";
import { expect, it } from "vitest";
import { differences, readColumn, writeColumn } from "../../../src/completeness/evidence/column.js";
import { packModel } from "../../../src/completeness/evidence/model.js";
import { modelOf, OUTPUTS } from "../../../src/completeness/evidence/model.js";
import { find } from "../../../src/completeness/evidence/table.js";

it("a column reads back what was written", () => {
  fc.assert(fc.property(fc.array(fc.nat({ max: 2 ** 30 - 1 })), (numbers) => {
    expect(readColumn(writeColumn(numbers))).toEqual(numbers);
  }));
});

it("differences of ascending numbers are never below zero", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat()), (numbers) => {
    expect(Math.min(0, ...differences(numbers.sort((a, b) => a - b)))).toBe(0);
  }));
});

it("a model reads back with every word, weight and bias in its place", () => {
  const thresholds = Array.from({ length: OUTPUTS }, (_, at) => at - 12);
  const model = modelOf({
    language: "xx", script: "latin", classes: ["a", "b"], rules: [],
    model: packModel({
      words: [[77, [1]], [5, [0, 1]]], longestPhrase: 2, flagClasses: [0, 2], step: 128, thresholds, categoryBias: [0, -1, 2, -3, 4, -5, 6], factWeights: [],
      weights: [[16_000_000, [[258, -15], [3, 7]]], [9, [[0, 1]]]],
    }),
  });
  const feature = model.features.starts[find(model.features, 16_000_000)]!;
  const [own, around, whole, end] = model.bounds.slice(3 * feature, 3 * feature + 4);
  expect([own! + 1, around, whole! + 1]).toEqual([around, whole, end]);
  // The weight in the low byte, above it the place: output 3; category 2.
  expect([...model.cells.slice(own, end)]).toEqual([3 * 256 + 7, 2 * 256 + 256 - 15]);
  const word = find(model.words, 5);
  expect([...model.wordClasses.slice(model.words.starts[word], model.words.ends[word])]).toEqual([0, 1]);
  expect([...model.thresholds]).toEqual(thresholds);
  expect([...model.categoryBias]).toEqual([0, -1, 2, -3, 4, -5, 6]);
});
