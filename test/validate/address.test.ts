import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DE, GB, KZ, RU, US } from "../../src/countries/index.js";
import { addressMessages as en } from "../../src/languages/en/messages/address.js";
import { addressMessages as ru } from "../../src/languages/ru/messages/address.js";
import type { Span } from "../../src/result.js";
import { ADDRESS_CODES, type AddressValidation, isAddress, sameAddress, validateAddress } from "../../src/validate/index.js";

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

describe("what a finding tells", () => {
  const line = { city: "Санкт-Петербург", area: "В.О.", streetType: "линия", street: "7-я", house: "35" };
  const street = { city: "Пенза", streetType: "улица", street: "Мира" };
  /** All findings, without severity and message: code, path, params. */
  const told = (input: unknown, options: AddressValidation = { country: RU }) => {
    const result = validateAddress(input, options);
    return (result.issues ?? result.warnings ?? []).map(({ code, path, params }) => [code, path.join("/"), params]);
  };
  const insufficient = (...missing: string[]) => ["insufficient_address", "", { purpose: "dispatch", missing }];

  test.each<[string, unknown, AddressValidation | undefined, unknown[]]>([
    ["a postal code of another region", { ...street, house: "5", region: "Москва", postalCode: " 191186 " }, undefined, [["postal_code_region_mismatch", "postalCode", { postalCode: " 191186 ", region: "Москва" }]]],
    ["a postal code of its region, blanks around", { ...street, city: "Москва", house: "5", postalCode: " 101000 " }, undefined, []],
    ["a postal code of a place that is no region", { ...street, house: "5", postalCode: "440000" }, undefined, []],
    ["a region without a postal code", { ...street, house: "5", region: "Москва" }, undefined, []],
    ["the wrong side of a line", line, undefined, [["street_parity", "house", { street: "7-я", house: "35" }]]],
    ["the right side", { ...line, house: "34" }, undefined, []],
    ["a line elsewhere", { ...line, area: "П.С." }, undefined, []],
    ["an alley there", { ...line, streetType: "проезд" }, undefined, []],
    ["a line without a house", { ...line, house: undefined }, undefined, [insufficient("house")]],
    ["a line without a number", { ...line, street: "Косая" }, undefined, []],
    ["a street of no type", { ...street, streetType: undefined, house: "5" }, undefined, [["missing_street_type", "street", { street: "Мира" }]]],
    ["a kilometre", { ...street, streetType: undefined, street: "Выборгское шоссе 12 км", house: "5" }, undefined, []],
    ["a street of no type where types are no words of their own", { city: "Berlin", street: "Lindenallee", house: "5", postalCode: "10115" }, { country: DE }, []],
    ["two numbers", { ...street, house: "40-42" }, undefined, [["ambiguous_address", "house", { field: "house", value: "40-42", alternatives: [{ house: "40", flat: "42" }] }]]],
    ["two numbers and a flat", { ...street, house: "40-42", flat: "1" }, undefined, []],
    ["a number and a letter", { ...street, house: "40-А" }, undefined, []],
    ["three numbers", { ...street, house: "1-40-42" }, undefined, []],
    ["a postal code that cannot be", { ...street, house: "5", postalCode: "1234" }, undefined, [["invalid_component", "postalCode", { subject: "postalCode", value: "1234", example: RU.postalCode!.examples[0] }]]],
    ["a postal code in small letters", { city: "London", street: "Marlow Road", house: "27", postalCode: " se20 7xx " }, { country: GB }, []],
    ["a house without a digit", { ...street, house: "abc" }, undefined, [["invalid_component", "house", { subject: "house", value: "abc" }]]],
    ["a house that has a name", { city: "London", street: "Marlow Road", house: "Rose Cottage", postalCode: "SE20 7XX" }, { country: GB }, []],
    ["both", { ...street, house: "abc", postalCode: "1" }, undefined, [["invalid_component", "postalCode", expect.anything()], ["invalid_component", "house", expect.anything()]]],
    ["a wrong type", { house: 5, flat: 6 }, undefined, [["invalid_format", "house", { subject: "address" }], ["invalid_format", "flat", { subject: "address" }]]],
    ["no address", "дома", undefined, [["invalid_format", "", { subject: "address", value: "дома" }]]],
    ["text of an unknown country", "ул. Мира 5", { country: "XX" }, [["unknown_country", "", { subject: "address", country: "XX" }]]],
    ["text of no country", "ул. Мира 5", {}, [["unknown_country", "", { subject: "address", country: "" }]]],
    ["fields of an unknown country", { street: "Calle Mayor" }, { country: "ES" }, [["unknown_country", "", { subject: "address", country: "ES" }]]],
    ["fields of another country than the desk's", { ...street, house: "5", country: "FR" }, undefined, [["unknown_country", "", { subject: "address", country: "FR" }]]],
    ["a code whose pack is among those given", { ...street, house: "5" }, { country: "RU", countries: [GB, RU] }, []],
    ["a code whose pack is not", { ...street, house: "5" }, { country: "RU", countries: [GB] }, [["unknown_country", "", { subject: "address", country: "RU" }]]],
    ["what is missing, one of each group", { street: "Мира" }, { country: RU, purpose: "post" }, [["missing_street_type", "street", { street: "Мира" }], ["insufficient_address", "", { purpose: "post", missing: ["postalCode", "city", "house"] }]]],
    ["a flat that a village does not have", { settlement: "Порошкино", streetType: "улица", street: "Лесная", house: "3" }, { country: RU, purpose: "visit" }, []],
    ["a flat that a town has", { ...street, house: "3" }, { country: RU, purpose: "visit" }, [["insufficient_address", "", { purpose: "visit", missing: ["flat"] }]]],
    ["two addresses", "СПб, ул. Мира, 5. Или СПб, ул. Лесная, 7", undefined, [["several_addresses", "", { values: ["СПб, ул. Мира, 5", expect.stringContaining("ул. Лесная, 7")] }]]],
  ])("%s", (_, input, options, expected) => expect(told(input, options)).toEqual(expected));

  test("where it stands in the text", () => {
    const text = "1234567, г. Пенза, ул. Мира, д. 40-42, 191186, Москва";
    for (const [, , params] of told(text)) {
      const { span, value } = (params ?? {}) as { span?: Span; value?: string };
      if (span && value) expect(text.slice(span.start, span.end)).toContain(value);
    }
    expect(told("СПб, ул. Чкалова 40-42")).toEqual([["ambiguous_address", "house", expect.objectContaining({ field: "house", value: expect.any(String) as string, span: { start: 17, end: 22 } })]]);
    expect(told("СПб, 7-я линия В.О., д. 35")).toEqual([["street_parity", "house", { street: "7-я", house: "35", span: { start: 24, end: 26 } }]]);
  });

  test.each([
    [{ landmark: "у фонтана" }, "house"], [{ buildingName: "ТЦ Радуга" }, "house"], [{ city: "Пенза" }, "city"], [{ ...street, house: "5", landmark: "у фонтана" }, "house"],
  ])("how far %j leads", (fields, expected) => {
    const result = validateAddress(fields, { country: RU });
    expect(result.issues ?? result.value.sufficiency).toBe(expected);
  });

  test("a text that nobody can read is kept", () => expect(validateAddress("ул. Мира 5", {})).toMatchObject({ value: { address: { text: "ул. Мира 5" }, sufficiency: "none", missing: [] } }));
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
    [{ street: "Лесная", house: "150А" }, { street: "Лесная", house: "150", letter: "Б" }, { relation: "different", field: "house" }],
    [{ street: "Лесная", house: "150", letter: "А" }, { street: "Лесная", house: "150", letter: "Б" }, { relation: "different", field: "letter" }],
    [{ street: "Лесная", house: "150А", letter: "Б" }, { street: "Лесная", house: "150А" }, { relation: "compatible" }],
    [{ street: "Лесная", letter: "А" }, { street: "Лесная" }, { relation: "compatible" }],
    [{ house: "1А2" }, { house: "1", letter: "А" }, { relation: "different", field: "house" }],
    [{ street: "ул. \"Мира\"" }, { street: "Мира, ул" }, { relation: "equal" }],
    [{ street: "Большая Садовая" }, { street: "БольшаяСадовая" }, { relation: "different", field: "street" }],
    [{ street: "..." }, { street: "'" }, { relation: "equal" }],
    [{ street: `${"а".repeat(200)}б` }, { street: `${"а".repeat(200)}в` }, { relation: "equal" }],
    [{}, {}, { relation: "equal" }],
  ])("%j and %j", (a, b, expected) => {
    expect(sameAddress(a, b)).toEqual(expected);
    expect(sameAddress(b, a)).toEqual(expected);
  });
});
