import { type Command, Option } from "commander";
import { FORMAT_NOUNS, REPORT_LANGUAGES } from "./choices.js";
import { command, finish, streaming } from "./options.js";
import type { CommonOptions } from "./voice.js";

/** The commands beside checking and asking: pictures, single values, the schema, masking, setting up. */
export const addTools = (root: Command): void => {
  root.addCommand(
    streaming(command("report", "pictures of many tickets in one file: scores, what is missing most, the worst and best with their evidence", "no-telepathy report tickets/ --html report.html", "no-telepathy report archive.ndjson.gz --jobs max --html report.html", "no-telepathy report tickets.ndjson --markdown - >> $GITHUB_STEP_SUMMARY"))
      .argument("[files...]", "files, folders, globs; - or none for standard input")
      .option("--html <file>", "one self-contained page")
      .option("--markdown <file>", "a summary for a CI job; - for standard output")
      .option("--title <words>", "the heading")
      .addOption(new Option("--report-lang <code>", "language of the page (default: that of the words)").choices(REPORT_LANGUAGES))
      .option("--with-personal-data", "shows texts as they are: by default personal data is masked")
      .action(async (files: string[], { maxLine, ...options }: CommonOptions & { maxLine: number }) => finish((await import("./commands/report.js")).report(files, { ...options, longest: maxLine } as never))),
  );
  root.addCommand(
    command("format", "prints one value, or one a line from standard input, the way it is written properly", "no-telepathy format phone 601-0610 --style international", "no-telepathy format address 'Спб, 7-я линия В.О., д. 34 кв 12' --style lines", "no-telepathy format contract --style masked < numbers.txt")
      .addArgument(root.createArgument("<noun>", "what it is").choices(FORMAT_NOUNS))
      .argument("[values...]", "none: one a line from standard input")
      .option("--style <style>", "how: phone e164, international, national, local, rfc3966, masked; email address, mailbox, mailto, unicode, ascii, masked; address line, lines, short; contract display, compact, masked, spoken")
      .action(async (noun: string, values: string[], options: CommonOptions) => finish((await import("./commands/format.js")).format(noun as never, values, options as never))),
  );
  root.addCommand(
    command("schema", "prints the JSON Schema of the ticket", "no-telepathy schema > ticket.schema.json", "no-telepathy schema --target openapi-3.1 --of draft")
      .addOption(new Option("--target <dialect>", "which JSON Schema").choices(["2020-12", "draft-07", "openapi-3.1"]).default("2020-12"))
      .addOption(new Option("--of <shape>", "a ticket, or a draft with everything optional").choices(["ticket", "draft"]).default("ticket"))
      .action(async (options: CommonOptions) => finish((await import("./commands/schema.js")).schema(options as never))),
  );
  root.addCommand(
    streaming(command("redact", "tickets in, tickets out, one a line, personal data masked", "no-telepathy redact tickets.ndjson > shareable.ndjson", "no-telepathy redact --keep-prose < tickets.ndjson"))
      .argument("[files...]", "files, folders, globs; - or none for standard input")
      .option("--keep-prose", "of texts, masks only what is found in them: numbers, addresses, what the ticket's fields say; names that only a text tells stay")
      .action(async (files: string[], { maxLine, ...options }: CommonOptions & { maxLine: number }) => finish((await import("./commands/redact.js")).redact(files, { ...options, longest: maxLine } as never))),
  );
  root.addCommand(
    command("init", "writes a configuration and a CI job, after asking", "no-telepathy init", "no-telepathy init --yes")
      .option("--yes", "asks nothing: Russia, both languages, GitHub")
      .option("--force", "writes over files that are there")
      .action(async (options: CommonOptions) => finish((await import("./commands/init.js")).init(options as never))),
  );
};
