import { EXIT } from "../choices.js";
import type { Source } from "../input/files.js";
import type { Shape } from "../input/shape.js";
import type { Voice } from "../voice.js";
import type { LineVerdict } from "../judging/line-judge.js";
import { inOrder, type Pool } from "../judging/pool.js";
import { startProgress } from "../judging/progress.js";
import { interruption, tasksOf } from "../judging/tasks.js";
import { sizeOf } from "./stream-options.js";

export interface LineStream {
  readonly sources: readonly Source[];
  readonly pool: Pool<LineVerdict>;
  readonly voice: Voice;
  readonly longest: number;
  readonly shape?: Shape;
  /** Each line is written by itself, as soon as it is there. */
  readonly lineBuffered?: boolean;
}

/** Records in, lines out: order and count are kept. The exit code. */
export const streamLines = async ({ sources, pool, voice, longest, shape, lineBuffered }: LineStream): Promise<number> => {
  const progress = startProgress(voice, sizeOf(sources));
  const stop = interruption();
  let [failures, unreadable] = [0, 0];
  try {
    const tasks = tasksOf(sources, { longest, ...(shape && { shape }), progress, voice }, stop, () => unreadable++);
    for await (const { verdict } of inOrder(tasks, pool)) {
      failures += verdict.failures;
      progress.judged(verdict.lines.length);
      if (lineBuffered) for (const line of verdict.lines) await voice.write(`${line}\n`);
      else if (verdict.lines.length) await voice.write(`${verdict.lines.join("\n")}\n`);
    }
  } finally {
    progress.clear();
    stop.done();
    pool.close();
  }
  if (stop.interrupted) return EXIT.interrupted;
  if (unreadable) return EXIT.usage;
  return failures ? EXIT.findings : EXIT.clean;
};
