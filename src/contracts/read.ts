import { matchersOf } from "./define.js";
import type { ContractFormat } from "./define.js";
import { isExactly } from "./matcher.js";
import { readBy } from "./search.js";
import { compact, lengthOf } from "./written.js";

/** A text read as a number of one format. */
export interface ContractReading {
  readonly format: ContractFormat;
  /** As the pattern writes it: a string, leading zeros kept. */
  readonly value: string;
  /** Count of lookalike letters and digits that were replaced. */
  readonly lookalikes: number;
  /** The old number, if this is what it is called now. */
  readonly alias?: string;
}

/**
 * All the ways to read a text as a number of these formats; none is chosen. Lookalikes are replaced only if no format fits without.
 */
export const readContractNumber = (text: string, formats: readonly ContractFormat[]): ContractReading[] => {
  const found: ContractReading[] = [];
  const length = lengthOf(text);
  for (const format of formats) {
    const { number, aliases } = matchersOf(format);
    if (format.aliases) {
      const bare = compact(text).toUpperCase();
      const value = typeof format.aliases === "function" ? format.aliases(bare) : aliases.get(bare);
      if (value !== undefined) {
        found.push({ format, value, lookalikes: 0, alias: text.trim() });
        continue;
      }
    }
    if (length < number.minLength || length > number.maxLength) continue;
    if (isExactly(number, text)) found.push({ format, value: text, lookalikes: 0 });
    else {
      const { values, lookalikes } = readBy(number, text);
      for (const value of values) found.push({ format, value, lookalikes });
    }
  }
  if (found.length < 2) return found;
  const sure = found.filter((reading) => !reading.lookalikes);
  return sure.length ? sure : found;
};
