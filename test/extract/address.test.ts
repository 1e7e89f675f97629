import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DE, GB, KZ, RU, US } from "../../src/countries/index.js";
import { extractAddresses } from "../../src/extract/index.js";
import { FORMS } from "./address-forms.table.js";
import { FOREIGN, RUSSIAN } from "./address.table.js";

const PACKS = { RU, KZ, GB, US, DE };

const read = (text: string, pack: keyof typeof PACKS) => {
  const [found, ...others] = extractAddresses(text, { countries: [PACKS[pack]] });
  return Object.entries({ ...found?.value, ...(others.length && { others: String(others.length) }) }).filter(([field]) => field !== "text").map(([field, value]) => `${field}=${value}`).sort();
};

describe("addresses as people write them", () => {
  test.each([...RUSSIAN, ...FORMS])("%s", (text, fields) => expect(read(text, "RU")).toEqual(fields.split("; ").sort()));
  test.each(FOREIGN)("%s: %s", (pack, text, fields) => expect(read(text, pack)).toEqual(fields.split("; ").sort()));
});

describe("what is no address stays untouched", () => {
  test.each([
    "Интернет пропал 20.11.2026 в 14:20, скорость 100/50 вместо 500 Мбит/с.", "Договор 15/2-34, телефон 601-0610.", "Перезванивал 5 раз, ждал 40 минут.", "Роутер Keenetic Extra 1713, прошивка 4.1.2, адрес 192.168.1.1.",
    "Заплатил 1 500 рублей 8 марта, на балансе 0 руб.", "Клиент Смирнова 8 (921) 555-13-08.", "ООО «Мостпром», цех", "третий этаж, квартира налево", "у меня дома", "Смотрю 5 канал, помехи.", "линия связи 3 дня не работает",
    "My account is 300412, ticket 88231, called 4 times.", "Router TP-Link Archer C7 at 10.0.0.1, Windows 11.", "Paid $40.50 on 5/12/2026, error 502 Bad Gateway", "we get 30 of 500 Mbps at 9 am", "one four two, double eight",
  ])("%s", (text) => expect(extractAddresses(text, { countries: [RU, GB, US, DE] })).toEqual([]));
});

describe("nothing is lost, nothing is guessed", () => {
  test("a field says where it stood and which word marked it", () => {
    const text = "Мой адрес: ул. Садовая, д. 11, кв. 5.";
    const [found] = extractAddresses(text, { countries: [RU] });
    const at = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
    expect([at(found?.fields.house?.span), at(found?.fields.house?.marker), at(found?.fields.flat?.marker), at(found?.fields.streetType?.span), at(found?.span)]).toEqual(["11", "д", "кв", "ул", "ул. Садовая, д. 11, кв. 5"]);
  });

  test.each([
    ["пр. Энгельса, 3", "streetType", [{ streetType: "проезд" }]],
    ["пр. Просвещения 15-2-34", "house", [{ house: "15-2", flat: "34" }]],
    ["ул. Ясная, 17, 294", "flat", [{ house: "17/294" }, { building: "294" }]],
    ["ул. Ясная, 17, к. 4", "building", [{ flat: "4" }]],
    ["линия 10-я В.О., д. 9, стр. А", "structure", [{ letter: "А" }]],
  ] as const)("%s is ambiguous in its %s", (text, field, alternatives) => expect(extractAddresses(text, { countries: [RU] })[0]?.fields[field]?.alternatives).toEqual(alternatives));

  test("every digit inside an address is in a field or left over", () => {
    const tokens = ["ул.", "Садовая", "Мира", "д.", "к.", "кв.", "стр.", "лит. А", "эт.", "5", "12/14", "7-я", "линия", "В.О.", ",", "г. Пенза", "191186", "8а", "офис", "подъезд", "пр.", "-", "100"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tokens), { maxLength: 14 }), (words) => {
        const text = words.join(" ");
        for (const { span, fields, leftover = [] } of extractAddresses(text, { countries: [RU] })) {
          const spans = [...Object.values(fields).flatMap((field) => [field.span, ...(field.marker ? [field.marker] : [])]), ...leftover];
          for (let at = span.start; at < span.end; at++) if (/\d/.test(text[at]!)) expect({ text, at, held: spans.some(({ start, end }) => start <= at && at < end) }).toEqual({ text, at, held: true });
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("spans lie inside the text, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.constantFrom("ул. Мира 5 ", "12 Hill St, ", "Am Markt 3, "), (noise, lure) => {
        const text = noise.slice(0, 30) + lure + noise.slice(30);
        let before = 0;
        for (const { span } of extractAddresses(text, { countries: [RU, GB, DE] })) {
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeLessThanOrEqual(text.length);
          before = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("what others have claimed is left alone", () => expect(extractAddresses("ул. Мира 5", { countries: [RU], claimed: [{ start: 4, end: 10 }] })).toEqual([]));
  test("a code alone brings no grammar", () => expect(extractAddresses("ул. Мира 5", { countries: ["RU"] })).toEqual([]));
  test("no countries is a mistake of the programmer", () => expect(() => extractAddresses("ул. Мира 5", {} as never)).toThrow(TypeError));
});

describe("how far an address leads", () => {
  test.each([
    ["г. Пенза", "city"], ["г. Пенза, ул. Мира", "street"], ["ул. Мира, 5", "house"], ["ул. Мира, 5, кв. 3", "flat"], ["ул. Мира, 5, кв. 3, подъезд 1", "access"], ["ул. Мира, 5, подъезд 1", "house"], ["ТЦ Радуга, 2 этаж", "house"],
    ["СНТ «Заря», участок 118", "house"], ["напротив ТЦ Радуга, г. Пенза", "city"],
  ])("%s: %s", (text, sufficiency) => expect(extractAddresses(text, { countries: [RU] })[0]?.sufficiency).toBe(sufficiency));

  test("a place of the company is marked", () => expect(extractAddresses("ваш офис на Кирова, 12 закрыт", { countries: [RU] })[0]?.theirs).toBe(true));
});
