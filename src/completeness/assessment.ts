import type { Issue, Span } from "../result.js";
import type { Band, Category, Facet, TicketDraft, Tone } from "../schema/index.js";
import type { InformationRequired } from "./information-required.js";

/** What is to be judged: a text as it came in, a ticket, a draft, or a text with some of a ticket's fields. */
export type Report = TicketDraft & { readonly text?: string | undefined };

/** Where a fact stands: a stretch of the text and the rule that found it, or the JSON Pointer of a field. */
export type Evidence = { readonly span: Span; readonly text: string; readonly rule: string } | { readonly path: string };

export interface FacetAssessment {
  readonly present: boolean;
  /** Points: those that the fact earned, or those that it would add if it came now; 0 where it does not matter. The points earned add up to the score. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

export interface Assessment {
  /** `SCORING_VERSION` of the judge: scores compare only where it is the same. */
  readonly scoring: string;
  /** 0..100. */
  readonly score: number;
  /** `empty`: nothing that matters is known. */
  readonly band: Band;
  /** As stated on the report, else inferred from the text. */
  readonly category: Category;
  readonly facets: Readonly<Record<Facet, FacetAssessment>>;
  /** Most gain first. */
  readonly informationRequired: readonly InformationRequired[];
  /** Shown, never counted. */
  readonly tone: readonly { readonly mark: Tone; readonly evidence: readonly Evidence[] }[];
  /** Warnings: what cannot all be true. */
  readonly contradictions: readonly Issue[];
  /** BCP 47 codes of the languages that the text was read in, the main one first. */
  readonly languages: readonly string[];
}

export type { InformationRequired };
