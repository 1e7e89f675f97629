import type { EvidencePack, EvidenceRule } from "../../languages/evidence.js";
import { NUMBER } from "../../text/index.js";
import type { Scan } from "./scan.js";
import { wholeWord } from "./lexicon.js";

/**
 * The notation of rules: items in order, parted by blanks, within one sentence.
 * `@class` a word of that class · `word` that word · `#` a number · `a|@b` one of several · `x?` perhaps · `~3` up to three tokens of any kind.
 */
interface Item {
  readonly classes: readonly number[];
  readonly words: readonly number[];
  readonly number: boolean;
  readonly optional: boolean;
  /** Tokens of any kind that may be skipped here; such an item matches nothing itself. */
  readonly gap: number;
}

export interface Pattern {
  readonly rule: EvidenceRule;
  readonly items: readonly Item[];
  readonly unless: readonly number[];
}

const classNumber = (name: string, classes: readonly string[], id: string): number => {
  const number = classes.indexOf(name);
  if (number < 0) throw new TypeError(`Rule ${id} names a class that the lexicon lacks: ${name}`);
  return number;
};

const compileItem = (text: string, { classes, script }: EvidencePack, { id }: EvidenceRule): Item => {
  if (text.startsWith("~")) return { classes: [], words: [], number: false, optional: true, gap: Number(text.slice(1)) };
  const optional = text.endsWith("?");
  const choices = (optional ? text.slice(0, -1) : text).split("|");
  const names = choices.filter((choice) => choice.startsWith("@")).map((choice) => classNumber(choice.slice(1), classes, id));
  const words = choices.filter((choice) => !choice.startsWith("@") && choice !== "#").map((word) => wholeWord(word, script));
  return { classes: names, words, number: choices.includes("#"), optional, gap: 0 };
};

const compileRule = (rule: EvidenceRule, pack: EvidencePack): Pattern => ({
  rule,
  items: rule.pattern.split(" ").map((item) => compileItem(item, pack, rule)),
  unless: (rule.unless ?? []).map((name) => classNumber(name, pack.classes, rule.id)),
});

/** The patterns of a pack by what they begin with, so that a token meets only those that it can begin. */
export interface Patterns {
  readonly byClass: readonly (readonly Pattern[])[];
  readonly byWord: ReadonlyMap<number, readonly Pattern[]>;
  readonly byNumber: readonly Pattern[];
}

const compiled = new WeakMap<EvidencePack, Patterns>();

const compile = (pack: EvidencePack): Patterns => {
  const patterns = pack.rules.map((rule) => compileRule(rule, pack));
  const beginning = (test: (item: Item) => boolean) => patterns.filter(({ items }) => test(items[0]!));
  return {
    byClass: pack.classes.map((_, name) => beginning(({ classes }) => classes.includes(name))),
    byWord: new Map(patterns.flatMap(({ items }) => items[0]!.words).map((word) => [word, beginning(({ words }) => words.includes(word))])),
    byNumber: beginning(({ number }) => number),
  };
};

/** The patterns of a pack, compiled when they are first asked for. */
export const patternsOf = (pack: EvidencePack): Patterns => {
  let patterns = compiled.get(pack);
  if (!patterns) compiled.set(pack, (patterns = compile(pack)));
  return patterns;
};

const fits = ({ classes: names, words, number }: Item, { tokens, classes, whole }: Scan, at: number): boolean => {
  if (number && tokens.kinds[at] === NUMBER) return true;
  for (const word of words) if (whole[at] === word) return true;
  if (names.length) for (let index = classes.start(at); index < classes.end(at); index++) if (names.includes(classes.values[index]!)) return true;
  return false;
};

/** Where the items from `index` on end, if they match from `at` on; -1 if they do not. Gaps are short, so the work at each token is bounded. */
const matchFrom = (items: readonly Item[], index: number, scan: Scan, at: number, sentence: number): number => {
  if (index === items.length) return at;
  const item = items[index]!;
  const inside = at < scan.tokens.count && scan.sentences[at] === sentence;
  if (item.gap) {
    for (let skipped = 0; skipped <= item.gap; skipped++) {
      if (at + skipped > scan.tokens.count || (skipped && scan.sentences[at + skipped - 1] !== sentence)) break;
      const end = matchFrom(items, index + 1, scan, at + skipped, sentence);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (inside && fits(item, scan, at)) {
    const end = matchFrom(items, index + 1, scan, at + 1, sentence);
    if (end >= 0) return end;
  }
  return item.optional ? matchFrom(items, index + 1, scan, at, sentence) : -1;
};

/** Whether the sentence of a token has a word of one of the classes. */
const holds = ({ sentences, classes, tokens: { count } }: Scan, at: number, names: readonly number[]): boolean => {
  let from = at;
  while (from > 0 && sentences[from - 1] === sentences[at]) from--;
  for (let token = from; token < count && sentences[token] === sentences[at]; token++)
    for (let index = classes.start(token); index < classes.end(token); index++) if (names.includes(classes.values[index]!)) return true;
  return false;
};

/** Calls `each` for every match of every pattern. */
export const matchPatterns = ({ byClass, byWord, byNumber }: Patterns, scan: Scan, each: (rule: EvidenceRule, from: number, to: number) => void): void => {
  const { tokens: { count, kinds }, classes, whole, sentences } = scan;
  const meet = ({ rule, items, unless }: Pattern, at: number): void => {
    const end = matchFrom(items, 1, scan, at + 1, sentences[at]!);
    if (end >= 0 && !(unless.length && holds(scan, at, unless))) each(rule, at, end);
  };
  for (let at = 0; at < count; at++) {
    for (let index = classes.start(at); index < classes.end(at); index++) for (const pattern of byClass[classes.values[index]!]!) meet(pattern, at);
    if (kinds[at] === NUMBER) for (const pattern of byNumber) meet(pattern, at);
    else if (whole[at]) {
      const patterns = byWord.get(whole[at]!);
      if (patterns) for (const pattern of patterns) meet(pattern, at);
    }
  }
};
