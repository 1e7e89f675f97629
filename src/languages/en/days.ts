import type { DateRelation, DayWords, WordGroup } from "../dates.js";

export const days: WordGroup<number> = [[-1, "yesterday yday yest"], [0, "today tonight"], [1, "tomorrow tmrw"]];

export const weekdays: WordGroup<number> = [
  [1, "monday monday's mon"], [2, "tuesday tuesday's tues tue"], [3, "wednesday wednesday's weds wed"], [4, "thursday thursday's thurs thur thu"],
  [5, "friday friday's fri"], [6, "saturday saturday's sat"], [7, "sunday sunday's sun"],
];

export const months: WordGroup<number> = [
  [1, "january jan"], [2, "february feb"], [3, "march mar"], [4, "april apr"], [5, "may"], [6, "june jun"], [7, "july jul"], [8, "august aug"],
  [9, "september sept sep"], [10, "october oct"], [11, "november nov"], [12, "december dec"],
];

export const relations: WordGroup<DateRelation> = [
  ["since", "since from starting"], ["until", "until till til"], ["after", "after past"], ["before", "before by"], ["at", "at on in during over around about approx approximately roughly circa"], ["ago", "ago back"],
  ["lasting", "for been past last makes nearly almost already"], ["in", "in within"],
];

export const which: WordGroup<number> = [[-1, "last previous past gone"], [0, "this current"], [1, "next coming"]];

/** How days are named in English. */
export const dayWords: DayWords = { days, weekdays, months, relations, which };
