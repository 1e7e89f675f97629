import { closeSync, openSync, writeSync } from "node:fs";
import { CHECK_FORMATS, type CheckFormat } from "../choices.js";
import { UsageError } from "../usage-error.js";
import type { Voice } from "../voice.js";
import { type Reporter, REPORTERS, type ReportVoice } from "./reporter.js";
import { terminal } from "./terminal.js";

/** Somewhere that a text goes. */
export interface Sink {
  write(text: string): Promise<void> | void;
  close(): void;
}

export const fileSink = (file: string): Sink => {
  const or = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new UsageError("file_unwritable", { file, reason: (error as NodeJS.ErrnoException).code ?? "EIO" });
    }
  };
  const opened = or(() => openSync(file, "w"));
  return { write: (text) => (text ? or(() => void writeSync(opened, text)) : undefined), close: () => closeSync(opened) };
};

/** A format and where it goes. */
export interface Output {
  readonly reporter: Reporter;
  readonly sink: Sink;
}

const isFormat = (name: string): name is CheckFormat => (CHECK_FORMATS as readonly string[]).includes(name);

/** What stands in `--format` goes to stdout, each `--output FORMAT=FILE` to its file. */
export const openOutputs = async (format: CheckFormat, outputs: readonly string[], voice: Voice, { version, most }: Pick<ReportVoice, "version" | "most">): Promise<Output[]> => {
  const make = async (name: CheckFormat, out: ReportVoice["out"]) => (await REPORTERS[name]())({ words: voice.words, messages: voice.messages, out, version, most });
  const opened: Output[] = [{ reporter: await make(format, voice.out), sink: { write: voice.write, close: () => undefined } }];
  for (const output of outputs) {
    const [name = "", ...rest] = output.split("=");
    const file = rest.join("=");
    if (!isFormat(name) || !file) throw new UsageError("output_unknown", { output, known: CHECK_FORMATS.join(", ") });
    // A file is no terminal: it has no colours.
    opened.push({ reporter: await make(name, terminal(process.stdout, { NO_COLOR: "1" })), sink: fileSink(file) });
  }
  return opened;
};
