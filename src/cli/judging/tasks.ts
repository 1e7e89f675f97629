import type { Shape } from "../input/shape.js";
import type { Source } from "../input/files.js";
import { unitsOf } from "../input/units.js";
import { UsageError } from "../usage-error.js";
import type { Voice } from "../voice.js";
import type { Task } from "./judge.js";
import type { Progress } from "./progress.js";

export interface TaskOptions {
  /** Bytes of the longest line. */
  readonly longest: number;
  readonly shape?: Shape;
  readonly progress: Progress;
  readonly voice: Pick<Voice, "say" | "tell">;
}

/** Ctrl+C ends the reading, not the run: what was read is judged and written to the end. A second one ends everything. */
export const interruption = (): { readonly interrupted: boolean; done(): void } => {
  const state = { interrupted: false, done: () => void process.removeListener("SIGINT", stop) };
  const stop = () => {
    state.interrupted = true;
    process.stdin.destroy();
  };
  process.once("SIGINT", stop);
  return state;
};

/** The work that the sources make, in order. A source that cannot be read is told and passed by, unless it is the only one. */
export async function* tasksOf(sources: readonly Source[], { longest, shape, progress, voice }: TaskOptions, stop: { readonly interrupted: boolean }, unreadable: (source: Source) => void): AsyncGenerator<Task> {
  for (const [index, source] of sources.entries()) {
    try {
      for await (const unit of unitsOf(source, { longest, ...(shape && { shape }), taken: progress.taken })) {
        if (stop.interrupted) return;
        yield { source: source.name, index, unit };
      }
    } catch (error) {
      if (stop.interrupted) return;
      if (!(error instanceof UsageError) || sources.length === 1) throw error;
      unreadable(source);
      progress.clear();
      voice.tell(`no-telepathy: ${voice.say(error.issue)}\n`);
    }
  }
}
