/**
 * Phrases that cannot both be true of one case. Words are blank-separated; `stem*` stands for every word that begins so.
 * All are looked for in one pass; what they mean together, src/completeness/contradictions.ts decides.
 */
export interface Contrasts {
  readonly everythingWorks: readonly string[];
  readonly nothingWorks: readonly string[];
  /** Words that narrow a clause to a place, a time or a device: such a clause contradicts nothing. */
  readonly narrows: readonly string[];
  readonly onlyWifi: readonly string[];
  readonly cable: readonly string[];
  /** Words that say of the cable that all is well on it, or that it was not tried. */
  readonly excuses: readonly string[];
  /** Units of a speed: with a number above zero before it, something does get through. */
  readonly speedUnits: readonly string[];
}
