import { createInterface } from "node:readline/promises";
import { formatTicket } from "../../format/ticket.js";
import { answer, type Drafted, draftTicket, type Message, nextStep, openDraft } from "../../intake/index.js";
import type { QuestionForm } from "../../completeness/index.js";
import type { Band } from "../../schema/index.js";
import { BANDS } from "../../schema/values.js";
import { EXIT } from "../choices.js";
import { loadDesk } from "../config.js";
import { oneSource, STANDARD_INPUT } from "../input/files.js";
import { isDraft, type MessageOptions, nowFrom, readMessage } from "../input/message.js";
import { printable } from "../output/terminal.js";
import { type CommonOptions, openSession } from "../session.js";
import { UsageError } from "../usage-error.js";

export interface AskOptions extends CommonOptions, MessageOptions {
  readonly until?: string;
  readonly maxQuestions?: number;
  readonly form?: QuestionForm;
  readonly format: "json" | "text";
}

const bandOf = (until: string | undefined): Band | undefined => {
  const band = BANDS.find((known) => known === until);
  if (until !== undefined && !band) throw new UsageError("option_unknown_value", { option: "--until", value: until, known: BANDS.join(", ") });
  return band;
};

/**
 * The dialogue: questions on standard error, answers from standard input, a line each; the draft on standard output once nothing more
 * is to be asked, or the answers end (exit code 1). A file holds the first message, or a draft to go on with; without one, the first
 * line is the message.
 */
export const ask = async (path: string | undefined, options: AskOptions): Promise<number> => {
  const session = openSession(options);
  const untilBand = bandOf(options.until);
  const loaded = await loadDesk(options.config, process.cwd());
  const desk = { ...loaded, dialogue: { ...loaded.dialogue, ...(untilBand && { untilBand }), ...(options.maxQuestions !== undefined && { maxQuestions: options.maxQuestions }) } };
  const talk = createInterface({ input: process.stdin, ...(process.stdin.isTTY && { output: process.stderr }) });
  const lines = talk[Symbol.asyncIterator]();
  const hear = async (prompt: string): Promise<string | undefined> => {
    process.stderr.write(`${printable(prompt)}\n`);
    if (process.stdin.isTTY) process.stderr.write("> ");
    const { done, value } = await lines.next();
    return done ? undefined : value;
  };
  const now = nowFrom(options);
  const first = async (): Promise<Drafted> => {
    if (path === undefined || path === STANDARD_INPUT) {
      const text = (await hear(session.language.questions.symptom[options.form ?? "chat"])) ?? "";
      return draftTicket(readMessage("", new TextEncoder().encode(text), options, session) as Message, { desk, now });
    }
    const source = await oneSource(path);
    const message = readMessage(source.name, await source.read(), options, session);
    if (!isDraft(message)) return draftTicket(message as Message, { desk, now });
    return openDraft(message, { desk, now });
  };
  try {
    let drafted = await first();
    let finished = false;
    for (;;) {
      const step = nextStep(drafted, { desk, ...(options.lang && { language: session.language }), ...(options.form && { form: options.form }) });
      if (!step.question) {
        process.stderr.write(`${printable(step.summary)}\n`);
        finished = true;
        break;
      }
      const said = await hear(step.question.text);
      if (said === undefined) break;
      drafted = answer(drafted.draft, step.question, said, { desk, now });
    }
    await session.write(options.format === "text" ? formatTicket(drafted.draft, { language: session.language, assessment: drafted.assessment }) : `${JSON.stringify(drafted.draft, null, 2)}\n`);
    return finished ? EXIT.clean : EXIT.findings;
  } finally {
    talk.close();
  }
};
