import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DE, GB, KZ, RU, US } from "../../src/countries/index.js";
import { addressMessages as en } from "../../src/languages/en/messages/address.js";
import { addressMessages as ru } from "../../src/languages/ru/messages/address.js";
import { ADDRESS_CODES, isAddress, sameAddress, validateAddress } from "../../src/validate/index.js";

const codes = (result: ReturnType<typeof validateAddress>) => (result.issues ?? result.warnings ?? []).map(({ code }) => code);

describe("how far an address leads and what it lacks", () => {
  test.each([
    ["г. Пенза, ул. Мира, д. 5, кв. 3", "visit", "flat", []],
    ["г. Пенза, ул. Мира, д. 5", "dispatch", "house", []],
    ["г. Пенза, ул. Мира, д. 5", "visit", "house", ["flat"]],
    ["г. Пенза, ул. Мира", "dispatch", "street", ["house"]],
    ["ул. Мира, д. 5, кв. 3, подъезд 1", "dispatch", "access", ["city"]],
    ["г. Пенза, ул. Мира, д. 5", "post", "house", ["postalCode"]],
    ["деревня Порошкино, ул. Лесная, 3", "visit", "house", []],
    ["г. Пенза, ТЦ Радуга, 2 этаж", "dispatch", "house", []],
  ] as const)("%s, to %s: %s", (text, purpose, sufficiency, missing) => {
    const result = validateAddress(text, { country: RU, purpose });
    expect(result.issues).toBeUndefined();
    if (!result.issues) expect([result.value.sufficiency, result.value.missing.map(([field]) => field)]).toEqual([sufficiency, missing]);
  });

  test("fields are judged as text is", () =>
    expect(validateAddress({ city: "Пенза", streetType: "улица", street: "Мира", house: "5" }, { country: RU })).toMatchObject({ value: { sufficiency: "house", missing: [] } }));
});

describe("what looks wrong is a warning", () => {
  test.each([
    ["191186, г. Москва, ул. Мира, д. 5", ["postal_code_region_mismatch"]],
    ["191186, г. Санкт-Петербург, ул. Мира, д. 5", []],
    ["СПб, 7-я линия В.О., д. 35", ["street_parity"]],
    ["СПб, 7-я линия В.О., д. 34", []],
    ["СПб, Чкалова 40", ["missing_street_type"]],
    ["СПб, ул. Чкалова 40-42", ["ambiguous_address"]],
    ["СПб, пр. Энгельса, 3", ["ambiguous_address"]],
    ["СПб, ул. Мира, 5. Или СПб, ул. Лесная, 7", ["several_addresses"]],
  ])("%s", (text, expected) => expect(codes(validateAddress(text, { country: RU }))).toEqual(expected));
});

describe("what cannot be is an error", () => {
  test.each([
    [{ postalCode: "000000", city: "Пенза", street: "Мира", house: "5" }, RU, ["invalid_component"], ["postalCode"]],
    [{ postalCode: "999999" }, RU, ["invalid_component"], ["postalCode"]],
    [{ city: "Пенза", street: "Мира", house: "abc" }, RU, ["invalid_component"], ["house"]],
    [{ postalCode: "ZZ1 1AA" }, GB, ["invalid_component"], ["postalCode"]],
    [{ postalCode: "1234" }, US, ["invalid_component"], ["postalCode"]],
    [{ postalCode: "00000" }, DE, ["invalid_component"], ["postalCode"]],
    [{ postalCode: "000000" }, KZ, ["invalid_component"], ["postalCode"]],
    [{ house: 5 }, RU, ["invalid_format"], ["house"]],
  ])("%j", (fields, country, expected, path) => {
    const result = validateAddress(fields, { country });
    expect([codes(result), result.issues?.[0]?.path]).toEqual([expected, path]);
  });
  test("a text without an address", () => expect(codes(validateAddress("дома", { country: RU }))).toEqual(["invalid_format"]));
});

describe("unknown is not invalid", () => {
  test.each([["ул. Мира 5", { country: "XX" }], [{ country: "FR", street: "Rue Montmartre", house: "12" }, { country: RU }], [{ street: "Calle Mayor" }, {}]])("%j", (input, options) => {
    expect(isAddress(input, options)).toBe(true);
    expect(codes(validateAddress(input, options))).toEqual(["unknown_country"]);
  });
});

test("never throws, whatever comes", () => {
  fc.assert(fc.property(fc.anything(), (input) => typeof isAddress(input, { country: RU }) === "boolean"), { numRuns: 300 });
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (input) => typeof isAddress(input, { countries: [RU, GB, DE] }) === "boolean"), { numRuns: 300 });
});

test("every code has its words in both languages", () => {
  const worded = (messages: object) => new Set(Object.keys(messages).map((key) => key.replace(/\..*/, "")));
  expect([[...worded(ru)].sort(), [...worded(en)].sort()]).toEqual([[...ADDRESS_CODES].sort(), [...ADDRESS_CODES].sort()]);
});

describe("sameAddress", () => {
  const home = { city: "Санкт-Петербург", streetType: "улица", street: "Ленина", house: "5", flat: "12" };
  test.each([
    [home, { ...home, street: "ЛЕНИНА", text: "как написано", postalCode: "191186" }, { relation: "equal" }],
    [home, { ...home, flat: undefined }, { relation: "compatible" }],
    [home, { ...home, flat: "13" }, { relation: "different", field: "flat" }],
    [home, { ...home, house: "7", flat: "13" }, { relation: "different", field: "house" }],
    [{ street: "1-я Миусская" }, { street: "Миусская 1-я" }, { relation: "equal" }],
    [{ street: "Щёлковская", house: "3А" }, { street: "Щелковская", house: "3A" }, { relation: "equal" }],
    [{ street: "Лесная", house: "150О" }, { street: "Лесная", house: "150", letter: "О" }, { relation: "equal" }],
    [{ street: "Лесная", house: "150", letter: "А" }, { street: "Лесная", house: "150" }, { relation: "compatible" }],
  ])("%j and %j", (a, b, expected) => {
    expect(sameAddress(a, b)).toEqual(expected);
    expect(sameAddress(b, a)).toEqual(expected);
  });
});
