import type { Reader } from "./reader.js";

export interface Quantity {
  readonly value: number;
  readonly to: number;
  readonly ordinal: boolean;
  /** How many digits it was written with; 0 if in words. */
  readonly digits: number;
}

/** A number in digits or words: 3, 3-й, twenty-three, двадцать третьего. */
export const quantityAt = (reader: Reader, at: number): Quantity | undefined => {
  if (reader.isNumber(at)) {
    const value = reader.number(at);
    if (Number.isNaN(value)) return undefined;
    const hyphen = reader.isMark(at + 1, "-") && reader.isGlued(at + 1) ? 1 : 0;
    const ending = at + 1 + hyphen;
    const ordinal = reader.isGlued(ending) && reader.means(ending).ending === true && !reader.means(ending).meridiem;
    return { value, to: ordinal ? ending + 1 : at + 1, ordinal, digits: reader.digits(at) };
  }
  const { cardinal, ordinal } = reader.means(at);
  if (ordinal !== undefined) return { value: ordinal, to: at + 1, ordinal: true, digits: 0 };
  if (cardinal === undefined) return undefined;
  if (cardinal >= 20) {
    const next = at + (reader.isMark(at + 1, "-") ? 2 : 1);
    const unit = reader.means(next);
    const more = unit.cardinal ?? unit.ordinal ?? 0;
    if (more >= 1 && more <= 9 && Number.isInteger(more)) return { value: cardinal + more, to: next + 1, ordinal: unit.cardinal === undefined, digits: 0 };
  }
  return { value: cardinal, to: at + 1, ordinal: false, digits: 0 };
};
