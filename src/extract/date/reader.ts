import type { DateLanguage, DateRelation, DateUnit, PartOfDay, WordGroup } from "../../languages/dates.js";
import { compileLexicon, type Lexicon, lookUp } from "../../text/lexicon.js";
import { MARK, type NormalText, NUMBER, tokenise, type Tokens } from "../../text/index.js";

/** All that a word may mean where time is spoken of. */
export interface Meaning {
  language: DateLanguage;
  /** Whether an expression of time can begin with it, cue aside. */
  begins?: boolean;
  day?: number;
  weekday?: number;
  month?: number;
  season?: number;
  part?: PartOfDay;
  weak?: true;
  weekend?: true;
  unit?: DateUnit;
  halfUnit?: DateUnit;
  cardinal?: number;
  ordinal?: number;
  dayOrdinal?: true;
  article?: true;
  soFar?: true;
  yearWord?: true;
  ending?: true;
  monthDay?: true;
  relations?: DateRelation[];
  /** The relation that the word gives a moment, and a stretch of time. */
  ofMoment?: DateRelation | undefined;
  ofShift?: DateRelation | undefined;
  filler?: true;
  which?: number;
  not?: true;
  every?: true;
  clock?: number;
  hours?: true;
  fraction?: number;
  halfHour?: number;
  past?: true;
  to?: true;
  less?: true;
  meridiem?: "am" | "pm";
  zone?: number;
  counted?: true;
  label?: true;
}

type Flag =
  | "weak" | "weekend" | "dayOrdinal" | "article" | "soFar" | "yearWord" | "ending" | "monthDay" | "filler" | "not" | "every" | "hours" | "past" | "to" | "less"
  | "counted" | "label";
type Valued = Exclude<keyof Meaning, Flag | "language" | "begins" | "relations" | "ofMoment" | "ofShift">;

const BEGINNERS = [
  "day", "weekday", "month", "season", "part", "weekend", "unit", "halfUnit", "cardinal", "ordinal", "article", "clock", "fraction", "halfHour", "less", "which",
] as const;

const compile = (language: DateLanguage): Lexicon<Meaning> => {
  const words = new Map<string, Meaning>();
  const of = (word: string): Meaning => {
    if (!words.has(word)) words.set(word, { language });
    return words.get(word)!;
  };
  const each = (list: string, put: (meaning: Meaning) => void) => list.split(" ").filter(Boolean).forEach((word) => put(of(word)));
  const valued = <K extends Valued>(key: K, group: WordGroup<NonNullable<Meaning[K]>>) =>
    group.forEach(([value, list]) => each(list, (meaning) => (meaning[key] = value as Meaning[K])));
  const flags = (key: Flag, list: string) => each(list, (meaning) => (meaning[key] = true));
  valued("day", language.days);
  valued("weekday", language.weekdays);
  valued("month", language.months);
  valued("season", language.seasons);
  valued("part", language.parts);
  valued("unit", language.units);
  valued("halfUnit", language.halfUnits);
  valued("cardinal", language.cardinals);
  valued("ordinal", language.ordinals);
  valued("which", language.which);
  valued("clock", language.clocks);
  valued("fraction", language.fractions);
  valued("halfHour", language.halfHours);
  valued("meridiem", language.meridiems);
  valued("zone", language.zones);
  language.relations.forEach(([relation, list]) => each(list, (meaning) => (meaning.relations ??= []).push(relation)));
  flags("weak", language.weak);
  flags("weekend", language.weekend);
  flags("dayOrdinal", language.dayOrdinals);
  flags("article", language.articles);
  flags("soFar", language.soFar);
  flags("yearWord", language.yearWords);
  flags("ending", language.ordinalEndings);
  flags("monthDay", language.monthDay);
  flags("filler", language.fillers);
  flags("not", language.not);
  flags("every", language.every);
  flags("hours", language.hours);
  flags("past", language.past);
  flags("to", language.to);
  flags("less", language.less);
  flags("counted", language.counted);
  flags("label", language.labels);
  for (const meaning of words.values()) {
    const { relations = [] } = meaning;
    meaning.ofMoment = relations.find((relation) => relation !== "lasting" && relation !== "in" && relation !== "ago");
    meaning.ofShift = relations.includes("lasting") || relations.includes("since") ? "lasting" : relations.find((relation) => relation === "in");
    meaning.begins = BEGINNERS.some((key) => meaning[key] !== undefined);
  }
  return compileLexicon(words);
};

// A lexicon is a pure function of its language, made once.
const LEXICONS = new WeakMap<DateLanguage, Lexicon<Meaning>>();
const lexiconOf = (language: DateLanguage): Lexicon<Meaning> => {
  let lexicon = LEXICONS.get(language);
  if (!lexicon) LEXICONS.set(language, (lexicon = compile(language)));
  return lexicon;
};

const NOTHING = {} as Readonly<Meaning>;
const ZERO = 0x30;
const PUNCTUATION = [",", "!", "?", ";", ")"];

/** The tokens of a text with what they mean. Any index may be asked for; beyond the ends there is nothing. */
export class Reader {
  readonly tokens: Tokens;
  readonly #meanings: (Meaning | undefined)[];
  /** Whether a digit or a word of time is in the text at all. */
  readonly any: boolean = false;
  /** The language that most of the words of time are in. */
  readonly language: DateLanguage;

  constructor(text: NormalText, languages: readonly DateLanguage[]) {
    const lexicons = languages.map(lexiconOf);
    const { count, kinds, starts, ends } = (this.tokens = tokenise(text));
    const hits = languages.map(() => 0);
    this.#meanings = new Array<Meaning | undefined>(count);
    for (let at = 0; at < count; at++) {
      const kind = kinds[at]!;
      if (kind === NUMBER) this.any = true;
      if (kind >= NUMBER) continue;
      for (let which = 0; which < lexicons.length; which++) {
        const meaning = lookUp(lexicons[which]!, text.codes, starts[at]!, ends[at]!);
        if (!meaning) continue;
        this.#meanings[at] = meaning;
        hits[which]!++;
        this.any = true;
        break;
      }
    }
    this.language = languages[hits.indexOf(Math.max(...hits))]!;
  }

  means(at: number): Readonly<Meaning> {
    return this.#meanings[at] ?? NOTHING;
  }

  begins(at: number): boolean {
    return this.#meanings[at]?.begins ?? this.isNumber(at);
  }

  isNumber(at: number): boolean {
    return this.tokens.kinds[at] === NUMBER;
  }

  isMark(at: number, mark: string): boolean {
    const { tokens } = this;
    return tokens.kinds[at] === MARK && tokens.text.codes[tokens.starts[at]!] === mark.charCodeAt(0);
  }

  /** Whether the token stands right after the one before it. */
  isGlued(at: number): boolean {
    return at > 0 && at < this.tokens.count && this.tokens.starts[at] === this.tokens.ends[at - 1];
  }

  digits(at: number): number {
    return this.tokens.ends[at]! - this.tokens.starts[at]!;
  }

  /** The number at a token; NaN for one of more than four digits, or none. */
  number(at: number): number {
    if (!this.isNumber(at) || this.digits(at) > 4) return NaN;
    let value = 0;
    for (let code = this.tokens.starts[at]!; code < this.tokens.ends[at]!; code++) value = value * 10 + this.tokens.text.codes[code]! - ZERO;
    return value;
  }

  has(at: number, relation: DateRelation): boolean {
    return this.means(at).relations?.includes(relation) ?? false;
  }

  /** Whether what stands before a token can end there: nothing is glued to it but punctuation. */
  endsAt(at: number): boolean {
    if (!this.isGlued(at)) return true;
    if (this.isMark(at, ".")) return !(this.isGlued(at + 1) && this.isNumber(at + 1));
    return PUNCTUATION.some((mark) => this.isMark(at, mark));
  }

  /** Past a dot, as after an abbreviation. */
  afterDot(at: number): number {
    return this.isMark(at, ".") && this.isGlued(at) ? at + 1 : at;
  }
}
