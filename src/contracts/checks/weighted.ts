import type { CheckDigit } from "./check-digit.js";
import { DIGITS, scheme } from "./check-digit.js";

export interface WeightedSum {
  readonly name: string;
  /** From the first digit on; repeated if the number is longer. With `fromRight`, from the last payload digit backwards. */
  readonly weights: readonly number[];
  readonly fromRight?: boolean;
  readonly modulus: number;
  /** The check character for each remainder 0 … modulus - 1, `""` for a remainder that no number may have. */
  readonly remainders: readonly string[];
}

/** A weighted sum as data: Σ weight × digit modulo `modulus`, looked up in a map of remainders. Data that does not fit together is a `TypeError`. */
export const weightedSum = ({ name, weights, fromRight = false, modulus, remainders }: WeightedSum): CheckDigit => {
  if (!weights.length || !weights.every(Number.isInteger)) throw new TypeError("Weights are whole numbers, one at least");
  if (!Number.isInteger(modulus) || modulus < 2) throw new TypeError("The modulus is a whole number from 2");
  if (remainders.length !== modulus || !remainders.every((text) => text.length <= 1)) throw new TypeError(`There are ${modulus} remainders, each one character or ""`);
  return scheme(name, DIGITS, 1, (values) => {
    const sum = values.reduce((total, value, at) => total + value * weights[(fromRight ? values.length - 1 - at : at) % weights.length]!, 0);
    return remainders[((sum % modulus) + modulus) % modulus]!;
  });
};
