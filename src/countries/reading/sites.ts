import type { AddressField } from "../country.js";
import { BLANK, BRACKET, COLON, COMMA, DOT, HYPHEN, LINE, meaning, size, written } from "./items.js";
import { only } from "./numbers.js";
import type { Part } from "./part.js";
import { isNameWord, readTail, unitAt } from "./tail.js";
import type { Layout } from "./tail.js";

const STOP = COMMA | LINE | BRACKET;

/** A named site: its parts, the items they reach over, half-open. */
export interface Site {
  readonly from: number;
  readonly to: number;
  readonly parts: Map<AddressField, Part>;
}

/**
 * A site that can be found by its name: "Unit 5, Swallow Park", "Harlan Hall 214", "at Crannoch farm", "Hotel Marram". A name alone is
 * not enough: a unit, a town, "at", or a stretch of its own must speak for it.
 */
export const siteAt = (layout: Layout, at: number, floor: number): Site | undefined => {
  const { items, text, cased } = layout;
  const item = items[at]!;
  if (!meaning(item, "site") || item.digits || !cased || item.gap & STOP) return leading(layout, at);
  let from = at;
  while (from > floor && at - from < 4 && only(items[from]!.gap, BLANK | HYPHEN | (size(items[from - 1]!) < 3 ? DOT : 0)) && items[from]!.gap !== 0) {
    const before = items[from - 1]!;
    if (before.digits || !(before.upper || meaning(before, "namePart")) || (meaning(before, "noName") && !before.upper) || meaning(before, "near")) break;
    from--;
  }
  while (from < at && (!items[from]!.upper || meaning(items[from], "noName"))) from++;
  if (from === at) return leading(layout, at);
  let to = at + 1;
  while (items[to] && meaning(items[to], "site") && only(items[to]!.gap, BLANK)) to++;
  return judge(layout, from, to, floor, text.normal);
};

/** "Hotel Marram", "Port of Larne": the noun comes first. */
const leading = (layout: Layout, at: number): Site | undefined => {
  const { items, text } = layout;
  const item = items[at]!;
  const next = items[at + 1];
  if (!meaning(item, "site") || !item.upper || !next || !only(next.gap, BLANK) || !(next.upper || meaning(next, "namePart"))) return undefined;
  let to = at + 1;
  while (to < items.length && to - at < 4 && only(items[to]!.gap, BLANK) && isNameWord(layout, to, false) && !meaning(items[to], "noName")) to++;
  if (!items[to - 1]!.upper) return undefined;
  return judge(layout, at, to, at, text.normal);
};

const judge = (layout: Layout, from: number, to: number, floor: number, normal: string): Site | undefined => {
  const { items, text } = layout;
  const parts = new Map<AddressField, Part>();
  const put = (part: Part) => {
    if (!parts.has(part.field)) parts.set(part.field, part);
  };
  let begin = from;
  for (let back = Math.max(floor, from - 3); back < from; back++) {
    const unit = unitAt(layout, back);
    if (unit?.next !== from || !(items[from]!.gap & (COMMA | BLANK))) continue;
    unit.parts.forEach(put);
    begin = back;
    break;
  }
  const before = items[begin - 1];
  const lead = before && only(items[begin]!.gap, BLANK) ? normal.slice(before.start, before.end) : "";
  if (meaning(before, "near") && lead !== "at") return undefined;
  let end = to;
  const room = items[to];
  if (room?.digits && room.gap === BLANK && room.digits.length < 5 && (!items[to + 1] || items[to + 1]!.gap & STOP)) {
    put({ field: "flat", value: room.digits, start: room.start, end: room.end });
    end = to + 1;
  }
  const tail = readTail(layout, end, true);
  const placed = tail.parts.size > 0 && Boolean(items[end]?.gap && items[end]!.gap & COMMA);
  const alone = (begin === 0 || Boolean(items[begin]!.gap & (LINE | BRACKET | COLON))) && (!items[end] || Boolean(items[end]!.gap & STOP) || items[end]!.gap === (HYPHEN | BLANK));
  const at = lead === "at" || lead === "the" && normal.slice(items[begin - 2]?.start ?? 0, items[begin - 2]?.end ?? 0) === "at";
  if (!parts.size && !placed && !alone && !at) return undefined;
  if (placed) tail.parts.forEach(put);
  parts.set("landmark", { field: "landmark", value: written(text, items[from]!.start, items[to - 1]!.end), start: items[from]!.start, end: items[to - 1]!.end });
  return { from: begin, to: placed ? Math.max(end, tail.next) : end, parts };
};
