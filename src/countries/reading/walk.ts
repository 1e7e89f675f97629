import type { AddressField } from "../country.js";
import type { ExtractedAddress } from "./draft.js";
import { BLANK, DIVIDER, DOT, HYPHEN, isAny, LINE, meaning, OTHER, size } from "./items.js";
import type { Reading } from "./names.js";
import { only } from "./numbers.js";
import type { Part } from "./part.js";

/** An address in the making: its parts, and the items it reaches over, half-open. */
export interface Draft {
  readonly parts: Map<AddressField, Part>;
  from: number;
  to: number;
  /** The street's type is a word that means other things too. */
  weak?: boolean | undefined;
  /** A site, or a kilometre of a road, that can be found. */
  located?: boolean | undefined;
}

/** What was read at one place: parts, the items they take, and what makes them doubtful. */
export interface Reach {
  readonly parts: readonly Part[];
  readonly from: number;
  readonly to: number;
  readonly weak?: boolean;
  readonly located?: boolean;
}

/** One walk over a text, item by item: what was found, and the draft at hand. */
export interface Walk extends Reading {
  readonly found: ExtractedAddress[];
  draft: Draft | undefined;
  /** Items before it are taken. */
  floor: number;
}

/** Items that may stand between two parts of one address: empty slots of an export are none. */
const FAR = 12;

/** The draft that a part at `at` would join, if any. */
export const openAt = (walk: Walk, at: number): ReadonlyMap<AddressField, Part> | undefined => {
  return walk.draft && connects(walk, walk.draft, at) ? walk.draft.parts : undefined;
};

export const adjacent = (walk: Walk, at: number, gaps: number): boolean => {
  const draft = walk.draft;
  return draft !== undefined && draft.to === at && only(walk.items[at]!.gap, gaps);
};

/** Whether what stands at `from` goes on with the draft: marks, fillers and at most a few unknown words between, on a line. */
export const connects = (walk: Walk, draft: Draft, from: number): boolean => {
  const { items } = walk;
  if (from - draft.to > FAR) return false;
  let unknown = 0;
  let lines = 0;
  let sentences = 0;
  for (let at = draft.to; at <= from; at++) {
    const item = items[at]!;
    if (item.gap & (OTHER | DIVIDER)) return false;
    // "- Лесная 7а⏎- рынок, пав. 118": each line of a list is its own.
    if (item.gap & LINE && item.gap & HYPHEN && draft.parts.has("house")) return false;
    if (item.gap & LINE && at > 0) lines++;
    else if (item.gap === (DOT | BLANK) && item.upper && size(items[at - 1]!) > 3) sentences++;
    if (at === from) break;
    if (item.digits && item.gap !== HYPHEN && item.gap !== 0) return false;
    // "… 83-117 на новый адрес: …" leads in another.
    if (meaning(item, "label") && draft.parts.has("house")) return false;
    if (!isAny(item, "filler", "label", "near", "correction", "numbered")) unknown++;
  }
  return lines < 2 && (lines + sentences === 0 || unknown === 0) && unknown < 4;
};
