import fc from "fast-check";
import { expect, test } from "vitest";
import { formatEmail } from "../../src/format/index.js";

test.each([
  ["Ivan@Mail.ru", "address", {}, "Ivan@Mail.ru"],
  ["ivan@mail.ru", "mailbox", {}, "ivan@mail.ru"],
  ["ivan@mail.ru", "mailbox", { name: "Ivan Petrov" }, "Ivan Petrov <ivan@mail.ru>"],
  ["ivan@mail.ru", "mailbox", { name: "Petrov, Ivan" }, '"Petrov, Ivan" <ivan@mail.ru>'],
  ["ivan@mail.ru", "mailbox", { name: 'Ivan "Vanya" P\\' }, '"Ivan \\"Vanya\\" P\\\\" <ivan@mail.ru>'],
  ["ivan@почта.рф", "mailbox", { name: "Иван Петров" }, "=?UTF-8?B?0JjQstCw0L0g0J/QtdGC0YDQvtCy?= <ivan@xn--80a1acny.xn--p1ai>"],
  ["ivan@mail.ru", "mailbox", { name: "x\r\nBcc: all@mail.ru" }, '"x Bcc: all@mail.ru" <ivan@mail.ru>'],
  ["ivan+tv@почта.рф", "mailto", { subject: "Заявка № 5", body: "a\nb" }, "mailto:ivan%2Btv@xn--80a1acny.xn--p1ai?subject=%D0%97%D0%B0%D1%8F%D0%B2%D0%BA%D0%B0%20%E2%84%96%205&body=a%0D%0Ab"],
  ["ivan@mail.ru", "mailto", {}, "mailto:ivan@mail.ru"],
  ["Ivan@xn--80a1acny.xn--p1ai", "unicode", {}, "Ivan@почта.рф"],
  ["Ivan@Почта.рф", "ascii", {}, "Ivan@xn--80a1acny.xn--p1ai"],
  ["ivan@mail.ru", "masked", {}, "i•••@mail.ru"],
  ["i@mail.ru", "masked", {}, "•••@mail.ru"],
] as const)("%s as %s", (address, style, options, expected) => {
  expect(formatEmail(address, style, options)).toBe(expected);
  expect(formatEmail({ address }, style, options)).toBe(expected);
});

test("encoded words are short enough, and hold the whole name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }).filter((name) => /[^\0-\x7f]/.test(name) && name === name.trim() && !/[\0-\x1f\x7f]/.test(name)), (name) => {
      const words = formatEmail("a@b.ru", "mailbox", { name }).replace(" <a@b.ru>", "").split(" ");
      const bytes = words.map((word) => Buffer.from(/^=\?UTF-8\?B\?([\w+/=]+)\?=$/.exec(word)![1]!, "base64"));
      expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(75);
      expect(bytes.map((part) => new TextDecoder("utf-8", { fatal: true }).decode(part)).join("")).toBe(name);
    }),
  );
});

test("an unknown style is misuse", () => expect(() => formatEmail("a@b.ru", "fancy" as never)).toThrow(TypeError));
