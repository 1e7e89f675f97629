// How work grows with the length of its input: the slope of time over length, both as logarithms.

const SIZES = [100, 1_000, 10_000, 100_000, 1_000_000];
/** Shorter inputs cost what a call costs. */
const LEAST_FITTED = 10_000;
/** Seconds. A call that would take longer at the next length is not made: its exponent is known by then. */
const PATIENCE = 8;
/** Seconds of a sample at the least: calls that take less are repeated within it. */
const SAMPLE = 0.002;

/** Seconds of the processor, as other work may run beside: `npm run growth` gives V8 one thread, so that no other adds to them. */
const seconds = async (run, input, calls) => {
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) await run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

/** Seconds of one call, the least of some rounds: noise only ever adds. */
const least = async (run, input, { rounds, budget }) => {
  const first = await seconds(run, input, 1);
  const calls = Math.min(1000, Math.ceil(SAMPLE / Math.max(first, 1e-6)));
  let best = calls > 1 ? Infinity : first;
  for (let round = 0, spent = first; round < rounds && spent < budget; round++) {
    const time = await seconds(run, input, calls);
    best = Math.min(best, time / calls);
    spent += time;
  }
  return Math.max(Math.min(best, first), 1e-7);
};

/** Slope of a straight line through points, by least squares. */
const slope = (points) => {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [0, 1].map((axis) => mean(points.map((point) => point[axis])));
  const over = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
  return over / points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
};

/** Exponent of growth with the seconds at each length: 1 is linear, 0 constant. Stops before a length that would take for ever. */
export const exponentOf = async (run, make, effort) => {
  const points = [];
  for (const size of SIZES) {
    const [last, before] = [points.at(-1), points.at(-2)];
    if (last && before && last.time ** 2 / before.time > PATIENCE) break;
    const input = make(size);
    points.push({ size: input.length, time: await least(run, input, effort) });
  }
  const fitted = points.slice(Math.min(points.length - 2, SIZES.indexOf(LEAST_FITTED)));
  return { exponent: slope(fitted.map(({ size, time }) => [Math.log(size), Math.log(time)])), points };
};
