/** One question in its three forms. It asks for one thing, and says why that helps. */
export interface Question {
  /** A short line for a chat window. */
  readonly chat: string;
  /** A polite sentence or two for a letter. */
  readonly letter: string;
  /** A prompt for the operator who speaks with the customer. */
  readonly operator: string;
}

/** A question by what it asks for: the facet or the self-check, and the category where that changes the words. */
export const QUESTION_CODES = [
  "contract", "contract.request",
  "contact",
  "address", "address.equipment", "address.request",
  "service", "service.access", "service.billing", "service.request",
  "symptom", "symptom.degraded", "symptom.equipment", "symptom.access", "symptom.billing",
  "onset", "onset.access", "onset.billing",
  "pattern", "pattern.billing",
  "scope", "scope.access",
  "connection",
  "equipment", "equipment.access",
  "indicators",
  "errorText", "errorText.access",
  "checks.power", "checks.cabling", "checks.equipment", "checks.restart", "checks.otherDevice", "checks.otherDevice.access", "checks.directConnection",
  "checks.balance", "checks.balance.billing", "checks.outageNotice",
  "measurement", "measurement.billing",
  "trigger", "trigger.access", "trigger.billing",
  "expectation", "expectation.billing", "expectation.equipment", "expectation.request",
  "impact", "impact.request",
  "attachments", "attachments.billing", "attachments.equipment",
  "availability",
] as const;

export type QuestionCode = (typeof QUESTION_CODES)[number];

export type Questions = Readonly<Record<QuestionCode, Question>>;
