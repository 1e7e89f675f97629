import { DIGITS, scheme } from "./check-digit.js";

/** Luhn, ISO/IEC 7812-1 annex B: from the right, every other digit doubled and its digits summed; the sum with the check digit is a multiple of 10. */
export const luhn = /* @__PURE__ */ scheme("luhn", DIGITS, 1, (values) => {
  let sum = 0;
  for (let at = values.length - 1, double = true; at >= 0; at--, double = !double) {
    const value = values[at]! * (double ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return String((10 - (sum % 10)) % 10);
});
