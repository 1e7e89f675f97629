import { expect, test } from "vitest";
import { domainToAscii, domainToUnicode } from "../../src/text/idna.js";

test.each([
  ["почта.рф", "xn--80a1acny.xn--p1ai"], ["bücher.example", "xn--bcher-kva.example"], ["faß.de", "xn--fa-hia.de"], ["郵件.商務", "xn--5nqv22n.xn--lhr59c"], ["президент.рф", "xn--d1abbgf6aiiy.xn--p1ai"], ["mail.ru", "mail.ru"],
])("%s is %s", (unicode, ascii) => {
  expect(domainToAscii(unicode)).toBe(ascii);
  expect(domainToUnicode(ascii)).toBe(unicode);
});

test("what is no domain has no form", () => expect(["xn--zzzz99.ru", "a b", ""].map(domainToAscii)).toEqual([undefined, undefined, undefined]));
test("what is no Punycode stays as it is", () => expect(domainToUnicode("xn--99999999999.ru")).toBe("xn--99999999999.ru"));
