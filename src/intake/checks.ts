import { compilePhrases, findPhrases } from "../completeness/phrases.js";
import type { PhraseBook, PhraseHit } from "../completeness/phrases.js";
import type { IntakeWords } from "../languages/intake-words.js";
import type { Span } from "../result.js";
import type { Check, CheckKind, Outcome } from "../schema/index.js";
import { CHECKS } from "../schema/values.js";
import type { NormalText, Tokens } from "../text/index.js";
import { LINE_BREAK, MARK, tokenise } from "../text/index.js";

export interface FoundCheck {
  readonly value: Check;
  readonly span: Span;
}

const books = new WeakMap<IntakeWords, PhraseBook>();

const KINDS = CHECKS.filter((kind) => kind !== "other");
type Kind = (typeof KINDS)[number];

const bookOf = (words: IntakeWords): PhraseBook => {
  let book = books.get(words);
  if (!book) {
    const phrases: Record<string, readonly string[]> = { doing: words.doing, not: words.negations, ...words.outcomes };
    for (const kind of KINDS) {
      phrases[`act.${kind}`] = words.checks[kind].acts ?? [];
      phrases[`thing.${kind}`] = words.checks[kind].things ?? [];
    }
    books.set(words, (book = compilePhrases(phrases)));
  }
  return book;
};

/** Tokens half-open, within one sentence; `asks` if it ends in a question mark. */
interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly asks: boolean;
}

const ENDS = new Set([...".!?;"].map((mark) => mark.charCodeAt(0)));
const QUESTION = 0x3f;
const COMMA = 0x2c;

const sentencesOf = ({ text, starts, kinds, count }: Tokens): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= count; at++) {
    const code = at < count ? text.codes[starts[at]!]! : 0;
    if (at < count && kinds[at] !== LINE_BREAK && !(kinds[at] === MARK && ENDS.has(code))) continue;
    if (at > from) sentences.push({ from, to: at, asks: code === QUESTION });
    from = at + 1;
  }
  return sentences;
};

/** The hits that no longer hit covers: "не помогло" holds no "помогло". */
const longest = (hits: readonly PhraseHit[]): PhraseHit[] => {
  /** Of outcomes and of all else, the one that reaches farthest so far; of several, the first. */
  const farthest = new Map<boolean, PhraseHit>();
  return [...hits].sort((a, b) => a.from - b.from || b.to - a.to).filter((hit) => {
    const other = farthest.get(isOutcome(hit));
    if (!other || other.to < hit.to) farthest.set(isOutcome(hit), hit);
    return !other || other.to < hit.to || (other.to === hit.to && other.from === hit.from);
  });
};

const isOutcome = ({ kind }: PhraseHit): boolean => kind === "failed" || kind === "passed" || kind === "notDone";

const hasComma = ({ text, starts, kinds }: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (kinds[at] === MARK && text.codes[starts[at]!] === COMMA) return true;
  return false;
};

// An outcome in the sentence after is that of the check before only where it stands at its beginning.
const SOON = 3;
const NEAR = 6;

/** What was done rather than looked at: that it did not help is its outcome, whatever else is said to be in order. */
const DEEDS: ReadonlySet<string> = new Set(["act.restart", "act.equipment", "act.otherDevice", "act.directConnection"]);

const outcomeOf = (tokens: Tokens, check: PhraseHit, hits: readonly PhraseHit[], sentence: Sentence, next: Sentence | undefined): Outcome => {
  const inside = hits.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
  const beside = (hit: PhraseHit) => !hasComma(tokens, Math.min(hit.to, check.to), Math.max(hit.from, check.from));
  if (inside.some((hit) => hit.kind === "notDone" && beside(hit))) return "notDone";
  if (inside.some((hit) => hit.kind === "not" && hit.to <= check.from && check.from - hit.to < 2)) return "notDone";
  const outcomes = inside.filter(isOutcome);
  // What is said after the check is its outcome; what is said before it, only in the same breath.
  const following = outcomes.filter(({ from, to }) => to > check.to || from >= check.from);
  const after = (DEEDS.has(check.kind) && following.find(({ kind }) => kind === "failed")) || following[0];
  const found = after ?? (next && hits.find((hit) => isOutcome(hit) && hit.from >= next.from && hit.from < next.from + SOON && hit.to <= next.to)) ?? outcomes.findLast((hit) => hit.to <= check.from && beside(hit) && check.from - hit.to < NEAR);
  return (found?.kind as Outcome | undefined) ?? "unknown";
};

const readIn = (tokens: Tokens, words: IntakeWords, asked: Kind | undefined): FoundCheck[] => {
  const hits = longest(findPhrases(bookOf(words), tokens));
  const acts = hits.filter(({ kind }) => kind.startsWith("act."));
  const things = hits.filter(({ kind }) => kind.startsWith("thing."));
  if (!acts.length && !things.length && !asked) return [];
  const sentences = sentencesOf(tokens);
  const found: FoundCheck[] = [];
  sentences.forEach((sentence, index) => {
    if (sentence.asks) return;
    const within = ({ from, to }: PhraseHit) => from >= sentence.from && to <= sentence.to;
    const done = things.filter(
      (thing) => within(thing) && hits.some((hit) => (hit.kind === "doing" || hit.kind === "notDone") && within(hit) && !hasComma(tokens, Math.min(hit.to, thing.to), Math.max(hit.from, thing.from))),
    );
    for (const check of [...acts.filter(within), ...done].sort((a, b) => a.from - b.from)) {
      const outcome = outcomeOf(tokens, check, hits, sentence, sentences[index + 1]);
      const kind = check.kind.slice(check.kind.indexOf(".") + 1) as CheckKind;
      const { starts, ends, text } = tokens;
      const span = text.toOriginal(starts[sentence.from]!, ends[sentence.to - 1]!);
      found.push({ value: { check: kind, outcome, note: text.original.slice(span.start, span.end).trim() }, span });
    }
  });
  if (!found.length && asked) {
    const outcome = hits.find(isOutcome)?.kind as Outcome | undefined;
    const { length } = tokens.text.original;
    if (outcome) found.push({ value: { check: asked, outcome, note: tokens.text.original.trim() }, span: { start: 0, end: length } });
  }
  return found;
};

const RANK: Readonly<Record<Outcome, number>> = { failed: 3, passed: 2, notDone: 1, unknown: 0 };

/**
 * Self-checks that a text tells of, each once with what came of it: "роутер перезагружал, не помогло" is restart/failed. `asked`:
 * the check that the text is an answer about. In order of appearance.
 */
export const readChecks = (text: NormalText, languages: readonly IntakeWords[], asked?: CheckKind): FoundCheck[] => {
  const tokens = tokenise(text);
  const best = new Map<CheckKind, FoundCheck>();
  for (const words of languages) {
    for (const found of readIn(tokens, words, asked === "other" ? undefined : asked)) {
      const known = best.get(found.value.check);
      if (!known || RANK[found.value.outcome] > RANK[known.value.outcome]) best.set(found.value.check, found);
    }
  }
  return [...best.values()].sort((a, b) => a.span.start - b.span.start);
};
