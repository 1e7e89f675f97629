import type { ScoringLanguage } from "../language.js";
import { contrasts } from "./contrasts.js";
import { dayWords } from "./days.js";
import { ruEvidence } from "./evidence/index.js";
import { questions } from "./questions.js";

/** As much of Russian as scoring and asking need. */
export const ru: ScoringLanguage = { code: "ru", evidence: ruEvidence, dates: dayWords, contrasts, questions };
