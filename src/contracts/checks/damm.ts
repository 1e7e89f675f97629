import { DIGITS, scheme } from "./check-digit.js";

/** The totally anti-symmetric quasigroup of order 10 of Damm's thesis. */
const QUASIGROUP = ["0317598642", "7092154863", "4206871359", "1750983426", "6123045978", "3674209581", "5869720134", "8945362017", "9438617205", "2581436790"];

/** Damm, "Total anti-symmetrische Quasigruppen", Marburg 2004: https://archiv.ub.uni-marburg.de/diss/z2004/0516/ */
export const damm = /* @__PURE__ */ scheme("damm", DIGITS, 1, (values) => {
  let state = 0;
  for (const value of values) state = Number(QUASIGROUP[state]![value]);
  return String(state);
});
