import type { Assessment, NextQuestion, QuestionForm } from "../completeness/index.js";
import { nextQuestion } from "../completeness/index.js";
import type { Language } from "../languages/language.js";
import type { TicketDraft } from "../schema/index.js";
import { BANDS } from "../schema/values.js";
import type { IntakeSettings } from "./settings.js";
import { stateOf } from "./state.js";
import { summarise } from "./summary.js";

/** Why nothing more is asked: the draft is good enough; enough was asked; nothing is left to ask. */
export type DialogueEnd = "band" | "questions" | "nothing";

/** The next question, or, when the dialogue is over, what the customer is to confirm. */
export type DialogueStep = { readonly question: NextQuestion; readonly summary?: undefined } | { readonly question?: undefined; readonly summary: string; readonly end: DialogueEnd };

export interface DialogueOptions {
  readonly desk: IntakeSettings;
  /** In which to ask: the draft's own if the desk has it, else the desk's first. */
  readonly language?: Language;
  readonly form?: QuestionForm;
}

type Judged = { readonly draft: TicketDraft; readonly assessment: Assessment };

/** Questions that a customer is asked at the most, unless the desk sets another number. */
const MOST_QUESTIONS = 5;

/** Why the dialogue is over; undefined while it is not. */
export const overOf = ({ draft, assessment }: Judged, { dialogue = {} }: IntakeSettings): DialogueEnd | undefined => {
  const { untilBand = "good", maxQuestions = MOST_QUESTIONS } = dialogue;
  if (BANDS.indexOf(assessment.band) >= BANDS.indexOf(untilBand)) return "band";
  if (stateOf(draft).answers.length >= maxQuestions) return "questions";
  return assessment.informationRequired.length ? undefined : "nothing";
};

/** The language to speak with the customer. `TypeError` if the desk has none. */
const languageOf = ({ language }: Pick<TicketDraft, "language">, { languages = [] }: IntakeSettings): Language => {
  const spoken = languages.find(({ code }) => code === language) ?? languages[0];
  if (!spoken) throw new TypeError("nextStep: the desk has no languages, such as [ru, en]");
  return spoken;
};

/**
 * What to say next: the one question that adds most and was not asked yet, until the desk's band is reached or its number of questions
 * is used up; then a summary for the customer to confirm.
 *
 * @example nextStep(draftTicket(message, { desk, now }), { desk }) // { question: { code: "contract", text: "Подскажите…" } }
 */
export const nextStep = (judged: Judged, { desk, language, form = "chat" }: DialogueOptions): DialogueStep => {
  const spoken = language ?? languageOf(judged.draft, desk);
  const end = overOf(judged, desk);
  const question = end ? undefined : nextQuestion(judged.assessment, spoken, form);
  return question ? { question } : { summary: summarise(judged.draft, spoken), end: end ?? "nothing" };
};
