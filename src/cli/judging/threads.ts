import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { UsageError } from "../usage-error.js";
import type { JudgeName, OptionsOf, Task, VerdictOf } from "./judge.js";
import type { Pool } from "./pool.js";
import type { Answer, Question } from "./thread.js";

// The folder of the built command.
declare const __dirname: string;

// MB. Little of a task outlives it; a larger nursery only makes more garbage wait.
const YOUNG = 8;

interface Thread {
  readonly worker: Worker;
  waiting: number;
}

/** Threads that judge; each task goes to the one with the least to do. */
export const openThreads = async <Name extends JudgeName>(name: Name, options: OptionsOf<Name>, jobs: number, ahead: number): Promise<Pool<VerdictOf<Name>>> => {
  const asked = new Map<number, { resolve(verdict: VerdictOf<Name>): void; reject(error: unknown): void }>();
  const rejectAll = (error: unknown) => {
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
  };
  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(join(__dirname, "thread.js"), { workerData: { name, options }, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } }), waiting: 0 };
    thread.worker.on("message", (answer: Answer<VerdictOf<Name>>) => {
      if ("refused" in answer) return rejectAll(new UsageError(answer.refused.code, answer.refused.params));
      thread.waiting--;
      asked.get(answer.id)?.resolve(answer.verdict);
      asked.delete(answer.id);
    });
    thread.worker.on("error", rejectAll);
    return thread;
  };
  const threads = Array.from({ length: jobs }, start);
  let count = 0;
  return {
    width: jobs * ahead,
    close: () => threads.forEach(({ worker }) => void worker.terminate()),
    judge: (task: Task) =>
      new Promise((resolve, reject) => {
        const thread = threads.reduce((least, one) => (one.waiting < least.waiting ? one : least));
        thread.waiting++;
        asked.set(++count, { resolve, reject });
        thread.worker.postMessage({ id: count, task } satisfies Question);
      }),
  };
};
