import { NUMBER } from "../../text/index.js";
import { type Quantity, quantityAt } from "./quantity.js";
import type { Reader } from "./reader.js";
import type { Piece, Slots } from "./slots.js";

const isHour = (value: number) => Number.isInteger(value) && value >= 0 && value <= 24;
const isMinute = (value: number) => Number.isInteger(value) && value >= 0 && value < 60;

const isOneLetter = ({ tokens: { starts, ends } }: Reader, at: number) => ends[at]! - starts[at]! === 1;
const isLetterM = (reader: Reader, at: number) => isOneLetter(reader, at) && reader.tokens.text.codes[reader.tokens.starts[at]!] === 0x6d;

/** A time of day as far as it is read. */
interface Reading {
  readonly to: number;
  readonly slots: Slots;
  /** Whether what follows has made it certain that an hour is meant. */
  readonly settled: boolean;
}

/** “pm”, “a. m.”, “9p”: only a letter that stands by itself needs its m. */
const withMeridiem = (reader: Reader, at: number, slots: Slots, isCued: boolean): Reading | undefined => {
  const { meridiem, unit } = reader.means(at);
  // “3 дня” is three days, unless something has said that it is an hour.
  if (!meridiem || (unit && !isCued)) return undefined;
  const m = isOneLetter(reader, at) ? reader.afterDot(at + 1) : at;
  const spelled = m > at && isLetterM(reader, m);
  if (m > at && !spelled && !reader.isGlued(at)) return undefined;
  const hour = (slots.hour! % 12) + (meridiem === "am" ? 0 : 12);
  return { to: spelled ? m + 1 : at + 1, slots: { ...slots, hour, twelve: false }, settled: unit === undefined };
};

/** “утра”, “in the morning”. */
const withPart = (reader: Reader, from: number, slots: Slots): Reading | undefined => {
  const isBetween = (at: number) => {
    const { filler, part, which } = reader.means(at);
    return (filler || reader.has(at, "at")) && !part && which === undefined;
  };
  let at = from;
  while (at < from + 2 && isBetween(at)) at++;
  const { part } = reader.means(at);
  return part && slots.hour! <= 12 ? { to: at + 1, slots: { ...slots, part, twelve: false }, settled: true } : undefined;
};

/** “UTC”, “по мск”, “(мск)”. */
const withZone = (reader: Reader, reading: Reading): Reading => {
  const { to, slots } = reading;
  let at = to;
  while (at < to + 2 && (reader.isMark(at, "(") || reader.means(at).filler || reader.has(at, "at"))) at++;
  const { zone } = reader.means(at);
  if (zone === undefined) return reading;
  const bracket = reader.isMark(at - 1, "(") && reader.isMark(at + 1, ")") ? 1 : 0;
  return { ...reading, to: at + 1 + bracket, slots: { ...slots, zone } };
};

/** An hour with what follows it: the word for hours, the part of the day or a.m. and p.m., the zone. */
const suffixed = (reader: Reader, from: number, after: number, slots: Slots, needs?: Piece["needs"]): Piece => {
  const word = reader.afterDot(after);
  const bare: Reading = { to: reader.means(word).hours ? word + 1 : after, slots, settled: needs === undefined };
  const next = reader.afterDot(bare.to);
  const told = withMeridiem(reader, next, slots, needs !== undefined) ?? withPart(reader, next, slots) ?? bare;
  const { to, slots: all, settled } = withZone(reader, told);
  return settled || needs === undefined ? { from, to, slots: all } : { from, to, slots: all, needs };
};

/** 14:20, 14:20:05; 18.00 and 22h15 beside a cue. */
const digital = (reader: Reader, at: number): Piece | undefined => {
  const [hour, minute] = [reader.number(at), reader.number(at + 2)];
  const inOne = reader.isGlued(at + 1) && reader.isGlued(at + 2);
  if (!inOne || !isHour(hour) || reader.digits(at) > 2 || !isMinute(minute) || reader.digits(at + 2) !== 2) return undefined;
  const inRow = (mark: string) => reader.isMark(at - 1, mark) && reader.isGlued(at);
  const goesOn = (mark: string, from: number) => reader.isMark(from, mark) && reader.isGlued(from) && reader.isNumber(from + 1) && reader.isGlued(from + 1);
  const slots: Slots = { hour, minute, twelve: reader.language.twelveHour && hour >= 1 && hour < 12 && reader.digits(at) === 1 };
  if (reader.isMark(at + 1, ":") && !inRow(":")) {
    const second = reader.number(at + 4);
    if (!goesOn(":", at + 3)) return suffixed(reader, at, at + 3, slots);
    return isMinute(second) && reader.digits(at + 4) === 2 && !goesOn(":", at + 5) ? suffixed(reader, at, at + 5, { ...slots, second, twelve: false }) : undefined;
  }
  if (reader.isGlued(at) && reader.tokens.kinds[at - 1]! < NUMBER) return undefined;
  const letterH = reader.means(at + 1).hours ?? reader.means(at + 1).unit === "hour";
  if ((reader.isMark(at + 1, ".") && !inRow(".") && !goesOn(".", at + 3)) || letterH)
    return reader.means(at + 3).counted || reader.isMark(at + 3, "%") ? undefined : suffixed(reader, at, at + 3, slots, "cue");
  return undefined;
};

/** 23 час. 40 мин. */
const named = (reader: Reader, at: number, hour: Quantity): Piece | undefined => {
  if (!reader.means(hour.to).hours) return undefined;
  const minute = quantityAt(reader, reader.afterDot(hour.to + 1));
  if (!minute || minute.ordinal || !isMinute(minute.value) || reader.means(minute.to).unit !== "minute") return undefined;
  return suffixed(reader, at, minute.to + 1, { hour: hour.value, minute: minute.value }, hour.value > 12 ? undefined : "cue");
};

/** Half past four, ten to eight, половина двенадцатого, без пяти восемь. */
const spoken = (reader: Reader, at: number): Piece | undefined => {
  const meaning = reader.means(at);
  const before = (hour: number, minutes: number): Slots => ({ hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes, twelve: true });
  if (meaning.halfHour !== undefined) return suffixed(reader, at, at + 1, before(meaning.halfHour, 30));
  const less = meaning.less ? at + 1 : at;
  const count = quantityAt(reader, less);
  const minutes = reader.means(less).fraction ?? (count && !count.ordinal ? count.value : NaN);
  if (!isMinute(minutes)) return undefined;
  let next = reader.means(less).fraction !== undefined ? less + 1 : count!.to;
  if (reader.means(next).unit === "minute") next++;
  if (reader.isMark(next, "-")) next++;
  const hourAfter = (from: number) => {
    const hour = quantityAt(reader, from);
    return hour && isHour(hour.value) && hour.value >= 1 && hour.value <= 12 ? hour : undefined;
  };
  if (meaning.less) {
    const hour = hourAfter(next);
    return hour && !hour.ordinal ? suffixed(reader, at, hour.to, before(hour.value, minutes)) : undefined;
  }
  const direct = hourAfter(next);
  if (direct?.ordinal && !direct.digits) {
    const begins = minutes === 0 && meaning.fraction !== undefined;
    const slots = begins ? { ...before(direct.value, 60), minute: undefined } : before(direct.value, 60 - minutes);
    if (meaning.fraction !== undefined || next > count!.to) return suffixed(reader, at, direct.to, slots as Slots, begins ? "cue" : undefined);
  }
  if (direct && !direct.ordinal && meaning.fraction === 30) return suffixed(reader, at, direct.to, { hour: direct.value, minute: 30, twelve: true }, "cue");
  const past = reader.means(next).past;
  const hour = past || reader.means(next).to ? hourAfter(next + 1) : undefined;
  if (!hour || hour.ordinal || minutes === 0) return undefined;
  // "From 7 to 11" is a stretch of time.
  if (!past && hour.digits && count?.digits && reader.means(at - 1).relations?.includes("since")) return undefined;
  const slots: Slots = past ? { hour: hour.value, minute: minutes, twelve: true } : before(hour.value, minutes);
  return suffixed(reader, at, hour.to, slots, hour.digits || count?.digits ? "cue" : undefined);
};

/** Восемь ноль-ноль, six thirty: the minutes in words after the hour in words. */
const minuteWords = (reader: Reader, from: number): { minute: number; to: number } | undefined => {
  const tens = quantityAt(reader, from);
  if (!tens || tens.digits || tens.ordinal || !isMinute(tens.value)) return undefined;
  if (tens.value >= 10) return { minute: tens.value, to: tens.to };
  const unit = tens.value === 0 ? quantityAt(reader, reader.isMark(tens.to, "-") ? tens.to + 1 : tens.to) : undefined;
  return unit && !unit.digits && unit.value < 10 ? { minute: unit.value, to: unit.to } : undefined;
};

/** A time of day that begins at the token, in any of the ways to say one. */
export const clockAt = (reader: Reader, at: number): Piece | undefined => {
  const meaning = reader.means(at);
  if (meaning.clock !== undefined) return suffixed(reader, at, at + 1, { hour: meaning.clock, minute: 0 });
  const exact = digital(reader, at) ?? spoken(reader, at);
  if (exact) return exact;
  const hour = quantityAt(reader, at);
  if (!hour) return meaning.unit === "hour" && meaning.hours ? oneOClock(reader, at) : undefined;
  if (hour.digits === 4) return military(reader, at, hour);
  if (hour.ordinal || !isHour(hour.value) || reader.isGlued(at)) return undefined;
  if (hour.digits > 2) return undefined;
  const byName = named(reader, at, hour);
  if (byName) return byName;
  const twelve = hour.value >= 1 && hour.value < 12;
  const minutes = hour.digits ? undefined : minuteWords(reader, hour.to);
  if (minutes) return suffixed(reader, at, minutes.to, { hour: hour.value, minute: minutes.minute, twelve }, "cue");
  return bareHour(reader, at, hour, { hour: hour.value, twelve });
};

/** 0412Z, 1340hrs; at 0730: four digits that begin with a nought are no year. */
const military = (reader: Reader, at: number, { value, to }: Quantity): Piece | undefined => {
  if (value >= 2400 || value % 100 >= 60 || reader.isGlued(at)) return undefined;
  const { zone, unit } = reader.means(to);
  const marked = reader.isGlued(to) && (zone !== undefined || unit === "hour");
  if (!marked && (value >= 1000 || !reader.endsAt(to))) return undefined;
  const slots = { hour: Math.trunc(value / 100), minute: value % 100 };
  return suffixed(reader, at, marked && zone === undefined ? to + 1 : to, slots, marked ? undefined : "cue");
};

/** С девяти, at 9: a bare number is an hour if nothing follows that it could count. */
const bareHour = (reader: Reader, at: number, hour: Quantity, slots: Slots): Piece | undefined => {
  const piece = suffixed(reader, at, hour.to, slots, "cue");
  if (piece.to > hour.to) return piece;
  const next = reader.means(hour.to);
  const counts = next.counted ?? next.unit ?? next.month;
  return counts || !reader.endsAt(hour.to) || reader.isNumber(hour.to) || reader.isMark(hour.to, "%") ? undefined : withBare(piece, hour);
};

/** A number in digits may be a day of the month as well: “с 14”. */
const withBare = (piece: Piece, { digits }: Quantity): Piece => (digits ? { ...piece, slots: { ...piece.slots, bare: true } } : piece);

/** В час, до часу, час ночи. */
const oneOClock = (reader: Reader, at: number): Piece | undefined => {
  const piece = suffixed(reader, at, at, { hour: 1, twelve: true }, "cue");
  const said = piece.to > at + 1 ? piece : { ...piece, to: at + 1 };
  const next = reader.means(said.to);
  return next.cardinal !== undefined || next.relations || reader.isNumber(said.to) ? undefined : said;
};
