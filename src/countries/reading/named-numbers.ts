import { bareStreet } from "./bare-numbers.js";
import { BLANK, COLON, COMMA, DOT, HASH, HYPHEN, meaning, NUMERO, QUOTE, size, SLASH } from "./items.js";
import { isMeasure, namesHouse, only, readCode, readHouse } from "./numbers.js";
import { partOf } from "./part.js";
import type { Part } from "./part.js";
import { adjacent, openAt } from "./walk.js";
import type { Reach, Walk } from "./walk.js";

/** A number or code with its word: "д. 5", "кв34", "литера А". */
export const numberedAt = (walk: Walk, at: number): Reach | undefined => {
  const { items, text } = walk;
  const item = items[at]!;
  const numbered = meaning(item, "numbered");
  if (!numbered) return undefined;
  let { field } = numbered;
  const open = openAt(walk, at);
  const hasHouse = open?.has("house") ?? false;
  let next = at + 1;
  let code = items[next];
  // "корп./стр. 1": the first of two words that share a number.
  if (code && code.gap & SLASH && meaning(code, "numbered")) code = items[++next];
  if (!code) return undefined;
  // "Литера", "стр." and the like may be followed by a letter; a house, only by a number.
  if (field === "house" || field === "entrance" || field === "floor") {
    if (!code.digits && meaning(code, "numbered")?.field === field && only(code.gap, BLANK)) return undefined;
    if (!code.digits && meaning(code, "filler") && items[next + 1]?.digits && only(items[next + 1]!.gap, BLANK | DOT)) next++;
    if (!items[next]!.digits || !only(items[next]!.gap, BLANK | DOT | COLON | NUMERO | QUOTE | HYPHEN | (size(item) > 2 ? COMMA : 0))) return undefined;
  } else if (!only(code.gap, BLANK | DOT | COLON | NUMERO | QUOTE | (size(item) > 3 ? HYPHEN : 0) | HASH)) return undefined;
  if (numbered.dependent && !hasHouse && !open?.has("landmark") && !(field === "structure" || field === "building")) return undefined;
  if (size(item) === 1 && numbered.dependent) {
    // "с", "к", "п" are prepositions and more: glued, dotted, or after the house.
    const dotted = Boolean(code.gap & DOT) || code.gap === 0 || item.gap === 0;
    // "…, кв. 304, с 1": behind the flat comes no part of the building.
    if (!dotted && open?.has("flat") && (field === "structure" || field === "building")) return undefined;
    if (!dotted && !(hasHouse && adjacent(walk, at, BLANK | COMMA) && !isMeasure(items, next))) return undefined;
    if (!code.digits && !(code.gap & DOT)) return undefined;
  }
  if (field === "building" && open?.has("building") && numbered.form === "к") field = "flat";
  if (numbered.form === "ст" && !hasHouse) return undefined;
  if (field === "house" || ((field === "building" || field === "structure") && items[next]!.digits)) {
    if (!items[next]!.digits) return undefined;
    if (field === "house" && !open?.has("street") && !hasHouse) {
      const bare = bareStreet(walk, next, { at, marker: item });
      if (bare) return bare;
    }
    const run = readHouse(text, items, next, field as "house" | "building" | "structure");
    if (!run) return undefined;
    // A structure without a house is the house.
    const primary = field !== "house" && !hasHouse && !(field === "building" && (open?.has("street") || !open?.has("city"))) && !open?.has("landmark") && !namesHouse(items, run.next);
    const doubt = numbered.form === "к" && item.gap !== 0 && !run.parts[0]!.alternatives && { alternatives: [{ flat: run.parts[0]!.value }] };
    const parts = run.parts.map((part, index) => (index === 0 ? { ...part, field: primary ? ("house" as const) : part.field, marker: item, ...doubt } : part));
    return { parts, from: at, to: run.next };
  }
  const read = readCode(text, items, next, field);
  if (!read) return undefined;
  if (field === "letter" && read.value.length > 1 && !items[next]!.digits) return undefined;
  const part: Part = { field, value: read.value, start: read.start, end: read.end, marker: item };
  if (field === "structure" && !items[next]!.digits) return { parts: [{ ...part, alternatives: [{ letter: read.value }] }], from: at, to: read.next };
  const kind: readonly Part[] = numbered.unit ? [partOf(walk, "flatType", at, at + 1, numbered.unit)] : [];
  return { parts: [part, ...kind], from: at, to: read.next };
};

