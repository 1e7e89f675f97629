import { CommanderError } from "commander";
import { EXIT } from "./choices.js";
import { program } from "./program.js";
import { UsageError } from "./usage-error.js";

const languageOf = (argv: readonly string[]) => {
  const at = argv.indexOf("--lang");
  const lang = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  return lang === "ru" || lang === "en" ? { lang } : {};
};

/** Runs the command line; what goes wrong is said on stderr, in one line. */
export const run = async (version: string, argv: readonly string[]): Promise<void> => {
  try {
    await program(version).parseAsync(argv);
  } catch (error) {
    if (error instanceof CommanderError) return;
    if (!(error instanceof UsageError)) throw error;
    const { openVoice } = await import("./voice.js");
    process.stderr.write(`no-telepathy: ${(await openVoice(languageOf(argv))).say(error.issue)}\n`);
    process.exitCode = EXIT.usage;
  }
};
