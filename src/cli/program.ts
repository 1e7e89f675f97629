import { Command, Option } from "commander";
import { CHECK_FORMATS, EXIT, MOST_SHOWN } from "./choices.js";
import { collect, command, count, examples, EXIT_CODES, finish, number, streaming } from "./options.js";
import { addTools } from "./program-tools.js";
import type { CommonOptions } from "./voice.js";

/** The command line as commander knows it. What a command needs is loaded when it runs. */
export const program = (version: string): Command => {
  const root = new Command("no-telepathy")
    .description("Support tickets that nobody has to guess: checks payloads, scores reports, asks the next question.")
    .version(version, "-V, --version")
    .addHelpText("before", examples("no-telepathy assess letter.txt", "no-telepathy check 'tickets/**/*.json'", "cat tickets.ndjson | no-telepathy check --min-score 40"))
    .addHelpText("after", EXIT_CODES)
    .showHelpAfterError("(no-telepathy --help shows what there is)");

  root.addCommand(
    streaming(command("check", "validates tickets: JSON, a JSON array, NDJSON, also gzipped; every finding with file, line and column", "no-telepathy check ticket.json", "no-telepathy check tickets/ --format github --output sarif=tickets.sarif", "no-telepathy check - --stdin-filename tickets.ndjson < tickets.ndjson"))
      .argument("[files...]", "files, folders, globs; - or none for standard input")
      .addOption(new Option("--format <format>", "how findings are written to standard output").choices(CHECK_FORMATS).default("pretty"))
      .addOption(new Option("--output <format=file>", "a further format, written to a file; may stand several times").argParser(collect).default([], "none"))
      .option("--min-score <points>", "a ticket must score at least this, 0 to 100", number)
      .option("--max-warnings <count>", "more warnings than this fail", number)
      .addOption(new Option("--fail-level <severity>", "the least severity that fails").choices(["error", "warning"]).default("error"))
      .option("--quiet", "errors only")
      .addOption(new Option("--max-findings <count>", "findings that pretty shows one by one").argParser(count).default(MOST_SHOWN))
      .option("--baseline <file>", "findings that are known, and let be")
      .option("--update-baseline", "writes what is found now into the baseline (default file: .no-telepathy-baseline.json)")
      .option("--no-error-on-unmatched-pattern", "a pattern that matches no file is no error")
      .option("--stdin-filename <name>", "name of what comes from standard input")
      .action(async (files: string[], { maxLine, ...options }: CommonOptions & { maxLine: number }) => finish((await import("./commands/check.js")).check(files, { ...options, longest: maxLine } as never, version))),
  );
  root.addCommand(
    streaming(command("assess", "scores a letter or a ticket, and names the next question", "no-telepathy assess letter.txt", "no-telepathy assess ticket.json --format json", "no-telepathy assess --ndjson --jobs max < reports.ndjson > scores.ndjson"))
      .argument("[file]", "a text, a ticket as JSON; - or none for standard input")
      .addOption(new Option("--format <format>", "how the assessment is written").choices(["pretty", "json"]).default("pretty"))
      .option("--ndjson", 'one {"id", "text", "channel"?} or one ticket a line; one assessment a line')
      .option("--line-buffered", "with --ndjson: each answer is written at once, for a program that waits for it")
      .option("--channel <channel>", "where the report came in: email, phone, web, chat, messenger, sms, other")
      .option("--category <category>", "what it is about, if that is known: outage, degraded, equipment, access, billing, request, other")
      .option("--min-score <points>", "exit with 1 under this score", number)
      .action(async (file: string | undefined, { maxLine, ...options }: CommonOptions & { maxLine: number }) => finish((await import("./commands/assess.js")).assess(file, { ...options, longest: maxLine } as never))),
  );
  const message = (command: Command) =>
    command
      .option("--channel <channel>", "where it came in: email, phone, web, chat, messenger, sms, other")
      .option("--from <sender>", "who sent it, as a header says it")
      .option("--subject <subject>", "its subject")
      .option("--caller <number>", "the number that the call or SMS came from")
      .option("--received-at <time>", "when it came in, ISO 8601: what “yesterday” is counted from (default: the letter's date, else --now)")
      .option("--now <time>", "the present, ISO 8601 (default: the clock)");
  root.addCommand(
    message(command("draft", "makes a draft ticket of a message: a letter (.eml), a text, a chat or a message as JSON", "no-telepathy draft letter.eml", "no-telepathy draft letter.eml --format markdown", "no-telepathy draft --channel phone --caller +78126010610 < note.txt"))
      .argument("[file]", "- or none for standard input")
      .addOption(new Option("--format <format>", "how the draft is written: json has the provenance of each value").choices(["json", "text", "markdown", "html"]).default("json"))
      .action(async (file: string | undefined, options: CommonOptions) => finish((await import("./commands/draft.js")).draft(file, options as never))),
  );
  root.addCommand(
    message(command("ask", "asks for what is missing, question by question; answers by pipe for scripts", "no-telepathy ask", "no-telepathy ask letter.eml", "printf '70041518\\nне знаю\\n' | no-telepathy ask letter.txt"))
      .argument("[file]", "the message, or a draft to go on with; without one, the first line is the message")
      .addOption(new Option("--format <format>", "how the ticket is written in the end").choices(["json", "text"]).default("json"))
      .addOption(new Option("--form <form>", "how questions are put").choices(["chat", "letter", "operator"]).default("chat"))
      .option("--until <band>", "stop once the ticket is so good: poor, fair, good, excellent")
      .option("--max-questions <count>", "stop after so many questions", count)
      .action(async (file: string | undefined, options: CommonOptions) => finish((await import("./commands/ask.js")).ask(file, options as never))),
  );
  addTools(root);
  for (const one of [root, ...root.commands]) one.exitOverride((error) => {
    process.exitCode = error.exitCode === 0 ? EXIT.clean : EXIT.usage;
    throw error;
  });
  return root;
};
