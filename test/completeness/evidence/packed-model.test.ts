import fc from "fast-check";
import { expect, it } from "vitest";
import { modelOf, OUTPUTS } from "../../../src/completeness/evidence/model.js";
import { packModel, unpackModel } from "../../../src/completeness/evidence/packed-model.js";
import { Context, RangeReader, RangeWriter } from "../../../src/completeness/evidence/range-code.js";

it("numbers read back as written, each in its context", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat({ max: 3 }), fc.oneof(fc.nat({ max: 5 }), fc.nat({ max: 2 ** 24 - 2 })))), (numbers) => {
    const contexts = () => Array.from({ length: 4 }, () => new Context());
    const [writer, written] = [new RangeWriter(), contexts()];
    for (const [context, number] of numbers) writer.write(written[context]!, number);
    const [reader, read] = [new RangeReader(writer.text()), contexts()];
    expect(numbers.map(([context]) => [context, reader.read(read[context]!)])).toEqual(numbers);
  }));
});

it("what is likely costs little: a thousand equal numbers take fewer than forty characters", () => {
  const [writer, context] = [new RangeWriter(), new Context()];
  for (let count = 0; count < 1000; count++) writer.write(context, 6);
  expect(writer.text().length).toBeLessThan(40);
});

const thresholds = Array.from({ length: OUTPUTS }, (_, at) => at - 12);
const data = {
  words: [[5, [0, 1]], [77, [1]], [78, []]], longestPhrase: 2, step: 128, categoryStep: 96, thresholds, categoryBias: [0, -1, 2, -3, 4, -5, 6], factWeights: [],
  weights: [[9, [[0, 1]]], [16_000_000, [[3, 7], [258, -15]]]],
} as const;

it("a model unpacks to what was packed", () => {
  expect(unpackModel(packModel(data))).toEqual(data);
});

it("a model lays its cells out by place: for a token, for those around it, for the categories", () => {
  const model = modelOf({ language: "xx", script: "latin", classes: ["a", "b"], rules: [], model: packModel(data) });
  const feature = model.numberOf(16_000_000);
  const [own, around, whole, end] = model.bounds.slice(3 * feature, 3 * feature + 4);
  expect([own! + 1, around, whole! + 1]).toEqual([around, whole, end]);
  // The weight in the low byte, above it the place: output 3; category 2.
  expect([...model.cells.slice(own, end)]).toEqual([3 * 256 + 7, 2 * 256 + 256 - 15]);
  const slot = model.vocabulary.slotOf(5) - 1;
  expect([...model.vocabulary.classes.slice(model.vocabulary.start(slot), model.vocabulary.end(slot))]).toEqual([0, 1]);
  expect([model.numberOf(10), model.vocabulary.slotOf(6)]).toEqual([-1, 0]);
  expect([...model.thresholds]).toEqual(thresholds);
});
