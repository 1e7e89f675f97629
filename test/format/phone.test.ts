import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { max } from "../../src/countries/phone-metadata/max.js";
import { formatPhone, formatPhoneAsYouType, PHONE_STYLES } from "../../src/format/index.js";
import { validatePhone } from "../../src/validate/index.js";

const desk = { country: "RU", areaCodes: [{ areaCode: "812", localLengths: [7] }], language: "ru" };
const hotline = { e164: "+78126010610", country: "RU", extension: "4" };

describe("styles", () => {
  test.each([
    ["e164", hotline, "+78126010610"],
    ["international", hotline, "+7 812 601-06-10 доб. 4"],
    ["national", hotline, "8 (812) 601-06-10 доб. 4"],
    ["local", hotline, "601-06-10 доб. 4"],
    ["rfc3966", hotline, "tel:+78126010610;ext=4"],
    ["masked", hotline, "+7 812 •••-••-10 доб. •"],
    ["local", "+79211234567", "8 (921) 123-45-67"],
    ["national", "+442071838750", "+44 20 7183 8750"],
    ["masked", "+442071838750", "+44 20 •••• ••50"],
    ["masked", "+31655501428", "+•••••••••28"],
    ["international", "+31655501428", "+31655501428"],
    ["national", { digits: "52763", extension: "2" }, "52763 доб. 2"],
    ["masked", { digits: "52763" }, "•••63"],
  ] as const)("%s of %o: %s", (style, phone, expected) => expect(formatPhone(phone, style, desk)).toBe(expected));

  test("the word for an extension is that of the language asked for", () => {
    expect(formatPhone(hotline, "national")).toBe("8 (812) 601-06-10 ext. 4");
    expect(formatPhone(hotline, "national", { language: { code: "ru" } })).toBe("8 (812) 601-06-10 доб. 4");
  });
  test("local only inside the desk's area", () => expect(formatPhone("+74957654321", "local", desk)).toBe("8 (495) 765-43-21"));
  test("a five-digit area", () => expect(formatPhone("+78136274419", "local", { areaCodes: [{ areaCode: "81362", localLengths: [5] }] })).toBe("7-44-19"));
  test("other countries with plans at hand", () => expect(formatPhone("+31655501428", "national", { metadata: max })).toBe("06 55501428"));
  test("an unknown style is misuse", () => expect(() => formatPhone("+78126010610", "fancy" as never)).toThrow(TypeError));
});

test("what is printed is read back the same", () => {
  const numbers = fc.integer({ min: 0, max: 9_999_999 }).map((tail) => `+7812${String(tail).padStart(7, "0")}`);
  fc.assert(
    fc.property(numbers, fc.constantFrom(...PHONE_STYLES.filter((style) => style !== "masked")), fc.option(fc.integer({ min: 1, max: 9999 }).map(String), { nil: undefined }), (e164, style, extension) => {
      const printed = formatPhone({ e164, ...(extension && { extension }) }, style, desk);
      expect(validatePhone(printed, desk)).toMatchObject({ value: { e164, ...(extension && style !== "e164" && { extension }) } });
    }),
  );
});

describe("as you type", () => {
  test.each([
    ["+78126010610", "+ +7 +7 8 +7 81 +7 812 +7 812 6 +7 812 60 +7 812 601 +7 812 601-0 +7 812 601-06 +7 812 601-06-1 +7 812 601-06-10"],
    ["88126010610", "8 8 (8 8 (81 8 (812 8 (812) 6 8 (812) 60 8 (812) 601 8 (812) 601-0 8 (812) 601-06 8 (812) 601-06-1 8 (812) 601-06-10"],
    ["6010610", "6 60 601 601-0 601-06 601-06-1 601-06-10"],
  ])("%s", (typed, expected) => expect([...typed].map((_, at) => formatPhoneAsYouType(typed.slice(0, at + 1), at + 1, desk).text).join(" ")).toBe(expected));

  test("the caret stays after the same digit, and no digit is lost", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[\d() -]{0,18}$/), fc.nat(), (text, place) => {
        const caret = place % (text.length + 1);
        const after = formatPhoneAsYouType(text, caret, desk);
        const digits = (part: string) => part.replace(/\D/g, "");
        expect(digits(after.text)).toBe(digits(text));
        expect(digits(after.text.slice(0, after.caret))).toBe(digits(text.slice(0, caret)));
      }),
    );
  });
  test("an extension is left as typed", () => expect(formatPhoneAsYouType("601-06-10 доб. 4", 3, desk)).toEqual({ text: "601-06-10 доб. 4", caret: 3 }));
});
