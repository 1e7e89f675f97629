// How work grows with the length of its input: the slope of time over length, both as logarithms.

const SIZES = [100, 1_000, 10_000, 100_000, 1_000_000];
/** Shorter inputs cost what a call costs. */
const LEAST_FITTED = 10_000;
/** Seconds. A call that would take longer at the next length is not made: its exponent is known by then. */
const PATIENCE = 8;
/** Seconds below which a difference is one of the clock. */
const RESOLUTION = 0.0005;

/** Seconds of the processor, as other work may run beside; all threads of the process, so collecting garbage counts. */
const seconds = async (run, input) => {
  const start = process.cpuUsage();
  await run(input);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

/** The least of some runs: noise only ever adds. Short ones are repeated more. */
const least = async (run, input, { rounds, budget }) => {
  let best = Infinity;
  let spent = 0;
  for (let round = 0; round < rounds && spent < budget; round++) {
    const time = await seconds(run, input);
    best = Math.min(best, time);
    spent += time;
  }
  return best;
};

/** Slope of a straight line through points, by least squares. */
const slope = (points) => {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleX, middleY] = [0, 1].map((axis) => mean(points.map((point) => point[axis])));
  const over = points.reduce((sum, [x, y]) => sum + (x - middleX) * (y - middleY), 0);
  return over / points.reduce((sum, [x]) => sum + (x - middleX) ** 2, 0);
};

/** Exponent of growth with the seconds at each length: 1 is linear, 0 constant. Stops before a length that would take for ever. */
export const exponentOf = async (run, make, effort = { rounds: 3, budget: 0.05 }) => {
  const points = [];
  for (const size of SIZES) {
    const [last, before] = [points.at(-1), points.at(-2)];
    if (last && before && last.time > RESOLUTION && last.time * (last.time / Math.max(before.time, RESOLUTION)) > PATIENCE) break;
    const input = make(size);
    points.push({ size: input.length, time: await least(run, input, effort) });
  }
  const fitted = points.filter(({ size }, at) => size >= LEAST_FITTED * 0.9 || at >= points.length - 2);
  return { exponent: slope(fitted.map(({ size, time }) => [Math.log(size), Math.log(Math.max(time, RESOLUTION))])), points };
};
