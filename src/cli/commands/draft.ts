import { formatTicket, type TicketStyle } from "../../format/ticket.js";
import { draftTicket, type Message } from "../../intake/index.js";
import { EXIT } from "../choices.js";
import { loadDesk } from "../config.js";
import { oneSource } from "../input/files.js";
import { type MessageOptions, nowFrom, readMessage } from "../input/message.js";
import { type CommonOptions, openSession } from "../session.js";

export interface DraftOptions extends CommonOptions, MessageOptions {
  readonly format: "json" | TicketStyle;
}

/** Makes a draft ticket of one message: as JSON with the provenance of each value, or as people read it. */
export const draft = async (path: string | undefined, options: DraftOptions): Promise<number> => {
  const session = openSession(options);
  const desk = await loadDesk(options.config, process.cwd());
  const source = await oneSource(path);
  const message = readMessage(source.name, await source.read(), options, session);
  const { draft, provenance, assessment, issues } = await draftTicket(message as Message, { desk, now: nowFrom(options) });
  for (const found of issues) process.stderr.write(`no-telepathy: ${source.name}: ${session.say(found)}\n`);
  const { scoring, score, band, category, informationRequired, contradictions } = assessment;
  await session.write(
    options.format === "json"
      ? `${JSON.stringify({ draft, provenance, assessment: { scoring, score, band, category, informationRequired, contradictions }, issues }, null, 2)}\n`
      : formatTicket(draft, { language: session.language, style: options.format, assessment }),
  );
  return EXIT.clean;
};
