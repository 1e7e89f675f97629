import { BLANK, DOT, HYPHEN, isAny, meaning, size, written } from "./items.js";
import type { Item } from "./items.js";
import { endsAs, isAdjective, nameAfter, nameBefore, ordinalAt, word } from "./names.js";
import type { Name } from "./names.js";
import { isMeasure, namesNumber, only } from "./numbers.js";
import { partOf } from "./part.js";
import type { Part } from "./part.js";
import { openAt } from "./walk.js";
import type { Reach, Walk } from "./walk.js";

/** Whether the word at `start..end` is `form` with one letter lost, added, changed or two neighbours swapped. */
const isSlip = (codes: Uint16Array, start: number, end: number, form: string): boolean => {
  const more = end - start - form.length;
  if (more < -1 || more > 1) return false;
  const shorter = Math.min(end - start, form.length);
  let front = 0;
  while (front < shorter && codes[start + front] === form.charCodeAt(front)) front++;
  let back = 0;
  while (back < shorter - front && codes[end - 1 - back] === form.charCodeAt(form.length - 1 - back)) back++;
  const [left, meant] = [end - start - front - back, form.length - front - back];
  if (left < 2 && meant < 2) return left + meant > 0;
  return left === 2 && meant === 2 && codes[start + front] === form.charCodeAt(front + 1) && codes[start + front + 1] === form.charCodeAt(front);
};

const FARTHEST_NUMBER = 5;

const hasNumber = (items: readonly Item[], from: number, to: number): boolean => {
  for (let at = from; at <= to && at < items.length; at++) if (items[at]!.digits) return true;
  return false;
};

/** "Улца", "прспект": a type word with one slip, before a name and a number or after an adjective, is taken for what it was to be. */
export const misspelt = (walk: Walk, at: number): boolean => {
  const { items, text: { codes }, vocabulary: { typesByInitial } } = walk;
  const item = items[at]!;
  const types = typesByInitial.get(codes[item.start]!);
  const next = items[at + 1];
  if (!types || size(item) < 4 || !item.cyrillic || item.gap === HYPHEN || !next) return false;
  const type = types.find(({ name }) => isSlip(codes, item.start, item.end, name));
  if (!type) return false;
  const leads = !next.digits && only(next.gap, BLANK | DOT) && hasNumber(items, at + 2, at + FARTHEST_NUMBER);
  const ends = only(item.gap, BLANK) && (next.digits !== "" || namesNumber(items, at + 1));
  const { name, gender } = type;
  if (!leads && !(ends && isAdjective(walk, items[at - 1], gender))) return false;
  (items as Item[])[at] = { ...item, meanings: [{ is: "street", name, gender, weak: false, full: true }], leads: true };
  return true;
};

/** A street by its type word: name before or after, a second type, an island. */
export const streetAt = (walk: Walk, at: number): Reach | undefined => {
  const { items, text } = walk;
  const item = items[at]!;
  const type = meaning(item, "street");
  if (!type || isAny(item, "namePart", "near") || (size(item) < 3 && namesNumber(items, at))) return undefined;
  const short = size(item) < 3;
  const next = items[at + 1];
  // "11-я В.О. линия".
  const island = at > walk.floor ? meaning(items[at - 1], "island") : undefined;
  const before = nameBefore(walk, island ? at - 1 : at, walk.floor, type.gender);
  const after = nameAfter(walk, at, { breaks: short && item.cyrillic });
  const agrees = before && (/^\d+-[а-я]+$/.test(before.value) || isAdjective(walk, items[before.to - 1], type.gender) && !(items[before.to - 1]!.upper === false && after && items[after.from]!.upper));
  let name: Name | undefined = (agrees || !after ? before : after) ?? undefined;
  // "Схема проезда, 1": without capitals a type in another case takes only an adjective.
  if (name === before && !walk.cased && !agrees && type.full && word(walk, item) !== type.name) name = undefined;
  if (type.weak || item.gap & HYPHEN) {
    const capital = name && (items[name.from]!.upper || /^\d/.test(name.value));
    if (!capital && !(name && !walk.cased && agrees)) name = undefined;
  }
  // "13-линия", "линия 6, дом 45".
  if (!name || name === after) {
    const number = items[at - 1];
    const numeral = type.gender === "f" ? "я" : type.gender === "n" ? "е" : "й";
    if (number?.digits && at - 1 >= walk.floor && number.digits.length < 3 && only(item.gap, BLANK | HYPHEN) && !after && !isMeasure(items, at - 1))
      name = { from: at - 1, to: at, value: `${number.digits}-${numeral}` };
    else if (!name && type.name === "линия" && next?.digits && next.digits.length < 3 && only(next.gap, BLANK) && !isMeasure(items, at + 1))
      name = { from: at + 1, to: at + 2, value: `${next.digits}-${numeral}` };
  }
  if (!name) return typeAsName(walk, at);
  let to = Math.max(at + 1, name.to);
  const from = Math.min(at, name.from);
  let marker = item;
  let full = type;
  // A second type word: "ул. Рязанский проспект", "Волхонское шоссе ул". The one that is no улица is the type.
  const second = meaning(items[to], "street");
  const { plainType, adjectiveTypes } = walk.grammar;
  if (second && only(items[to]!.gap, BLANK | DOT) && !namesNumber(items, to)) {
    const [own, other] = type.name === plainType ? [second.name, to] : [type.name, at];
    if (adjectiveTypes.includes(own) && isAdjective(walk, items[other - 1], "f") && /[ая]я$/.test(word(walk, items[other - 1]!))) {
      name = { from: name.from, to: other + 1, value: `${name.value} ${written(text, items[other]!.start, items[other]!.end)}` };
      [marker, full] = type.name === plainType ? [item, type] : [items[to]!, second];
      to++;
    } else if (type.name === plainType || second.name === plainType) {
      if (type.name === plainType) [marker, full] = [items[to]!, second];
      to++;
    }
  }
  const half = halfAt(walk, to, name);
  if (half) {
    const wholly = partOf(walk, "street", from, half.to, `${name.value} ${full.name} ${half.value}`);
    const typed = meaning(items[half.to], "street");
    if (!typed) return { parts: [wholly], from, to: half.to };
    return { parts: [wholly, partOf(walk, "streetType", half.to, half.to + 1, typed.name)], from, to: half.to + 1 };
  }
  const form = word(walk, marker);
  const doubtful = form === "пр" || form === "pr";
  const typed = doubtful && /^\d+-й| \d+-й$/.test(name.value) ? "проезд" : full.name;
  const parts: Part[] = [
    partOf(walk, "street", name.from, name.to, name.value),
    { field: "streetType", value: typed, start: marker.start, end: marker.end, ...(doubtful && { alternatives: [{ streetType: typed === "проезд" ? "проспект" : "проезд" }] }) },
  ];
  if (island && name === before) parts.push(partOf(walk, "area", at - 1, at, island.name));
  return { parts, from, to, weak: type.weak };
};

/** "Дом 8 по Дзержинского": the street follows the house. */
export const alongAt = (walk: Walk, at: number): Reach | undefined => {
  const { items } = walk;
  const draft = walk.draft;
  const named = items[at + 1];
  if (!draft?.parts.has("house") || draft.parts.has("street") || draft.to !== at || !named?.upper || isAny(named, "street", "noName") || !only(named.gap, BLANK)) return undefined;
  if (word(walk, items[at]!) !== "по" || !(meaning(named, "common") || endsAs(walk, named, "street"))) return undefined;
  return { parts: [partOf(walk, "street", at + 1, at + 2)], from: at, to: at + 2 };
};

/** "Киевское шоссе, 25-й км", "104-й километр Московской кольцевой автодороги": the whole is the street's name. */
export const kilometreAt = (walk: Walk, at: number): Reach | undefined => {
  const { items, text, grammar: { roads } } = walk;
  if (!meaning(items[at], "kilometre")) return undefined;
  const from = [at - 2, at - 1].find((index) => index >= 0 && (ordinalAt(walk, index)?.next === at || (index === at - 1 && items[index]!.digits !== "")));
  if (from === undefined || from < walk.floor) return undefined;
  const open = openAt(walk, from);
  const [street, type] = [open?.get("street"), open?.get("streetType")];
  if (street && type && roads.includes(type.value) && walk.draft!.to === from && !open!.has("house")) {
    const draft = walk.draft!;
    draft.parts.delete("streetType");
    draft.parts.delete("street");
    const start = Math.min(street.start, type.start);
    return { parts: [{ field: "street", value: written(text, start, items[at]!.end), start, end: items[at]!.end }], from, to: at + 1, located: true };
  }
  for (let to = at + 1; to < Math.min(items.length, at + 5) && only(items[to]!.gap, BLANK); to++) {
    if (!roads.includes(meaning(items[to], "street")?.name ?? "-")) continue;
    const end = nameAfter(walk, to)?.to ?? to + 1;
    return { parts: [partOf(walk, "street", from, end)], from, to: end, located: true };
  }
  return undefined;
};

/** "… 1-й половины" after a line: the whole is a name (Коломяги). */
const halfAt = (walk: Walk, at: number, name: Name): { readonly value: string; readonly to: number } | undefined => {
  const { items, text } = walk;
  const ordinal = name.to <= at ? ordinalAt(walk, at) : undefined;
  const noun = ordinal && items[ordinal.next];
  if (!noun || !text.normal.startsWith("половин", noun.start) || !only(items[at]!.gap, BLANK)) return undefined;
  return { value: `${ordinal.value} ${text.normal.slice(noun.start, noun.end)}`, to: ordinal.next + 1 };
};

/** A type word that is itself the name: "улица Набережная". */
const typeAsName = (walk: Walk, at: number): Reach | undefined => {
  const { items } = walk;
  const named = items[at + 1];
  const type = meaning(items[at], "street")!;
  const second = meaning(named, "street");
  const isAdjectival = type.full && walk.grammar.adjectiveTypes.includes(type.name);
  if (!second || !(second.full || isAdjectival) || !only(named!.gap, BLANK | DOT) || type.name === second.name) {
    return undefined;
  }
  const asName = nameAfter(walk, at + 1);
  if (asName) return undefined;
  const [name, kind] = second.name === "улица" ? [at, at + 1] : [at, at + 1].reverse() as [number, number];
  return {
    parts: [partOf(walk, "street", name, name + 1), partOf(walk, "streetType", kind, kind + 1, meaning(items[kind], "street")!.name)],
    from: at,
    to: at + 2,
  };
};
