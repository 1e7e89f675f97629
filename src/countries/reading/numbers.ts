import type { AddressField } from "../country.js";
import type { Address } from "../../schema/index.js";
import type { NormalText } from "../../text/index.js";
import { CYRILLIC_TWIN } from "../../text/characters.js";
import { BLANK, BRACKET, COLON, COMMA, DOT, HASH, HYPHEN, isAny, LINE, meaning, NUMERO, QUOTE, size, SLASH } from "./items.js";
import type { Item } from "./items.js";
import type { Part } from "./part.js";

/** Parts that were read, and the item that follows them. */
export interface Run {
  readonly parts: readonly Part[];
  readonly next: number;
}

/** A number with what belongs to it: `12/14а`, as one value. */
interface Group {
  value: string;
  readonly number: number;
  readonly start: number;
  end: number;
}

export const only = (gap: number, allowed: number): boolean => (gap & ~allowed) === 0;

/** Capitals; a single Latin letter that has a Cyrillic twin is that twin. */
const upper = (text: NormalText, item: Item) => {
  const lone = size(item) === 1 ? CYRILLIC_TWIN[text.codes[item.start]!] : 0;
  return (lone ? String.fromCharCode(lone) : text.normal.slice(item.start, item.end)).toUpperCase();
};

/** A telephone number as it is grouped: 8 (921)…, 555-13-08, 573 98 40, 601-0610. */
const isPhone = (items: readonly Item[], at: number): boolean => {
  const size = items[at]!.digits.length;
  const [b, c] = [items[at + 1], items[at + 2]];
  if (!b?.digits || !only(b.gap, HYPHEN | BLANK | BRACKET)) return false;
  if (size === 1 && b.digits.length === 3 && (b.gap & BRACKET || (c?.digits.length === 3 && only(c.gap, HYPHEN | BLANK)))) return true;
  return size === 3 && ((b.digits.length === 4 && b.gap === HYPHEN) || (b.digits.length === 2 && c?.digits.length === 2 && only(c.gap, HYPHEN | BLANK)));
};

/** Whether a number carries its own word after it, or is half of a time, a date, a sum, a version. */
export const isMeasure = (items: readonly Item[], at: number): boolean => {
  const item = items[at]!;
  const after = items[at + 1];
  const before = items[at - 1];
  if (item.digits.length > 5 || isPhone(items, at)) return true;
  if (before?.digits && only(item.gap, COLON | DOT) && item.gap !== 0) return true;
  if (!after) return false;
  if (after.digits && only(after.gap, COLON | DOT) && after.gap !== 0) return true;
  return isAny(after, "unit", "numberName") && only(after.gap, BLANK | HYPHEN | DOT) && !(after.upper && after.gap === (DOT | BLANK)) && !meaning(after, "numbered");
};

/** Whether the word at `at` names the number or code after it. */
export const namesNumber = (items: readonly Item[], at: number): boolean => {
  const after = items[at + 1];
  return meaning(items[at], "numbered") !== undefined && after !== undefined && after.digits !== "" && only(after.gap, BLANK | DOT | COLON | NUMERO);
};

export const namesHouse = (items: readonly Item[], at: number): boolean => namesNumber(items, at) && meaning(items[at], "numbered")!.field === "house";

/** A letter that belongs to the number before it: glued, after a hyphen, in quotes, or alone where nothing else can be meant. */
const letterAt = (text: NormalText, items: readonly Item[], at: number): boolean => {
  const item = items[at];
  if (!item || item.digits || size(item) > 2) return false;
  const after = items[at + 1];
  const single = size(item) === 1;
  if (single && !item.cyrillic && item.gap !== 0 && !CYRILLIC_TWIN[text.codes[item.start]!]) return false;
  // "60, Б".
  if (single && item.upper && item.gap & COMMA && only(item.gap, COMMA | BLANK)) return !after || Boolean(after.gap & (COMMA | LINE));
  if (!only(item.gap, BLANK | HYPHEN | QUOTE)) return false;
  if (namesNumber(items, at)) return false;
  if (item.gap === 0) return (single || !meaning(item, "numbered")) && !(meaning(item, "unit") && !single);
  if (!single) return false;
  if (item.gap & (QUOTE | HYPHEN)) return true;
  if (!after || !only(after.gap, BLANK | DOT | HYPHEN)) return true;
  if (after.gap & DOT) return !after.digits;
  if (after.gap & HYPHEN) return true;
  // "12 а улица": a conjunction; "12 А корпус 2": a letter.
  return isAny(after, "numbered", "city", "regionMark") && !meaning(after, "street");
};

const readGroup = (text: NormalText, items: readonly Item[], at: number): [Group, number] => {
  const first = items[at]!;
  const group: Group = { value: first.digits, number: Number(first.digits), start: first.start, end: first.end };
  let next = at + 1;
  const take = (value: string) => {
    group.value += value;
    group.end = items[next]!.end;
    next++;
  };
  for (;;) {
    if (letterAt(text, items, next)) take(upper(text, items[next]!));
    const item = items[next];
    if (item?.digits && item.gap & SLASH && only(item.gap, SLASH | BLANK) && !isMeasure(items, next)) take(`/${item.digits}`);
    else if (meaning(item, "fraction") && items[next + 1]?.digits) {
      next++;
      take(`/${items[next]!.digits}`);
    } else if (item && !item.digits && item.gap === SLASH && size(item) === 1 && !namesNumber(items, next)) take(`/${upper(text, item)}`);
    else return [group, next];
  }
};

/** Numbers of plots that were merged ("6-8", "223-225") stay one house; a number far off is a flat. */
const isRange = (a: Group, b: Group) => b.number > a.number && b.number - a.number <= 4 && ((b.number - a.number) % 2 === 0 || b.value.includes("/"));

/** Reads what stands as a house number: with its letter and fraction, and корпус and flat behind hyphens. */
export const readHouse = (text: NormalText, items: readonly Item[], at: number, field: "house" | "building" | "structure" = "house"): Run | undefined => {
  if (!items[at]?.digits || items[at]!.digits.startsWith("0") || isMeasure(items, at)) return undefined;
  const groups: Group[] = [];
  let next = at;
  do {
    const [group, after] = readGroup(text, items, next);
    groups.push(group);
    next = after;
  } while (items[next]?.digits && (items[next]!.gap === HYPHEN || (field === "house" && items[next]!.gap === (HYPHEN | BLANK))) && groups.length < 4 && !isMeasure(items, next));
  const [a, b, c] = groups as [Group, Group?, Group?];
  const part = (name: AddressField, from: Group, to = from, value = from.value, alternatives?: readonly Partial<Address>[]): Part =>
    alternatives ? { field: name, value, start: from.start, end: to.end, alternatives } : { field: name, value, start: from.start, end: to.end };
  if (!b) return { parts: [part(field, a)], next };
  const whole = groups.map(({ value }) => value).join("-");
  if (c && groups.length === 3 && field === "house")
    return { parts: [part("house", a, a, a.value, [{ house: `${a.value}-${b.value}`, flat: c.value }]), part("building", b), part("flat", c)], next };
  const last = groups[groups.length - 1]!;
  if (groups.length > 2) return { parts: [part(field, a, last, whole)], next };
  const marked = meaning(items[next], "numbered");
  if (isRange(a, b) || (field !== "house" && b.number === a.number + 1) || (marked && (marked.field === "flat" || marked.field === "building") && namesNumber(items, next)))
    return { parts: [part(field, a, b, whole, [{ [field]: a.value, flat: b.value }])], next };
  return { parts: [part(field, a), part("flat", b, b, b.value, [{ [field]: whole }])], next };
};

const ROMAN = /^[ivxl]+$/;

/** Reads the code after a word such as "кв.", "лит.", "домофон": digits, letters and signs that hang together. */
export const readCode = (text: NormalText, items: readonly Item[], at: number, field: AddressField): { value: string; start: number; end: number; next: number } | undefined => {
  const first = items[at];
  if (!first) return undefined;
  const free = field === "intercom";
  const single = !first.digits && size(first) === 1;
  if (!first.digits) {
    if (free) {
      if (!items[at + 1]?.digits || items[at + 1]!.gap !== 0 || size(first) > 3) return undefined;
    } else if (!(single && (first.upper || field === "letter")) && !ROMAN.test(text.normal.slice(first.start, first.end)) && !(first.gap & QUOTE)) return undefined;
  }
  if (first.digits && !free && isMeasure(items, at) && field !== "flat") return undefined;
  let next = at + 1;
  let end = first.end;
  let value = first.digits || upper(text, first);
  if (field === "letter") return { value, start: first.start, end, next };
  const joints = free ? HASH : HYPHEN | SLASH | DOT;
  for (; next < items.length; next++) {
    const item = items[next]!;
    if (!only(item.gap, joints)) break;
    if (!item.digits && (size(item) > 3 || (namesNumber(items, next) && !free) || (item.gap & DOT))) break;
    value += text.normal.slice(end, item.start) + (item.digits || upper(text, item));
    end = item.end;
  }
  const tail = items[next];
  // "Пом. 1 Н", "кв. 410 К".
  if (tail && field === "flat" && !tail.digits && size(tail) === 1 && tail.upper && tail.gap === BLANK && !namesNumber(items, next) && !only(items[next + 1]?.gap ?? 128, BLANK)) {
    value += ` ${upper(text, tail)}`;
    end = tail.end;
    next++;
  }
  let start = first.start;
  if (free) {
    while (start > 0 && "#*".includes(text.normal[start - 1]!)) value = text.normal[--start]! + value;
    while ("#*".includes(text.normal[end] ?? " ")) value += text.normal[end++]!;
  }
  return { value, start, end, next };
};
