import type { Language } from "../languages/language.js";
import type { TicketDraft } from "../schema/index.js";
import { formatTicketLines } from "../format/ticket.js";
import { oneLine } from "./one-line.js";

const SUMMED_UP: ReadonlySet<string> = new Set(["contract", "name", "phone", "email", "messenger", "address", "started", "availability", "checks", "category"]);

/** What the desk understood, for the customer to confirm: "Проверьте, пожалуйста: …". */
export const summarise = (draft: TicketDraft, language: Language): string => {
  const { intro, closing } = language.intake.summary;
  const lines = formatTicketLines(draft, language).filter(({ line, value }) => SUMMED_UP.has(line) && value);
  return [intro, ...lines.map(({ label, value }) => `– ${label.toLowerCase()}: ${oneLine(value)}`), closing].join("\n");
};
