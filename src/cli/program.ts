import { Command, InvalidArgumentError, Option } from "commander";
import { CHECK_FORMATS, EXIT } from "./choices.js";
import type { CommonOptions } from "./session.js";

const number = (value: string): number => {
  const parsed = Number(value);
  if (value.trim() === "" || !Number.isFinite(parsed)) throw new InvalidArgumentError("a number is wanted.");
  return parsed;
};

const EXIT_CODES = `
Exit codes:
  0  clean
  1  findings: errors, or what --min-score, --max-warnings, --fail-level ask for
  2  wrong usage, or a file that cannot be read`;

const examples = (...lines: readonly string[]) => `Examples:\n${lines.map((line) => `  ${line}`).join("\n")}\n`;

const command = (name: string, description: string, ...lines: readonly string[]) =>
  new Command(name)
    .description(description)
    .addHelpText("before", examples(...lines))
    .addHelpText("after", EXIT_CODES)
    .addOption(new Option("--lang <code>", "language of the words: ru or en (default: the locale's, else en)"))
    .addOption(new Option("--config <file>", "the desk's settings (default: the nearest no-telepathy.config.{js,mjs,json})"));

const finish = async (run: Promise<number>) => {
  process.exitCode = await run;
};

/** The command line as commander knows it. What a command needs is loaded when it runs. */
export const program = (version: string): Command => {
  const root = new Command("no-telepathy")
    .description("Support tickets that nobody has to guess: checks payloads, scores reports, asks the next question.")
    .version(version, "-V, --version")
    .addHelpText("before", examples("no-telepathy assess letter.txt", "no-telepathy check 'tickets/**/*.json'", "cat tickets.ndjson | no-telepathy check --min-score 40"))
    .addHelpText("after", EXIT_CODES)
    .showHelpAfterError("(no-telepathy --help shows what there is)");

  root.addCommand(
    command("check", "validates tickets: JSON, a JSON array, NDJSON; every finding with file, line and column", "no-telepathy check ticket.json", "no-telepathy check tickets/ --format json", "no-telepathy check - --stdin-filename tickets.ndjson < tickets.ndjson")
      .argument("[files...]", "files, folders, globs; - or none for standard input")
      .addOption(new Option("--format <format>", "how findings are written").choices(CHECK_FORMATS).default("pretty"))
      .option("--min-score <points>", "a ticket must score at least this, 0 to 100", number)
      .option("--max-warnings <count>", "more warnings than this fail", number)
      .addOption(new Option("--fail-level <severity>", "the least severity that fails").choices(["error", "warning"]).default("error"))
      .option("--quiet", "errors only")
      .option("--stdin-filename <name>", "name of what comes from standard input")
      .action(async (files: string[], options: CommonOptions) => finish((await import("./commands/check.js")).check(files, options as never))),
  );
  root.addCommand(
    command("assess", "scores a letter or a ticket, and names the next question", "no-telepathy assess letter.txt", "no-telepathy assess ticket.json --format json", "no-telepathy assess --ndjson < reports.ndjson > scores.ndjson")
      .argument("[file]", "a text, a ticket as JSON; - or none for standard input")
      .addOption(new Option("--format <format>", "how the assessment is written").choices(["pretty", "json"]).default("pretty"))
      .option("--ndjson", 'one {"id", "text", "channel"?} or one ticket a line; one assessment a line')
      .option("--channel <channel>", "where the report came in: email, phone, web, chat, messenger, sms, other")
      .option("--category <category>", "what it is about, if that is known: outage, degraded, equipment, access, billing, request, other")
      .option("--min-score <points>", "exit with 1 under this score", number)
      .action(async (file: string | undefined, options: CommonOptions) => finish((await import("./commands/assess.js")).assess(file, options as never))),
  );
  for (const one of [root, ...root.commands]) one.exitOverride((error) => {
    process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    throw error;
  });
  return root;
};
