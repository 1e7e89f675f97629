/** How a language reads numbers aloud, as data. All words in lower case; forms that dictation uses, not a full declension. */
export interface Numerals {
  /** Words of fixed value: 0–9, 10–19, 20–90, and hundreds that are one word. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Words that read as a digit only beside another number: "oh". */
  readonly weak: Readonly<Record<string, number>>;
  /** Words that multiply what was said before: hundred, thousand. */
  readonly multipliers: Readonly<Record<string, 100 | 1000>>;
  /** Words that repeat the digit that follows: double, triple. */
  readonly repeats: Readonly<Record<string, number>>;
  /** Digits in the plural, repeated by the number before them: "three zeros". */
  readonly plurals: Readonly<Record<string, number>>;
  readonly separators: Readonly<Record<string, string>>;
  /** Words that may stand between two numbers and mean nothing. */
  readonly fillers: readonly string[];
  /** Stems of nouns that a number counts ("two days"): such a number is no dictated digit. */
  readonly counted: readonly string[];
  /** 0–9, 10–19, 20–90 and 100–900, for reading aloud; hundreds are empty where the language has no words of their own for them. */
  readonly spoken: { readonly small: readonly string[]; readonly tens: readonly string[]; readonly hundreds: readonly string[] };
}
