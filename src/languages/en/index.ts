import type { Language } from "../language.js";
import { contrasts } from "./contrasts.js";
import { enEvidence } from "./evidence/index.js";
import { intakeWords } from "./intake.js";
import { messages } from "./messages/index.js";
import { names } from "./names.js";
import { questions } from "./questions.js";
import { ticketWords } from "./ticket.js";

export const en: Language = {
  code: "en",
  name: "English",
  evidence: enEvidence,
  contrasts,
  questions,
  names,
  intake: intakeWords,
  ticket: ticketWords,
  messages,
};
