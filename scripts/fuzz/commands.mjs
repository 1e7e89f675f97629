// The command line, as a process that reads what others sent.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { steersNothing } from "./oracles.mjs";
import { anyMail, anyText } from "./texts.mjs";
import { revive } from "./values.mjs";

const COMMANDS = {
  check: [["check", "-"], ["check", "--format", "github", "--min-score", "50", "-"], ["check", "--format", "junit", "-"], ["check", "--format", "sarif", "-"]],
  assess: [["assess", "-"], ["assess", "--ndjson", "-"]],
  draft: [["draft", "-"]],
  redact: [["redact", "-"], ["redact", "--keep-prose", "-"]],
  format: ["phone", "email", "address", "contract"].map((what) => ["format", what]),
};
/** Those whose output is for a terminal; of the others it is data. */
const isShown = ([name, option, format]) => (name === "check" && (option !== "--format" || format === "github")) || (name === "assess" && option === "-");

/** Targets by name: each ends with 0, 1 or 2, in time, without a stack, and steers no terminal. */
export const commandsOf = (dist, ticket) => {
  const input = fc.oneof(anyText, anyMail, fc.array(ticket, { maxLength: 3 }).map((list) => list.map((value) => writtenOut(value)).join("\n")), ticket.map(writtenOut));
  return Object.fromEntries(Object.entries(COMMANDS).map(([name, commands]) => [`command ${name}`, {
    make: fc.tuple(fc.constantFrom(...commands), input),
    runs: 4,
    once: true,
    run: ([args, text]) => {
      const { status, signal, stdout, stderr } = spawnSync(process.execPath, [join(dist, "cli/main.js"), ...args], { input: text, encoding: "utf8", timeout: 60_000, maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: "1" } });
      if (![0, 1, 2].includes(status)) throw new Error(`${args.join(" ")} ended with ${status ?? signal}: ${stderr.slice(0, 200)}`);
      if (/^ {4}at /m.test(stderr)) throw new Error(`${args.join(" ")}: a stack: ${stderr.slice(0, 200)}`);
      steersNothing(stderr);
      if (isShown(args)) steersNothing(stdout);
      return status;
    },
  }]));
};

const writtenOut = (value) => {
  try {
    return JSON.stringify(revive(value)) ?? "null";
  } catch {
    return "[".repeat(10_000);
  }
};
