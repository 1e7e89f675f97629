/** How a language states facts: words by meaning and learned weights, packed, and patterns over them. Compiled once for each pack object. */
export interface EvidencePack {
  /** BCP 47 language code. */
  readonly language: string;
  /** The script that its words are written in. */
  readonly script: "cyrillic" | "latin";
  /** What scripts/train.mjs made of the language's lexicon and of the labelled corpus. */
  readonly model: string;
  /** Names of the lexicon's classes, in the order of the model's numbers. */
  readonly classes: readonly string[];
  readonly rules: readonly EvidenceRule[];
}

/** A pattern that states a fact by itself, whatever the weights say. */
export interface EvidenceRule {
  /** Stable, unique in the pack: `onset.since-weekday`. */
  readonly id: string;
  /** A facet or a tone mark. */
  readonly facet: string;
  /** In the notation of src/completeness/evidence/patterns.ts. */
  readonly pattern: string;
  /** Classes that cancel the rule when a word of them stands in the same sentence. */
  readonly unless?: readonly string[];
  /** Why the rule is there. */
  readonly reason: string;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
