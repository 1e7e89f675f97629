import type { DateRelation, DateUnit, PartOfDay } from "../../languages/dates.js";
import { addMonths, DAY, HOUR, type Here, isoDate, isoDateTime, MINUTE, partsOf, startOfDay, type Wall, wallOf } from "./civil.js";
import type { Slots } from "./slots.js";

/** How exactly a moment is known. */
export type DatePrecision = "second" | "minute" | "hour" | "partOfDay" | "day" | "week" | "month" | "season" | "year";

export interface Moment {
  /** Likeliest first. */
  readonly values: readonly string[];
  readonly precision: DatePrecision;
}

/** Which way the words look: back, ahead, or either. */
type Look = "back" | "ahead" | "either";

// The hour at which a part of the day has begun, for words that leave out the day.
const BEGINS: Readonly<Record<PartOfDay, number>> = { morning: 4, noon: 12, afternoon: 12, evening: 17, night: 0 };

const SOON = 60 * DAY;

/** Half an hour is told to the minute, half a year to the month. */
const HALVES: Readonly<Record<DateUnit, DatePrecision>> = { minute: "minute", hour: "minute", day: "hour", week: "day", fortnight: "week", month: "week", year: "month" };

const unique = <T>(values: readonly (T | undefined)[]): T[] => values.filter((value, at): value is T => value !== undefined && values.indexOf(value) === at);

const ordered = (look: Look, back: Wall | undefined, ahead: Wall | undefined, today: Wall): Wall[] => {
  if (look === "back") return unique([back]);
  if (look === "ahead") return unique([ahead, back]);
  // Reports speak of the past; a day that is just ahead is more likely that day.
  const nearer = back !== undefined && ahead !== undefined && ahead - today < Math.min(today - back, SOON);
  return unique(nearer ? [ahead, back] : [back, ahead]);
};

const inMonths = (today: Wall, date: number, look: Look, weekday?: number): Wall[] => {
  const { year, month } = partsOf(today);
  const days: Wall[] = [];
  for (let at = month - 13; at < month + 12; at++) {
    const day = wallOf(year + Math.floor(at / 12), (((at % 12) + 12) % 12) + 1, date);
    if (day !== undefined && (weekday === undefined || partsOf(day).weekday === weekday)) days.push(day);
  }
  return look === "ahead" ? ordered(look, days.findLast((day) => day < today), days.find((day) => day >= today), today)
    : unique([days.findLast((day) => day <= today), look === "either" ? days.find((day) => day > today) : undefined]);
};

const inYears = (today: Wall, month: number, date: number, look: "back" | "either", weekday?: number): Wall[] => {
  const { year } = partsOf(today);
  // The 29th of February may be eight years away.
  const days: Wall[] = [];
  for (let at = year - 8; at <= year + 8; at++) {
    const day = wallOf(at, month, date);
    if (day !== undefined && (weekday === undefined || partsOf(day).weekday === weekday)) days.push(day);
  }
  return ordered(look, days.findLast((day) => day <= today), days.find((day) => day > today), today);
};

const inWeeks = (today: Wall, weekday: number, which: number | undefined, look: Look): Wall[] => {
  const monday = today - (partsOf(today).weekday - 1) * DAY;
  const thisWeek = monday + (weekday - 1) * DAY;
  const since = (partsOf(today).weekday - weekday + 7) % 7;
  const back = today - (since || 7) * DAY;
  const ahead = today + (7 - since) * DAY;
  // “Last Friday”: the Friday of last week, or the Friday that is just past.
  if (which !== undefined && which < 0) return unique([thisWeek + 7 * which * DAY, back + 7 * (which + 1) * DAY]);
  if (which === 0) return [thisWeek];
  if (which !== undefined) return unique([ahead, thisWeek + 7 * DAY]);
  if (since === 0) return look === "ahead" ? [today, ahead] : [back, today];
  return look === "back" ? [back] : look === "ahead" ? [ahead, back] : [back, ahead];
};

const periodStart = (today: Wall, unit: string, which: number): Wall => {
  const { year, month, weekday } = partsOf(today);
  if (unit === "week") return today - (weekday - 1) * DAY + 7 * which * DAY;
  return unit === "month" ? Date.UTC(year, month - 1 + which, 1) : Date.UTC(year + which, 0, 1);
};

const shifted = (now: Wall, count: number, unit: string): Wall => {
  switch (unit) {
    case "minute": return now + count * MINUTE;
    case "hour": return now + count * HOUR;
    case "day": return Number.isInteger(count) ? startOfDay(now) + count * DAY : now + count * DAY;
    case "fortnight":
    case "week": return startOfDay(now) + Math.round(count * (unit === "week" ? 7 : 14)) * DAY;
    case "month": return startOfDay(addMonths(now, Math.trunc(count))) + Math.round((count % 1) * 30) * DAY;
    default: return startOfDay(addMonths(now, Math.round(count * 12)));
  }
};

const seasonStarts = (today: Wall, first: number, which: number | undefined, look: Look): Wall[] => {
  const back = inYears(today, first, 1, "back")[0]!;
  const ahead = addMonths(back, 12);
  const running = addMonths(back, 3) > today;
  if (which !== undefined && which < 0) {
    if (running) return [addMonths(back, -12)];
    return which === -1 ? [back, addMonths(back, -12)] : [addMonths(back, 12 * (which + 1))];
  }
  if (which !== undefined && which > 0) return [ahead];
  return look === "ahead" ? [ahead, back] : [back];
};

/** The days that the words can mean, likeliest first, and how exactly; no days if they name none. */
const daysOf = (slots: Slots, now: Wall, look: Look): { days: Wall[]; precision: DatePrecision } => {
  const today = startOfDay(now);
  const { date, month, year, weekday, which, period } = slots;
  const day = (days: Wall[], precision: DatePrecision = "day") => ({ days, precision });
  if (slots.day !== undefined) return day([today + slots.day * DAY]);
  if (date !== undefined && month !== undefined) {
    const way = look === "back" ? "back" : "either";
    const read = (m: number, d: number, on?: number) => (year === undefined ? inYears(today, m, d, way, on) : unique([wallOf(year, m, d)]));
    // “Sunday 14/07” names a year as well, if the weekday is right.
    const said = weekday === undefined ? [] : read(month, date, weekday).slice(0, 1);
    return day(unique([...said, ...read(month, date), ...(slots.swapped ? read(date, month) : [])]));
  }
  if (date !== undefined && period?.unit === "month") {
    const { year: y, month: m } = partsOf(periodStart(today, "month", period.which));
    return day(unique([wallOf(y, m, date)]));
  }
  if (date !== undefined) {
    const said = weekday === undefined ? [] : inMonths(today, date, look, weekday).slice(0, 1);
    return day(unique([...said, ...inMonths(today, date, look)]));
  }
  if (weekday !== undefined && period?.unit === "week") return day([periodStart(today, "week", period.which) + (weekday - 1) * DAY]);
  if (weekday !== undefined) return day(inWeeks(today, weekday, which, look));
  if (month !== undefined && year !== undefined) return day([Date.UTC(year, month - 1, 1)], "month");
  if (month !== undefined) {
    const [back] = inYears(today, month, 1, "back");
    const running = partsOf(back!).month === partsOf(today).month && today - back! < 31 * DAY;
    if (which !== undefined && which < 0) return day(running ? [addMonths(back!, -12)] : unique([back, addMonths(back!, -12)]), "month");
    return day(which === 1 || look === "ahead" ? unique([addMonths(back!, 12), look === "ahead" ? back : undefined]) : [back!], "month");
  }
  if (slots.season !== undefined) return day(seasonStarts(today, slots.season, which, look), "season");
  if (slots.weekend) {
    const [back, other] = inWeeks(today, 6, which, partsOf(today).weekday === 7 ? "back" : look);
    return day(unique([back, back! + DAY, other]));
  }
  if (year !== undefined) return day([Date.UTC(year, 0, 1)], "year");
  if (period) return day([periodStart(today, period.unit, period.which)], period.unit as DatePrecision);
  if (slots.shift) {
    const { count, unit } = slots.shift;
    return day([shifted(now, look === "ahead" ? count : -count, unit)], count === 0.5 ? HALVES[unit] : unit === "fortnight" ? "week" : unit);
  }
  return day([]);
};

const inPart = (hour: number, part: PartOfDay): number => {
  if (hour > 12) return hour;
  if (part === "night") return hour === 12 ? 0 : hour >= 8 ? hour + 12 : hour;
  if (part === "evening") return hour === 12 ? 24 : hour + 12;
  return (part === "afternoon" || part === "noon") && hour <= 7 ? hour + 12 : hour;
};

const hoursOf = ({ hour, part, twelve }: Slots): number[] => {
  if (part !== undefined) return [inPart(hour!, part)];
  if (!twelve) return [hour!];
  // Of an ordinary day, seven to noon in the morning, one to six in the afternoon.
  const other = hour === 12 ? 0 : hour! + 12;
  return hour! >= 7 ? [hour!, other] : [other, hour!];
};

/** The moments that the words can mean, likeliest first. Values are of the zone they name, else of here. */
export const resolve = (slots: Slots, relation: DateRelation | undefined, here: Here): Moment | undefined => {
  const offset = slots.zone ?? here.offsetAt(here.instant);
  const now = here.instant + offset * MINUTE;
  const look: Look = relation === "since" || relation === "ago" || relation === "lasting" ? "back" : relation === undefined || relation === "at" ? "either" : "ahead";
  const { days, precision } = daysOf(slots, now, look);
  const today = startOfDay(now);
  const written = (wall: Wall) => isoDateTime(wall, slots.zone ?? here.offsetAt(wall), slots.second !== undefined);
  if (slots.hour === undefined) {
    if (slots.part && days.length === 0) {
      const begun = now - today >= BEGINS[slots.part] * HOUR;
      return { values: [isoDate(look === "back" && !begun ? today - DAY : today)], precision: "partOfDay" };
    }
    if (days.length === 0) return undefined;
    if (precision === "hour" || precision === "minute") return { values: days.map(written), precision };
    return { values: days.map(isoDate), precision: slots.part && precision === "day" ? "partOfDay" : precision };
  }
  const offsets = hoursOf(slots).map((hour) => hour * HOUR + (slots.minute ?? 0) * MINUTE + (slots.second ?? 0) * 1000);
  const exact = slots.second !== undefined ? "second" : slots.minute !== undefined ? "minute" : "hour";
  if (days.length > 0) {
    const walls = days.flatMap((day) => offsets.map((at) => day + at));
    const fit = look === "back" ? walls.filter((wall) => wall <= now) : walls;
    return { values: unique([...fit, ...walls]).map(written), precision: exact };
  }
  const around = [-2, -1, 0, 1, 2].flatMap((shift) => offsets.map((at) => today + shift * DAY + at));
  const back = around.filter((wall) => wall <= now).sort((a, b) => b - a).slice(0, offsets.length);
  const ahead = around.filter((wall) => wall > now).sort((a, b) => a - b).slice(0, offsets.length);
  const asDay = slots.bare && look !== "either" ? inMonths(today, slots.hour, look).slice(0, 1).map(isoDate) : [];
  const likely = look === "ahead" ? [...ahead.slice(0, 1), ...back.slice(0, 1)] : look === "back" ? back : [...back, ...ahead.slice(0, 1)];
  return { values: [...unique(likely).map(written), ...asDay], precision: exact };
};

/** Without a `now`: only what is told in full has a value. */
export const absolute = ({ year, month, date, hour, minute = 0, second, zone, part, twelve, swapped }: Slots): Moment | undefined => {
  const day = year !== undefined && month !== undefined && date !== undefined && !swapped ? wallOf(year, month, date) : undefined;
  if (day === undefined) return undefined;
  if (hour === undefined) return { values: [isoDate(day)], precision: part ? "partOfDay" : "day" };
  if (zone === undefined || twelve) return undefined;
  const wall = day + (part ? inPart(hour, part) : hour) * HOUR + minute * MINUTE + (second ?? 0) * 1000;
  return { values: [isoDateTime(wall, zone, second !== undefined)], precision: second !== undefined ? "second" : "minute" };
};

/** How exactly the words tell a moment, whether or not it is known which. */
export const precisionOf = (slots: Slots): DatePrecision => {
  const { hour, minute, second, part } = slots;
  if (hour !== undefined) return second !== undefined ? "second" : minute !== undefined ? "minute" : "hour";
  const { precision } = daysOf(slots, 0, "either");
  return part && precision === "day" ? "partOfDay" : precision;
};
