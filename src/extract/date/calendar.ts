import { type Quantity, quantityAt } from "./quantity.js";
import type { Reader } from "./reader.js";
import type { Piece, Slots } from "./slots.js";

const isDay = (value: number) => Number.isInteger(value) && value >= 1 && value <= 31;
const isMonth = (value: number) => Number.isInteger(value) && value >= 1 && value <= 12;
const fullYear = (value: number, digits: number) => (digits === 2 ? 2000 + value : value);
const isYear = (reader: Reader, at: number) => (reader.digits(at) === 4 && reader.number(at) >= 1900 && reader.number(at) < 2200) || false;

/** 2026-11-21, and with T14:20:05+03:00 after it. */
const isoAt = (reader: Reader, at: number): Piece | undefined => {
  const glued = (from: number, to: number) => { for (let i = from; i <= to; i++) if (!reader.isGlued(i)) return false; return true; };
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
  if ((west || reader.isMark(to, "+")) && glued(to, to + 3) && reader.isMark(to + 2, ":")) {
    timed.zone = (west ? -1 : 1) * (reader.number(to + 1) * 60 + reader.number(to + 3));
    to += 4;
  } else if (reader.isGlued(to) && reader.means(to).zone !== undefined) timed.zone = reader.means(to++).zone!;
  return timed.hour! <= 24 && timed.minute! < 60 ? { from: at, to, slots: timed } : undefined;
};

/** 14.09, 14/09, 14.09.2026. */
const numericAt = (reader: Reader, at: number): Piece | undefined => {
  const mark = [".", "/", "-"].find((sign) => reader.isMark(at + 1, sign));
  const [first, second] = [reader.number(at), reader.number(at + 2)];
  if (!mark || !reader.isGlued(at + 1) || !reader.isGlued(at + 2) || reader.digits(at) > 2 || reader.digits(at + 2) > 2 || reader.isGlued(at) && at > 0 && !reader.isMark(at - 1, "(")) return undefined;
  const goesOn = reader.isMark(at + 3, mark) && reader.isGlued(at + 3) && reader.isNumber(at + 4) && reader.isGlued(at + 4);
  const year = goesOn && (reader.digits(at + 4) === 2 || isYear(reader, at + 4)) ? fullYear(reader.number(at + 4), reader.digits(at + 4)) : undefined;
  // Without a year it takes two digits for the month, and a day that is one: 5.4 is a frequency, 24/7 and 5/2 are working hours.
  if (year === undefined && (goesOn || mark === "-" || reader.digits(at + 2) !== 2)) return undefined;
  const to = year === undefined ? at + 3 : at + 5;
  const before = reader.means(at - 1);
  const after = reader.means(to);
  if (before.label || after.counted || reader.isMark(to, "%") || reader.isMark(at - 1, "#") || (reader.isGlued(to) && reader.isNumber(to + 1) && reader.isGlued(to + 1) && !reader.isMark(to, ","))) return undefined;
  const dayFirst = isDay(first) && isMonth(second);
  const monthFirst = mark === "/" && isMonth(first) && isDay(second);
  if (!dayFirst && !monthFirst) return undefined;
  const byDay: Slots = { date: first, month: second };
  const byMonth: Slots = { date: second, month: first };
  const chosen = dayFirst && (!monthFirst || reader.language.slash === "day") ? byDay : byMonth;
  const swapped = dayFirst && monthFirst && first !== second && reader.language.twelveHour;
  return { from: at, to: reader.means(to).yearWord ? reader.afterDot(to + 1) : to, slots: { ...chosen, ...(year !== undefined && { year }), ...(swapped && { swapped }) } };
};

const yearAfter = (reader: Reader, at: number): { year?: number; to: number } => {
  const from = reader.isMark(at, ",") ? at + 1 : at;
  if (!isYear(reader, from)) return { to: at };
  return { year: reader.number(from), to: reader.means(from + 1).yearWord ? reader.afterDot(from + 2) : from + 1 };
};

/** 5 марта 2026 г., March 5th, the 4th of August, 12-го, пятого числа. */
const dayMonthAt = (reader: Reader, at: number, count: Quantity | undefined): Piece | undefined => {
  const { month } = reader.means(at);
  if (month !== undefined) {
    const after = reader.afterDot(at + 1);
    const day = quantityAt(reader, reader.means(after).filler ? after + 1 : after);
    if (reader.language.twelveHour && day && isDay(day.value) && (day.digits || day.ordinal) && day.digits < 3 && !reader.isMark(day.to, ":")) {
      const { year, to } = yearAfter(reader, day.to);
      return { from: at, to, slots: { date: day.value, month, ...(year !== undefined && { year }) } };
    }
    const { year, to } = yearAfter(reader, at + 1);
    return { from: at, to: reader.means(to).monthDay ? to + 1 : to, slots: { month, ...(year !== undefined && { year }) }, ...(year === undefined && { needs: "cue" }) };
  }
  if (isYear(reader, at)) {
    const { year, to } = yearAfter(reader, at);
    const alone = !reader.isGlued(at) && (!reader.isGlued(at + 1) || (".,!?;)".split("").some((mark) => reader.isMark(at + 1, mark)) && !reader.isNumber(at + 2)));
    return !alone || reader.means(to).unit || reader.means(to).counted ? undefined : { from: at, to, slots: { year: year! }, needs: "cue" };
  }
  if (!count || !isDay(count.value) || count.digits > 2) return undefined;
  // С 1 по 10 июля, between 4 and 19 June: the month is said once.
  const second = count.digits && !reader.isNumber(count.to) && !reader.isMark(count.to, ".") ? quantityAt(reader, count.to + 1) : undefined;
  if (second?.digits && second.digits < 3 && second.value > count.value && !count.ordinal && (reader.means(second.to).month !== undefined || second.ordinal)) {
    const { month: shared } = reader.means(second.to);
    return { from: at, to: count.to, slots: { date: count.value, ...(shared !== undefined && { month: shared }) }, needs: "cue" };
  }
  const of = reader.means(count.to).filler && reader.means(count.to + 1).month ? count.to + 1 : count.to;
  const named = reader.means(of).month;
  if (named !== undefined && (count.digits || count.ordinal)) {
    const { year, to } = yearAfter(reader, reader.afterDot(of + 1) > of + 1 && isYear(reader, of + 2) ? of + 2 : of + 1);
    return { from: at, to, slots: { date: count.value, month: named, ...(year !== undefined && { year }) } };
  }
  if (reader.means(count.to).monthDay) return { from: at, to: count.to + 1, slots: { date: count.value } };
  const next = reader.means(count.to);
  if (count.ordinal && next.filler && reader.means(count.to + 1).filler && reader.means(count.to + 2).unit === "month") return { from: at, to: count.to + 3, slots: { date: count.value } };
  return count.ordinal && (count.digits || reader.means(count.to - 1).dayOrdinal) && !next.unit && !next.counted && next.weekday === undefined ? { from: at, to: count.to, slots: { date: count.value }, ...(!(count.digits && reader.means(count.to - 1).dayOrdinal) && { needs: "cue" }) } : undefined;
};

/** Три дня назад, третий день, минут сорок, полчаса, for 3 weeks: so many units from now. */
const durationAt = (reader: Reader, at: number, count: Quantity | undefined): Piece | undefined => {
  const meaning = reader.means(at);
  // Минут сорок: unit first, number after.
  if (meaning.unit && !meaning.month) {
    const after = quantityAt(reader, at + 1);
    if (after && !after.ordinal && !after.digits && reader.means(at + 1).unit === undefined) return { from: at, to: after.to, slots: { shift: { count: after.value, unit: meaning.unit } }, needs: "cue" };
    return count ? undefined : { from: at, to: at + 1, slots: { shift: { count: 1, unit: meaning.unit } }, needs: "cue" };
  }
  if (meaning.article) {
    const { unit, fraction } = reader.means(at + 1);
    return unit && !fraction ? { from: at, to: at + 2, slots: { shift: { count: 1, unit } }, needs: "cue" } : undefined;
  }
  if (meaning.halfUnit) return { from: at, to: at + 1, slots: { shift: { count: 0.5, unit: meaning.halfUnit } }, needs: "cue" };
  const half = meaning.fraction === 30 ? at + 1 : undefined;
  if (half !== undefined) {
    const unitAt = reader.means(half).article ? half + 1 : half;
    const { unit } = reader.means(unitAt);
    return unit ? { from: at, to: unitAt + 1, slots: { shift: { count: 0.5, unit } }, needs: "cue" } : undefined;
  }
  if (!count) return undefined;
  let unitAt = count.to;
  if (reader.means(unitAt).filler && !reader.means(unitAt).unit) unitAt++;
  const { unit } = reader.means(unitAt);
  if (!unit || (reader.isGlued(unitAt) && !count.digits)) return undefined;
  const ordinal = count.ordinal;
  return {
    from: at,
    to: unitAt + 1,
    slots: { shift: { count: ordinal ? count.value - 1 : count.value, unit } },
    ...(ordinal ? { relation: "lasting" as const } : { needs: "cue" as const }),
  };
};

/** “For the last week” is seven days, “last week” the week before this one. */
const isStretch = (reader: Reader, at: number) => reader.has(at - 1, "lasting") || (reader.means(at - 1).filler === true && reader.has(at - 2, "lasting"));

/** Прошлую пятницу, last night, на той неделе, Monday gone. */
const whichAt = (reader: Reader, at: number): Piece | undefined => {
  const { which } = reader.means(at);
  if (which === undefined) return undefined;
  const next = reader.means(at + 1);
  const slots: Slots | undefined =
    next.weekday !== undefined ? { weekday: next.weekday, which }
    : next.weekend ? { weekend: true, which }
    : next.month !== undefined && !next.weak ? { month: next.month, which }
    : next.season !== undefined ? { season: next.season, which }
    : next.part && !(next.unit && which === 0 && !next.weak) && next.unit === undefined ? { part: next.part, day: which < 0 ? which : 0 }
    : next.unit && next.unit !== "minute" && next.unit !== "hour" ? (isStretch(reader, at) ? { shift: { count: 1, unit: next.unit } } : next.unit === "day" ? { day: which } : { period: { which, unit: next.unit } })
    : undefined;
  return slots && { from: at, to: at + 2, slots, ...(slots.shift && { relation: "lasting" }) };
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
  if (meaning.day !== undefined) return { from: at, to: at + 1, slots: { day: meaning.day } };
  if (meaning.weekday !== undefined) {
    const gone = reader.means(at + 1).which;
    return { from: at, to: gone === -1 ? at + 2 : at + 1, slots: { weekday: meaning.weekday, ...(gone === -1 && { which: -1 }) }, ...(meaning.weak && { needs: "cue" }) };
  }
  if (meaning.weekend) return { from: at, to: at + 1, slots: { weekend: true }, needs: "cue" };
  if (meaning.season !== undefined) return { from: at, to: at + 1, slots: { season: meaning.season }, needs: "cue" };
  if (meaning.part) return { from: at, to: at + 1, slots: { part: meaning.part }, needs: "cue" };
  return found;
};
