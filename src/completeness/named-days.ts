import { DAY, partsOf, wallOf } from "../extract/date/civil.js";
import type { Wall } from "../extract/date/civil.js";
import type { DayWords } from "../languages/dates.js";
import type { Tokens } from "../text/index.js";
import { MARK, NUMBER } from "../text/index.js";
import type { Lexicon } from "../text/lexicon.js";
import { compileLexicon, lookUp } from "../text/lexicon.js";

/** A day that a text names outright: with its year, or as so many days from today after a word such as “since”. Tokens half-open. */
export interface NamedDay {
  /** More than one where day and month may be swapped. */
  readonly days: readonly Wall[];
  readonly from: number;
  readonly to: number;
}

interface Word {
  day?: number;
  month?: number;
  weekday?: number;
  since?: true;
  next?: true;
}

const compile = ({ days, months, weekdays, relations, which }: DayWords): Lexicon<Word> => {
  const words = new Map<string, Word>();
  const put = (list: string, meaning: Word) => {
    for (const word of list.split(" ")) words.set(word, { ...words.get(word), ...meaning });
  };
  for (const [day, list] of days) put(list, { day });
  for (const [month, list] of months) put(list, { month });
  for (const [weekday, list] of weekdays) put(list, { weekday });
  for (const [relation, list] of relations) if (relation === "since") put(list, { since: true });
  for (const [weeks, list] of which) if (weeks === 1) put(list, { next: true });
  return compileLexicon(words);
};

const lexicons = new WeakMap<DayWords, Lexicon<Word>>();

const lexiconOf = (language: DayWords): Lexicon<Word> => {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = compile(language)));
  return lexicon;
};

const NOTHING: Word = {};
/** Letters of “4th” and “4-го”. */
const LONGEST_ENDING = 3;

/** The days that a text names outright, in order. What is told without its year, or by the hour, is left to `extractDates`. */
export const namedDays = (tokens: Tokens, languages: readonly DayWords[], today: Wall): NamedDay[] => {
  const { text, starts, ends, kinds, count } = tokens;
  const known = languages.map(lexiconOf);
  const wordAt = (at: number): Word => {
    if (at < 0 || at >= count || kinds[at]! >= NUMBER) return NOTHING;
    for (const lexicon of known) {
      const word = lookUp(lexicon, text.codes, starts[at]!, ends[at]!);
      if (word) return word;
    }
    return NOTHING;
  };
  const length = (at: number) => (at < count ? ends[at]! - starts[at]! : 0);
  const numberAt = (at: number, most: number) => (kinds[at] === NUMBER && at < count && length(at) <= most ? Number(text.normal.slice(starts[at], ends[at])) : NaN);
  const yearAt = (at: number) => (length(at) === 4 && numberAt(at, 4) >= 1900 ? numberAt(at, 4) : NaN);
  const markAt = (at: number) => (at < count && kinds[at] === MARK ? text.normal.slice(starts[at], ends[at]) : "");
  const past = (at: number, marks: string) => (markAt(at) && marks.includes(markAt(at)) ? at + 1 : at);
  /** Past “th”, “-го”, “of”. */
  const pastEnding = (at: number): number => {
    let next = past(at, "-");
    for (let left = 2; left > 0 && kinds[next]! < NUMBER && length(next) <= LONGEST_ENDING && wordAt(next).month === undefined; left--) next++;
    return next;
  };
  const found = (from: number, to: number, ...days: readonly (Wall | undefined)[]): NamedDay | undefined => {
    const real = days.filter((day) => day !== undefined);
    return real.length ? { days: real, from, to } : undefined;
  };

  /** 2026-12-30, 30.12.2026, 12/30/2026. */
  const inDigits = (at: number): NamedDay | undefined => {
    const mark = markAt(at + 1);
    if (!mark || !".-/".includes(mark) || markAt(at + 3) !== mark) return undefined;
    const [first, second, third] = [at, at + 2, at + 4].map((place) => numberAt(place, 4)) as [number, number, number];
    if (yearAt(at)) return found(at, at + 5, wallOf(first, second, third));
    return yearAt(at + 4) ? found(at, at + 5, wallOf(third, second, first), mark === "/" ? wallOf(third, first, second) : undefined) : undefined;
  };
  /** 5 декабря 2026, 5th of December, 2026. */
  const dayFirst = (at: number): NamedDay | undefined => {
    const named = pastEnding(at + 1);
    const { month } = wordAt(named);
    const year = past(named + 1, ".,");
    return month !== undefined && yearAt(year) ? found(at, year + 1, wallOf(yearAt(year), month, numberAt(at, 2))) : undefined;
  };
  /** December 5th, 2026; January 2027. */
  const monthFirst = (at: number, month: number): NamedDay | undefined => {
    const after = past(at + 1, ".");
    const year = past(pastEnding(after + 1), ",");
    if (yearAt(year)) return found(at, year + 1, wallOf(yearAt(year), month, numberAt(after, 2)));
    return yearAt(after) ? found(at, after + 1, wallOf(yearAt(after), month, 1)) : undefined;
  };
  /** С завтрашнего дня, from next Monday. */
  const sinceWord = (at: number): NamedDay | undefined => {
    if (!wordAt(at - 1).since) return undefined;
    const { day, next } = wordAt(at);
    if (day !== undefined) return found(at - 1, at + 1, today + day * DAY);
    const { weekday } = wordAt(at + 1);
    return next && weekday !== undefined ? found(at - 1, at + 2, today + (7 - partsOf(today).weekday + weekday) * DAY) : undefined;
  };

  const all: NamedDay[] = [];
  for (let at = 0; at < count; at++) {
    const { month } = wordAt(at);
    const one = kinds[at] === NUMBER ? (inDigits(at) ?? dayFirst(at)) : month !== undefined ? monthFirst(at, month) : sinceWord(at);
    if (!one) continue;
    all.push(one);
    at = one.to - 1;
  }
  return all;
};
