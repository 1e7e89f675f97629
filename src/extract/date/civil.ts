import { ISO_DATE, ISO_DATE_OR_TIME } from "../../schema/iso-date.js";

/** A reading of the clock on the wall, in milliseconds as if it were UTC: arithmetic on it knows no summer time and no system zone. */
export type Wall = number;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const startOfDay = (wall: Wall): Wall => Math.floor(wall / DAY) * DAY;
export const partsOf = (wall: Wall) => {
  const date = new Date(wall);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate(), weekday: date.getUTCDay() || 7 };
};

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** A day of the calendar; undefined where there is none. */
export const wallOf = (year: number, month: number, date: number): Wall | undefined => {
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month) ? Date.UTC(year, month - 1, date) : undefined;
};

/** So many months on, on the same day or the last that the month has. */
export const addMonths = (wall: Wall, months: number): Wall => {
  const { year, month, date } = partsOf(wall);
  const first = Date.UTC(year, month - 1 + months, 1);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return first + (Math.min(date, last) - 1) * DAY + (wall - startOfDay(wall));
};

const pad = (value: number, size = 2) => String(value).padStart(size, "0");

export const isoDate = (wall: Wall): string => {
  const { year, month, date } = partsOf(wall);
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
};

/** With seconds only if they are told. */
export const isoDateTime = (wall: Wall, offset: number, seconds: boolean): string => {
  const size = Math.abs(offset);
  const zone = `${offset < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  const minute = Math.floor((wall - startOfDay(wall)) / MINUTE);
  const time = `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
  return `${isoDate(wall)}T${time}${seconds ? `:${pad(Math.floor(wall / 1000) % 60)}` : ""}${zone}`;
};

/** Where and when the text was received. */
export interface Here {
  readonly instant: number;
  /** Minutes east of Greenwich at a reading of the clock. */
  readonly offsetAt: (wall: Wall) => number;
}

const zoneOffset = (format: Intl.DateTimeFormat, instant: number): number => {
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(part["year"]!, part["month"]! - 1, part["day"]!, part["hour"]!, part["minute"]!);
  return Math.round((wall - instant) / MINUTE);
};

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** By the hour on the wall. */
  readonly offsets: Map<Wall, number>;
}

// One formatter a zone, kept: making one costs more than all the dates of a report. So do the offsets that it tells: reports that come
// together speak of the same hours.
const zones = new Map<string, Zone>();
const MOST_OFFSETS = 10_000;

/** `RangeError` for a zone that is none. */
const zoneOf = (timeZone: string): Zone => {
  let zone = zones.get(timeZone);
  if (!zone) zones.set(timeZone, (zone = { format: new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric" }), offsets: new Map() }));
  return zone;
};

const OFFSET = /([+-])(\d\d):(\d\d)$/;

/** `TypeError` for a `now` that is no ISO date, and for an unknown time zone. Without a time zone, the offset that `now` is written with. */
export const hereOf = (now: string | Date, timeZone: string | undefined): Here => {
  const text = typeof now === "string" ? now : "";
  const isDate = typeof now === "string" ? ISO_DATE_OR_TIME.test(now) : now instanceof Date && !Number.isNaN(now.getTime());
  if (!isDate) throw new TypeError(`now is not a date: ${String(now)}`);
  const [, sign, hours, minutes] = OFFSET.exec(ISO_DATE.test(text) ? "" : text) ?? [];
  const own = sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
  // A date alone is the middle of its day.
  const instant = typeof now !== "string" ? now.getTime() : ISO_DATE.test(now) ? Date.parse(now) + DAY / 2 : Date.parse(now);
  if (timeZone === undefined) return { instant, offsetAt: () => own };
  let zone: Zone;
  try {
    zone = zoneOf(timeZone);
  } catch {
    throw new TypeError(`Unknown time zone: ${timeZone}`);
  }
  const { format, offsets } = zone;
  const offsetAt = (wall: Wall): number => {
    const hour = Math.floor(wall / HOUR) * HOUR;
    let offset = offsets.get(hour);
    if (offset === undefined) {
      if (offsets.size >= MOST_OFFSETS) offsets.clear();
      offsets.set(hour, (offset = zoneOffset(format, hour - zoneOffset(format, hour) * MINUTE)));
    }
    return offset;
  };
  return { instant, offsetAt };
};
