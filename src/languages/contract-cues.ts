/**
 * How a language speaks of contract numbers, as data. In lower case; `договор*` stands for every word that begins so, an entry with a
 * blank or a mark in it for those words in a row.
 */
export interface ContractCues {
  /** Words that announce a contract, account or subscriber number. */
  readonly labels: readonly string[];
  /** Who or what has the number: only one right after these is meant. */
  readonly holders: readonly string[];
  /** Words that announce any number: a contract's, unless a noun of another kind stands shortly before. */
  readonly generic: readonly string[];
  /** Words that announce a login or another name that may have no digit at all. */
  readonly logins: readonly string[];
  /** Words between a label and its number that say what it is: number, no., ref. */
  readonly numbers: readonly string[];
  /** Other words between them that change nothing. */
  readonly fillers: readonly string[];
  /** Words that announce a number of another kind: phone, order, passport, house. */
  readonly others: readonly string[];
  /** Words after which a label has no number: not, lost, forgot. */
  readonly denials: readonly string[];
  /** Words between a number and a label that follows it: "4417 was the contract". */
  readonly links: readonly string[];
  /** Units and nouns that a number counts, beside those of the numerals. */
  readonly units: readonly string[];
}
