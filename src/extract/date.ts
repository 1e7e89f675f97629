import type { DateLanguage, DateRelation, PartOfDay } from "../languages/dates.js";
import { dates as en } from "../languages/en/dates.js";
import { dates as ru } from "../languages/ru/dates.js";
import type { Span } from "../result.js";
import { normalise, type NormalText } from "../text/index.js";
import { hereOf, isoDate, MINUTE } from "./date/civil.js";
import { type Expression, expressionsOf } from "./date/expressions.js";
import { Reader } from "./date/reader.js";
import { absolute, type DatePrecision, precisionOf, resolve } from "./date/resolve.js";

export type { DatePrecision } from "./date/resolve.js";

/** A language, or a pack that holds one. */
export type DateLanguageOption = DateLanguage | { readonly dates: DateLanguage };

export interface DateOptions {
  /** When the text was received: ISO 8601, or a `Date`. Without it, only what is told in full has a value. */
  readonly now?: string | Date;
  /** IANA name of the writer's time zone; without it, the offset that `now` is written with. */
  readonly timeZone?: string;
  readonly language?: DateLanguageOption;
  readonly languages?: readonly DateLanguageOption[];
  /** Spans that are something else already. */
  readonly claimed?: readonly Span[];
}

export interface ExtractedDate {
  /** ISO 8601: a date, or a date and time with offset. The first day where a week or longer is meant. */
  readonly value?: string;
  readonly precision: DatePrecision;
  readonly partOfDay?: PartOfDay;
  /** What else the words can mean, likelier first. */
  readonly alternatives?: readonly string[];
  readonly span: Span;
  readonly relation?: DateRelation;
  /** When it began, or when somebody can be reached; absent if the words leave it open. */
  readonly role?: "onset" | "availability";
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const roleOf = ({ slots, relation, range }: Expression, values: readonly string[], today: string | undefined): ExtractedDate["role"] => {
  const shift = slots.day ?? slots.which ?? slots.period?.which ?? 0;
  if (relation === "ago" || relation === "lasting") return "onset";
  if (relation === "in" || shift > 0 || (range && shift === 0)) return "availability";
  if (relation === "since") return "onset";
  // Something was there, or somebody came: the words alone do not tell.
  if (shift < 0) return undefined;
  const isNamed = (slots.date ?? slots.month ?? slots.weekday) !== undefined;
  if (!isNamed) return slots.hour !== undefined && relation !== undefined && relation !== "at" ? "availability" : undefined;
  return today !== undefined && values.length > 0 && values.every((one) => one.slice(0, 10) > today) ? "availability" : undefined;
};

const byDefault: readonly DateLanguage[] = [ru, en];

/**
 * Moments that a text speaks of, in order: “со вчерашнего вечера, где-то с девяти”, “since Monday lunch”, “третий день”, `14:20`,
 * `2026-11-21`. Relative to `now`; what can be read in two ways comes with its alternatives, and what comes again and again (“every
 * Monday”) is no moment. Linear. `TypeError` for a `now` or a time zone that is none.
 *
 * @example extractDates("со вчерашнего вечера", { now: "2026-11-22T10:15:00+03:00" })
 * // [{ value: "2026-11-21", precision: "partOfDay", partOfDay: "evening", relation: "since", role: "onset", span: { start: 0, end: 20 } }]
 */
export const extractDates = (text: string | NormalText, { now, timeZone, language, languages, claimed = [] }: DateOptions = {}): ExtractedDate[] => {
  const here = now === undefined ? undefined : hereOf(now, timeZone);
  const given = languages ?? (language ? [language] : byDefault);
  const read = typeof text === "string" ? normalise(text) : text;
  const reader = new Reader(read, given.map((one) => ("dates" in one ? one.dates : one)));
  if (!reader.any) return [];
  const today = here && isoDate(here.instant + here.offsetAt(here.instant) * MINUTE);
  const { starts, ends } = reader.tokens;
  const found: ExtractedDate[] = [];
  for (const expression of expressionsOf(reader)) {
    const { from, to, slots, relation, anchor } = expression;
    const span = read.toOriginal(starts[from]!, ends[to - 1]!);
    if (claimed.some(({ start, end }) => start < span.end && span.start < end)) continue;
    const moment = here ? resolve(slots, anchor, here) : absolute(slots);
    // A day that no calendar has: 31 June.
    if (here && !moment) continue;
    const { values = [], precision = precisionOf(slots) } = moment ?? {};
    const [value, ...alternatives] = values;
    const role = roleOf(expression, values, today);
    const one: Writable<ExtractedDate> = { precision, span };
    if (value !== undefined) one.value = value;
    if (slots.part && slots.hour === undefined) one.partOfDay = slots.part;
    if (alternatives.length > 0) one.alternatives = alternatives;
    if (relation) one.relation = relation;
    if (role) one.role = role;
    found.push(one);
  }
  return found;
};
