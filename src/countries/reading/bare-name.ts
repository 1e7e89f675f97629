import { BLANK, COMMA, DOT, HYPHEN, isAny, meaning, size } from "./items.js";
import { endsAs, isAdjective, isBarrier, isKnownPlace, ordinalBefore, valueOf } from "./names.js";
import type { Name, Reading } from "./names.js";
import { only } from "./numbers.js";

/** How well the words before item `at` read as a street that lacks its type. 0: not at all. */
export const bareName = (reading: Reading, at: number, floor: number): { name: Name; weight: number } | undefined => {
  const { items, cased } = reading;
  const gap = items[at]!.gap;
  if (!only(gap, BLANK | COMMA | DOT) || at <= floor) return undefined;
  const last = items[at - 1]!;
  if (last.digits || size(last) < 3 || (meaning(last, "noName") && !(cased && last.gap & COMMA && isAdjective(reading, last, "f"))) || isBarrier(reading, at - 1) || isAny(last, "unit", "street", "numbered")) return undefined;
  if (isAny(last, "settlement", "area", "site", "cityMark", "island", "near", "fraction")) return undefined;
  const common = isAny(last, "common", "numberName");
  if (cased && !last.upper && !(last.gap & HYPHEN) && !meaning(last, "numberName") && !(at - 2 >= floor && items[at - 2]!.upper && last.gap === BLANK && common)) return undefined;
  const strong = endsAs(reading, last, "strong") && size(last) > 5;
  if (!last.cyrillic && !strong) return undefined;
  const ending = endsAs(reading, last, "street");
  if (endsAs(reading, last, "verb") || !(common || strong || ending || (cased && size(last) > 3))) return undefined;
  let from = at - 1;
  let words = 1;
  while (from > floor && words < 3) {
    const item = items[from - 1]!;
    const between = items[from]!.gap;
    if (!only(between, BLANK | DOT | HYPHEN) || item.digits) {
      if (item.digits && meaning(items[from], "numberName")) from--;
      else if (ordinalBefore(reading, from) !== undefined && only(between, BLANK)) from = ordinalBefore(reading, from)!;
      break;
    }
    const ordinal = ordinalBefore(reading, from);
    if (ordinal !== undefined && ordinal >= floor && only(between, BLANK)) {
      from = ordinal;
      break;
    }
    if (between === HYPHEN || meaning(item, "numberName")) from--;
    else if (between & DOT && !(size(item) === 1 || meaning(item, "namePart"))) break;
    else if (isBarrier(reading, from - 1) || isKnownPlace(item) || isAny(item, "noName", "near", "site", "numbered", "street")) break;
    else if ((item.upper && cased && items[from]!.upper && item.cyrillic === last.cyrillic) || meaning(item, "namePart")) {
      from--;
      if (!meaning(item, "namePart")) words++;
    } else break;
  }
  while (from < at - 1 && !items[from]!.digits && !items[from]!.upper && cased && !meaning(items[from], "common")) from++;
  return { name: { from, to: at, value: valueOf(reading, from, at) }, weight: (common ? 2 : 0) + (strong ? 2 : 0) + (ending ? 1 : 0) };
};
