/** How a language states facts, as data: words by meaning, patterns over them, learned weights. Compiled once for each pack object. */
export interface EvidencePack {
  /** BCP 47 language code. */
  readonly language: string;
  /** The script that its words are written in. */
  readonly script: "cyrillic" | "latin";
  /** Words by meaning: class name → words, blank-separated. `word`, `stem*`, `two_words`. */
  readonly lexicon: Readonly<Record<string, string>>;
  readonly rules: readonly EvidenceRule[];
  /** Weights learned by scripts/train.mjs, packed; absent while a language has none. */
  readonly weights?: string;
}

/** A pattern that states a fact. */
export interface EvidenceRule {
  /** Stable, unique in the pack: `onset.since-weekday`. */
  readonly id: string;
  /** A facet or a tone mark; `not.FACET` cancels what other rules found inside its span. */
  readonly facet: string;
  /** In the notation of src/completeness/evidence/patterns.ts. */
  readonly pattern: string;
  /** Why the rule is there. */
  readonly reason: string;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}
