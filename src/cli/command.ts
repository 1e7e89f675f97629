// Everything that the command runs, as one file: `load-command.ts` brings it in.
export { run } from "./run.js";

export const judgeInThread = async (): Promise<void> => (await import("./judging/thread.js")).judgeInThread();
