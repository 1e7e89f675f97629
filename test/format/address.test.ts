import { describe, expect, test } from "vitest";
import { DE, GB, KZ, RU, US } from "../../src/countries/index.js";
import { worldCodes, worldCountry } from "../../src/countries/world/index.js";
import { ADDRESS_FIELDS, addressFrom, addressTo, formatAddress, MAP_LINKS, mapLink } from "../../src/format/index.js";
import type { Address } from "../../src/schema/index.js";

const line: Address = { city: "Санкт-Петербург", area: "В.О.", streetType: "линия", street: "7-я", house: "34", building: "2", letter: "А", entrance: "3", floor: "5", flat: "12", intercom: "12К1234" };

describe("formatAddress", () => {
  test.each([
    [line, {}, "г. Санкт-Петербург, 7-я линия В.О., д. 34, корп. 2, лит. А, подъезд 3, эт. 5, кв. 12, домофон 12К1234"],
    [line, { abbreviations: "official" }, "г. Санкт-Петербург, лн. 7-я В.О., д. 34, к. 2, литера А, подъезд 3, этаж 5, кв. 12, домофон 12К1234"],
    [line, { style: "short" }, "7-я линия В.О., д. 34, корп. 2, лит. А"],
    [line, { style: "short", script: "latin" }, "7-ya liniya V.O., d. 34, korp. 2, lit. A"],
    [{ streetType: "проспект", street: "Невский", house: "28" }, {}, "Невский пр-т, д. 28"],
    [{ streetType: "проспект", street: "Энгельса", house: "28" }, {}, "пр-т Энгельса, д. 28"],
    [{ streetType: "проспект", street: "Невский", house: "28" }, { abbreviations: "official" }, "пр-кт Невский, д. 28"],
    [{ region: "Ленинградская", district: "Всеволожский", settlement: "Порошкино", streetType: "улица", street: "Каштановая", house: "9" }, { style: "lines" }, "Каштановая ул., д. 9\nнп. Порошкино\nВсеволожский р-н\nЛенинградская обл."],
    [{ region: "Татарстан", city: "Казань", streetType: "улица", street: "Щорса", house: "9", flat: "1-Н", flatType: "помещение" }, { script: "latin" }, "Resp. Tatarstan, g. Kazan’, ul. Shchorsa, d. 9, pomeshch. 1-N"],
    [{ country: "GB", flat: "4", house: "12", street: "Hill Street", city: "Matlock", postalCode: "DE4 3AA" }, { style: "lines" }, "Flat 4\n12 Hill Street\nMatlock\nDE4 3AA\nUnited Kingdom"],
    [{ country: "US", house: "301", street: "Hamilton Avenue", city: "Palo Alto", region: "California", postalCode: "94303" }, { style: "lines" }, "301 Hamilton Avenue\nPalo Alto, CA 94303\nUnited States of America"],
    [{ country: "DE", street: "Jablonskistraße", house: "29A", city: "Berlin", postalCode: "10405" }, { style: "lines" }, "Jablonskistraße 29A\n10405 Berlin\nGermany"],
    [{ country: "KZ", streetType: "улица", street: "Конституции", house: "24", city: "Астана", postalCode: "010000" }, { style: "lines" }, "Казахстан\n010000 г. Астана\nул. Конституции, д. 24"],
    [{}, {}, ""],
  ] as const)("%j %j", (address, options, expected) => expect(formatAddress(address, options)).toBe(expected));

  test.each([RU, KZ, GB, US, DE])("$code prints its own examples", (country) => {
    for (const example of country.examples) for (const value of Object.values(example)) if (value !== example.country && value !== example.streetType) expect(formatAddress(example, { country })).toContain(value);
  });
});

describe("map links", () => {
  test("what lies behind the front door stays out of the link", () => expect(decodeURIComponent(mapLink(line))).toBe("geo:0,0?q=г. Санкт-Петербург, 7-я линия В.О., д. 34, корп. 2, лит. А"));
  test.each(Object.keys(MAP_LINKS) as (keyof typeof MAP_LINKS)[])("%s", (link) => expect(mapLink({ street: "Лесная", house: "$&" }, link)).toContain(encodeURIComponent("Лесная, д. $&")));
  test("a template of one's own", () => expect(mapLink({ street: "Main Street", house: "1" }, "app:{query}")).toBe("app:1%20Main%20Street"));
});

describe("names of fields in other vocabularies", () => {
  const address: Address = { country: "GB", postalCode: "DE4 3AA", city: "Matlock", street: "Hill Street", house: "12", flat: "4", floor: "2" };
  test.each([
    ["html", { "address-line1": "Hill Street, 12", "address-line2": "4", "address-level2": "Matlock", "postal-code": "DE4 3AA", country: "GB" }],
    ["schemaOrg", { streetAddress: "Hill Street, 12, 4", addressLocality: "Matlock", postalCode: "DE4 3AA", addressCountry: "GB" }],
    ["vcard", { room: "4", floor: "2", number: "12", name: "Hill Street", locality: "Matlock", postcode: "DE4 3AA", country: "GB" }],
    ["tmf", { country: "GB", postcode: "DE4 3AA", city: "Matlock", streetName: "Hill Street", streetNr: "12", geographicSubAddress: { levelNumber: "2", subUnitNumber: "4" } }],
  ] as const)("to %s", (name, expected) => expect(addressTo(address, ADDRESS_FIELDS[name])).toEqual(expected));
  test.each(["vcard", "tmf"] as const)("there and back: %s", (name) => expect(addressFrom(addressTo(address, ADDRESS_FIELDS[name]), ADDRESS_FIELDS[name])).toEqual(address));
  test("a key that holds several fields becomes text", () => expect(addressFrom({ streetAddress: "12 Hill Street", addressLocality: "Matlock", postalCode: 12 }, ADDRESS_FIELDS.schemaOrg)).toEqual({ text: "12 Hill Street", city: "Matlock", postalCode: "12" }));
  test("the first key that is filled counts", () => expect(addressFrom({ road: "Lesnaya", town: "Ossett", city: "Wakefield" }, ADDRESS_FIELDS.osm)).toEqual({ street: "Lesnaya", city: "Ossett" }));
});

describe("every other country", () => {
  test("has its postal code, required fields and line order", () => {
    const fr = worldCountry("FR")!;
    expect([fr.code, fr.postalCode?.pattern.test("75001"), fr.postalCode?.pattern.test("ABC"), fr.required.post.length]).toEqual(["FR", true, false, 3]);
    expect(formatAddress({ house: "12", street: "Rue Montmartre", city: "Paris", postalCode: "75001" }, { country: fr, style: "lines" })).toBe("12 Rue Montmartre\n75001 Paris");
  });
  test.each(worldCodes())("%s", (code) => {
    const country = worldCountry(code)!;
    const [example] = country.postalCode?.examples ?? [];
    if (example) expect(country.postalCode?.pattern.test(example)).toBe(true);
    expect(formatAddress({ street: "Street", house: "1", city: "City" }, { country, style: "lines" })).toMatch(/Street/);
  });
  test.each(["RU", "GB", "ZZ", "fr", "|"])("%s is none of them", (code) => expect(worldCountry(code)).toBeUndefined());
});

test.each([RU, KZ, GB, US, DE])("$code: the examples of its postal codes are postal codes", ({ postalCode }) => expect(postalCode?.examples.every((code) => postalCode.pattern.test(code))).toBe(true));
