/**
 * How a language says that a number or an address does not reach the person who writes: it is dead, somebody else's, the desk's own, or
 * the very line that is out of order. Phrases in lower case, ё as е, whole words; `отключен*` stands for every word that begins so.
 */
export interface ContactDenials {
  /** In the same sentence, before the number. */
  readonly before: readonly string[];
  /** In the same sentence, after the number. */
  readonly after: readonly string[];
  /** Right before the number: it names the line or the mailbox that is out of order. */
  readonly faulty: readonly string[];
}
