// Learns the model of one language from examples and packs it.
import { learnCategories, strongest } from "./categories.mjs";
import { featuresOf, labelsOf, numberFeatures } from "./features.mjs";
import { tagger } from "./tagger.mjs";

/** About where thresholds end up. */
const TYPICAL_THRESHOLD = -1;

const defaults = { rate: 0.1, drop: 0.3, epochs: 9, settle: 5, least: 3, cells: 100000, categoryKeys: 3500 };

export const learnModel = (engine, lexicon, script, examples, options = {}) => {
  const settings = { ...defaults, ...options };
  const { epochs, settle, least, cells, categoryKeys } = settings;
  const { FACETS, TONES, CATEGORIES, OUTPUTS, HEAVIEST, HEAVIEST_OF_CATEGORIES, WHOLE_TEXT, As, FLAG, seal, fingerprintLexicon, bareModel, packModel } = engine;
  const names = Object.keys(lexicon);
  const { words, longestPhrase } = fingerprintLexicon(lexicon, script);
  const bare = bareModel(script, names.length, { words, longestPhrase });

  const read = examples.map((example) => {
    const { rows, whole, spans } = featuresOf(engine, example.text, bare);
    const labels = [
      ...FACETS.map((facet) => example.facets?.[facet] && labelsOf(example.text, spans, example.facets[facet])),
      ...TONES.map((mark) => example.tones?.includes(mark) && new Uint8Array(spans.length).fill(1)),
    ];
    const known = [...FACETS.map(() => example.facets !== undefined), ...TONES.map(() => example.tones !== undefined)];
    return { rows, whole, labels, known, clause: example.clause, category: example.category === undefined ? -1 : CATEGORIES.indexOf(example.category) };
  });

  const tagged = read.filter(({ known }) => known.includes(true));
  const numbers = numberFeatures(tagged, least);
  const meaning = new Set([...Object.values(FLAG).map((flag) => seal(flag, As.Flag)), ...bare.ofClass, ...bare.inSentence, ...bare.firstInSentence, ...bare.ofPair]);
  for (let size = 0; size < 12; size++) meaning.add(seal(size, As.Number));
  for (let code = 0; code < 256; code++) meaning.add(seal(code, As.Mark));
  const spelled = new Uint8Array(numbers.size);
  const counts = new Float32Array(numbers.size);
  for (const [feature, number] of numbers) spelled[number] = meaning.has(Math.floor(feature / 8)) ? 0 : 1;
  const taught = tagged.map((example) => ({ ...example, rows: example.rows.map((row) => Int32Array.from(row.flatMap((feature) => numbers.get(feature) ?? []))) }));
  for (const { rows } of taught) for (const number of new Set(rows.flatMap((row) => [...row]))) counts[number]++;

  const model = tagger(numbers.size, OUTPUTS, settings, spelled, [...FACETS.map(() => false), ...TONES.map(() => true)]);
  model.run(taught, epochs, spelled, 1);
  model.prune(cells, counts);
  model.run(taught, settle, spelled, 2);

  // Facts: as labelled, or, where nobody labelled them, as the tagger finds them.
  const factsOf = ({ rows, labels, known }) => {
    if (known[0]) return FACETS.map((_, facet) => (labels[facet] ? 1 : 0));
    const sums = model.sumsOf(rows.map((row) => Int32Array.from(row.flatMap((feature) => numbers.get(feature) ?? []))));
    return FACETS.map((_, facet) => (rows.some((_, at) => sums[at * OUTPUTS + facet] >= TYPICAL_THRESHOLD) ? 1 : 0));
  };
  const sorted = read.filter(({ category }) => category >= 0).map((example) => ({ whole: example.whole, category: example.category, sure: example.known[0], facts: factsOf(example) }));
  const everywhere = new Map();
  for (const { whole } of sorted) for (const key of whole) everywhere.set(key, (everywhere.get(key) ?? 0) + 1);
  const first = learnCategories(sorted, new Set([...everywhere].filter(([, count]) => count > 1).map(([key]) => key)), CATEGORIES.length, FACETS.length);
  const kinds = learnCategories(sorted, strongest(first, categoryKeys), CATEGORIES.length, FACETS.length);

  // One step for all weights of a kind: the heaviest few are cut.
  const stepOf = (weights, heaviest) => {
    const sizes = Float32Array.from(weights.filter((weight) => weight), Math.abs).sort();
    return Math.max(1, Math.round((4096 * sizes[Math.floor(sizes.length * 0.998)]) / heaviest)) / 4096;
  };
  const unit = stepOf(model.weights, HEAVIEST);
  const categoryUnit = stepOf([...kinds.weights.values()].flatMap((row) => [...row]), HEAVIEST_OF_CATEGORIES);
  const steps = (weight, unit, heaviest) => Math.max(-heaviest, Math.min(heaviest, Math.round(weight / unit)));
  const table = new Map();
  const put = (key, code, value) => {
    if (!value) return;
    if (!table.has(key)) table.set(key, new Map());
    table.get(key).set(code, value);
  };
  for (const [feature, number] of numbers)
    for (let output = 0; output < OUTPUTS; output++) put(Math.floor(feature / 8), (feature % 8) * 32 + output, steps(model.weights[number * OUTPUTS + output], unit, HEAVIEST));
  for (const [key, row] of kinds.weights) row.forEach((weight, category) => put(key, WHOLE_TEXT * 32 + category, steps(weight, categoryUnit, HEAVIEST_OF_CATEGORIES)));
  const data = {
    words, longestPhrase, step: Math.round(unit * 4096), categoryStep: Math.round(categoryUnit * 4096),
    weights: [...table].map(([key, codes]) => [key, [...codes]]),
    thresholds: Array.from(model.bias, (value) => Math.round(-value / unit)),
    categoryBias: Array.from(kinds.bias, (value) => Math.round(value / categoryUnit)),
    factWeights: kinds.facts.flatMap((row) => Array.from(row, (value) => Math.round(value / categoryUnit))),
  };
  return { data, unit, classes: names, model: packModel(data) };
};
