import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractPhones } from "../../src/extract/index.js";
import { normalise } from "../../src/text/index.js";

const desk = { country: "RU", areaCodes: [{ areaCode: "812", localLengths: [7] }] };

/** "as written → number xExtension" for each phone found. */
const found = (text: string, options = desk as Parameters<typeof extractPhones>[1]) =>
  extractPhones(text, options).map(({ value, span }) => {
    const number = value.e164 ?? `?${value.digits}`;
    return `${text.slice(span.start, span.end)} → ${number}${value.extension ? ` x${value.extension}` : ""}`;
  });

describe("phones in a text", () => {
  test.each<[string, string[]]>([
    ["звоните мне на 601-0610 после шести", ["601-0610 → +78126010610"]],
    ["тел.:6010610", ["6010610 → +78126010610"]],
    ["тел. 601-06-10 или 601 06 12", ["601-06-10 → +78126010610", "601 06 12 → +78126010612"]],
    ["8 (921) 123-45-67, 765-43-21", ["8 (921) 123-45-67 → +79211234567", "765-43-21 → +78127654321"]],
    ["8 921 123 45 67 8 921 765 43 21", ["8 921 123 45 67 → +79211234567", "8 921 765 43 21 → +79217654321"]],
    ["89211234567,89217654321", ["89211234567 → +79211234567", "89217654321 → +79217654321"]],
    ["тел. 8-921-1234567/601-06-10", ["8-921-1234567 → +79211234567", "601-06-10 → +78126010610"]],
    ["8 921 123-45-67 доб. 12, моб. 921 765 43 21", ["8 921 123-45-67 доб. 12 → +79211234567 x12", "921 765 43 21 → +79217654321"]],
    ["т. +7 (812) 601-06-10 (доб. 45), спросить Анну", ["+7 (812) 601-06-10 (доб. 45) → +78126010610 x45"]],
    ["00442071838750", ["00442071838750 → +442071838750"]],
    ["＋44 20 7183 8750", ["＋44 20 7183 8750 → +442071838750"]],
    ["WhatsApp +31 6 5550 1428", ["+31 6 5550 1428 → +31655501428"]],
    ["Телефон+79287710402ГородТаганрог", ["+79287710402 → +79287710402"]],
    ["call89211234567now", ["89211234567 → +79211234567"]],
    ["кв. 34 8 921 123 45 67 Анна", ["8 921 123 45 67 → +79211234567"]],
    ["12.05.2024 10:20 8 921 123 45 67", ["8 921 123 45 67 → +79211234567"]],
    ["Нина Фёдоровна, 5-27-63", ["5-27-63 → ?52763"]],
    ["my mobile is oh seven four double oh, one two three, four five six", ["oh seven four double oh, one two three, four five six → ?07400123456"]],
    ["телефон мой восемь девятьсот двадцать один сто двадцать три сорок пять шестьдесят семь", ["восемь девятьсот двадцать один сто двадцать три сорок пять шестьдесят семь → +79211234567"]],
    ["Mobile 07400 123456, evenings", ["07400 123456 → ?07400123456"]],
    ["home until 3, (715) 555-0142", ["(715) 555-0142 → ?7155550142"]],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));

  test("what a country's own plan confirms is read in full", () => {
    expect(found("Mobile 07400 123456, evenings", { country: "GB" })).toEqual(["07400 123456 → +447400123456"]);
    expect(found("my mobile is oh seven four double oh, one two three, four five six", { country: "GB" })).toEqual([expect.stringContaining("+447400123456")]);
    expect(found("Tel. 030 901820", { country: "DE" })).toEqual(["030 901820 → +4930901820"]);
  });
});

test.each([
  "ИНН 7704119283", "ИНН организации 8126010610", "паспорт 4012 345678", "Номер договора 8126010610", "договор № 89211234567", "л/с 700-118-2256", "карта 4276 8380 1234 5678", "р/с 40702810900000002453",
  "СНИЛС 112-233-445 95", "ОГРН 1027700132195", "от 12.05.2024", "c 2025-03-12 10:33:08", "1 500 000 руб", "8 903 рубля", "сумма 89 500 000 000", "IP 192.168.100.200", "ping 8.8.8.8 20 мс", "59.939095, 30.315868",
  "трек RA552019338RU", "трек 80085678901234", "IMEI 35 904417 112233 4", "тикет 2209914", "order 77-PT-30184", "PEW-33107", "каналы 301-315", "пр. Просвещения 15-2-34", "user89211234567@mail.ru", "https://example.ru/89211234567",
  "телефон 8-900-123, дальше не разобрать", "позвоните в 112", "Service Unavailable 503 at 14:20:05", "SN 2A0045518", "acct 9902 1187 430 2",
])("no phone: %s", (text) => expect(found(text)).toEqual([]));

test("claimed spans and the desk's own numbers are left alone", () => {
  const text = "601-06-10 и 8 921 123-45-67";
  expect(found(text, { ...desk, claimed: [{ start: 0, end: 9 }] })).toEqual(["8 921 123-45-67 → +79211234567"]);
  expect(found(text, { ...desk, own: ["6010610"] })).toEqual(["8 921 123-45-67 → +79211234567"]);
  expect(found(text, { ...desk, own: ["8 (921) 123-45-67", "help@desk.example"] })).toEqual(["601-06-10 → +78126010610"]);
});

test("a normalised text does as well", () => expect(extractPhones(normalise("тел. 601-06-10"), desk)).toEqual(extractPhones("тел. 601-06-10", desk)));

test("a planted number is found where it stands", () => {
  const words = fc.array(fc.constantFrom("роутер", "мигает", "с утра", "договор", "пожалуйста", "кв. 12"), { maxLength: 6 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(words, words, fc.integer({ min: 1000000, max: 9999999 }), (before, after, tail) => {
      const number = `+7 921 ${tail}`;
      const text = `${before}. ${number}. ${after}`;
      expect(found(text)).toEqual([`${number} → +7921${tail}`]);
    }),
  );
});

test("never throws, and work grows with length alone", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void extractPhones(text, desk)));
  const spent = (text: string) => {
    const start = process.cpuUsage();
    extractPhones(text, desk);
    return process.cpuUsage(start).user / 1000;
  };
  for (const unit of ["1 ", "8 ", "(", "+7 ", "1-", "8 921 ", "доб. ", "0 "]) {
    spent(unit.repeat(10_000));
    expect(spent(unit.repeat(80_000))).toBeLessThan(20 * Math.max(spent(unit.repeat(10_000)), 10));
  }
});
