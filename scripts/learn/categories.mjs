// Which category a whole text is: softmax over the distinct features of the text, divided by the root of how many of them count, and
// over the facts that it states. The facts that a reader finds are not quite those that are there: some are missed and some are spurious here too.

const MISSED = 0.15;
const SPURIOUS = 0.05;

const random = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
};

/** Learns from `{whole, facts, category}`, where `facts` holds 1 for each facet stated and `sure` says that they were labelled by reading. */
export const learnCategories = (examples, kept, categories, facets, { epochs = 24, rate = 0.3, decay = 5e-4 } = {}) => {
  const rows = [...kept].map(() => new Float32Array(categories));
  const numbers = new Map([...kept].map((key, index) => [key, index]));
  const squares = rows.map(() => new Float32Array(categories).fill(0.1));
  const means = rows.map(() => new Float32Array(categories));
  const bias = new Float32Array(categories);
  const facts = Array.from({ length: facets }, () => new Float32Array(categories));
  const factSquares = facts.map(() => new Float32Array(categories).fill(0.1));
  const factMeans = facts.map(() => new Float32Array(categories));
  const taught = examples.map((example) => ({ ...example, keys: example.whole.flatMap((key) => numbers.get(key) ?? []) }));
  const next = random(1);
  let added = 0;
  const learn = (row, square, slope, index, pace) => {
    const full = slope + decay * row[index];
    square[index] += full * full;
    row[index] -= (pace * full) / Math.sqrt(square[index]);
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let turn = 0; turn < taught.length; turn++) {
      const { keys, facts: labelled, sure, category } = taught[Math.floor(next() * taught.length)];
      const scale = 1 / Math.sqrt(keys.length + 1);
      const stated = [];
      for (let facet = 0; facet < facets; facet++) if (sure ? next() < (labelled[facet] ? 1 - MISSED : SPURIOUS) : labelled[facet]) stated.push(facet);
      const scores = Float32Array.from(bias);
      for (const key of keys) rows[key].forEach((weight, index) => (scores[index] += weight * scale));
      for (const facet of stated) facts[facet].forEach((weight, index) => (scores[index] += weight));
      const top = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const total = odds.reduce((sum, odd) => sum + odd, 0);
      odds.forEach((odd, index) => {
        const slope = odd / total - (index === category ? 1 : 0);
        bias[index] -= 0.02 * slope;
        for (const key of keys) learn(rows[key], squares[key], slope * scale, index, rate);
        for (const facet of stated) learn(facts[facet], factSquares[facet], slope, index, rate / 4);
      });
    }
    if (epoch * 2 < epochs) continue;
    added++;
    rows.forEach((row, key) => row.forEach((weight, index) => (means[key][index] += weight)));
    facts.forEach((row, facet) => row.forEach((weight, index) => (factMeans[facet][index] += weight)));
  }
  const mean = (row) => row.map((sum) => sum / added);
  return { weights: new Map([...numbers].map(([key, index]) => [key, mean(means[index])])), facts: factMeans.map(mean), bias };
};

/** The keys whose weights are largest. */
export const strongest = ({ weights }, size) =>
  new Set([...weights].map(([key, row]) => [key, row.reduce((sum, weight) => sum + weight * weight, 0)]).sort((a, b) => b[1] - a[1]).slice(0, size).map(([key]) => key));
