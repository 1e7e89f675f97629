import { nothingPolluted, written } from "./oracles.mjs";

const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of the processor that an input of `length` characters may cost: far above what it does, far below what a square would. */
const allowance = (length) => 400 + length / 20;

/** Asks a target twice, as the same input gives the same output; and again where time is in doubt. Throws what does not hold. */
export const tryOne = async ({ run, isMisuse = false, once = false }, args) => {
  const length = JSON.stringify(args).length;
  const timed = async () => {
    const began = processorTime();
    try {
      const answer = written(await run(args));
      return { answer, took: processorTime() - began };
    } catch (error) {
      if (isMisuse && error instanceof TypeError && /^\w+: /.test(error.message)) return { answer: "misuse", took: 0 };
      throw error;
    }
  };
  const first = await timed();
  if (!once || first.took > allowance(length)) {
    const again = await timed();
    if (again.answer !== first.answer) throw new Error("the same input, another output");
    const took = Math.min(first.took, again.took);
    if (took > allowance(length)) throw new Error(`${Math.round(took)} ms for ${length} characters`);
  }
  nothingPolluted();
};
