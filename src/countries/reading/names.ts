import type { EndingKind, Gender, MarkedGrammar } from "../marked-grammar.js";
import type { NormalText } from "../../text/index.js";
import { BLANK, COLON, COMMA, DOT, HYPHEN, isAny, LINE, meaning, NUMERO, QUOTE, size, written } from "./items.js";
import type { Item } from "./items.js";
import { namesNumber, only } from "./numbers.js";
import type { Vocabulary } from "./vocabulary.js";

/** A text being read. */
export interface Reading {
  readonly grammar: MarkedGrammar;
  readonly vocabulary: Vocabulary;
  readonly text: NormalText;
  readonly items: readonly Item[];
  /** The text tells names by capitals: it has words of both kinds. */
  readonly cased: boolean;
}

/** A name: its items, half-open, and its value. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

const BREAKS = COMMA | LINE;
export const word = ({ text }: Reading, item: Item): string => text.normal.slice(item.start, item.end);

/** Whether a word ends as those of a kind do. */
export const endsAs = (reading: Reading, item: Item, kind: EndingKind): boolean => {
  const form = word(reading, item);
  return reading.vocabulary.endings[kind].some((ending) => form.endsWith(ending));
};

export const isAdjective = (reading: Reading, item: Item | undefined, gender: Gender): boolean =>
  item !== undefined && !item.digits && item.cyrillic && size(item) > 3 && endsAs(reading, item, gender);

/** "7-я", "1-ый", "второй": value in short, and the item that follows. */
export const ordinalAt = (reading: Reading, at: number): { value: string; next: number } | undefined => {
  const { items } = reading;
  const item = items[at];
  if (!item) return undefined;
  const said = meaning(item, "ordinal");
  if (said) return { value: `${said.value}-${ending(word(reading, item))}`, next: at + 1 };
  const after = items[at + 1];
  if (!item.digits || item.digits.length > 3 || !after || !meaning(after, "digitEnding") || size(after) > 2 || !only(after.gap, HYPHEN | BLANK)) return undefined;
  return { value: `${item.digits}-${ending(word(reading, after))}`, next: at + 2 };
};

const ending = (form: string) => (/[гм]о$|му$/.test(form) ? form.slice(-2) : form.slice(-1));

/** The ordinal that ends before item `at`: its first item. */
export const ordinalBefore = (reading: Reading, at: number): number | undefined => {
  for (const from of [at - 2, at - 1]) if (from >= 0 && ordinalAt(reading, from)?.next === at) return from;
  return undefined;
};

/** A word that can be no part of a name: it names another part, or is known to be something else. */
export const isBarrier = (reading: Reading, at: number): boolean => {
  const item = reading.items[at]!;
  if (item.gap === HYPHEN && !reading.items[at - 1]?.digits) return false;
  if (namesNumber(reading.items, at)) return true;
  if (item.meanings.length === 0 || (meaning(item, "namePart") && !meaning(item, "near"))) return false;
  if (isAny(item, "noName", "unit") && !meaning(item, "numberName") && !(reading.cased && item.upper && isAdjective(reading, item, "f"))) return !(item.upper && size(item) > 4);
  return isAny(item, "regionMark", "districtMark", "label", "correction", "country", "area", "island") || (!item.upper && isAny(item, "filler"))
    || (isAny(item, "settlement", "cityMark", "numbered") && size(item) < 4 && reading.items[at + 1]?.gap !== HYPHEN);
};

const isInitial = (reading: Reading, at: number): boolean => {
  const item = reading.items[at]!;
  const after = reading.items[at + 1];
  return !item.digits && size(item) === 1 && after !== undefined && !after.digits && only(after.gap, DOT | BLANK) && (item.upper || !reading.cased) && (Boolean(after.gap & DOT) || item.upper) && !namesNumber(reading.items, at);
};

export const valueOf = (reading: Reading, from: number, to: number): string => {
  const { items, text } = reading;
  let value = "";
  const lead: string[] = [];
  for (let at = from; at < to; ) {
    const ordinal = ordinalAt(reading, at);
    if (ordinal && ordinal.next <= to) {
      // "Миусская 1-я" is the 1-я Миусская.
      if (at === from || ordinal.next === to) lead.push(ordinal.value);
      else value += ` ${ordinal.value}`;
      at = ordinal.next;
      continue;
    }
    const item = items[at]!;
    const glue = item.gap & HYPHEN ? (item.gap & BLANK ? " - " : "-") : item.gap & NUMERO ? " № " : " ";
    const initial = size(item) < 6 && Boolean((items[at + 1]?.gap ?? 0) & DOT) && at + 1 < to;
    const tail = text.codes[item.end] === 0x2e && initial ? "." : "";
    value += (value ? glue : "") + (item.digits && !meaning(item, "number") ? item.digits : written(text, item.start, item.end)) + tail;
    at++;
  }
  return [...lead, value.trim()].filter(Boolean).join(" ");
};

/** A type word that is not part of a name: "наб. канала Грибоедова". */
const isType = (item: Item) => meaning(item, "street") !== undefined && meaning(item, "namePart") === undefined;

/** A known part (city, region…) that cannot be inside a name. */
export const isKnownPlace = (item: Item) => {
  const city = meaning(item, "city");
  return (city !== undefined && !city.oblique) || isAny(item, "region", "country");
};

/**
 * The name that follows the type word at `type`: "ул. Маршала Жукова", "ул. 8 Марта", "пр. Брусничный 6-й".
 * Without capitals to go by, words are taken up to the next number, mark or known part, three at most.
 */
export const nameAfter = (reading: Reading, type: number, { breaks = false, limit = 5, tail = false } = {}): Name | undefined => {
  const { items, cased } = reading;
  const from = type + 1;
  let to = from;
  let words = 0;
  let quoted = false;
  for (; to < items.length && to - from < limit; ) {
    const item = items[to]!;
    const first = to === from;
    if (first ? !only(item.gap, BLANK | DOT | COLON | QUOTE | NUMERO | (breaks ? COMMA : 0)) : item.gap & (quoted ? LINE : BREAKS) || !only(item.gap, BLANK | DOT | HYPHEN | QUOTE | (quoted ? COMMA : 0))) break;
    if (first && item.gap & QUOTE) quoted = true;
    else if (quoted && item.gap & QUOTE) break;
    if (item.gap & DOT && !first && size(items[to - 1]!) > 5) break;
    if (item.gap & HYPHEN && item.gap & BLANK && !first) break;
    const ordinal = ordinalAt(reading, to);
    if (ordinal && (item.digits || (first && ordinal.next < items.length && only(items[ordinal.next]!.gap, BLANK) && !items[ordinal.next]!.digits))) {
      to = ordinal.next;
      if (words) break;
      continue;
    }
    if (item.digits && !meaning(item, "number")) {
      const after = items[to + 1];
      const glued = to > from && item.gap === HYPHEN && (quoted || (tail && item.digits.length < 3));
      if (first && item.gap & NUMERO) {
        to++;
        words++;
        break;
      }
      const continues = after && !after.digits && only(after.gap, BLANK | HYPHEN) && (meaning(after, "numberName") || (first && !meaning(after, "numbered") && !meaning(after, "street") && (after.upper || !cased) && size(after) > 3 && !isKnownPlace(after)));
      if (!continues && !glued && !quoted) break;
      to++;
      if (continues) to++;
      words++;
      continue;
    }
    const road = first && size(item) === 1 && items[to + 1]?.digits && only(items[to + 1]!.gap, HYPHEN);
    if (road) {
      to += 2;
      words++;
      break;
    }
    if (isInitial(reading, to)) {
      to++;
      continue;
    }
    if (quoted) {
      to++;
      words++;
      continue;
    }
    if (meaning(item, "number") || isBarrier(reading, to) || (isType(item) && item.gap !== HYPHEN) || (words > 0 && isKnownPlace(item) && item.gap !== HYPHEN)) break;
    if (meaning(item, "near") && !item.upper) break;
    const part = meaning(item, "namePart");
    if (cased && !item.upper && words > 0 && item.gap !== HYPHEN && !part && !meaning(item, "numberName") && !closes(reading, to)) break;
    to++;
    if (!part || size(item) > 3) words++;
  }
  if (!cased && words > 1 && !quoted) to = Math.min(to, tame(reading, from, to));
  if (to > from && !items[from]!.upper && meaning(items[from], "filler")) return undefined;
  if (words === 0 && !(to > from && ordinalAt(reading, from)?.next === to)) return undefined;
  return { from, to, value: valueOf(reading, from, to) };
};

/** A lower-case word that ends the name before a comma, a number or a number's word: "Верхние поля, д. 11". */
const closes = ({ items }: Reading, at: number): boolean => {
  const after = items[at + 1];
  const more = items[at + 2];
  if (!after) return false;
  if (after.gap & COMMA || after.digits || namesNumber(items, at + 1)) return true;
  return !after.upper && more !== undefined && only(after.gap, BLANK) && (Boolean(more.gap & COMMA) || more.digits !== "" || namesNumber(items, at + 2)) && !after.meanings.length;
};

/** Without capitals: all words if a number, a mark or a comma ends them within three; else only the first, with its titles. */
const tame = (reading: Reading, from: number, to: number): number => {
  const after = reading.items[to];
  if (!after || after.gap & BREAKS || after.digits || namesNumber(reading.items, to) || isAny(after, "street", "city", "numbered")) return to;
  let end = from;
  while (end < to - 1 && (meaning(reading.items[end], "namePart") || reading.items[end + 1]!.gap === HYPHEN)) end++;
  return end + 1;
};

/** The name before the type word at `type`: "Невский пр.", "Маршала Жукова пр-т", "11-я В.О. линия". Not before item `floor`. */
export const nameBefore = (reading: Reading, type: number, floor: number, gender: Gender): Name | undefined => {
  const { items, cased } = reading;
  let from = type;
  let words = 0;
  const adjacent = items[type]!;
  if (!only(adjacent.gap, BLANK | HYPHEN | DOT | QUOTE)) return undefined;
  const adjective = isAdjective(reading, items[type - 1], gender) && only(adjacent.gap, BLANK);
  while (from > floor && words < 4) {
    const gap = items[from]!.gap;
    const item = items[from - 1]!;
    const hyphen = gap === HYPHEN;
    if (gap & BREAKS || !only(gap, BLANK | DOT | HYPHEN | QUOTE)) break;
    if (gap & DOT && size(item) > 5 && from < type) break;
    const ordinal = ordinalBefore(reading, from);
    if (ordinal !== undefined && ordinal >= floor && (items[ordinal]!.digits || from === type || adjective)) {
      from = ordinal;
      words++;
      break;
    }
    if (item.digits && !meaning(item, "number")) {
      if (meaning(items[from], "numberName") && from < type) from--;
      break;
    }
    if (isBarrier(reading, from - 1) || isType(item) || (isKnownPlace(item) && !(adjective && from === type) && !hyphen) || meaning(item, "number")) break;
    const first = from === type;
    const initial = size(item) === 1 && gap & DOT;
    if (!initial && !hyphen) {
      if (adjective && !first && !isAdjective(reading, item, gender) && !meaning(item, "namePart") && items[from]!.gap !== HYPHEN) break;
      if (cased && !item.upper && !meaning(item, "numberName") && !(first && (adjective || closesBack(reading, from - 1)))) break;
      if (!cased && !first && !adjective && !meaning(item, "namePart") && from - 1 > floor) break;
      if (meaning(item, "near") || (meaning(item, "filler") && !item.upper)) break;
    }
    from--;
    if (!initial) words++;
  }
  if (from === type || items[from]!.gap === HYPHEN) return undefined;
  return { from, to: type, value: valueOf(reading, from, type) };
};

const closesBack = ({ items }: Reading, at: number): boolean => at > 0 && (items[at - 1]!.upper || items[at - 1]!.digits !== "" || Boolean(items[at]!.gap & COMMA)) && size(items[at]!) > 3;
