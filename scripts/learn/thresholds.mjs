// How strongly the best token of a report must speak before the report is said to state a fact.

/** The best sum of each output over the tokens of a report, above its bias, in units of the weights. */
export const peaksOf = (engine, { model, data, unit }, script, { id, text, facets, tones, category }) => {
  const { normalise, tokenise, sentencesOf, scan, score, OUTPUTS, modelOf, FACETS, TONES, CATEGORIES } = engine;
  const tokens = tokenise(normalise(text));
  const sentences = sentencesOf(tokens);
  const read = modelOf(modelOfPack(model, script));
  const { tokens: sums, categories } = score(scan(tokens, sentences, read), read);
  const peaks = new Float64Array(OUTPUTS).fill(-Infinity);
  for (let at = 0; at < sums.length; at++) peaks[at % OUTPUTS] = Math.max(peaks[at % OUTPUTS], sums[at]);
  const stated = [...FACETS.map((facet) => facets[facet] !== undefined), ...TONES.map((mark) => tones.includes(mark))];
  return { id, peaks: peaks.map((peak, output) => (peak - data.thresholds[output]) * unit), stated, categories: [...categories], factWeights: read.factWeights, category: CATEGORIES.indexOf(category) };
};

const packs = new Map();
const modelOfPack = (model, script) => {
  if (!packs.has(model)) packs.set(model, { model, script });
  return packs.get(model);
};

const countAt = (peaks, output, threshold) => {
  let [hits, spurious, missed] = [0, 0, 0];
  for (const { peaks: row, stated } of peaks) {
    const says = row[output] >= threshold;
    if (says && stated[output]) hits++;
    else if (says) spurious++;
    else if (stated[output]) missed++;
  }
  return { hits, spurious, missed };
};

const f1 = ({ hits, spurious, missed }) => (hits ? (2 * hits) / (2 * hits + spurious + missed) : 0);

/** For each output the threshold with the best F1, smoothed over its surroundings so that no single report decides. */
export const setThresholds = ({ OUTPUTS }, peaks) =>
  Array.from({ length: OUTPUTS }, (_, output) => {
    let [best, where] = [-1, 0];
    for (let threshold = -4; threshold <= 3; threshold += 0.05) {
      let smooth = 0;
      for (const shift of [-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]) smooth += f1(countAt(peaks, output, threshold + shift));
      if (smooth > best) [best, where] = [smooth, threshold];
    }
    return where;
  });

const guessed = ({ peaks, categories, factWeights }, thresholds, facets) => {
  const scores = categories.map((score, category) => {
    for (let facet = 0; facet < facets; facet++) if (peaks[facet] >= thresholds[facet]) score += factWeights[facet * categories.length + category];
    return score;
  });
  return scores.indexOf(Math.max(...scores));
};

export const table = ({ FACETS, TONES }, peaks, thresholds, title) => {
  const rows = [...FACETS, ...TONES].map((name, output) => ({ name, ...countAt(peaks, output, thresholds[output]), threshold: thresholds[output] }));
  const sum = (some) => some.reduce((total, { hits, spurious, missed }) => ({ hits: total.hits + hits, spurious: total.spurious + spurious, missed: total.missed + missed }), { hits: 0, spurious: 0, missed: 0 });
  const percent = (value) => (100 * value).toFixed(1).padStart(6);
  const facets = sum(rows.slice(0, FACETS.length));
  return [
    `${title}: ${peaks.length} reports, each unseen`,
    ...rows.map((row) => `${row.name.padEnd(13)}${percent(row.hits / (row.hits + row.spurious || 1))}${percent(row.hits / (row.hits + row.missed || 1))}${percent(f1(row))}  ${row.threshold.toFixed(2)}`),
    `facets micro F1 ${f1(facets).toFixed(3)} (P ${(facets.hits / (facets.hits + facets.spurious)).toFixed(3)}, R ${(facets.hits / (facets.hits + facets.missed)).toFixed(3)}), tone micro F1 ${f1(sum(rows.slice(FACETS.length))).toFixed(3)}, category ${(peaks.filter((report) => guessed(report, thresholds, FACETS.length) === report.category).length / peaks.length).toFixed(3)}`,
  ].join("\n");
};
