import { parentPort, workerData } from "node:worker_threads";
import type { Issue } from "../../result.js";
import { UsageError } from "../usage-error.js";
import { type Judge, JUDGES, type JudgeName, type Task } from "./judge.js";

export interface Question {
  readonly id: number;
  readonly task: Task;
}

export type Answer<Verdict> = { readonly id: number; readonly verdict: Verdict } | { readonly refused: Issue };

/** Answers questions until the thread is ended. */
export const judgeInThread = async (): Promise<void> => {
  const { name, options } = workerData as { name: JudgeName; options: never };
  try {
    const judge = (await JUDGES[name](options)) as Judge<unknown>;
    parentPort?.on("message", async ({ id, task }: Question) => parentPort?.postMessage({ id, verdict: await judge(task) } satisfies Answer<unknown>));
  } catch (error) {
    // Errors lose their class on the way to another thread.
    if (!(error instanceof UsageError)) throw error;
    parentPort?.postMessage({ refused: error.issue } satisfies Answer<never>);
  }
};
