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
    const phrases: Record<string, readonly string[]> = { doing: words.doing, not: words.negations, asking: words.asking, ...words.outcomes };
    for (const kind of KINDS) {
      phrases[`act.${kind}`] = words.checks[kind].acts ?? [];
      phrases[`thing.${kind}`] = words.checks[kind].things ?? [];
      for (const [outcome, told] of Object.entries(words.checks[kind].told ?? {})) phrases[`${outcome}.${kind}`] = told;
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

// What goes on without a stop is read in stretches, so that work grows with the length of the text.
const LONGEST_SENTENCE = 150;
const ENDS = new Set([...".!?;"].map((mark) => mark.charCodeAt(0)));
const QUESTION = 0x3f;
const COMMA = 0x2c;

const sentencesOf = ({ text, starts, kinds, count }: Tokens): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at <= count; at++) {
    const code = at < count ? text.codes[starts[at]!]! : 0;
    const ends = at === count || kinds[at] === LINE_BREAK || (kinds[at] === MARK && ENDS.has(code));
    if (!ends && at - from < LONGEST_SENTENCE) continue;
    if (at > from) sentences.push({ from, to: at, asks: code === QUESTION });
    from = ends ? at + 1 : at;
  }
  return sentences;
};

/** The hits that no longer hit covers: "не помогло" holds no "помогло". */
const longest = (hits: readonly PhraseHit[]): PhraseHit[] => {
  /** Of outcomes and of all else, the one that reaches farthest so far; of several, the first. */
  const farthest = new Map<boolean, PhraseHit>();
  return [...hits].sort((a, b) => a.from - b.from || b.to - a.to).filter((hit) => {
    const group = isOutcomeLike(hit);
    const other = farthest.get(group);
    if (!other || other.to < hit.to) farthest.set(group, hit);
    return !other || other.to < hit.to || (other.to === hit.to && other.from === hit.from);
  });
};

const OUTCOMES: ReadonlySet<string> = new Set(["failed", "passed", "notDone"]);
const isOutcome = ({ kind }: PhraseHit): boolean => OUTCOMES.has(kind);
/** A kind has two parts where it is of one check: `act.restart`, `failed.balance`. */
const partsOf = ({ kind }: PhraseHit): [role: string, check?: string] => kind.split(".") as [string, string?];
const isTold = (hit: PhraseHit): boolean => hit.kind.includes(".") && OUTCOMES.has(partsOf(hit)[0]);
/** Of hits that cover one another, those of outcomes and of what only looks like one are a group. */
const isOutcomeLike = (hit: PhraseHit): boolean => hit.kind === "unknown" || OUTCOMES.has(partsOf(hit)[0]);
const areSame = (a: PhraseHit, b: PhraseHit): boolean => partsOf(a)[1] === partsOf(b)[1];

const hasComma = ({ text, starts, kinds }: Tokens, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (kinds[at] === MARK && text.codes[starts[at]!] === COMMA) return true;
  return false;
};

// An outcome in the sentence after is that of the check before only where it stands at its beginning.
const SOON = 3;
const NEAR = 6;

/** What was done rather than looked at: that it did not help is its outcome, whatever else is said to be in order. */
const DEEDS: ReadonlySet<string> = new Set(["act.restart", "act.equipment", "act.otherDevice", "act.directConnection"]);

/** Whether no comma stands between two hits. */
const areBeside = (tokens: Tokens, a: PhraseHit, b: PhraseHit): boolean => !hasComma(tokens, Math.min(a.to, b.to), Math.max(a.from, b.from));

/** What came of a check: by the hits of its sentence, else by the outcome that the next begins with. */
const outcomeOf = (tokens: Tokens, check: PhraseHit, inside: readonly PhraseHit[], next: PhraseHit | undefined): Outcome => {
  const told = inside.find((hit) => isTold(hit) && areSame(hit, check));
  if (told) return partsOf(told)[0] as Outcome;
  if (inside.some((hit) => hit.kind === "notDone" && areBeside(tokens, hit, check))) return "notDone";
  if (inside.some((hit) => hit.kind === "not" && hit.to <= check.from && check.from - hit.to < 2)) return "notDone";
  const outcomes = inside.filter(isOutcome);
  // What is said after the check is its outcome; what is said before it, only in the same breath.
  const following = outcomes.filter(({ from, to }) => to > check.to || from >= check.from);
  const after = (DEEDS.has(check.kind) && following.find(({ kind }) => kind === "failed")) || following[0];
  const found = after ?? next ?? outcomes.findLast((hit) => hit.to <= check.from && areBeside(tokens, hit, check) && check.from - hit.to < NEAR);
  return (found?.kind as Outcome | undefined) ?? "unknown";
};

/** The checks among the hits of one sentence. */
const checksAmong = (tokens: Tokens, inside: readonly PhraseHit[]): PhraseHit[] => {
  const roles = (role: string) => inside.filter((hit) => partsOf(hit)[0] === role);
  const doing = inside.filter(({ kind }) => kind === "doing" || kind === "notDone");
  const asking = roles("asking");
  const acts = roles("act").filter(({ from }) => !asking.some((hit) => hit.to <= from && from - hit.to < 2));
  // "Воткнул кабель прямо в комп" tells of the connection, not of the cable.
  const direct = acts.filter(({ kind }) => kind === "act.directConnection");
  const things = roles("thing").filter(
    (thing) => doing.some((hit) => areBeside(tokens, hit, thing)) && !direct.some((act) => act.from >= thing.to && areBeside(tokens, thing, act)),
  );
  const tried = [...acts, ...things];
  // "Собака перегрызла провод" tells of no check, "смотрел, перегрызен" does; that something was not done tells by itself.
  const told = inside.filter((hit) => isTold(hit) && (doing.length || partsOf(hit)[0] === "notDone") && !tried.some((check) => areSame(check, hit)));
  return [...tried, ...told].sort((a, b) => a.from - b.from);
};

const readIn = (tokens: Tokens, words: IntakeWords, asked: Kind | undefined): FoundCheck[] => {
  const hits = longest(findPhrases(bookOf(words), tokens));
  if (!asked && !hits.some(({ kind }) => kind.includes("."))) return [];
  const found: FoundCheck[] = [];
  let at = 0;
  for (const { from, to, asks } of sentencesOf(tokens)) {
    while (at < hits.length && hits[at]!.from < from) at++;
    const first = at;
    while (at < hits.length && hits[at]!.to <= to) at++;
    const inside = hits.slice(first, at);
    if (asks || !inside.some(({ kind }) => kind.includes("."))) continue;
    let next = at;
    while (next < hits.length && hits[next]!.from <= to + SOON && !isOutcome(hits[next]!)) next++;
    const soon = hits[next] && hits[next]!.from <= to + SOON ? hits[next] : undefined;
    for (const check of checksAmong(tokens, inside)) {
      const { starts, ends, text } = tokens;
      const span = text.toOriginal(starts[from]!, ends[to - 1]!);
      const note = text.original.slice(span.start, span.end).trim();
      found.push({ value: { check: partsOf(check)[1] as CheckKind, outcome: outcomeOf(tokens, check, inside, soon), note }, span });
    }
  }
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
