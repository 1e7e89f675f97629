import { describe, expect, test } from "vitest";
import { DE, GB, KZ, RU, US } from "../../src/countries/index.js";
import { worldCodes, worldCountry } from "../../src/countries/world/index.js";
import { ADDRESS_FIELDS, addressFrom, addressFromOsm, addressTo, formatAddress, MAP_LINKS, mapLink } from "../../src/format/index.js";
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

describe("components of OpenStreetMap's geocoders", () => {
  test.each([
    // A city that is a state; its districts stay out where the street says enough.
    [{ country_code: "de", state: "Hamburg", city_district: "Altona", suburb: "Ottensen", road: "Bahrenfelder Straße", house_number: 12, postcode: 22765 }, "Bahrenfelder Straße 12\n22765 Hamburg\nGermany"],
    [{ country_code: "de", state: "Free State of Bavaria", city: "Nuremberg", city_district: "Stadtbezirk 04 Lorenz" }, "Lorenz\nNuremberg\nBavaria\nGermany"],
    [{ country_code: "de", state: "Saxony", town: "Pirna", village: "Graupa", road: "Badstraße", postcode: "01796" }, "Badstraße\n01796 Graupa\nGermany"],
    // London has boroughs for cities, and counties for boroughs.
    [{ country_code: "gb", city: "London Borough of Camden", state_district: "Greater London", state: "England", suburb: "Holborn", road: "Lamb's Conduit Street", postcode: "WC1N 3LL" }, "Lamb's Conduit Street\nLondon\nWC1N 3LL\nUnited Kingdom"],
    [{ country_code: "gb", town: "Skipton", county: "North Yorkshire", state: "England" }, "Skipton\nNorth Yorkshire\nEngland\nUnited Kingdom"],
    // A village lies in a county; a county stands in for a city.
    [{ country_code: "us", village: "Paoli", county: "Orange County", state: "Indiana", postcode: 47454 }, "Paoli\nOrange County, IN 47454\nUnited States of America"],
    [{ country_code: "us", state: "Washington, D.C.", road: "K Street Northwest", postcode: 20005 }, "K Street Northwest\nWashington, DC 20005\nUnited States of America"],
    [{ country_code: "us", city: "Oklahoma City", state: "Oklahoma", shop: "Full Circle" }, "Full Circle\nOklahoma City, Oklahoma\nUnited States of America"],
    [{ country_code: "kz", city: "Алматы", state: "Алматы", county: "Медеуский район", road: "улица Кабанбай батыра", house_number: 7 }, "Казахстан\nАлматы\nг. Алматы\nулица Кабанбай батыра, 7"],
    [{ country_code: "ru", city: "Выборг", county: "Выборгский район", state: "Ленинградская область", road: "Крепостная улица", house_number: "3" }, "Крепостная улица, 3\nг. Выборг\nВыборгский район\nРоссия"],
    [{ country_code: "fr", town: "Dole", state: "Jura" }, "Dole"],
    [{ country_code: 7, city: {}, road: null }, ""],
  ])("%j", (components, printed) => {
    const address = addressFromOsm(components);
    const country = { KZ, GB, US, DE }[address.country ?? ""] ?? (address.country === "FR" ? worldCountry("FR")! : RU);
    expect(formatAddress(address, { country, style: "lines" })).toContain(printed);
  });
  test("the country's line is the caller's to choose", () => {
    const address = addressFromOsm({ country_code: "de", city: "Bonn" });
    expect(["Deutschland", "", undefined].map((countryName) => formatAddress(address, { style: "lines", ...(countryName !== undefined && { countryName }) }))).toEqual(["Bonn\nDeutschland", "Bonn", "Bonn\nGermany"]);
  });
});

test.each([
  [{ country: "US", house: "5", street: "Orchard Lane" }, "5 Orchard Ln"], [{ country: "DE", house: "5", street: "Platz der Einheit" }, "Pl der Einheit 5"],
  [{ country: "GB", house: "5", street: "Lane End Road" }, "5 Lane End Rd"], [{ country: "RU", house: "5", street: "Lane", streetType: "улица" }, "ул. Lane, д. 5"],
])("%j: words of the street are shortened on demand", (address, expected) => expect(formatAddress(address, { style: "short", abbreviateStreets: true })).toBe(expected));

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
