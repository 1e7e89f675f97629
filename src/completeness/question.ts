import type { ScoringLanguage } from "../languages/language.js";
import type { Question, QuestionCode } from "../languages/questions.js";
import type { Facet } from "../schema/index.js";
import type { Assessment } from "./assessment.js";

/** `chat`: a short line; `letter`: a polite sentence or two; `operator`: a prompt for whoever speaks with the customer. */
export type QuestionForm = keyof Question;

export interface NextQuestion {
  readonly code: QuestionCode;
  readonly facet: Facet;
  /** JSON Pointer to the ticket's field that the answer fills. */
  readonly path: string;
  /** Points that the answer adds. */
  readonly gain: number;
  readonly text: string;
}

/** The one question whose answer adds most; undefined where nothing is left to ask. */
export const nextQuestion = ({ informationRequired }: Pick<Assessment, "informationRequired">, language: Pick<ScoringLanguage, "questions">, form: QuestionForm = "chat"): NextQuestion | undefined => {
  const most = informationRequired[0];
  return most && { code: most.question, facet: most.facet, path: most.path, gain: most.gain, text: language.questions[most.question][form] };
};
