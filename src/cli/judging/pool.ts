import { type Judge, JUDGES, type JudgeName, type OptionsOf, type Task, type VerdictOf } from "./judge.js";

/** Judges in this thread, or in several others. */
export interface Pool<Verdict> {
  readonly judge: Judge<Verdict>;
  /** Tasks that may be under way at once. */
  readonly width: number;
  close(): void;
}

// Enough under way that no thread waits for its next task while another's answer is written.
const AHEAD = 2;

export const openPool = async <Name extends JudgeName>(name: Name, options: OptionsOf<Name>, jobs: number): Promise<Pool<VerdictOf<Name>>> => {
  if (jobs > 1) return (await import("./threads.js")).openThreads(name, options, jobs, AHEAD);
  const make = JUDGES[name] as (options: OptionsOf<Name>) => Promise<Judge<VerdictOf<Name>>>;
  return { judge: await make(options), width: 1, close: () => undefined };
};

/** The verdicts in the order of the tasks, however many are under way. */
export async function* inOrder<Verdict>(tasks: AsyncIterable<Task>, { judge, width }: Pool<Verdict>): AsyncGenerator<{ task: Task; verdict: Verdict }> {
  const underWay: { task: Task; verdict: Verdict | Promise<Verdict> }[] = [];
  for await (const task of tasks) {
    const verdict = judge(task);
    // A failure is heard when its turn comes; until then nobody else listens.
    if (verdict instanceof Promise) verdict.catch(() => undefined);
    underWay.push({ task, verdict });
    if (underWay.length < width) continue;
    const next = underWay.shift()!;
    yield { task: next.task, verdict: await next.verdict };
  }
  for (const { task, verdict } of underWay) yield { task, verdict: await verdict };
}
