import type { DateRelation } from "../../languages/dates.js";
import { LINE_BREAK } from "../../text/index.js";
import { calendarAt } from "./calendar.js";
import { clockAt } from "./clock.js";
import type { Reader } from "./reader.js";
import type { Piece, Slots } from "./slots.js";

/** One expression of time: tokens `from..to`, what they say, and how it bears on what happened. */
export interface Expression {
  readonly from: number;
  readonly to: number;
  readonly slots: Slots;
  readonly relation: DateRelation | undefined;
  /** The cue that stood before the day itself: “on Tuesday, after three” looks where “on Tuesday” looks. */
  readonly anchor: DateRelation | undefined;
  /** One end of a stretch: “from ten to six”. */
  readonly range: boolean;
}

interface Cued {
  readonly start: number;
  readonly from: number;
  readonly to: number;
  readonly slots: Slots;
  readonly relation: DateRelation | undefined;
  readonly anchor: DateRelation | undefined;
  readonly needs: Piece["needs"];
}

const LONGEST_CUE = 4;
const LONGEST_GAP = 4;

const SENTENCE = ".!?";
const CLAUSE = ".!?,;:)";
const isBoundary = (reader: Reader, at: number, marks: string): boolean =>
  at < 0 || at >= reader.tokens.count || reader.tokens.kinds[at] === LINE_BREAK || [...marks].some((mark) => reader.isMark(at, mark));

const beforeFillers = (reader: Reader, from: number): number => {
  let at = from - 1;
  while (at >= from - LONGEST_CUE && reader.means(at).filler) at--;
  return at;
};

/** “Двое суток без связи”: a stretch that opens a sentence is how long it has been; an uncounted one only if it is all there is. */
const standsAlone = (reader: Reader, { from, to }: Piece): boolean =>
  isBoundary(reader, beforeFillers(reader, from), SENTENCE) && ((to > from + 1 && reader.means(to - 1).unit !== "minute") || isBoundary(reader, to, CLAUSE));

/** The cue before a piece: “since”, “с примерно”, “не раньше”. Undefined before what comes again and again. */
const cued = (reader: Reader, piece: Piece, floor: number): Cued | undefined => {
  const shift = piece.slots.shift !== undefined;
  let start = piece.from;
  let relation = piece.relation;
  for (let at = piece.from - 1; at >= floor && at >= piece.from - LONGEST_CUE; at--) {
    const { filler, every, not, ofShift, ofMoment } = reader.means(at);
    if (every) return undefined;
    const found = shift ? ofShift : ofMoment;
    const strong = relation !== undefined && relation !== "at";
    if (found) {
      if (strong && found !== relation) break;
      start = at;
      if (relation === undefined || relation === "at") relation = found;
    } else if (not && (relation === "before" || relation === "after")) {
      start = at;
      relation = relation === "before" ? "after" : "before";
    } else if (reader.isMark(at, "@") || reader.isMark(at, "~")) {
      start = at;
      relation ??= "at";
    } else if (!(filler && !strong) && !reader.isMark(at, "-") && !(reader.isMark(at, ".") && reader.means(at - 1).filler)) break;
  }
  let { to } = piece;
  if (shift) {
    while (reader.has(reader.afterDot(to), "ago")) {
      to = reader.afterDot(to) + 1;
      relation = "ago";
    }
    if (relation === undefined && piece.needs && (reader.means(to).soFar || standsAlone(reader, piece))) relation = "lasting";
  }
  return { start, from: piece.from, to, slots: piece.slots, relation, anchor: relation, needs: piece.needs };
};

const named = ({ day, weekday, date, month, shift, period, weekend, season }: Slots) =>
  (day ?? weekday ?? date ?? month ?? shift ?? period ?? weekend ?? season) !== undefined;

/** “Sat 8th”: a weekday and a day of the month make sure of one another. */
const isDated = (a: Slots, b: Slots) => (a.weekday ?? b.weekday) !== undefined && (a.date ?? b.date) !== undefined;

/** Whether two pieces can speak of one moment. */
const compatible = (a: Slots, b: Slots): boolean => {
  if ((a.hour !== undefined && b.hour !== undefined) || (a.part && b.part)) return false;
  if (a.zone !== undefined && b.zone !== undefined) return false;
  const fine = ({ shift }: Slots) => shift === undefined || shift.unit === "day" || shift.unit === "week";
  if (!named(a) || !named(b)) return fine(a) && fine(b);
  const [weekly, other] = a.weekday !== undefined ? [a, b] : [b, a];
  if (weekly.weekday !== undefined && other.weekday === undefined) return other.date !== undefined || other.period?.unit === "week" || other.day !== undefined;
  const [dated, monthly] = a.date !== undefined ? [a, b] : [b, a];
  return dated.date !== undefined && dated.month === undefined && monthly.period?.unit === "month";
};

const isGap = (reader: Reader, from: number, to: number): boolean => {
  if (to - from > LONGEST_GAP) return false;
  for (let at = from; at < to; at++) {
    const passes = reader.means(at).filler || reader.isMark(at, ",") || reader.isMark(at, "(") || (reader.isMark(at, "-") && reader.isGlued(at));
    if (!passes) return false;
  }
  return true;
};

const isEnd = (relation: DateRelation | undefined) => relation === "until" || relation === "before";

/** The longest piece that begins at the token; where a clock and a stretch are equally long (“3 дня”), the cue decides. */
const pieceAt = (reader: Reader, at: number, floor: number): Cued | undefined => {
  if (!reader.begins(at)) return undefined;
  const clock = clockAt(reader, at);
  const calendar = calendarAt(reader, at);
  if (!clock || !calendar || clock.to !== calendar.to) {
    const piece = !clock || (calendar && calendar.to > clock.to) ? calendar : clock;
    return piece && cued(reader, piece, floor);
  }
  const stretch = cued(reader, calendar, floor);
  const hour = cued(reader, clock, floor);
  if (!calendar.needs || !calendar.slots.shift) return stretch;
  const isHour = hour?.relation !== undefined || clock.slots.hour! > 12;
  return stretch?.relation === "ago" || !isHour || (stretch?.relation && !hour?.relation) ? stretch : hour;
};

const isSettled = ({ needs, relation }: Cued) => needs === undefined || relation !== undefined;

const merge = (a: Cued, b: Cued): Cued => {
  const relation = a.relation === undefined || a.relation === "at" ? (b.relation ?? a.relation) : a.relation;
  const anchor = named(a.slots) && relation !== "since" ? a.anchor : named(b.slots) && relation !== "since" ? b.anchor : relation;
  return { start: a.start, from: a.from, to: b.to, slots: { ...a.slots, ...b.slots }, relation, anchor, needs: undefined };
};

/** All expressions of time in a text, in order. */
export const expressionsOf = (reader: Reader): Expression[] => {
  const found: Expression[] = [];
  const { count } = reader.tokens;
  for (let at = 0, floor = 0; at < count; ) {
    let whole = pieceAt(reader, at, floor);
    if (!whole) {
      at++;
      continue;
    }
    for (let next = whole.to, limit = next + LONGEST_GAP + LONGEST_CUE; next < limit && next < count; ) {
      const piece: Cued | undefined = pieceAt(reader, next, whole.to);
      if (!piece) {
        next++;
        continue;
      }
      const begins = isEnd(piece.relation) && !isEnd(whole.relation) && whole.relation !== undefined;
      if (begins || piece.slots.shift || !isGap(reader, whole.to, piece.start) || !compatible(whole.slots, piece.slots)) break;
      // Two words that each need company are no company for one another.
      if (!isSettled(whole) && !isSettled(piece) && !isDated(whole.slots, piece.slots)) break;
      whole = merge(whole, piece);
      next = whole.to;
      limit = next + LONGEST_GAP + LONGEST_CUE;
    }
    const last = found.at(-1);
    // "From 7 to 11": what "to" means otherwise ("ten to eight") it does not mean here.
    const reaches = last?.relation === "since" && last.slots.hour !== undefined && whole.slots.hour !== undefined && whole.from === last.to + 1 && reader.means(last.to).to === true;
    if (!isSettled(whole) && !reaches) {
      at++;
      continue;
    }
    const { start, to, slots, anchor } = whole;
    const relation = reaches ? "until" : whole.relation;
    const closes = last !== undefined && isEnd(relation) && last.relation === "since" && start - last.to <= 1 && slots.hour !== undefined;
    if (closes) found[found.length - 1] = { ...last, anchor: last.anchor === "since" ? "after" : last.anchor, range: true };
    const inherited = closes && !named(slots) && named(last.slots) ? { ...last.slots, part: undefined, minute: undefined, second: undefined, ...slots } : slots;
    found.push({ from: start, to, slots: inherited, relation, anchor, range: closes });
    at = floor = to;
  }
  return found;
};
