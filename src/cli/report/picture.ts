import type { Band, Category, Facet, Tone } from "../../schema/index.js";
import { BANDS, CATEGORIES, FACETS, TONES } from "../../schema/values.js";

/** What one fact is over many tickets. */
interface FacetCount {
  /** Tickets that state it. */
  known: number;
  /** Tickets in which it would add points and is missing. */
  missing: number;
  /** Points that it would add, over all tickets. */
  points: number;
}

export interface Group {
  count: number;
  /** Sum of the scores. */
  sum: number;
}

/** A ticket in the heat map: its facts as bits in the order of FACETS. */
interface HeatRow {
  readonly name: string;
  readonly score: number;
  readonly known: number;
  readonly missing: number;
}

/** A ticket shown in full. */
export interface Card {
  readonly name: string;
  readonly place: string;
  readonly score: number;
  readonly band: Band;
  readonly category: Category;
  readonly channel: string | undefined;
  readonly parts: readonly { readonly text: string; readonly facet?: Facet }[];
  readonly cut: boolean;
  readonly known: readonly Facet[];
  readonly missing: readonly (readonly [Facet, number])[];
  readonly question: string | undefined;
  readonly tone: readonly Tone[];
}

/** What is known of many tickets; its size does not grow with them, two of them add up, and it is plain data. */
export interface Picture {
  tickets: number;
  unreadable: number;
  /** Tickets by score, rounded: 0 to 100. */
  readonly scores: number[];
  readonly bands: Record<Band, number>;
  readonly facets: Record<Facet, FacetCount>;
  readonly tones: Record<Tone, number>;
  readonly categoryFacets: Record<Category, Record<Facet, number>>;
  readonly categories: Record<Category, Group>;
  readonly channels: Record<string, Group>;
  /** By the Monday that the week begins with. */
  weeks: Record<string, Group>;
  /** The first tickets of each tenth of the scale. */
  readonly rows: HeatRow[][];
  readonly worst: Card[];
  readonly best: Card[];
}

export const TENTHS = 10;
export const ROWS_A_TENTH = 16;
export const CARDS = 8;
const WEEKS = 106;

const each = <Name extends string, Value>(names: readonly Name[], value: () => Value) => Object.fromEntries(names.map((name) => [name, value()])) as Record<Name, Value>;

export const emptyPicture = (): Picture => ({
  tickets: 0,
  unreadable: 0,
  scores: Array<number>(101).fill(0),
  bands: each(BANDS, () => 0),
  facets: each(FACETS, () => ({ known: 0, missing: 0, points: 0 })),
  tones: each(TONES, () => 0),
  categoryFacets: each(CATEGORIES, () => each(FACETS, () => 0)),
  categories: each(CATEGORIES, () => ({ count: 0, sum: 0 })),
  channels: {},
  weeks: {},
  rows: Array.from({ length: TENTHS }, () => []),
  worst: [],
  best: [],
});

export const addGroup = (groups: Record<string, Group>, name: string, { count, sum }: Group): void => {
  const group = (groups[name] ??= { count: 0, sum: 0 });
  group.count += count;
  group.sum += sum;
};

/** Of many weeks the last two years stay: broken dates cannot make the picture grow. */
const lastWeeks = (weeks: Picture["weeks"]): Picture["weeks"] => Object.fromEntries(Object.entries(weeks).sort(([a], [b]) => (a < b ? -1 : 1)).slice(-WEEKS));

/** The first of each text: a hundred letters that say "hello" are one. */
const distinct = (cards: readonly Card[]): Card[] => [...new Map([...cards].reverse().map((card) => [card.parts.map(({ text }) => text).join(""), card])).values()].reverse();

/** Worst first, or best first; of equals, those that came first. */
export const worstFirst = <Scored extends { readonly score: number }>(cards: readonly Scored[]): Scored[] => [...cards].sort((a, b) => a.score - b.score);
export const bestFirst = <Scored extends { readonly score: number }>(cards: readonly Scored[]): Scored[] => [...cards].sort((a, b) => b.score - a.score);

/** Adds a picture of later tickets to one of earlier tickets. */
export const addPicture = (into: Picture, later: Picture): void => {
  into.tickets += later.tickets;
  into.unreadable += later.unreadable;
  later.scores.forEach((count, score) => (into.scores[score]! += count));
  for (const band of BANDS) into.bands[band] += later.bands[band];
  for (const tone of TONES) into.tones[tone] += later.tones[tone];
  for (const facet of FACETS) for (const what of ["known", "missing", "points"] as const) into.facets[facet][what] += later.facets[facet][what];
  for (const category of CATEGORIES) {
    addGroup(into.categories, category, later.categories[category]);
    for (const facet of FACETS) into.categoryFacets[category][facet] += later.categoryFacets[category][facet];
  }
  for (const [channel, group] of Object.entries(later.channels)) addGroup(into.channels, channel, group);
  for (const [week, group] of Object.entries(later.weeks)) addGroup(into.weeks, week, group);
  into.weeks = lastWeeks(into.weeks);
  into.rows.forEach((rows, tenth) => rows.push(...later.rows[tenth]!.slice(0, ROWS_A_TENTH - rows.length)));
  into.worst.splice(0, Infinity, ...distinct(worstFirst([...into.worst, ...later.worst])).slice(0, CARDS));
  into.best.splice(0, Infinity, ...distinct(bestFirst([...into.best, ...later.best])).slice(0, CARDS));
};
