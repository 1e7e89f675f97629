// Samples of one benchmark, from one process or several, as medians and quartiles.
import { spread } from "./measure.mjs";

const rounded = (value) => Number(value.toPrecision(4));
const roundedSpread = (samples) => Object.fromEntries(Object.entries(spread(samples)).map(([name, value]) => [name, rounded(value)]));

/** What one call takes, or gets through by the row's own unit; nothing for what is no time. */
const rateOf = (seconds, per) => {
  if (!seconds.length) return undefined;
  const { median } = spread(seconds);
  if (per) return { value: rounded(per.count / median), unit: per.unit };
  return median < 0.001 ? { value: rounded(median * 1e6), unit: "µs" } : { value: rounded(median * 1e3), unit: "ms" };
};

const rowOf = (runs, at) => {
  const [{ name, per, must, aim, faster }] = runs.map(({ rows }) => rows[at]);
  const pooled = (field) => runs.flatMap(({ rows }) => rows[at][field]);
  return { name, ratio: roundedSpread(pooled("ratios")), rate: rateOf(pooled("seconds"), per), must, aim, faster };
};

/** Several runs of one benchmark as one. `faster.times` is measured here: the medians of both rows, against each other. */
export const summarise = (runs) => {
  const [{ title, unit, rows }] = runs;
  const summed = rows.map((_, at) => rowOf(runs, at));
  for (const { ratio, faster } of summed) {
    if (!faster) continue;
    const peer = summed.find(({ name }) => name === faster.than);
    if (!peer) throw new TypeError(`${title}: no row is named ${faster.than}`);
    faster.times = rounded(peer.ratio.median / ratio.median);
  }
  return { title, unit, rows: summed };
};
