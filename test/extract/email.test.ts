import { describe, expect, test } from "vitest";
import { extractEmails } from "../../src/extract/index.js";
import { normalise } from "../../src/text/index.js";

const found = (text: string, options?: Parameters<typeof extractEmails>[1]) =>
  extractEmails(text, options).map(({ value, span }) => [text.slice(span.start, span.end), value.normalised ?? `?${value.address}`]);

describe("addresses in a text", () => {
  test.each<[string, [string, string][]]>([
    ["Пишите на ivan@mail.ru.Спасибо", [["ivan@mail.ru", "ivan@mail.ru"]]],
    ["ivan@mail.ru, Anna@List.ru; <petr@почта.рф>", [["ivan@mail.ru", "ivan@mail.ru"], ["Anna@List.ru", "Anna@list.ru"], ["petr@почта.рф", "petr@почта.рф"]]],
    ["mailto:ivan@mail.ru?subject=x", [["ivan@mail.ru", "ivan@mail.ru"]]],
    ["e-mail=ivan@mail.ru", [["ivan@mail.ru", "ivan@mail.ru"]]],
    ["'ivan@mail.ru'", [["ivan@mail.ru", "ivan@mail.ru"]]],
    ["ivan@mail.ru/petr@mail.ru", [["ivan@mail.ru", "ivan@mail.ru"], ["petr@mail.ru", "petr@mail.ru"]]],
    ["ivan.petrov@\nmail.ru", [["ivan.petrov@\nmail.ru", "ivan.petrov@mail.ru"]]],
    ["ivan@mail.\r\nru", [["ivan@mail.\r\nru", "ivan@mail.ru"]]],
    ["ivan @ mail.ru", [["ivan @ mail.ru", "ivan@mail.ru"]]],
    ["ivan собака mail точка ru", [["ivan собака mail точка ru", "ivan@mail.ru"]]],
    ["почта: иван точка петров собака яндекс точка ру", [["иван точка петров собака яндекс точка ру", "иван.петров@yandex.ru"]]],
    ["ivan нижнее подчёркивание p собака мейл ру", [["ivan нижнее подчёркивание p собака мейл ру", "ivan_p@mail.ru"]]],
    ["ivanov (at) mail.ru", [["ivanov (at) mail.ru", "ivanov@mail.ru"]]],
    ["ivan[at]mail[dot]ru", [["ivan[at]mail[dot]ru", "ivan@mail.ru"]]],
    ["john at mail dot com", [["john at mail dot com", "john@mail.com"]]],
    ["user@mаil.ru", [["user@mаil.ru", "?user@mаil.ru"]]],
    ["server at mail.ru is down", []],
    ["моя собака сгрызла кабель. точка", []],
    ["@kirill_ops, F@st 5366, o.marsh@, asdf@asdf", []],
    [`${"a".repeat(70)}@mail.ru`, []],
  ])("%s", (text, expected) => expect(found(text)).toEqual(expected));
});

test("claimed spans and the desk's own addresses are left alone", () => {
  const text = "ivan@mail.ru, help@desk.example";
  expect(found(text, { own: ["Help@Desk.example"] })).toEqual([["ivan@mail.ru", "ivan@mail.ru"]]);
  expect(found(text, { claimed: [{ start: 0, end: 12 }] })).toEqual([["help@desk.example", "help@desk.example"]]);
});

test("a normalised text does as well", () => expect(extractEmails(normalise("Пиши: Ivan@Mail.ru"))).toEqual(extractEmails("Пиши: Ivan@Mail.ru")));

test("work grows with length alone", () => {
  for (const unit of ["a@", "@", ".", "a.", "a at b dot ", "собака ", "ivan@mail.ru ", "a@\n"]) {
    const start = process.cpuUsage();
    extractEmails(unit.repeat(40_000 / unit.length));
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  }
});
