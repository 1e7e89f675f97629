import type { Language } from "../language.js";
import { contrasts } from "./contrasts.js";
import { ruEvidence } from "./evidence/index.js";
import { intakeWords } from "./intake.js";
import { messages } from "./messages/index.js";
import { names } from "./names.js";
import { questions } from "./questions.js";
import { ticketWords } from "./ticket.js";

export const ru: Language = {
  code: "ru",
  name: "Русский",
  evidence: ruEvidence,
  contrasts,
  questions,
  names,
  intake: intakeWords,
  ticket: ticketWords,
  messages,
};
