/** How a language spells an e-mail address aloud, as data. Words in lower case. */
export interface EmailWords {
  /** "@" by name: enough beside an ending. */
  readonly at: readonly string[];
  /** "@" by a word that means much else: only where the dots are spelled too. */
  readonly weakAt: readonly string[];
  readonly dot: readonly string[];
  readonly hyphen: readonly string[];
  readonly underscore: readonly string[];
  readonly plus: readonly string[];
  /** Words inside a mark's name: "нижнее подчёркивание". */
  readonly fillers: readonly string[];
  /** Providers and endings as they are heard. */
  readonly heard: Readonly<Record<string, string>>;
}
