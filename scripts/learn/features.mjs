// From a text to numbers: for each token the features that fire there, by the shipping scanner.

/** Features of a text: token by token (feature × 8 + bucket), and the distinct ones of the whole. */
export const featuresOf = ({ normalise, tokenise, sentencesOf, scan, NEAR_KEY, BUCKETS, AROUND }, text, model) => {
  const tokens = tokenise(normalise(text));
  const sentences = sentencesOf(tokens);
  const { told, spelled, near, held } = scan(tokens, sentences, model);
  const rows = Array.from({ length: tokens.count }, () => []);
  const whole = new Set();
  const spread = (feature, at, buckets) => {
    for (const bucket of buckets) for (const distance of BUCKETS[bucket]) if (sentences[at + distance] === sentences[at]) rows[at + distance].push(feature * 8 + bucket);
  };
  for (let at = 0; at < tokens.count; at++) {
    for (let index = told.start(at); index < told.end(at); index++) {
      whole.add(told.values[index]);
      spread(told.values[index], at, index < spelled[at] ? [0, 1, 2, 3, 4, 5, 6] : [0, AROUND]);
    }
    for (let index = near.start(at); index < near.end(at); index++) {
      whole.add(near.values[index] & NEAR_KEY);
      for (let next = at; next <= at + (near.values[index] >> 24); next++) rows[next].push((near.values[index] & NEAR_KEY) * 8);
    }
    for (let index = held.start(sentences[at]); index < held.end(sentences[at]); index++) {
      whole.add(held.values[index]);
      rows[at].push(held.values[index] * 8);
    }
  }
  const spans = Array.from({ length: tokens.count }, (_, at) => tokens.text.toOriginal(tokens.starts[at], tokens.ends[at]));
  return { rows, whole: [...whole], spans };
};

/** Which tokens of each facet's evidence, found wherever its words stand. */
export const labelsOf = (text, spans, quotes) => {
  const inside = new Uint8Array(spans.length);
  for (const quote of quotes)
    for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1))
      spans.forEach(({ start, end }, at) => { if (start < from + quote.length && end > from) inside[at] = 1; });
  return inside;
};

/** Numbers the features that occur in `least` examples or more. */
export const numberFeatures = (all, least) => {
  const counts = new Map();
  for (const { rows } of all) for (const feature of new Set(rows.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numbers = new Map();
  for (const [feature, count] of counts) if (count >= least) numbers.set(feature, numbers.size);
  return numbers;
};
