import type { Band, Category, CheckKind, Facet, Tone } from "../schema/index.js";
import type { ContractCues } from "./contract-cues.js";
import type { Contrasts } from "./contrasts.js";
import type { DateFormat } from "./date-format.js";
import type { DateLanguage, DayWords } from "./dates.js";
import type { EvidencePack } from "./evidence.js";
import type { IntakeWords } from "./intake-words.js";
import type { MailWords } from "./mail-words.js";
import type { Numerals } from "./numerals.js";
import type { Questions } from "./questions.js";
import type { TicketWords } from "./ticket-words.js";

/** What things are called in front of a reader, in lower case, ready for a list or a table. */
export interface Names {
  readonly facets: Readonly<Record<Facet, string>>;
  readonly categories: Readonly<Record<Category, string>>;
  readonly bands: Readonly<Record<Band, string>>;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly checks: Readonly<Record<CheckKind, string>>;
  /** Headings of an explanation. */
  readonly explanation: Readonly<Record<ExplanationWord, string>>;
}

export type ExplanationWord = "score" | "category" | "known" | "missing" | "next" | "tone" | "field" | "points" | "nothing";

/** As much of a language as scoring and asking need: `no-telepathy/languages/XX/scoring`, for where a bundle is to be small. */
export interface ScoringLanguage {
  /** BCP 47. */
  readonly code: string;
  readonly evidence: EvidencePack;
  readonly dates: DayWords;
  /** Words that contradict each other. */
  readonly contrasts: Contrasts;
  readonly questions: Questions;
}

/** A language as a value that callers pass: how it states facts, how the desk asks and answers in it. */
export interface Language extends ScoringLanguage {
  /** In the language itself. */
  readonly name: string;
  /** Number words, dictated and read aloud. */
  readonly numerals: Numerals;
  /** Words that announce a contract number, or something else. */
  readonly contractCues: ContractCues;
  readonly dates: DateLanguage;
  readonly dateFormat: DateFormat;
  readonly mail: MailWords;
  readonly names: Names;
  /** How people hand in a report and answer questions. */
  readonly intake: IntakeWords;
  /** What a printed ticket calls things. */
  readonly ticket: TicketWords;
  /** Templates by issue code; `code.subject` is more specific than `code`. */
  readonly messages: Readonly<Record<string, string>>;
}
