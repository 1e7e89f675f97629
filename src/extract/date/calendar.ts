import type { DateUnit } from "../../languages/dates.js";
import { type Quantity, quantityAt } from "./quantity.js";
import type { Meaning, Reader } from "./reader.js";
import type { Piece, Slots } from "./slots.js";

const isDay = (value: number) => Number.isInteger(value) && value >= 1 && value <= 31;
const isMonth = (value: number) => Number.isInteger(value) && value >= 1 && value <= 12;
const fullYear = (value: number, digits: number) => (digits === 2 ? 2000 + value : value);
const isYear = (reader: Reader, at: number) => (reader.digits(at) === 4 && reader.number(at) >= 1900 && reader.number(at) < 2200) || false;

/** Hours of the zone that is farthest from UTC. */
const FARTHEST = 14;

/** 2026-11-21, and with T14:20:05+03:00 after it. */
const isoAt = (reader: Reader, at: number): Piece | undefined => {
  const glued = (from: number, to: number) => {
    for (let i = from; i <= to; i++) if (!reader.isGlued(i)) return false;
    return true;
  };
  if (!isYear(reader, at) || !reader.isMark(at + 1, "-") || !reader.isMark(at + 3, "-") || !glued(at + 1, at + 4)) return undefined;
  const slots: Slots = { year: reader.number(at), month: reader.number(at + 2), date: reader.number(at + 4) };
  if (!isMonth(slots.month!) || !isDay(slots.date!) || reader.digits(at + 4) !== 2) return undefined;
  const t = at + 5;
  if (!glued(t, t + 3) || reader.isMark(t, "-") || !reader.isMark(t + 2, ":")) return { from: at, to: t, slots };
  const timed: Slots = { ...slots, hour: reader.number(t + 1), minute: reader.number(t + 3) };
  let to = t + 4;
  if (reader.isMark(to, ":") && glued(to, to + 1)) {
    timed.second = reader.number(to + 1);
    to += 2;
    if (reader.isMark(to, ".") && glued(to, to + 1) && reader.isNumber(to + 1)) to += 2;
  }
  const west = reader.isMark(to, "-");
  const isZone = reader.number(to + 1) <= FARTHEST && reader.number(to + 3) < 60 && reader.digits(to + 3) === 2;
  if ((west || reader.isMark(to, "+")) && glued(to, to + 3) && reader.isMark(to + 2, ":") && isZone) {
    timed.zone = (west ? -1 : 1) * (reader.number(to + 1) * 60 + reader.number(to + 3));
    to += 4;
  } else if (reader.isGlued(to) && reader.means(to).zone !== undefined) timed.zone = reader.means(to++).zone!;
  return timed.hour! <= 24 && timed.minute! < 60 && (timed.second ?? 0) < 60 ? { from: at, to, slots: timed } : undefined;
};

/** 14.09, 14/09, 14.09.2026. */
const numericAt = (reader: Reader, at: number): Piece | undefined => {
  const mark = [".", "/", "-"].find((sign) => reader.isMark(at + 1, sign));
  const [first, second] = [reader.number(at), reader.number(at + 2)];
  if (!mark || !reader.isGlued(at + 1) || !reader.isGlued(at + 2) || reader.digits(at) > 2 || reader.digits(at + 2) > 2) return undefined;
  if (reader.isGlued(at) && !reader.isMark(at - 1, "(")) return undefined;
  const goesOn = reader.isMark(at + 3, mark) && reader.isGlued(at + 3) && reader.isNumber(at + 4) && reader.isGlued(at + 4);
  const year = goesOn && (reader.digits(at + 4) === 2 || isYear(reader, at + 4)) ? fullYear(reader.number(at + 4), reader.digits(at + 4)) : undefined;
  // Without a year it takes two digits for the month, and a day that is one: 5.4 is a frequency, 24/7 and 5/2 are working hours.
  if (year === undefined && (goesOn || mark === "-" || reader.digits(at + 2) !== 2)) return undefined;
  const to = year === undefined ? at + 3 : at + 5;
  const before = reader.means(at - 1);
  const after = reader.means(to);
  const runsOn = reader.isGlued(to) && reader.isNumber(to + 1) && reader.isGlued(to + 1) && !reader.isMark(to, ",");
  if (before.label || after.counted || runsOn || reader.isMark(to, "%") || reader.isMark(at - 1, "#")) return undefined;
  const dayFirst = isDay(first) && isMonth(second);
  const monthFirst = mark === "/" && isMonth(first) && isDay(second);
  if (!dayFirst && !monthFirst) return undefined;
  const byDay: Slots = { date: first, month: second };
  const byMonth: Slots = { date: second, month: first };
  const chosen = dayFirst && (!monthFirst || reader.language.slash === "day") ? byDay : byMonth;
  const swapped = dayFirst && monthFirst && first !== second && reader.language.twelveHour;
  const slots: Slots = { ...chosen, ...(year !== undefined && { year }), ...(swapped && { swapped }) };
  return { from: at, to: after.yearWord ? reader.afterDot(to + 1) : to, slots };
};

const yearAfter = (reader: Reader, at: number): { year?: number; to: number } => {
  const from = reader.isMark(at, ",") ? at + 1 : at;
  if (!isYear(reader, from)) return { to: at };
  return { year: reader.number(from), to: reader.means(from + 1).yearWord ? reader.afterDot(from + 2) : from + 1 };
};

/** March 5th, 2026; марта месяца; since Oct. */
const monthAt = (reader: Reader, at: number, month: number): Piece => {
  const after = reader.afterDot(at + 1);
  const day = reader.language.twelveHour ? quantityAt(reader, reader.means(after).filler ? after + 1 : after) : undefined;
  if (day && isDay(day.value) && (day.digits || day.ordinal) && day.digits < 3 && !reader.isMark(day.to, ":")) {
    const { year, to } = yearAfter(reader, day.to);
    return { from: at, to, slots: { date: day.value, month, ...(year !== undefined && { year }) } };
  }
  const { year, to } = yearAfter(reader, at + 1);
  return { from: at, to: reader.means(to).monthDay ? to + 1 : to, slots: { month, ...(year !== undefined && { year }) }, ...(year === undefined && reader.means(at).weak && { needs: "cue" }) };
};

/** 2026; 2011 года. */
const yearAt = (reader: Reader, at: number): Piece | undefined => {
  const { year, to } = yearAfter(reader, at);
  const { unit, counted } = reader.means(to);
  return reader.isGlued(at) || !reader.endsAt(at + 1) || unit || counted ? undefined : { from: at, to, slots: { year: year! }, needs: "cue" };
};

/** С 1 по 10 июля, between 4 and 19 June: the first of two days, whose month is said once. */
const firstOfTwo = (reader: Reader, at: number, { value, digits, ordinal, to }: Quantity): Piece | undefined => {
  if (!digits || ordinal || reader.isNumber(to) || reader.isMark(to, ".")) return undefined;
  const second = quantityAt(reader, to + 1);
  if (!second?.digits || second.digits > 2 || second.value <= value) return undefined;
  const { month } = reader.means(second.to);
  return month === undefined && !second.ordinal ? undefined : { from: at, to, slots: { date: value, ...(month !== undefined && { month }) }, needs: "cue" };
};

/** 5 марта 2026 г., the 4th of August, 12-го, пятого числа, the first of the month. */
const dayAt = (reader: Reader, at: number, count: Quantity): Piece | undefined => {
  const { value: date, digits, ordinal, to } = count;
  if (!isDay(date) || digits > 2) return undefined;
  const next = reader.means(to);
  const of = next.filler && reader.means(to + 1).month ? to + 1 : to;
  const { month } = reader.means(of);
  if (month !== undefined && (digits || ordinal)) {
    const dot = reader.afterDot(of + 1);
    const after = yearAfter(reader, isYear(reader, dot) ? dot : of + 1);
    return { from: at, to: after.to, slots: { date, month, ...(after.year !== undefined && { year: after.year }) } };
  }
  if (next.monthDay) return { from: at, to: to + 1, slots: { date } };
  if (!ordinal) return undefined;
  const ofMonth = next.filler && reader.means(to + 1).filler ? to + 2 : to + 1;
  if (next.filler && reader.means(ofMonth).unit === "month") return { from: at, to: ofMonth + 1, slots: { date } };
  const { dayOrdinal } = reader.means(to - 1);
  if ((!digits && !dayOrdinal) || next.unit || next.counted || next.weekday !== undefined) return undefined;
  return { from: at, to, slots: { date }, ...(!(digits && dayOrdinal) && { needs: "cue" }) };
};

const dayMonthAt = (reader: Reader, at: number, count: Quantity | undefined): Piece | undefined => {
  const { month } = reader.means(at);
  if (month !== undefined) return monthAt(reader, at, month);
  if (isYear(reader, at)) return yearAt(reader, at);
  return count && (firstOfTwo(reader, at, count) ?? dayAt(reader, at, count));
};

/** Три дня назад, третий день, минут сорок, полчаса, for 3 weeks: so many units from now. */
const durationAt = (reader: Reader, at: number, count: Quantity | undefined): Piece | undefined => {
  const { unit, month, article, halfUnit, fraction } = reader.means(at);
  const stretch = (to: number, many: number, of: DateUnit): Piece => ({ from: at, to, slots: { shift: { count: many, unit: of } }, needs: "cue" });
  const unitAt = (from: number) => reader.means(from).unit;
  if (unit && !month) {
    // Минут сорок: unit first, number after.
    const after = quantityAt(reader, at + 1);
    if (after && !after.ordinal && !after.digits && !unitAt(at + 1)) return stretch(after.to, after.value, unit);
    return count ? undefined : stretch(at + 1, 1, unit);
  }
  if (article) return unitAt(at + 1) && stretch(at + 2, 1, unitAt(at + 1)!);
  if (halfUnit) return stretch(at + 1, 0.5, halfUnit);
  if (fraction === 30) {
    const half = reader.means(at + 1).article ? at + 2 : at + 1;
    return unitAt(half) && stretch(half + 1, 0.5, unitAt(half)!);
  }
  if (!count) return undefined;
  const named = reader.means(count.to).filler && !unitAt(count.to) ? count.to + 1 : count.to;
  const { part } = reader.means(named);
  if (count.ordinal && part) return { from: at, to: named + 1, slots: { shift: { count: count.value - 1, unit: "day" }, part }, relation: "lasting" };
  const counted = unitAt(named);
  if (!counted || (reader.isGlued(named) && !count.digits)) return undefined;
  // On the third day, two have gone by.
  return count.ordinal ? { from: at, to: named + 1, slots: { shift: { count: count.value - 1, unit: counted } }, relation: "lasting" } : stretch(named + 1, count.value, counted);
};

/** “For the last week” is seven days, “last week” the week before this one. */
const isStretch = (reader: Reader, at: number) => reader.has(at - 1, "lasting") || (reader.means(at - 1).filler === true && reader.has(at - 2, "lasting"));

const slotsOf = (which: number, next: Readonly<Meaning>, isStretch: boolean): Slots | undefined => {
  const { weekday, weekend, month, weak, season, part, unit } = next;
  if (weekday !== undefined) return { weekday, which };
  if (weekend) return { weekend, which };
  if (month !== undefined && !weak) return { month, which };
  if (season !== undefined) return { season, which };
  if (part && unit === undefined) return { part, day: Math.min(which, 0) };
  if (!unit || unit === "minute" || unit === "hour") return undefined;
  if (isStretch) return { shift: { count: 1, unit } };
  return unit === "day" ? { day: which } : { period: { which, unit } };
};

/** Прошлую пятницу, last night, на той неделе. */
const whichAt = (reader: Reader, at: number): Piece | undefined => {
  const { which } = reader.means(at);
  const slots = which === undefined ? undefined : slotsOf(which, reader.means(at + 1), isStretch(reader, at));
  return slots && { from: at, to: at + 2, slots, ...(slots.shift && { relation: "lasting" }) };
};

/** Пятницу; Monday gone. */
const weekdayAt = (reader: Reader, at: number, weekday: number): Piece => {
  const gone = reader.means(at + 1).which === -1;
  const slots: Slots = gone ? { weekday, which: -1 } : { weekday };
  return { from: at, to: gone ? at + 2 : at + 1, slots, ...(reader.means(at).weak && { needs: "cue" }) };
};

/** A day, a month, a stretch of time from now: whatever the calendar names, beginning at the token. */
export const calendarAt = (reader: Reader, at: number): Piece | undefined => {
  if (reader.isNumber(at)) {
    const written = isoAt(reader, at) ?? numericAt(reader, at);
    if (written) return written;
  }
  const count = quantityAt(reader, at);
  const meaning = reader.means(at);
  const found = whichAt(reader, at) ?? dayMonthAt(reader, at, count) ?? durationAt(reader, at, count);
  if (found && !(found.needs && meaning.part)) return found;
  const { day, weekday, weekend, season, part } = meaning;
  const one = (slots: Slots): Piece => ({ from: at, to: at + 1, slots, needs: "cue" });
  if (day !== undefined) return { from: at, to: at + 1, slots: { day } };
  if (weekday !== undefined) return weekdayAt(reader, at, weekday);
  if (weekend) return one({ weekend });
  if (season !== undefined) return one({ season });
  return part ? one({ part }) : found;
};
