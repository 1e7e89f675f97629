/** How mail programs and people of a language set off what is not the writer's own text. In the normal form: lower case, ё as е. */
export interface MailWords {
  /** Last words of "On … NAME wrote:". */
  readonly wrote: readonly string[];
  /** "You wrote …:" of programs that greet before they quote. */
  readonly youWrote: readonly string[];
  /** Header lines that name the sender, without the colon. */
  readonly from: readonly string[];
  /** Other header lines: sent, date, to, copy, subject. */
  readonly headers: readonly string[];
  /** What stands between dashes over an original message. */
  readonly original: readonly string[];
  /** What stands between dashes, or before a colon, over a forwarded message. */
  readonly forwarded: readonly string[];
  /** How a writer says that what stands below is passed on. */
  readonly passingOn: readonly string[];
  /** How a letter closes. */
  readonly signOffs: readonly string[];
  /** Thanks that close a letter where nothing but a name follows their comma. */
  readonly thanks: readonly string[];
  /** How a letter greets. */
  readonly greetings: readonly string[];
  /** Lines that a mail program adds by itself. */
  readonly sentFrom: readonly string[];
  /** How legal small print begins. */
  readonly disclaimers: readonly string[];
}
