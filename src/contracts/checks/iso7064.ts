import { DIGITS, LETTERS, scheme } from "./check-digit.js";

/** ISO/IEC 7064:2003, pure systems: the weighted sum with the check characters is 1 modulo `modulus`. `symbols` are the check characters. */
const pure = (name: string, alphabet: string, modulus: number, radix: number, length: number, symbols: string) =>
  scheme(name, alphabet, length, (values) => {
    let sum = 0;
    for (const value of values) sum = ((sum + value) * radix) % modulus;
    for (let more = 1; more < length; more++) sum = (sum * radix) % modulus;
    const check = (modulus + 1 - sum) % modulus;
    if (length === 1) return symbols[check]!;
    // Two check digits go from 02 to 98, as in IBAN: 00 and 01 are written 97 and 98.
    const two = check < 2 ? check + modulus : check;
    return symbols[Math.floor(two / radix)]! + symbols[two % radix]!;
  });

/** ISO/IEC 7064:2003, hybrid systems: moduli `size + 1` and `size`, where `size` is that of the alphabet. */
const hybrid = (name: string, alphabet: string) =>
  scheme(name, alphabet, 1, (values) => {
    const size = alphabet.length;
    let state = size;
    for (const value of values) state = (((state + value) % size || size) * 2) % (size + 1);
    return alphabet[(size + 1 - state) % size]!;
  });

const ALPHANUMERIC = DIGITS + LETTERS;

export const mod11_2 = /* @__PURE__ */ pure("mod11-2", DIGITS, 11, 2, 1, `${DIGITS}X`);
export const mod37_2 = /* @__PURE__ */ pure("mod37-2", ALPHANUMERIC, 37, 2, 1, `${ALPHANUMERIC}*`);
export const mod97_10 = /* @__PURE__ */ pure("mod97-10", DIGITS, 97, 10, 2, DIGITS);
export const mod11_10 = /* @__PURE__ */ hybrid("mod11-10", DIGITS);
export const mod37_36 = /* @__PURE__ */ hybrid("mod37-36", ALPHANUMERIC);
