// The command as a filter that stays alive: lines in, as many lines out, in order.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export const openFilter = () => {
  const [program, ...args] = (process.env.NO_TELEPATHY ?? "npx no-telepathy").split(" ");
  const child = spawn(program, [...args, "assess", "--ndjson", "--line-buffered"], { stdio: ["pipe", "pipe", "inherit"] });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    /** Answers to the lines, one for each. */
    async answer(lines) {
      child.stdin.write(`${lines.join("\n")}\n`);
      const found = [];
      for (let left = lines.length; left > 0; left--) {
        const { value, done } = await answers.next();
        if (done) throw new Error("The filter has ended.");
        found.push(value);
      }
      return found;
    },
    close: () => child.stdin.end(),
  };
};
