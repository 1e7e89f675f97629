import type { ScoringLanguage } from "../language.js";
import { contrasts } from "./contrasts.js";
import { dayWords } from "./days.js";
import { enEvidence } from "./evidence/index.js";
import { questions } from "./questions.js";

/** As much of English as scoring and asking need. */
export const en: ScoringLanguage = { code: "en", evidence: enEvidence, dates: dayWords, contrasts, questions };
