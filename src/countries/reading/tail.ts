import type { AddressField } from "../country.js";
import type { PositionalGrammar } from "../positional-grammar.js";
import type { NormalText } from "../../text/index.js";
import { BLANK, BRACKET, COMMA, DOT, HASH, HYPHEN, LINE, meaning, NUMERO, QUOTE, size } from "./items.js";
import type { Item } from "./items.js";
import { isMeasure, only } from "./numbers.js";
import { partOf } from "./part.js";
import type { Part } from "./part.js";

/** A text being read whose parts are known by their place. */
export interface Layout {
  readonly grammar: PositionalGrammar;
  readonly text: NormalText;
  readonly items: readonly Item[];
  readonly cased: boolean;
  readonly streetEndings: readonly string[];
}

const SOFT = BLANK | COMMA | LINE | DOT | BRACKET;

/** The postal code at item `at`: its part and the item after it. */
export const postalCodeAt = (layout: Layout, at: number): { part: Part; next: number } | undefined => {
  const { items, text, grammar } = layout;
  const item = items[at];
  if (!item || item.gap === 0 || item.gap === HYPHEN) return undefined;
  const ahead = text.normal.slice(item.start, item.start + 11);
  for (const pattern of grammar.postalCodes) {
    const length = pattern.exec(ahead)?.[0].length;
    if (!length) continue;
    let next = at;
    while (next < items.length && items[next]!.start < item.start + length) next++;
    if (items[next - 1]!.end !== item.start + length) continue;
    const span = text.toOriginal(item.start, item.start + length);
    return { part: { field: "postalCode", value: text.original.slice(span.start, span.end).toUpperCase(), start: item.start, end: item.start + length }, next };
  }
  return undefined;
};

/** Whether a word can be in the name of a place: capitalised, or small inside a name. */
export const isNameWord = ({ items, cased }: Layout, at: number, first: boolean): boolean => {
  const item = items[at]!;
  if (item.digits && !(meaning(item, "number") && item.upper && cased)) return false;
  if (meaning(item, "namePart")) return !first || item.upper;
  if (meaning(item, "noName") && (!cased || !item.upper || first)) return false;
  return item.upper || !cased || item.gap === HYPHEN;
};

/** A unit inside the building: "Flat 4", "#104", "3rd floor", "Apt. D304". */
export const unitAt = (layout: Layout, at: number): { parts: readonly Part[]; next: number } | undefined => {
  const { items, text } = layout;
  const item = items[at];
  if (!item) return undefined;
  if (item.gap & (HASH | NUMERO) && (item.digits || size(item) < 3)) {
    const [end, next] = code(layout, at);
    return { parts: [{ field: "flat", value: text.normal.slice(item.start, end).toUpperCase(), start: item.start, end }], next };
  }
  // "6th Fl", "3. Stock".
  const numeral = item.digits && items[at + 1] && /^(?:st|nd|rd|th)$/.test(text.normal.slice(items[at + 1]!.start, items[at + 1]!.end)) && items[at + 1]!.gap === 0 ? at + 2 : at + 1;
  const floor = item.digits ? meaning(items[numeral], "numbered") : undefined;
  if (floor?.field === "floor" && only(items[numeral]!.gap, BLANK | DOT)) return { parts: [partOf(layout, "floor", at, at + 1, item.digits)], next: numeral + 1 };
  const named = meaning(item, "numbered");
  const value = items[at + 1];
  if (!named || !value || !only(value.gap, BLANK | DOT | HASH | NUMERO)) return undefined;
  if (!value.digits && !(size(value) === 1 || (size(value) < 4 && items[at + 2]?.digits && items[at + 2]!.gap === 0))) return undefined;
  if (value.digits && isMeasure(items, at + 1)) return undefined;
  const [end, next] = code(layout, at + 1);
  const marker = { start: item.start, end: item.end };
  const part: Part = { field: named.field, value: text.normal.slice(value.start, end).toUpperCase(), start: value.start, end, marker };
  return { parts: named.unit ? [part, { field: "flatType", value: named.unit, ...marker }] : [part], next };
};

/** End of a code that hangs together: "9E-6-01", "D304". */
const code = ({ items }: Layout, at: number): [end: number, next: number] => {
  let next = at + 1;
  while (next < items.length && only(items[next]!.gap, HYPHEN) && (items[next]!.digits || size(items[next]!) < 3)) next++;
  return [items[next - 1]!.end, next];
};

/** The first item from `from` on that begins at `offset` or later. */
export const itemAt = ({ items }: Layout, from: number, offset: number): number => {
  let at = from;
  while (at < items.length && items[at]!.start < offset) at++;
  return at;
};

/** Reads what follows the street: units, city, region, postal code, country, in any order and over line breaks. */
export const readTail = (layout: Layout, start: number, hasHouse: boolean): { parts: Map<AddressField, Part>; next: number } => {
  const { items, cased, grammar } = layout;
  const parts = new Map<AddressField, Part>();
  const places: Part[] = [];
  const put = (part: Part) => {
    if (!parts.has(part.field)) parts.set(part.field, part);
  };
  let next = start;
  let pending = 0;
  let taken = start;
  while (next < items.length && pending < 4) {
    const item = items[next]!;
    const glued = next === start && item.gap === 0;
    if (glued || !only(item.gap, SOFT | HASH | NUMERO | QUOTE | (next === start ? 0 : 0)) || (item.gap & DOT && item.gap & BLANK && next > start && size(items[next - 1]!) > 3 && !(item.gap & COMMA) && !item.digits && !meaning(item, "region") && !meaning(item, "country"))) break;
    const unit = hasHouse && !parts.has("postalCode") ? unitAt(layout, next) : undefined;
    if (unit) {
      unit.parts.forEach(put);
      taken = next = unit.next;
      continue;
    }
    const postal = parts.has("postalCode") ? undefined : postalCodeAt(layout, next);
    if (postal) {
      put(postal.part);
      taken = next = postal.next;
      continue;
    }
    const country = meaning(item, "country");
    if (country && (item.upper || !cased || size(item) < 4) && (item.gap & (COMMA | LINE) || parts.size + places.length > 0)) {
      put(partOf(layout, "country", next, next + 1, country.name));
      taken = ++next;
      continue;
    }
    const region = meaning(item, "region");
    if (region && isRegion(layout, next, places.length > 0, parts.has("postalCode"))) {
      const old = parts.get("region");
      if (old && !parts.has("district")) {
        parts.set("district", { ...old, field: "district" });
        parts.delete("region");
      }
      put(partOf(layout, "region", next, next + 1, region.name));
      taken = ++next;
      continue;
    }
    const place = readPlaceName(layout, next, next === start && !(item.gap & (COMMA | LINE)));
    if (!place) break;
    places.push(place.part);
    pending++;
    next = place.next;
    const after = items[next];
    if (place.known || !after || after.gap & (LINE | BRACKET) || (after.gap & (COMMA | DOT))) taken = next;
  }
  // Places that led to nothing known are kept only right after the street.
  const kept = places.filter(({ end }) => end <= (items[taken - 1]?.end ?? 0));
  const strong = parts.has("postalCode") || parts.has("region") || parts.has("country");
  const isCity = (place: Part) => meaning(items[itemAt(layout, start, place.start)], "city") !== undefined;
  const known = kept.findIndex(isCity);
  const city = known >= 0 ? known : strong ? kept.length - 1 : 0;
  const cityPart = kept[city];
  if (cityPart) parts.set("city", { ...cityPart, field: "city" });
  if (strong || known > 0) kept.slice(0, city).slice(-1).forEach((part) => put({ ...part, field: "area" }));
  if (!strong && known < 0 && kept.length > 1) taken = itemAt(layout, start, cityPart!.end);
  return { parts, next: grammar ? taken : start };
};

/** A region's code only as a code: in capitals after a place, or before the postal code or the end. */
const isRegion = (layout: Layout, at: number, placed: boolean, coded = false): boolean => {
  const { items, cased, text } = layout;
  const item = items[at]!;
  if (size(item) > 3) return !(meaning(item, "city") && !placed) && !(meaning(items[at + 1], "region") && !placed && size(items[at + 1]!) < 3) && (item.upper || !cased);
  const span = text.toOriginal(item.start, item.end);
  const raw = text.original.slice(span.start, span.end);
  const after = items[at + 1];
  const closes = !after || Boolean(after.gap & (COMMA | LINE | DOT | BRACKET)) || postalCodeAt(layout, at + 1) !== undefined || meaning(after, "country") !== undefined;
  return (placed || coded || Boolean(item.gap & (COMMA | LINE)) || at > 0) && closes && (raw === raw.toUpperCase() || /^[A-Z][a-z]$/.test(raw) || !cased);
};

/** A run of name words up to a comma, a line, a postal code or a region; a known city at its end stands for itself. */
const readPlaceName = (layout: Layout, at: number, unseparated: boolean): { part: Part; next: number; known: boolean } | undefined => {
  const { items } = layout;
  let next = at;
  while (next < items.length && next - at < 4) {
    const item = items[next]!;
    if (next > at && !only(item.gap, BLANK | HYPHEN | (size(items[next - 1]!) < 4 ? DOT : 0))) break;
    if (!isNameWord(layout, next, next === at)) break;
    if (next > at && ((meaning(item, "region") && isRegion(layout, next, true)) || postalCodeAt(layout, next) || (meaning(item, "country") && item.upper))) break;
    next++;
    if (meaning(item, "city") && size(item) > 3) {
      // "… Shoreditch London EC2A": the words before the known city are a place of their own.
      if (next - 1 > at && items[next - 1]!.gap === BLANK && !isNameWord(layout, Math.min(next, items.length - 1), false)) return { part: partOf(layout, "city", at, next - 1), next: next - 1, known: false };
      break;
    }
  }
  if (next === at) return undefined;
  const known = meaning(items[at], "city") !== undefined && next === at + 1;
  const after = items[next];
  const ends = !after || Boolean(after.gap & (COMMA | LINE | DOT | BRACKET)) || postalCodeAt(layout, next) !== undefined || meaning(after, "region") !== undefined || meaning(after, "country") !== undefined || meaning(after, "city") !== undefined;
  if (!known && (!ends || (unseparated && !after))) return undefined;
  return { part: partOf(layout, "city", at, next), next, known };
};
