import type { CheckKind, Facet, Outcome, Severity } from "../schema/index.js";

/** What a line of a pasted form tells. Parts of an address have lines of their own. */
export const FORM_FIELDS = [
  "contract", "name", "phone", "email", "messenger", "availability", "address", "description", "onset", "category", "severity", "attachments", "subject",
  "city", "street", "house", "building", "letter", "flat", "entrance", "floor", "intercom", "postalCode", "other",
] as const;
export type FormField = (typeof FORM_FIELDS)[number];

/** How a self-check is told of. Phrases in lower case, whole words; `кабел*` stands for every word that begins so. */
export interface CheckWords {
  /** Tell of the check by themselves: "перезагружал". */
  readonly acts?: readonly string[];
  /** Tell of it beside a word of doing: "кабель" with "проверил". */
  readonly things?: readonly string[];
  /** Tell of the check and what came of it: "минус на балансе". */
  readonly told?: Readonly<Partial<Record<Exclude<Outcome, "unknown">, readonly string[]>>>;
  /** What a bare yes and a bare no mean as an answer. */
  readonly bare: readonly [yes: Outcome, no: Outcome];
}

/** How people of a language hand in a report and answer the desk's questions. */
export interface IntakeWords {
  /** Labels of form lines, without the colon. */
  readonly labels: Readonly<Record<FormField, readonly string[]>>;
  /** Values of a form line that leave it blank. */
  readonly blanks: readonly string[];
  readonly checks: Readonly<Record<Exclude<CheckKind, "other">, CheckWords>>;
  /** Words of doing, which turn a thing into a check. */
  readonly doing: readonly string[];
  /** How a check came out; `unknown`: what only looks as if it told. */
  readonly outcomes: Readonly<Record<Outcome, readonly string[]>>;
  /** Right before an act: it was not done. */
  readonly negations: readonly string[];
  /** Right before an act: it is asked for, and was not done. */
  readonly asking: readonly string[];
  /** How much is hit, where it is said. */
  readonly severities: Readonly<Partial<Record<Severity, readonly string[]>>>;
  /** Answers: the person does not know; does not want to say; yes; no. */
  readonly unknown: readonly string[];
  readonly refusal: readonly string[];
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** The words that a bare answer is to be read behind, by what was asked. */
  readonly asked: Readonly<Partial<Record<Facet, string>>>;
  /** What operators write short, and what it stands for. */
  readonly shorthand: Readonly<Record<string, string>>;
  /** What a name is not: posts and departments under a letter. */
  readonly notNames: readonly string[];
  /** Over and under what the customer is to confirm; the ticket's wait for the customer, with a {question} slot. */
  readonly summary: { readonly intro: string; readonly closing: string };
  readonly waiting: string;
}
