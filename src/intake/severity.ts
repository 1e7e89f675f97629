import { compilePhrases, findPhrases } from "../completeness/phrases.js";
import type { PhraseBook } from "../completeness/phrases.js";
import type { IntakeWords } from "../languages/intake-words.js";
import type { Span } from "../result.js";
import type { Severity } from "../schema/index.js";
import { SEVERITIES } from "../schema/values.js";
import type { NormalText } from "../text/index.js";
import { tokenise } from "../text/index.js";

const books = new WeakMap<IntakeWords, PhraseBook>();

const bookOf = (words: IntakeWords): PhraseBook => {
  let book = books.get(words);
  if (!book) books.set(words, (book = compilePhrases(words.severities as Readonly<Record<string, readonly string[]>>)));
  return book;
};

/** How much is hit, where the text says so: the most that is said. */
export const readSeverity = (text: NormalText, languages: readonly IntakeWords[]): { readonly value: Severity; readonly span: Span } | undefined => {
  const tokens = tokenise(text);
  const hits = languages.flatMap((words) => findPhrases(bookOf(words), tokens)).map(({ kind, span }) => ({ value: kind as Severity, span }));
  return hits.sort((a, b) => SEVERITIES.indexOf(b.value) - SEVERITIES.indexOf(a.value) || a.span.start - b.span.start)[0];
};
