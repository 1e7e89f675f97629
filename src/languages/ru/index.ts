import type { Language } from "../language.js";
import { contractCues } from "./contract.js";
import { contrasts } from "./contrasts.js";
import { dateFormat } from "./date-format.js";
import { dates } from "./dates.js";
import { ruEvidence } from "./evidence/index.js";
import { intakeWords } from "./intake.js";
import { mailWords } from "./mail.js";
import { messages } from "./messages/index.js";
import { names } from "./names.js";
import { numerals } from "./numerals.js";
import { questions } from "./questions.js";
import { ticketWords } from "./ticket.js";

export const ru: Language = {
  code: "ru",
  name: "Русский",
  evidence: ruEvidence,
  numerals,
  contractCues,
  dates,
  dateFormat,
  mail: mailWords,
  contrasts,
  questions,
  names,
  intake: intakeWords,
  ticket: ticketWords,
  messages,
};
