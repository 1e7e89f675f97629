import type { Language } from "../language.js";
import { contrasts } from "./contrasts.js";
import { enEvidence } from "./evidence/index.js";
import { contradictionMessages } from "./messages/contradiction.js";
import { ticketMessages } from "./messages/ticket.js";
import { names } from "./names.js";
import { questions } from "./questions.js";

export const en: Language = {
  code: "en",
  name: "English",
  evidence: enEvidence,
  contrasts,
  questions,
  names,
  messages: { ...ticketMessages, ...contradictionMessages },
};
