import { compilePhrases, findPhrases } from "../completeness/phrases.js";
import type { PhraseBook } from "../completeness/phrases.js";
import type { IntakeWords } from "../languages/intake-words.js";
import type { CheckKind, Outcome } from "../schema/index.js";
import { normalise, tokenise } from "../text/index.js";
import { MARK } from "../text/index.js";

/** What an answer says besides facts: that the person does not know, or will not say; a bare yes or no. */
export interface Reply {
  readonly kind?: "unknown" | "refused" | "yes" | "no";
  /** Words besides those that say so. */
  readonly rest: number;
}

const books = new WeakMap<IntakeWords, PhraseBook>();

const bookOf = (words: IntakeWords): PhraseBook => {
  let book = books.get(words);
  if (!book) books.set(words, (book = compilePhrases({ unknown: words.unknown, refused: words.refusal, yes: words.yes, no: words.no })));
  return book;
};

const AT_ONCE = 4;

const STRENGTH = ["refused", "unknown", "yes", "no"] as const;

/** Reads an answer for what it says besides facts, in whichever language says it. */
export const readReply = (text: string, languages: readonly IntakeWords[]): Reply => {
  const tokens = tokenise(normalise(text.slice(0, 2000)));
  let words = 0;
  for (let at = 0; at < tokens.count; at++) if (tokens.kinds[at]! < MARK) words++;
  // Who will not say, says so at once: "…, дальше шум" passes nothing by.
  const hits = languages.flatMap((language) => findPhrases(bookOf(language), tokens)).filter(({ kind, from }) => kind !== "refused" || from < AT_ONCE);
  const covered = (kinds: readonly string[]) => {
    const said = new Set<number>();
    for (const { kind, from, to } of hits) if (kinds.includes(kind)) for (let at = from; at < to; at++) if (tokens.kinds[at]! < MARK) said.add(at);
    return said.size;
  };
  const kind = STRENGTH.find((one) => hits.some((hit) => hit.kind === one));
  return kind ? { kind, rest: words - covered(kind === "yes" || kind === "no" ? [kind] : ["refused", "unknown", "no"]) } : { rest: words };
};

/** What a bare yes or no tells of a self-check. */
export const bareOutcome = ({ kind, rest }: Reply, check: CheckKind, languages: readonly IntakeWords[]): Outcome | undefined => {
  const [words] = languages;
  if (!words || check === "other" || rest > 2 || (kind !== "yes" && kind !== "no")) return undefined;
  return words.checks[check].bare[kind === "yes" ? 0 : 1];
};
