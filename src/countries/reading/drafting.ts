import type { AddressField } from "../country.js";
import { assemble } from "./draft.js";
import { BLANK, BRACKET, COLON, COMMA, DOT, HYPHEN, isAny, LINE, meaning, QUOTE, size } from "./items.js";
import { endsAs, word } from "./names.js";
import { only } from "./numbers.js";
import { partOf } from "./part.js";
import type { Part } from "./part.js";
import { connects } from "./walk.js";
import type { Draft, Reach, Walk } from "./walk.js";

const PLACES: readonly AddressField[] = ["postalCode", "region", "district", "city", "settlement", "street", "area", "country"];
const FINE: readonly AddressField[] = ["building", "structure", "letter", "entrance", "floor", "flat", "intercom"];

/** Takes what was read into the draft at hand, or ends that and begins another. */
export const put = (walk: Walk, reach: Reach): void => {
  const draft = walk.draft;
  if (draft && connects(walk, draft, reach.from) && merge(walk, draft, reach)) {
    draft.to = Math.max(draft.to, reach.to);
    draft.weak ||= reach.weak;
    draft.located ||= reach.located;
  } else {
    close(walk);
    town(walk, reach);
    if (walk.draft) return put(walk, reach);
    begin(walk, reach);
  }
  walk.floor = Math.max(walk.floor, reach.to);
};

/** "Тестовск, ул. Новая": a name before a street that must be the town's; then it begins the draft. */
const town = (walk: Walk, reach: Reach): void => {
  const { items } = walk;
  if (!reach.parts.some(({ field }) => field === "street" || field === "area")) return;
  const at = reach.from - 1;
  if (at < walk.floor || !only(items[reach.from]!.gap, BLANK | COMMA)) return;
  const from = items[at]!.gap === HYPHEN && at > walk.floor ? at - 1 : at;
  const item = items[from]!;
  if (!item.upper || item.digits || items[at]!.meanings.length || !walk.cased || !(item.gap & (LINE | COMMA | COLON | BRACKET | QUOTE | DOT) || from === 0)) return;
  if (size(items[at]!) < 5 || !endsAs(walk, items[at]!, "town")) return;
  begin(walk, { parts: [partOf(walk, "city", from, at + 1)], from, to: at + 1 });
};

/** A slot between commas after the region that nothing explains is the city. */
const slot = (walk: Walk, draft: Draft, reached: number): void => {
  const { items } = walk;
  const { parts, to } = draft;
  let from = reached;
  // "…, территория СНТ": a word that leads in the next part is none of the slot.
  while (from > to + 1 && meaning(items[from - 1], "filler")) from--;
  if (from - to < 1 || from - to > 3 || parts.has("city") || parts.has("settlement") || parts.has("street") || !(parts.has("region") || parts.has("postalCode") || parts.has("country"))) return;
  if (!(items[to]!.gap & COMMA) || !(items[from]!.gap & COMMA)) return;
  for (let at = to; at < from; at++) if (items[at]!.digits || items[at]!.meanings.length || (at > to && !only(items[at]!.gap, BLANK | HYPHEN)) || (walk.cased && !items[at]!.upper)) return;
  parts.set("city", partOf(walk, "city", to, from));
};

const begin = (walk: Walk, reach: Reach): void => {
  walk.draft = { ...reach, parts: new Map(reach.parts.map((part) => [part.field, part])) };
};

const lastWord = ({ value }: Part) => value.slice(value.lastIndexOf(" ") + 1);

/** Joins what was read with the draft; false if the two are two addresses. */
const merge = (walk: Walk, draft: Draft, reach: Reach): boolean => {
  const { items, grammar } = walk;
  const corrected = items.slice(draft.to, reach.from).some((item) => isAny(item, "correction"));
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  const { parts } = draft;
  slot(walk, draft, reach.from);
  const streets = reach.parts.find(({ field }) => field === "street");
  const present = parts.get("street");
  // "…, угол ул. Белинского": the corner with another street.
  if (streets && parts.has("house") && isAny(items[reach.from - 1], "near") && !items[reach.to]?.digits) return true;
  if (streets && present && !corrected && !same(lastWord(present), lastWord(streets))) return false;
  if (streets && !present && parts.has("house") && reach.parts.some(({ field }) => field === "house")) return false;
  for (const part of reach.parts) {
    const old = parts.get(part.field);
    if (!old || same(old.value, part.value) || corrected) continue;
    if (part.field === "house" || (part.field === "city" && (parts.has("street") || parts.has("region")))) return false;
  }
  const unit = reach.parts.find(({ field }) => field === "flatType");
  // The kind of a unit goes with its number; of two units помещение counts.
  const replaces = unit?.value === grammar.firstUnit && parts.has("flat") && parts.get("flatType")?.value !== grammar.firstUnit;
  const keepsUnit = parts.has("flat") && !replaces && !corrected;
  for (const part of reach.parts) {
    const old = parts.get(part.field);
    if (part.field === "flatType" && keepsUnit) continue;
    if (part.field === "flat" && corrected && !unit) parts.delete("flatType");
    if (!old || corrected) parts.set(part.field, part);
    else if (part.field === "street" || part.field === "landmark" || (part.field === "area" && !parts.has("house")) || (replaces && (part.field === "flat" || part.field === "flatType"))) parts.set(part.field, part);
    else if (part.field === "city" && !same(old.value, part.value)) {
      parts.set("region", { ...old, field: "region" });
      parts.set("city", part);
    }
  }
  return true;
};

/** Ends the draft; keeps it if it says enough. */
export const close = (walk: Walk): void => {
  const draft = walk.draft;
  walk.draft = undefined;
  if (!draft) return;
  const { parts } = draft;
  const { items, text, cased } = walk;
  const has = (field: AddressField) => parts.has(field);
  const own = items.slice(draft.from, draft.to);
  const whole = draft.from === 0 && draft.to === items.length;
  const street = parts.get("street");
  const house = has("house");
  if (draft.weak && !house && !draft.located) return;
  const fine = FINE.filter(has).length;
  const places = PLACES.filter(has).length;
  const located = draft.located || (has("area") && !house && fine > 0);
  const named = street && has("streetType") && (!cased || places > 1 || own.some(({ start, upper }) => upper && start === street.start));
  const enough =
    (house && (street || has("settlement") || has("area") || located)) || (house && fine > 0) || located || named || (has("landmark") && places > 0) || places > 1 || (has("area") && parts.size > 1) || whole;
  if (!enough || (places === 1 && has("postalCode") && !house && !whole)) return;
  const lead = items.slice(Math.max(0, draft.from - 3), draft.from);
  const theirs = lead.some((item, at) => word(walk, item).startsWith("ваш") && !items.slice(draft.from - lead.length + at + 1, draft.from + 1).some(({ gap }) => gap & (LINE | COMMA)));
  walk.found.push(assemble(text, parts, own.filter(({ digits }) => digits), { located, theirs }));
};
