export type PartOfDay = "morning" | "noon" | "afternoon" | "evening" | "night";
export type DateUnit = "minute" | "hour" | "day" | "week" | "fortnight" | "month" | "year";
/** How a moment bears on what happened: it began then, ended then, lies after, before, at, or so long ago. */
export type DateRelation = "since" | "until" | "after" | "before" | "at" | "ago" | "lasting" | "in";

/** Words of one kind and what each means: words in lower case with blanks between, `вчерашн*` for every word that begins so. */
export type WordGroup<T> = readonly (readonly [value: T, words: string])[];

/** How a language names days. */
export interface DayWords {
  /** Days from today. */
  readonly days: WordGroup<number>;
  /** 1 is Monday. */
  readonly weekdays: WordGroup<number>;
  readonly months: WordGroup<number>;
  readonly relations: WordGroup<DateRelation>;
  /** Weeks (months, years…) from the present one: last, this, next. */
  readonly which: WordGroup<number>;
}

/** How a language speaks of time, as data. */
export interface DateLanguage extends DayWords {
  /** BCP 47. */
  readonly code: string;
  /** First month of a season. */
  readonly seasons: WordGroup<number>;
  readonly parts: WordGroup<PartOfDay>;
  /** Words of the above that mean other things as well: they count only beside a cue or another word of time. */
  readonly weak: string;
  readonly weekend: string;
  readonly units: WordGroup<DateUnit>;
  /** Half a unit in one word: полчаса. */
  readonly halfUnits: WordGroup<DateUnit>;
  readonly cardinals: WordGroup<number>;
  readonly ordinals: WordGroup<number>;
  /** Those that are a day of the month when they stand alone: “с пятого”. */
  readonly dayOrdinals: string;
  /** Articles that count as one before a unit: a week. */
  readonly articles: string;
  /** After a stretch that goes on: “неделя как”, “a week now”. */
  readonly soFar: string;
  /** After a year. */
  readonly yearWords: string;
  /** What is written right after digits to make them an ordinal: 3-й, 3rd. */
  readonly ordinalEndings: string;
  /** “Of the month”, after a day. */
  readonly monthDay: string;
  /** Words that make a moment approximate, and articles: they may stand inside an expression. */
  readonly fillers: string;
  /** Turns “before” into “after”, and the reverse. */
  readonly not: string;
  /** Before a time that comes again and again. */
  readonly every: string;
  /** Noon and midnight. */
  readonly clocks: WordGroup<number>;
  /** After an hour: o'clock, hours. */
  readonly hours: string;
  /** Minutes by name: half, quarter. */
  readonly fractions: WordGroup<number>;
  /** Half an hour before the hour that is named, in one word: полпервого. */
  readonly halfHours: WordGroup<number>;
  /** “Ten past eight” and “ten to eight”, said between; “без десяти восемь”, said before. */
  readonly past: string;
  readonly to: string;
  readonly less: string;
  /** a.m. and p.m. */
  readonly meridiems: WordGroup<"am" | "pm">;
  /** Minutes east of Greenwich. */
  readonly zones: WordGroup<number>;
  /** Things other than time that numbers count, and labels before numbers that are no dates. */
  readonly counted: string;
  readonly labels: string;
  /** Whether 5:30 may as well be in the afternoon. */
  readonly twelveHour: boolean;
  /** Order of the numbers in 05/06, likelier first. */
  readonly slash: "day" | "month";
}
