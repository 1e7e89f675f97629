// Time, for all benchmarks: each round takes one sample of the floor and one of every row, in turn, so that whatever else the machine does
// falls on all of them alike; a row's samples are its ratios to the floor of the same round.
import { spawnSync } from "node:child_process";

/** Calls `run` with one input after the other, for ever. */
export const inTurn = (inputs, run) => {
  let at = 0;
  return () => run(inputs[at === inputs.length ? (at = 1) - 1 : at++]);
};

/** Seconds of the processor for so many calls, as other work may run beside; of all threads, so collecting garbage counts. */
const secondsOf = async (run, calls) => {
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) {
    const result = run();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
};

/** Calls until `warm` seconds are spent; gives how many of them fill a sample. */
const warmUp = async (run, warm, sample) => {
  let calls = 1;
  let spent = 0;
  for (;;) {
    const seconds = await secondsOf(run, calls);
    spent += seconds;
    if (spent >= warm && seconds >= sample / 4) return Math.max(1, Math.round((calls * sample) / seconds));
    if (seconds < sample) calls *= 2;
  }
};

/**
 * Samples of calls inside this process: `[{ run }]` to `[{ ratios, seconds }]`, the floor first, whose ratios are all 1.
 * `sample` and `warm` are seconds.
 */
export const measureCalls = async (rows, { rounds = 11, sample = 0.025, warm = 0.4 } = {}) => {
  const calls = [];
  for (const { run } of rows) calls.push(await warmUp(run, warm, sample));
  const measured = rows.map(() => ({ ratios: [], seconds: [] }));
  for (let round = 0; round < rounds; round++) {
    let floor = 0;
    for (const [at, { run }] of rows.entries()) {
      const seconds = (await secondsOf(run, calls[at])) / calls[at];
      if (at === 0) floor = seconds;
      measured[at].seconds.push(seconds);
      measured[at].ratios.push(seconds / floor);
    }
  }
  return measured;
};

/** Samples of whole processes, from start to end, by the clock on the wall: rows are `[{ program: [file, ...args], folder?, tickets? }]`. */
export const measureProcesses = (rows, { rounds = 9 } = {}) => {
  const measured = rows.map(() => ({ ratios: [], seconds: [] }));
  for (let round = 0; round < rounds; round++) {
    let floor = 0;
    for (const [at, { program, folder, tickets = 1 }] of rows.entries()) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, program, { cwd: folder, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8", maxBuffer: 1 << 28 });
      const seconds = (performance.now() - start) / 1000 / tickets;
      if (status === null || status > 1) throw new Error(stderr);
      if (at === 0) floor = seconds;
      measured[at].seconds.push(seconds);
      measured[at].ratios.push(seconds / floor);
    }
  }
  return measured;
};

/** Median and quartiles. */
export const spread = (samples) => {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (part) => {
    const place = part * (sorted.length - 1);
    const low = Math.floor(place);
    return sorted[low] + (sorted[Math.ceil(place)] - sorted[low]) * (place - low);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
};
