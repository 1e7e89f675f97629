import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { LONGEST_LINE } from "./choices.js";

export const number = (value: string): number => {
  const parsed = Number(value);
  if (value.trim() === "" || !Number.isFinite(parsed)) throw new InvalidArgumentError("a number is wanted.");
  return parsed;
};

const atLeast = (least: number, what: string) => (value: string): number => {
  const parsed = number(value);
  if (!Number.isInteger(parsed) || parsed < least) throw new InvalidArgumentError(`${what} is wanted.`);
  return parsed;
};
export const count = atLeast(1, "a whole number from 1 on");

/** Sizes as people write them: 65536, 64k, 16M. */
const bytes = (value: string): number => {
  const [, digits, unit = ""] = /^(\d{1,12})([kKmMgG]?)$/.exec(value) ?? [];
  if (!digits) throw new InvalidArgumentError("a size is wanted, such as 65536, 64k, 16M.");
  return Number(digits) * 1024 ** ["", "k", "m", "g"].indexOf(unit.toLowerCase());
};

const jobs = (value: string): number => (value === "max" ? availableParallelism() : count(value));

export const EXIT_CODES = `
Exit codes:
  0  clean
  1  findings: errors, or what --min-score, --max-warnings, --fail-level ask for
  2  wrong usage, or a file that cannot be read`;

export const examples = (...lines: readonly string[]) => `Examples:\n${lines.map((line) => `  ${line}`).join("\n")}\n`;

export const command = (name: string, description: string, ...lines: readonly string[]) =>
  new Command(name)
    .description(description)
    .addHelpText("before", examples(...lines))
    .addHelpText("after", EXIT_CODES)
    .addOption(new Option("--lang <code>", "language of the words: ru or en (default: the locale's, else en)"))
    .addOption(new Option("--config <file>", "the desk's settings (default: the nearest no-telepathy.config.{js,mjs,json})"));

/** Options of the commands that work through many tickets. */
export const streaming = (command: Command) =>
  command
    .addOption(new Option("--jobs <count>", 'threads, or "max"; the output is the same for any number').argParser(jobs).default(1))
    .addOption(new Option("--max-line <bytes>", "a longer line is reported and passed by").argParser(bytes).default(LONGEST_LINE, "16M"));

export const collect = (value: string, before: readonly string[]) => [...before, value];

export const finish = async (run: Promise<number>) => {
  process.exitCode = await run;
};
