import type { Span } from "../../result.js";
import type { Category, Facet, Tone } from "../../schema/index.js";

/** A stretch of the original text that states a fact, and what found it. */
export interface Finding {
  readonly span: Span;
  /** Id of the rule, or `learned.FACET`. */
  readonly rule: string;
  /** 0..1, comparable within a facet: 0.5 is the threshold. */
  readonly strength: number;
}

/** What a text says. Facets and tone marks that are not there have no key. */
export interface EvidenceReading {
  readonly facets: ReadonlyMap<Facet, readonly Finding[]>;
  readonly tone: ReadonlyMap<Tone, readonly Finding[]>;
  /** All categories, the likeliest first; strengths add up to 1. */
  readonly category: readonly { readonly category: Category; readonly strength: number }[];
  /** Languages of the packs that read some of the text, with the spans that each read; the main one first. */
  readonly languages: readonly { readonly language: string; readonly spans: readonly Span[] }[];
}

/** A span that an extractor has read: its words and digits count as one token of that kind. Offsets into the original text. */
export interface Claim {
  readonly kind: "contract" | "phone" | "email" | "address" | "messenger";
  readonly span: Span;
}

export interface EvidenceOptions {
  readonly claims?: readonly Claim[];
}
