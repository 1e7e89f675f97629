import { BLANK, BRACKET, COMMA, DOT, HYPHEN, LINE, meaning, QUOTE, size, SLASH } from "./items.js";
import { isMeasure, only } from "./numbers.js";
import { partOf } from "./part.js";
import type { Part } from "./part.js";
import { isNameWord, itemAt, unitAt } from "./tail.js";
import type { Layout } from "./tail.js";

/** What was read at one place: items, half-open, and parts. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
}

export const TYPED = ["street", "streetStart", "wholeStreet", "direction"] as const;
const STOP = COMMA | LINE | BRACKET;

/** "60-66", "2455-B", "16 1/2", "N95W18855", "29A". */
export const houseAt = (layout: Layout, at: number): Found | undefined => {
  const { items, text } = layout;
  let from = at;
  let to = at + 1;
  const item = items[at];
  if (!item) return undefined;
  if (!item.digits) {
    // A grid number: letters and digits glued, digits last.
    while (to < items.length && items[to]!.gap === 0 && to - at < 4) to++;
    if (to - at !== 4 || !items[to - 1]!.digits || size(item) > 1) return undefined;
    return { from, to, parts: [partOf(layout, "house", from, to)] };
  }
  const suffix = items[at + 1];
  if (suffix?.gap === 0 && /^(?:st|nd|rd|th)$/.test(text.normal.slice(suffix.start, suffix.end))) return undefined;
  if (item.digits.length > 5 || isMeasure(items, at) || item.gap === 0 || (item.gap !== (SLASH | BLANK) && (item.gap & ~(BLANK | STOP | DOT | QUOTE | HYPHEN)) !== 0)) return undefined;
  for (; to < items.length; to++) {
    const next = items[to]!;
    const letter = !next.digits && size(next) === 1 && only(next.gap, HYPHEN);
    if (next.digits ? next.gap !== HYPHEN && next.gap !== SLASH : !letter) break;
  }
  const half = items[to];
  if (half?.digits && half.digits.length === 1 && half.gap === BLANK && items[to + 1]?.digits && items[to + 1]!.gap === SLASH) to += 2;
  if (layout.grammar.houseFirst === false && half && !half.digits && size(half) === 1 && half.gap === BLANK && (!items[to + 1] || items[to + 1]!.gap & STOP)) to++;
  from = at;
  return { from, to, parts: [partOf(layout, "house", from, to, meaning(item, "number") ? text.normal.slice(item.start, item.end) && item.digits : undefined)] };
};

export const endsInStreet = (layout: Layout, at: number): boolean => {
  const { items, text, streetEndings } = layout;
  if (!streetEndings.length || size(items[at]!) < 5) return false;
  const form = text.normal.slice(items[at]!.start, items[at]!.end);
  return streetEndings.some((ending) => form.endsWith(ending) && form.length > ending.length + 2);
};

/** The street name that begins at item `at`: up to its street word, number or whole name. */
export const streetAt = (layout: Layout, at: number, anyName: boolean): Found | undefined => {
  const { items, grammar, cased } = layout;
  const first = items[at];
  if (!first) return undefined;
  const done = (to: number): Found => {
    let end = to;
    const direction = items[end];
    if (direction && meaning(direction, "direction") && only(direction.gap, BLANK | DOT)) {
      const after = items[end + 1];
      if (!after || after.gap & (STOP | DOT) || after.digits || meaning(after, "numbered") || (size(direction) < 3 && (direction.upper || !cased)) || meaning(after, "region")) end++;
    }
    return { from: at, to: end, parts: [partOf(layout, "street", at, end)] };
  };
  if (meaning(first, "wholeStreet")) return done(at + 1);
  let to = at;
  // "IA 42".
  const coded = items[at + 1];
  if (meaning(first, "region") && size(first) === 2 && first.upper && coded?.digits && coded.gap === BLANK && coded.digits.length < 4) return done(at + 2);
  if (meaning(first, "direction") && items[at + 1] && only(items[at + 1]!.gap, BLANK | DOT)) {
    if (meaning(items[at + 1], "wholeStreet")) return done(at + 2);
    to++;
    const grid = items[to];
    if (grid?.digits && grid.digits.length < 5 && (!items[to + 1] || items[to + 1]!.gap & STOP || meaning(items[to + 1], "direction") || meaning(items[to + 1], "numbered"))) return done(to + 1);
  }
  const start = items[to]!;
  if (meaning(start, "streetStart") && only(start.gap, BLANK | STOP)) {
    const after = items[to + 1];
    if (after?.digits && only(after.gap, BLANK)) return done(to + 2);
    let end = to + 1;
    while (end < items.length && end - to < 6 && only(items[end]!.gap, BLANK | HYPHEN) && isNameWord(layout, end, false) && !meaning(items[end], "region")) end++;
    if (end > to + 1 && !grammar.houseFirst) return done(end);
    if (end > to + 1 && (!items[end] || items[end]!.gap & STOP) && !meaning(start, "street")) return done(end);
  }
  let words = 0;
  for (let end = to; end < items.length && end - to < 6; end++) {
    const item = items[end]!;
    const isFirst = end === at;
    if (!isFirst && !only(item.gap, BLANK | HYPHEN | (size(items[end - 1]!) < 5 ? DOT : 0))) break;
    const ordinal = item.digits && items[end + 1] && !items[end + 1]!.digits && items[end + 1]!.gap === 0 && size(items[end + 1]!) === 2;
    if (ordinal) {
      end++;
      words++;
      continue;
    }
    if (item.digits) {
      // "83 street".
      if (end === to && meaning(items[end + 1], "street") && items[end + 1]!.gap === BLANK && item.digits.length < 4) {
        words++;
        continue;
      }
      break;
    }
    const street = meaning(item, "street");
    if (street && (words > 0 || end > to) && (item.upper || !cased || words > 0)) {
      let last = end;
      while (items[last + 1] && meaning(items[last + 1], "street") && items[last + 1]!.gap === BLANK && !(meaning(items[last + 1], "region") && last > end)) last++;
      // "State Highway 22", "Ave B".
      const tail = items[last + 1];
      if (tail && size(tail) === 1 && only(tail.gap, BLANK | DOT) && !tail.digits && (!items[last + 2] || items[last + 2]!.gap & STOP) && !meaning(tail, "direction")) last++;
      return done(last + 1);
    }
    if (endsInStreet(layout, end)) {
      // A street in one word: what stands before it is no part of its name, but for a hyphen.
      let head = end;
      while (head > at && items[head]!.gap === HYPHEN) head--;
      return { from: head, to: end + 1, parts: [partOf(layout, "street", head, end + 1)] };
    }
    if (!isNameWord(layout, end, isFirst) && !(!item.upper && words === 0 && street)) break;
    words++;
  }
  if (!anyName) return undefined;
  let end = at;
  while (end < items.length && end - at < 5 && (end === at || only(items[end]!.gap, BLANK | HYPHEN)) && (isNameWord(layout, end, end === at) || (end === at && meaning(items[end], "namePart")))) end++;
  const after = items[end];
  return end > at && (!after || after.gap & STOP) ? { from: at, to: end, parts: [partOf(layout, "street", at, end)] } : undefined;
};

/** Units and named buildings before the house number: "Flat 14, Ziggurat Building, …". */
export const headBefore = (layout: Layout, at: number, floor: number): Found | undefined => {
  const { items } = layout;
  const parts: Part[] = [];
  let from = at;
  for (let segments = 0; segments < 3 && from > floor; segments++) {
    if (!only(items[from]!.gap, COMMA | BLANK | LINE) && segments === 0 && !(items[from]!.gap & COMMA)) break;
    let begin = from - 1;
    while (begin > floor && !(items[begin]!.gap & STOP) && from - begin < 6) begin--;
    const unit = [begin, begin + 1, from - 2, from - 1].map((index) => (index >= begin && index < from ? unitAt(layout, index) : undefined)).find((found) => found?.next === from);
    if (unit) {
      parts.push(...unit.parts.filter(({ field }) => !parts.some((part) => part.field === field)));
      from = itemAt(layout, begin, Math.min(...unit.parts.map((part) => part.marker?.start ?? part.start)));
      continue;
    }
    const last = items[from - 1]!;
    if (!items[from]!.gap || !(items[from]!.gap & (COMMA | LINE)) || !(meaning(last, "building") || meaning(last, "site")) || parts.some(({ field }) => field === "building")) break;
    let name = from - 1;
    while (name > begin && isNameWord(layout, name - 1, false) && only(items[name]!.gap, BLANK | HYPHEN | DOT)) name--;
    if (name === from - 1) break;
    parts.push(partOf(layout, "building", name, from));
    from = name;
  }
  return parts.length ? { from, to: at, parts } : undefined;
};
