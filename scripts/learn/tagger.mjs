// A linear tagger: each token is in the evidence of an output or not; a text states a fact if its best token says so.
// Logistic loss on the best token (so that errors add up as they do in a report) and, lighter, on all tokens; Adagrad; features that
// spell a word are left out at random, so that those which give its meaning learn to do without; weights averaged over the last half.

const sigmoid = (value) => 1 / (1 + Math.exp(-value));

/** What naming a feature costs, in weights: its fingerprint takes about 13 bits, a weight with its place 7. */
const OVERHEAD = 0.4;

const random = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
};

export const tagger = (features, outputs, { rate = 0.05, inside = 0.1, outside = 0.01, drop = 0.5, report = 1.5, frequency = 0.1, sparse = 5e-4, sparseSpelled = 2e-3 } = {}, spelled = [], unplaced = []) => {
  const weights = new Float32Array(features * outputs);
  const squares = new Float32Array(features * outputs).fill(0.01);
  const bias = new Float32Array(outputs).fill(-2);
  const biasSquares = new Float32Array(outputs).fill(1);
  /** 1 where a weight may be other than 0. */
  let support;

  const sumsOf = (rows, keep) => {
    const sums = new Float32Array(rows.length * outputs);
    rows.forEach((row, at) => {
      const base = at * outputs;
      for (let output = 0; output < outputs; output++) sums[base + output] = bias[output];
      for (const feature of row) {
        if (keep && !keep(feature)) continue;
        const from = feature * outputs;
        for (let output = 0; output < outputs; output++) sums[base + output] += weights[from + output];
      }
    });
    return sums;
  };

  const learn = (example, keep) => {
    const { rows, labels, known, clause } = example;
    const count = rows.length;
    if (!count) return;
    const sums = sumsOf(rows, keep);
    const slopes = new Float32Array(sums.length);
    const heft = clause ? 1 : report;
    for (let output = 0; output < outputs; output++) {
      if (!known[output]) continue;
      const label = labels[output];
      let [best, peak, size] = [-1, -Infinity, 0];
      for (let at = 0; at < count; at++) {
        if (label && !label[at]) continue;
        size++;
        if (sums[at * outputs + output] > peak) [best, peak] = [at, sums[at * outputs + output]];
      }
      if (best >= 0) slopes[best * outputs + output] += heft * (sigmoid(peak) - (label ? 1 : 0));
      // A mark of tone has no place: only its best token is taught.
      const placed = label && size < count;
      for (let at = 0; at < count; at++) {
        const value = sigmoid(sums[at * outputs + output]);
        if (!label || (placed && !label[at])) slopes[at * outputs + output] += outside * heft * value;
        else if (placed || (clause && !unplaced[output])) slopes[at * outputs + output] += (inside * heft * (value - 1)) / Math.sqrt(size);
      }
    }
    rows.forEach((row, at) => {
      const base = at * outputs;
      const active = [];
      for (let output = 0; output < outputs; output++) {
        const slope = slopes[base + output];
        if (Math.abs(slope) < 1e-3) continue;
        active.push(output);
        biasSquares[output] += slope * slope;
        bias[output] -= (rate * slope) / Math.sqrt(biasSquares[output]);
      }
      if (!active.length) return;
      for (const feature of row) {
        if (keep && !keep(feature)) continue;
        for (const output of active) {
          const index = feature * outputs + output;
          if (support && !support[index]) continue;
          const slope = slopes[base + output];
          squares[index] += slope * slope;
          const pace = rate / Math.sqrt(squares[index]);
          const next = weights[index] - pace * slope;
          const less = support ? 0 : pace * (spelled[feature] ? sparseSpelled : sparse);
          weights[index] = next > less ? next - less : next < -less ? next + less : 0;
        }
      }
    });
  };

  const run = (examples, epochs, spelled, seed) => {
    const next = random(seed);
    const order = examples.map((_, index) => index);
    const sum = new Float32Array(weights.length);
    const biasSum = new Float32Array(outputs);
    let added = 0;
    for (let epoch = 0; epoch < epochs; epoch++) {
      for (let at = order.length - 1; at > 0; at--) {
        const other = Math.floor(next() * (at + 1));
        [order[at], order[other]] = [order[other], order[at]];
      }
      for (const index of order) {
        const salt = (next() * 4294967296) >>> 0;
        const keep = (feature) => {
          if (!spelled[feature]) return true;
          let mixed = Math.imul(feature ^ salt, 0x9e3779b1);
          mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
          return ((mixed ^ (mixed >>> 13)) >>> 0) / 4294967296 >= drop;
        };
        learn(examples[index], keep);
      }
      if (epoch * 2 < epochs) continue;
      added++;
      for (let at = 0; at < sum.length; at++) sum[at] += weights[at];
      for (let at = 0; at < outputs; at++) biasSum[at] += bias[at];
    }
    for (let at = 0; at < sum.length; at++) weights[at] = sum[at] / added;
    for (let at = 0; at < outputs; at++) bias[at] = biasSum[at] / added;
  };

  /**
   * Keeps about `size` weights: those that matter most, weighted by how often their feature fires, of features that are worth the bits that
   * tell of them. The rest becomes 0 and stays so.
   */
  const prune = (size, counts) => {
    const worth = Float32Array.from(weights, (weight, index) => Math.abs(weight) * Math.min(30, counts[Math.floor(index / outputs)]) ** frequency);
    const least = Float32Array.from(worth).sort().at(-Math.min(size, worth.length));
    support = new Uint8Array(worth.length);
    for (let from = 0; from < worth.length; from += outputs) {
      const kept = worth.subarray(from, from + outputs).map((value) => (value > 0 && value >= least ? value : 0));
      const total = kept.reduce((sum, value) => sum + value, 0);
      const needed = least * (kept.filter((value) => value).length + OVERHEAD);
      kept.forEach((value, output) => (support[from + output] = value && total >= needed ? 1 : 0));
    }
    for (let index = 0; index < weights.length; index++) if (!support[index]) weights[index] = 0;
  };

  return { weights, bias, run, prune, sumsOf };
};
