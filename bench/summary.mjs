// Samples of one benchmark, from one process or several, as medians and quartiles.
import { spread } from "./measure.mjs";

const rounded = (value) => (value === undefined ? undefined : Number(value.toPrecision(4)));
const roundedSpread = (samples) => Object.fromEntries(Object.entries(spread(samples)).map(([name, value]) => [name, rounded(value)]));

/** Of one row over runs; `ratio` to the floor, `rate` by the row's own unit (microseconds a call, if it names none). */
const rowOf = (runs, at) => {
  const [{ name, per, must, aim, faster }] = runs.map(({ rows }) => rows[at]);
  const pooled = (field) => runs.flatMap(({ rows }) => rows[at][field]);
  const seconds = spread(pooled("seconds")).median;
  const rate = per ? { value: per.constant ?? per.count / seconds, unit: per.unit } : { value: seconds * 1e6, unit: "µs" };
  return { name, ratio: roundedSpread(pooled("ratios")), rate: { ...rate, value: rounded(rate.value) }, must, aim, faster };
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
