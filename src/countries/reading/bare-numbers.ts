import { bareName } from "./bare-name.js";
import { BLANK, BRACKET, COLON, COMMA, DIVIDER, DOT, HYPHEN, isAny, LINE, meaning, NUMERO, OTHER, QUOTE } from "./items.js";
import type { Item } from "./items.js";
import { nameAfter, ordinalAt, word } from "./names.js";
import { isMeasure, namesNumber, only, readCode, readHouse } from "./numbers.js";
import { partOf } from "./part.js";
import { adjacent, openAt } from "./walk.js";
import type { Reach, Walk } from "./walk.js";

const END: Pick<Item, "gap" | "digits"> = { gap: LINE, digits: "" };

/** What a number is: postal code, floor before its word, house, flat, or the end of a street without its type. */
export const numberAt = (walk: Walk, at: number): Reach | undefined => {
  const { items, text } = walk;
  const item = items[at]!;
  const open = openAt(walk, at);
  if (item.digits.length === 6) return postalCodeAt(walk, at);
  const ordinal = ordinalAt(walk, at);
  if (ordinal) {
    const counted = countedAt(walk, at, ordinal);
    if (counted) return counted;
    const after = items[ordinal.next];
    // The beginning of a name ("7-я линия"), which the type word will take.
    if (after && !after.digits && only(after.gap, BLANK | HYPHEN | DOT) && (!open?.has("street") || isAny(after, "street", "kilometre"))) return undefined;
  }
  const counted = countedAt(walk, at, { value: item.digits, next: at + 1 });
  if (counted) return counted;
  if (isMeasure(items, at)) return undefined;
  const after = items[at + 1];
  if (after && meaning(after, "numberName") && only(after.gap, BLANK | HYPHEN) && !open?.has("street")) return undefined;
  // "643,197371,78": the code of the region, in the slot after the postal code.
  if (open?.size === 1 && open.has("postalCode") && item.digits.length === 2 && item.gap === COMMA && after?.gap === COMMA) return { parts: [], from: at, to: at + 1 };
  // "СНТ Заря, 7 линия".
  if (meaning(after, "street")?.weak && after!.gap === BLANK && !nameAfter(walk, at + 1)) return undefined;
  const hosted = open && !open.has("house") && (open.has("street") || open.has("settlement") || open.has("area"));
  if (hosted && adjacent(walk, at, BLANK | COMMA | DOT | NUMERO | QUOTE | HYPHEN | LINE)) {
    const run = readHouse(text, items, at);
    if (run && item.digits.length < 5) return { parts: run.parts, from: at, to: run.next };
  }
  if (open?.has("house") && !open.has("flat")) {
    const flat = bareFlat(walk, at);
    if (flat) return flat;
  }
  return bareStreet(walk, at) ?? bareHouse(walk, at);
};

/** "66к2", and nothing else: a text that is only the house. */
const bareHouse = (walk: Walk, at: number): Reach | undefined => {
  const { items, text } = walk;
  if (at > 0 || items.length > 8 || !items[1] || items[1].gap !== 0 || !namesNumber(items, 1)) return undefined;
  const run = readHouse(text, items, at);
  return run && { parts: run.parts, from: at, to: run.next };
};

const postalCodeAt = (walk: Walk, at: number): Reach | undefined => {
  const { items } = walk;
  const item = items[at]!;
  const after = items[at + 1];
  if ((after && after.gap === 0) || item.gap === 0 || item.gap & (OTHER | HYPHEN | NUMERO) || (items[at - 1]?.digits && !(item.gap & (COMMA | LINE | COLON)))) return undefined;
  return { parts: [partOf(walk, "postalCode", at, at + 1, item.digits)], from: at, to: at + 1 };
};

/** "2-й подъезд", "5 этаж", "12 микрорайон". */
export const countedAt = (walk: Walk, at: number, ordinal: { readonly value: string; readonly next: number }): Reach | undefined => {
  const { items } = walk;
  const { next } = ordinal;
  const named = items[next];
  if (!named || !only(named.gap, BLANK | HYPHEN)) return undefined;
  const isOrdinal = next > at + 1 || !items[at]!.digits;
  const numbered = meaning(named, "numbered");
  const value = ordinal.value.replace(/-.*/, "");
  const area = meaning(named, "area");
  if (area && (area.name === "микрорайон" || area.name === "квартал") && !(items[next + 1]?.digits && only(items[next + 1]!.gap, BLANK)))
    return { parts: [partOf(walk, "area", at, next + 1, `${area.name} ${value}`)], from: at, to: next + 1 };
  // "Общага политеха, 4 корпус"; "8 домом по Дзержинского".
  const site = (numbered?.field === "building" || numbered?.field === "structure") && !openAt(walk, at)?.has(numbered.field) && (openAt(walk, at)?.has("landmark") || openAt(walk, at)?.has("house"));
  const by = numbered?.field === "house" && items[next + 1] && word(walk, items[next + 1]!) === "по";
  if ((site || by) && !namesNumber(items, next)) return { parts: [partOf(walk, numbered.field, at, next, value, named)], from: at, to: next + 1 };
  if (!numbered || (numbered.field !== "entrance" && numbered.field !== "floor")) return undefined;
  if (namesNumber(items, next) && !isOrdinal) {
    // "3 подъезд 5 этаж", but "дом 3 подъезд 5".
    const chain = items[next + 2];
    if (!chain || !meaning(chain, "numbered") || namesNumber(items, next + 2) || !only(chain.gap, BLANK)) return undefined;
  }
  const open = openAt(walk, at);
  if (!isOrdinal && open && !open.has("house") && !open.has("landmark")) return undefined;
  if (!open) return undefined;
  return { parts: [partOf(walk, numbered.field, at, next, value, named)], from: at, to: next + 1 };
};

/** A number after the house that nothing names: the flat; of two, корпус and flat. */
const bareFlat = (walk: Walk, at: number): Reach | undefined => {
  const { items, text } = walk;
  const item = items[at]!;
  if (!adjacent(walk, at, BLANK | COMMA) || item.digits.length > 4 || isMeasure(items, at)) return undefined;
  const stop = (index: number) => {
    const after = items[index] ?? END;
    return after.gap & (LINE | COMMA | BRACKET | DIVIDER) || (after.gap & DOT && !after.digits) || (index < items.length && isAny(items[index]!, "numbered", "city")) || (item.gap & COMMA && !after.digits && !(after.gap & HYPHEN));
  };
  const flat = readCode(text, items, at, "flat")!;
  const after = items[flat.next];
  const house = walk.draft!.parts.get("house")!;
  if (after?.digits && only(after.gap, BLANK | COMMA) && after.digits.length < 5 && !isMeasure(items, flat.next) && !walk.draft!.parts.has("building")) {
    // Two more bare numbers; three are a phone or a list.
    if (only(after.gap, COMMA | BLANK) && after.gap & COMMA && item.gap & COMMA && stop(flat.next + 1) && !(items[flat.next + 1]?.digits)) {
      const last = readCode(text, items, flat.next, "flat")!;
      return {
        parts: [partOf(walk, "building", at, flat.next, flat.value), partOf(walk, "flat", flat.next, last.next, last.value)],
        from: at,
        to: last.next,
      };
    }
    return undefined;
  }
  // ",15,1,,": the slot of an export after the house is its корпус.
  if (item.gap === COMMA && /^,\s*,/.test(text.normal.slice(flat.end, after?.start))) return { parts: [partOf(walk, "building", at, flat.next, flat.value)], from: at, to: flat.next };
  if (!stop(flat.next) || (after?.digits && only(after.gap, BLANK | HYPHEN))) return undefined;
  return {
    parts: [{ field: "flat", value: flat.value, start: flat.start, end: flat.end, alternatives: [{ house: `${house.value}/${flat.value}` }, { building: flat.value }] }],
    from: at,
    to: flat.next,
  };
};

/** "Купчинская 30": a street without its type, if enough speaks for it. */
export const bareStreet = (walk: Walk, at: number, marked?: { readonly at: number; readonly marker: Item }): Reach | undefined => {
  const { items, text } = walk;
  const before = marked ? marked.at : at;
  const bare = bareName(walk, before, walk.floor);
  if (!bare) return undefined;
  const run = readHouse(text, items, at);
  // "6 декабря 2023 г": a date.
  if (!run || items[at]!.digits.length > (meaning(items[before - 1], "numberName") ? 3 : 4)) return undefined;
  const { name } = bare;
  const after = items[run.next] ?? END;
  const lead = items[name.from]!;
  const previous = name.from > 0 ? items[name.from - 1] : undefined;
  const opens = Boolean(lead.gap & (COMMA | LINE | BRACKET | COLON | DOT));
  const closes = Boolean(after.gap & (COMMA | LINE | BRACKET | DOT | QUOTE));
  const context = bare.weight || walk.draft?.to === name.from ? openAt(walk, name.from) : undefined;
  const led = previous && word(walk, previous) === "на" && only(lead.gap, BLANK);
  const evidence =
    bare.weight +
    (marked ? 3 : 0) +
    (run.parts.length > 1 || /[/А-Я-]/.test(run.parts[0]!.value) ? 1 : 0) +
    (run.next < items.length && namesNumber(items, run.next) && !isMeasure(items, run.next + 1) ? 3 : 0) +
    (led || /^,\s*,/.test(text.normal.slice(items[before - 1]!.end, items[at]!.start)) ? 2 : 0) +
    (context && (context.has("city") || context.has("settlement") || context.has("region") || context.has("area") || context.has("postalCode")) && !context.has("street") ? 2 : 0) +
    (previous && meaning(previous, "label") ? 2 : 0) +
    (opens && closes ? (bare.weight ? 2 : 1) : 0);
  if (evidence < 3) return undefined;
  const marker = marked && { marker: marked.marker };
  const parts = run.parts.map((part) => (part.field === "house" ? { ...part, ...marker } : part));
  return { parts: [partOf(walk, "street", name.from, name.to, name.value), ...parts], from: name.from, to: run.next };
};
