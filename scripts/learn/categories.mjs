// Which category a whole text is: softmax over the distinct features of the text, divided by the root of how many of them count.

export const learnCategories = (examples, kept, categories, { epochs = 30, rate = 0.3, decay = 2e-4 } = {}) => {
  const weights = new Map([...kept].map((key) => [key, new Float32Array(categories)]));
  const squares = new Map([...kept].map((key) => [key, new Float32Array(categories).fill(0.1)]));
  const bias = new Float32Array(categories);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let turn = 0; turn < examples.length; turn++) {
      const { whole, category } = examples[(turn * 7919 + epoch) % examples.length];
      const keys = whole.filter((key) => weights.has(key));
      const scale = 1 / Math.sqrt(keys.length + 1);
      const sums = Float32Array.from(bias);
      for (const key of keys) weights.get(key).forEach((weight, index) => (sums[index] += weight * scale));
      const top = Math.max(...sums);
      const odds = sums.map((sum) => Math.exp(sum - top));
      const total = odds.reduce((sum, odd) => sum + odd, 0);
      odds.forEach((odd, index) => {
        const slope = odd / total - (index === category ? 1 : 0);
        bias[index] -= 0.02 * slope;
        for (const key of keys) {
          const [weight, square] = [weights.get(key), squares.get(key)];
          const full = slope * scale + decay * weight[index];
          square[index] += full * full;
          weight[index] -= (rate * full) / Math.sqrt(square[index]);
        }
      });
    }
  }
  return { weights, bias };
};

/** The keys whose weights are largest. */
export const strongest = ({ weights }, size) =>
  new Set([...weights].map(([key, row]) => [key, row.reduce((sum, weight) => sum + weight * weight, 0)]).sort((a, b) => b[1] - a[1]).slice(0, size).map(([key]) => key));
