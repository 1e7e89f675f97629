import type { Assessment, NextQuestion, QuestionForm } from "../completeness/index.js";
import { nextQuestion } from "../completeness/index.js";
import type { Language } from "../languages/language.js";
import type { Facet, TicketDraft } from "../schema/index.js";
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

/** Of the labelled reports that say something (`test/corpus/train-*`), how many state each fact: what customers have at hand. */
const AT_HAND: Readonly<Record<Facet, number>> = {
  contract: 0.36, contact: 0.22, address: 0.33, service: 0.91, symptom: 0.84, onset: 0.45, pattern: 0.27, scope: 0.36, connection: 0.27, equipment: 0.34, indicators: 0.24, errorText: 0.24,
  checks: 0.37, measurement: 0.31, trigger: 0.37, expectation: 0.54, impact: 0.3, attachments: 0.21, availability: 0.25,
};

/** What is missing, what an answer is likely to add first: its gain by how likely there is an answer. */
const likeliest = ({ informationRequired }: Assessment): Pick<Assessment, "informationRequired"> => ({
  informationRequired: [...informationRequired].sort((a, b) => b.gain * AT_HAND[b.facet] - a.gain * AT_HAND[a.facet]),
});

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
 * What to say next: the one question that is likely to add most (its gain by how often customers can tell) and was not asked yet, until the
 * desk's band is reached or its number of questions is used up; then a summary for the customer to confirm.
 *
 * @example nextStep(draftTicket(message, { desk, now }), { desk }) // { question: { code: "contract", text: "Подскажите…" } }
 */
export const nextStep = (judged: Judged, { desk, language, form = "chat" }: DialogueOptions): DialogueStep => {
  const spoken = language ?? languageOf(judged.draft, desk);
  const end = overOf(judged, desk);
  const question = end ? undefined : nextQuestion(likeliest(judged.assessment), spoken, form);
  return question ? { question } : { summary: summarise(judged.draft, spoken), end: end ?? "nothing" };
};
