// How strongly the best token of a report must speak before the report is said to state a fact.

/** `dev` is as long as letters are and was labelled twice: where many words stand, more of them mislead, so it counts for more. */
const HEFT = { dev: 4 };

/** The best sum of each output over the tokens of a report, above its bias, in units of the weights. */
export const peaksOf = (engine, { model, unit, classes }, script, { id, set, text, facets, tones, category }) => {
  const { normalise, tokenise, sentencesOf, scan, Scorer, FARTHEST, OUTPUTS, modelOf, FACETS, TONES, CATEGORIES } = engine;
  const tokens = tokenise(normalise(text));
  const sentences = sentencesOf(tokens);
  const read = modelOf(packOf(model, script, classes));
  const scorer = new Scorer(scan(tokens, sentences, read), read);
  const peaks = new Float64Array(OUTPUTS).fill(-Infinity);
  for (let first = 0, last = 0; first < tokens.count; first = last) {
    for (last = first + 1; last < tokens.count && sentences[last] === sentences[first]; ) last++;
    scorer.add(first, last);
    for (let at = 0; at < (last - first) * OUTPUTS; at++) peaks[at % OUTPUTS] = Math.max(peaks[at % OUTPUTS], scorer.sums[FARTHEST * OUTPUTS + at] - scorer.limits[at % OUTPUTS]);
  }
  const { categories } = scorer;
  const stated = [...FACETS.map((facet) => facets[facet] !== undefined), ...TONES.map((mark) => tones.includes(mark))];
  return { id, heft: HEFT[set] ?? 1, peaks: peaks.map((peak) => peak * unit), stated, categories: [...categories], factWeights: read.factWeights, category: CATEGORIES.indexOf(category) };
};

const packs = new Map();
const packOf = (model, script, classes) => {
  if (!packs.has(model)) packs.set(model, { model, script, classes });
  return packs.get(model);
};

const countAt = (peaks, output, threshold, weighted = false) => {
  let [hits, spurious, missed] = [0, 0, 0];
  for (const { peaks: row, stated, heft } of peaks) {
    const says = row[output] >= threshold;
    const count = weighted ? heft : 1;
    if (says && stated[output]) hits += count;
    else if (says) spurious += count;
    else if (stated[output]) missed += count;
  }
  return { hits, spurious, missed };
};

const f1 = ({ hits, spurious, missed }) => (hits ? (2 * hits) / (2 * hits + spurious + missed) : 0);

const CANDIDATES = Array.from({ length: 141 }, (_, index) => -4 + index * 0.05);
const SHIFTS = [-0.2, -0.1, 0, 0.1, 0.2];

/** What each candidate would count, smoothed over its surroundings so that no single report decides. */
const countsOf = (peaks, output) =>
  CANDIDATES.map((threshold) => {
    const around = SHIFTS.map((shift) => countAt(peaks, output, threshold + shift, true));
    return Object.fromEntries(["hits", "spurious", "missed"].map((name) => [name, around.reduce((sum, count) => sum + count[name], 0) / SHIFTS.length]));
  });

/**
 * The thresholds with the best F1 over all facets together, and over all marks of tone: a facet that is hard to tell then speaks only
 * when it is surer, as its false alarms cost the same as those of an easy one. Each in turn, the others held, until nothing moves.
 */
export const setThresholds = ({ OUTPUTS, FACETS }, peaks) => {
  const counts = Array.from({ length: OUTPUTS }, (_, output) => countsOf(peaks, output));
  const chosen = counts.map((rows) => rows.reduce((best, row, index) => (f1(row) > f1(rows[best]) ? index : best), 0));
  for (const [from, to] of [[0, FACETS.length], [FACETS.length, OUTPUTS]]) {
    const outputs = Array.from({ length: to - from }, (_, index) => from + index);
    const others = (output) => outputs.filter((one) => one !== output).reduce((total, one) => {
      const { hits, spurious, missed } = counts[one][chosen[one]];
      return { hits: total.hits + hits, spurious: total.spurious + spurious, missed: total.missed + missed };
    }, { hits: 0, spurious: 0, missed: 0 });
    for (let moved = true, rounds = 0; moved && rounds < 20; rounds++) {
      moved = false;
      for (const output of outputs) {
        const rest = others(output);
        const together = ({ hits, spurious, missed }) => f1({ hits: rest.hits + hits, spurious: rest.spurious + spurious, missed: rest.missed + missed });
        const best = counts[output].reduce((top, row, index) => (together(row) > together(counts[output][top]) + 1e-9 ? index : top), chosen[output]);
        moved ||= best !== chosen[output];
        chosen[output] = best;
      }
    }
  }
  return chosen.map((index) => CANDIDATES[index]);
};

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
