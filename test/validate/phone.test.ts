import fc from "fast-check";
import parsePhoneNumber from "libphonenumber-js/max";
import type { CountryCode } from "libphonenumber-js/max";
import { describe, expect, test } from "vitest";
import { LOCAL_LENGTHS } from "../../src/countries/phone-metadata/local-lengths.js";
import { max } from "../../src/countries/phone-metadata/max.js";
import { min } from "../../src/countries/phone-metadata/min.js";
import { ruKzBy } from "../../src/countries/phone-metadata/ru-kz-by.js";
import { PHONE_CODES, isPhone, phoneSchema, validatePhone } from "../../src/validate/index.js";
import { validatePhoneWith } from "../../src/validate/phone-plans.js";
import { phoneMessages as en } from "../../src/languages/en/messages/phone.js";
import { phoneMessages as ru } from "../../src/languages/ru/messages/phone.js";

const desk = { country: "RU", areaCodes: [{ areaCode: "812", localLengths: [7] }] };

const read = (input: unknown, options: Parameters<typeof validatePhone>[1]) => {
  const { value } = validatePhone(input, options) as { value?: { e164?: string; country?: string; extension?: string } };
  return value && [value.e164, value.country, value.extension].filter((part) => part !== undefined).join(" ");
};
const valueOf = (result: ReturnType<typeof validatePhone>) => (result.issues ? undefined : result.value);
const codes = (input: unknown, options: Parameters<typeof validatePhone>[1]) => validatePhone(input, options).issues?.map(({ code }) => code);

describe("numbers as people write them", () => {
  const HOTLINE = "+78126010610 RU";
  const shapes: Record<string, readonly (readonly [input: string, expected: string])[]> = {
    RU: [
      ["601-0610", HOTLINE], ["601-06-10", HOTLINE], ["6010610", HOTLINE], ["601 06 10", HOTLINE], ["601.06.10", HOTLINE], ["тел. 601-06-10", HOTLINE], ["(812) 601-06-10", HOTLINE], ["8126010610", HOTLINE],
      ["8 812 601-06-10", HOTLINE], ["8(812)6010610", HOTLINE], ["+7 (812) 601-06-10", HOTLINE], ["+7 812 601\u201106\u201110", HOTLINE], ["7 812 601 06 10", HOTLINE], ["+7\u00a0812\u00a0601–06–10", HOTLINE],
      ["８ ８１２ ６０１ ０６ １０", HOTLINE], ["\u200b+7 812 601 06 10\u200b", HOTLINE], ["٨٨١٢٦٠١٠٦١٠", HOTLINE], ["+7 8 812 601 06 10", HOTLINE], ["моб. тел.: 8 921 123-45-67", "+79211234567 RU"], ["89211234567", "+79211234567 RU"],
      ["8-800-555-35-35", "+78005553535 RU"], ["8 (81362) 7-44-19", "+78136274419 RU"], ["8~10 44 20 7183 8750", "+442071838750 GB"], ["810 44 20 7183 8750", "+442071838750 GB"], ["00442071838750", "+442071838750 GB"],
      ["601-06-10 доб. 4", `${HOTLINE} 4`], ["601-06-10 ДОБ 12", `${HOTLINE} 12`], ["601-06-10 (доб. 45)", `${HOTLINE} 45`], ["601-06-10 добавочный 45", `${HOTLINE} 45`], ["601-06-10 доп. 12", `${HOTLINE} 12`],
      ["601-06-10 вн. 45", `${HOTLINE} 45`], ["601-06-10, внутр. 12", `${HOTLINE} 12`], ["601-06-10х45", `${HOTLINE} 45`], ["601-06-10x45", `${HOTLINE} 45`], ["601-06-10 ext. 7", `${HOTLINE} 7`], ["601-06-10 #45", `${HOTLINE} 45`],
      ["8 812 601-06-10,,45#", `${HOTLINE} 45`], ["601-06-10 доб. № 7", `${HOTLINE} 7`], ["tel:+7-812-601-06-10;ext=4", `${HOTLINE} 4`], ["tel:601-0610;phone-context=+7812", HOTLINE], ["8 705 123-45-67", "+77051234567 KZ"],
    ],
    KZ: [["8 727 258-00-00", "+77272580000 KZ"], ["+7 701 555 01 83", "+77015550183 KZ"], ["8 (7172) 70-80-90", "+77172708090 KZ"], ["87051234567", "+77051234567 KZ"], ["+7 921 123-45-67", "+79211234567 RU"]],
    BY: [["8 029 123-45-67", "+375291234567 BY"], ["+375 17 200-00-00", "+375172000000 BY"], ["80291234567", "+375291234567 BY"]],
    GB: [["020 7183 8750", "+442071838750 GB"], ["(0161) 496 0000", "+441614960000 GB"], ["07400 123456", "+447400123456 GB"], ["+44 (0)20 7183 8750", "+442071838750 GB"], ["020 7183 8750 ext 3", "+442071838750 GB 3"]],
    DE: [["030 901820", "+4930901820 DE"], ["+49 30 901820", "+4930901820 DE"], ["0171/1234567", "+491711234567 DE"], ["0 30 / 90 18 20", "+4930901820 DE"], ["00 49 89 1234567", "+49891234567 DE"]],
    US: [["(213) 373-4253", "+12133734253 US"], ["213-373-4253", "+12133734253 US"], ["1 213 373 4253", "+12133734253 US"], ["213.373.4253 x12", "+12133734253 US 12"], ["+1 876 922 1234", "+18769221234 JM"], ["011 44 20 7183 8750", "+442071838750 GB"]],
  };
  for (const [country, table] of Object.entries(shapes)) {
    test.each(table)(`${country}: %s`, (input, expected) => expect(read(input, country === "RU" ? desk : { country })).toBe(expected));
  }

  test("a pack does as well as its code, and carries its own plans", () => {
    expect(read("8 812 601-06-10", { country: { code: "RU", phoneMetadata: ruKzBy } })).toBe(HOTLINE);
    expect(validatePhoneWith(ruKzBy, "601-06-10", desk)).toMatchObject({ value: { e164: "+78126010610" } });
  });
});

describe("a local number", () => {
  test("is completed, and says so", () =>
    expect(validatePhone("601-0610", desk)).toMatchObject({ value: { e164: "+78126010610", type: "fixedLine", assumedAreaCode: "812" }, warnings: [{ code: "assumed_area_code", severity: "warning" }] }));

  test("is ambiguous where two area codes fit", () =>
    expect(validatePhone("765-43-21", { country: "RU", areaCodes: [{ areaCode: "495", localLengths: [7] }, { areaCode: "499", localLengths: [7] }] })).toMatchObject({
      value: { e164: "+74957654321", alternatives: ["+74997654321"] },
      warnings: [{ code: "ambiguous_area_code", params: { candidates: ["+74957654321", "+74997654321"] } }],
    }));

  test("a whole number assumes nothing", () => expect(validatePhone("8 812 601-06-10", desk)).toEqual({ value: { e164: "+78126010610", country: "RU", type: "fixedLine" } }));

  test.each(Object.entries(LOCAL_LENGTHS))("%s: lengths %s are completed as the number dialled whole is read, and refused without an area code", (country, lengths) => {
    const [callingCode, , , possible] = max.countries[country as CountryCode]! as [string, string, string, number[]];
    fc.assert(
      fc.property(fc.constantFrom(...lengths), fc.constantFrom(...possible), fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (local, whole, stream) => {
        const digits = [...stream.take(Math.max(local, whole))].join("");
        const number = digits.slice(0, local);
        const bare = validatePhone(number, { country, metadata: max });
        expect(bare.issues?.[0]?.code ?? "valid").toMatch(/^(missing_area_code|short_code|valid)$/);
        if (whole <= local || whole - local > 6) return;
        const areaCode = digits.slice(local, whole);
        const dialled = validatePhone(`+${callingCode}${areaCode}${number}`, { metadata: max });
        const completed = validatePhone(number, { country, metadata: max, areaCodes: [{ areaCode, localLengths: [local] }] });
        if (dialled.issues || valueOf(bare) || bare.issues?.[0]?.code === "short_code") return;
        expect(valueOf(completed)).toMatchObject({ e164: dialled.value.e164, assumedAreaCode: areaCode });
      }),
      { numRuns: 30 },
    );
  });
});

describe("refusals", () => {
  test.each([
    ["601-0610", { country: "RU" }, "missing_area_code"],
    ["112", desk, "short_code"], ["02", desk, "short_code"], ["103", desk, "short_code"], ["911", { country: "US" }, "short_code"],
    ["8 111 111 11 11", desk, "invalid_component"], ["+999 123456789", desk, "invalid_component"],
    ["8 921 12", { country: "RU" }, "invalid_length"], ["+7 921 123 45 67 89", desk, "invalid_length"],
    ["", desk, "invalid_format"], ["позвоните", desk, "invalid_format"], ["8 921 123-45-6а", desk, "invalid_format"], [42, desk, "invalid_format"], [null, desk, "invalid_format"],
    ["8 921 123-45-67", {}, "missing_calling_code"],
  ])("%s", (input, options, code) => expect(codes(input, options)).toEqual([code]));

  test("possible is not enough: 14 digits that RU allows by length, ten that no range holds", () => {
    expect(isPhone("+700442071838750", desk)).toBe(false);
    expect(isPhone("8(921)123-45-6", desk)).toBe(false);
    expect(isPhone("8(921)123-45-6", { ...desk, metadata: min })).toBe(true);
  });

  test("an unknown country is not invalid", () => {
    expect(validatePhone("12345678", { country: "ZZ" })).toMatchObject({ value: { digits: "12345678" }, warnings: [{ code: "unknown_country" }] });
    expect(validatePhone("+31 6 5550 1428", desk)).toMatchObject({ value: { e164: "+31655501428" }, warnings: [{ code: "unknown_country" }] });
    expect(validatePhone("+31 6 5550 1428", { metadata: max })).toMatchObject({ value: { country: "NL" } });
  });

  test("the place of what is wrong", () => expect(validatePhone("601-06-10 спросить Анну", desk).issues?.[0]?.params).toMatchObject({ span: { start: 10, end: 23 } }));

  test("misuse throws", () => {
    expect(() => validatePhone("1", { country: "Russia" })).toThrow(TypeError);
    expect(() => validatePhone("1", { country: "RU", areaCodes: [{ areaCode: "x", localLengths: [7] }] })).toThrow(TypeError);
    expect(() => phoneSchema({ country: "ru" })).toThrow(TypeError);
  });
});

describe("defects of libphonenumber-js that do not show", () => {
  test("reading a tel: URI twice gives the same twice", () => {
    const uri = "tel:601-0610;phone-context=+7812";
    expect([1, 2, 3].map(() => read(uri, desk))).toEqual(Array(3).fill("+78126010610 RU"));
  });
  test("a full-width plus is a plus", () => expect(read("＋44 20 7183 8750", desk)).toBe("+442071838750 GB"));
  test("a comma does not make the next number an extension", () => expect(isPhone("89211234567,89217654321", desk)).toBe(false));
});

test("the same verdict as libphonenumber-js with the same plans", () => {
  const countries = Object.keys(max.countries) as CountryCode[];
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 13 }).map((list) => list.join(""));
  fc.assert(
    fc.property(fc.constantFrom(...countries), fc.constantFrom("", "prefix", "code", "+"), digits, (country, form, rest) => {
      const [callingCode, , , , , prefix] = max.countries[country]! as string[];
      const number = form === "+" ? `+${callingCode}${rest}` : form === "code" ? `${callingCode}${rest}` : form === "prefix" ? `${prefix || ""}${rest}` : rest;
      const peer = parsePhoneNumber(number, country);
      if (!peer?.isValid()) return;
      const mine = validatePhone(number, { country, metadata: max });
      // Short codes are the one thing held against a number that the plans allow.
      if (mine.issues?.[0]?.code !== "short_code") expect(valueOf(mine)).toMatchObject({ e164: peer.number, country: peer.country });
    }),
    { numRuns: 3000 },
  );
});

test("the schema's issues are the same codes; values pass untouched; it is a Standard Schema", async () => {
  const schema = phoneSchema(desk);
  expect(schema.parse("601-0610")).toBe("601-0610");
  expect(schema.safeParse("112").error?.issues).toMatchObject([{ message: "short_code", params: { code: "short_code", subject: "phone" } }]);
  expect(await schema["~standard"].validate("112")).toMatchObject({ issues: [{ message: "short_code" }] });
});

test("never throws on input, and stays linear", () => {
  fc.assert(fc.property(fc.oneof(fc.anything(), fc.string({ unit: "binary" })), (input) => void validatePhone(input, desk)));
  for (const input of ["1 ".repeat(20_000), "+".repeat(40_000), "(".repeat(40_000), "доб".repeat(10_000)]) expect(validatePhone(input, desk).issues).toHaveLength(1);
});

test("each code has words in both languages", () => {
  for (const messages of [ru, en] as Record<string, string>[]) for (const code of PHONE_CODES) expect(messages[code] ?? messages[`${code}.phone`]).toBeTypeOf("string");
});
