import { DIGITS, scheme } from "./check-digit.js";

/** Product of the dihedral group of order 10: 0–4 turn, 5–9 mirror. */
const product = (a: number, b: number): number => {
  const turned = a < 5 ? (b < 5 ? a + b : 5 + (a + b - 5)) : b < 5 ? 5 + (a - 5 - b + 5) : a - b + 5;
  return b < 5 === a < 5 ? turned % 5 : 5 + (turned % 5);
};
const inverse = (a: number): number => (a < 5 ? (5 - a) % 5 : a);
/** Verhoeff's permutation, applied once more for each place to the left. */
const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** Verhoeff, "Error Detecting Decimal Codes", Mathematical Centre Tracts 29, 1969: the dihedral group with a permutation by place. */
export const verhoeff = /* @__PURE__ */ scheme("verhoeff", DIGITS, 1, (values) => {
  let state = 0;
  for (let at = values.length - 1, place = 1; at >= 0; at--, place++) {
    let value = values[at]!;
    for (let times = place % 8; times > 0; times--) value = PERMUTATION[value]!;
    state = product(state, value);
  }
  return String(inverse(state));
});
