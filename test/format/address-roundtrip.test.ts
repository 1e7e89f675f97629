import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DE, GB, KZ, RU, US } from "../../src/countries/index.js";
import type { Country } from "../../src/countries/index.js";
import { extractAddresses } from "../../src/extract/index.js";
import { formatAddress } from "../../src/format/index.js";
import type { Address } from "../../src/schema/index.js";
import { americanAddress, britishAddress, germanAddress, russianAddress } from "./address.arbitrary.js";

const RUNS = Number(process.env["ADDRESS_RUNS"] ?? 1000);

const packs: readonly [string, Country, fc.Arbitrary<Address>][] = [
  ["RU", RU, russianAddress("RU", ["Москва", "Санкт-Петербург", "Нижний Новгород", "Ростов-на-Дону", "Казань"], ["Ленинградская", "Татарстан", "Пермский", "Кабардино-Балкарская"])],
  ["KZ", KZ, russianAddress("KZ", ["Астана", "Алматы", "Караганда", "Усть-Каменогорск"], ["Карагандинская", "Алматинская"])],
  ["GB", GB, britishAddress],
  ["US", US, americanAddress],
  ["DE", DE, germanAddress],
];

describe("what is printed is read back", () => {
  for (const [name, country, address] of packs) {
    for (const style of ["line", "lines"] as const) {
      for (const abbreviations of ["everyday", "official"] as const) {
        test(`${name}, ${style}, ${abbreviations}`, () => {
          fc.assert(
            fc.property(address, (original) => {
              const printed = formatAddress(original, { country, style, abbreviations });
              const [found, ...others] = extractAddresses(printed, { countries: [country] });
              const value: Address = { ...found?.value };
              delete value.text;
              expect({ printed, value, others: others.length }).toEqual({ printed, value: original, others: 0 });
            }),
            { numRuns: RUNS, seed: 7 },
          );
        });
      }
    }
  }
});
