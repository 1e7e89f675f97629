import type { Language } from "../language.js";
import { contrasts } from "./contrasts.js";
import { ruEvidence } from "./evidence/index.js";
import { contradictionMessages } from "./messages/contradiction.js";
import { ticketMessages } from "./messages/ticket.js";
import { names } from "./names.js";
import { questions } from "./questions.js";

export const ru: Language = {
  code: "ru",
  name: "Русский",
  evidence: ruEvidence,
  contrasts,
  questions,
  names,
  messages: { ...ticketMessages, ...contradictionMessages },
};
