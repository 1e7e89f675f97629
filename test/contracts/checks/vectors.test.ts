import { describe, expect, it } from "vitest";
import { damm, luhn, mod11_10, mod11_2, mod37_2, mod37_36, mod97_10, verhoeff, weightedSum } from "../../../src/contracts/index.js";

// Sum by sum as printed: ISBN-10, ISO 2108:1992, and the INN of organisations, order MMV-7-14/435@ of the Russian tax service, 2011.
const isbn10 = weightedSum({ name: "isbn10", weights: [10, 9, 8, 7, 6, 5, 4, 3, 2], modulus: 11, remainders: ["0", "X", "9", "8", "7", "6", "5", "4", "3", "2", "1"] });
const inn = weightedSum({ name: "inn", weights: [2, 4, 10, 3, 5, 9, 4, 6, 8], modulus: 11, remainders: ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0"] });
const ean = weightedSum({ name: "ean", weights: [3, 1], fromRight: true, modulus: 10, remainders: ["0", "9", "8", "7", "6", "5", "4", "3", "2", "1"] });

const table = [
  { scheme: luhn, source: "https://en.wikipedia.org/wiki/Luhn_algorithm", valid: ["17893729974", "79927398713"], invalid: ["17893729975", "79927398710"] },
  { scheme: luhn, source: "https://rosettacode.org/wiki/Luhn_test_of_credit_card_numbers", valid: ["49927398716", "1234567812345670"], invalid: ["49927398717", "1234567812345678"] },
  { scheme: verhoeff, source: "https://en.wikipedia.org/wiki/Verhoeff_algorithm", valid: ["2363"], invalid: ["2364"] },
  { scheme: verhoeff, source: "https://rosettacode.org/wiki/Verhoeff_algorithm", valid: ["2363", "123451", "1234567890120"], invalid: ["2369", "123459", "1234567890129"] },
  { scheme: damm, source: "https://en.wikipedia.org/wiki/Damm_algorithm", valid: ["5724"], invalid: ["5720", "5727"] },
  { scheme: damm, source: "https://rosettacode.org/wiki/Damm_algorithm", valid: ["5724", "112946"], invalid: ["5727", "112949"] },
  { scheme: mod11_2, source: "ISO/IEC 7064:2003, 11-2 examples; ORCID https://support.orcid.org/hc/en-us/articles/360006897674", valid: ["07940", "079X", "0000000218250097", "000000015109370" + "0", "000000021694233X"], invalid: ["07941", "0790", "0000000218250098"] },
  { scheme: mod11_10, source: "ISO/IEC 7064:2003, 11-10 example; German tax identifier 36574261809, Croatian OIB 33392005961", valid: ["07945", "36574261809", "33392005961"], invalid: ["07940", "36574261890"] },
  { scheme: mod37_2, source: "ISO/IEC 7064:2003, 37-2, as ISBT 128 uses it", valid: ["G123489654321Y"], invalid: ["G123489654321X", "G123489654312Y"] },
  { scheme: mod37_36, source: "ISO/IEC 7064:2003, 37-36, as the Global Release Identifier uses it", valid: ["A12425GABC1234002M"], invalid: ["A12425GABC1234002N", "A12425GABC1243002M"] },
  { scheme: mod97_10, source: "ISO/IEC 7064:2003, 97-10 example", valid: ["79444", "12345676"], invalid: ["79445", "12345667"] },
  { scheme: isbn10, source: "ISO 2108:1992", valid: ["0306406152", "080442957X"], invalid: ["0306406153"] },
  { scheme: inn, source: "INN of the Russian tax service", valid: ["7707329152"], invalid: ["7707329153"] },
  { scheme: ean, source: "https://www.gs1.org/services/how-calculate-check-digit-manually", valid: ["4006381333931", "73513537"], invalid: ["4006381333932"] },
];

describe.each(table)("$scheme.name ($source)", ({ scheme, valid, invalid }) => {
  it.each(valid)("holds for %s", (number) => {
    expect(scheme.isValid(number)).toBe(true);
    const length = scheme === mod97_10 ? 2 : 1;
    expect(scheme.calculate(number.slice(0, -length))).toBe(number.slice(-length));
  });
  it.each(invalid)("fails for %s", (number) => expect(scheme.isValid(number)).toBe(false));
  it.each(["", "0", "абв", "12 34", "१२३", null, undefined, 12, {}])("fails for %j, without a throw", (rubbish) => expect(scheme.isValid(rubbish as string)).toBe(false));
  it("refuses a payload outside its alphabet", () => {
    expect(() => scheme.calculate("")).toThrow(TypeError);
    expect(() => scheme.calculate("12-3")).toThrow(/"-" is none of/);
  });
});

describe("weightedSum", () => {
  it.each([{ weights: [] }, { weights: [1.5] }, { modulus: 1 }, { modulus: 3 }, { remainders: ["0", "12"], modulus: 2 }])("refuses %j", (change) => {
    expect(() => weightedSum({ name: "x", weights: [1], modulus: 2, remainders: ["0", "1"], ...change })).toThrow(TypeError);
  });
  it("has no number where the map has no character", () => {
    const odd = weightedSum({ name: "odd", weights: [1], modulus: 2, remainders: ["", "7"] });
    expect([odd.isValid("17"), odd.isValid("27"), odd.isValid("2")]).toEqual([true, false, false]);
  });
});
