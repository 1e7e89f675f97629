import { expect, test } from "vitest";
import { domainToAscii, domainToUnicode } from "../../src/text/idna.js";

test.each([
  ["почта.рф", "xn--80a1acny.xn--p1ai"], ["bücher.example", "xn--bcher-kva.example"], ["faß.de", "xn--fa-hia.de"], ["郵件.商務", "xn--5nqv22n.xn--lhr59c"], ["президент.рф", "xn--d1abbgf6aiiy.xn--p1ai"], ["mail.ru", "mail.ru"],
])("%s is %s", (unicode, ascii) => {
  expect(domainToAscii(unicode)).toBe(ascii);
  expect(domainToUnicode(ascii)).toBe(unicode);
});

// https://www.rfc-editor.org/rfc/rfc3492#section-7.1
test.each([
  ["egbpdaj6bu4bxfgehfvwxn", "ليهمابتكلموشعربي؟"], ["ihqwcrb4cv8a8dqg056pqjye", "他们为什么不说中文"], ["proprostnemluvesky-uyb24dma41a", "pročprostěnemluvíčesky"],
  ["4dbcagdahymbxekheh6e0a7fei0b", "למההםפשוטלאמדבריםעברית"], ["b1abfaaepdrnnbgefbadotcwatmq2g4l", "почемужеонинеговорятпорусски"],
  ["porqunopuedensimplementehablarenespaol-fmd56a", "porquénopuedensimplementehablarenespañol"], ["3b-ww4c5e180e575a65lsy2b", "3年b組金八先生"],
  ["-with-super-monkeys-pc58ag80a8qai00g7n9n", "安室奈美恵-with-super-monkeys"], ["d9juau41awczczp", "そのスピードで"], ["ls8h", "💩"],
])("xn--%s is %s", (punycode, unicode) => expect(domainToUnicode(`a.xn--${punycode}`)).toBe(`a.${unicode}`));

test.each(["xn--zzzz99.ru", "a b", "", "почта。рф", "0x7f.1"])("%j is no domain and has no form", (domain) => expect(domainToAscii(domain)).toBeUndefined());
test.each(["xn--99999999999.ru", "xn--b1!.ru", "xn--b1{.ru", "xn--80a1acn9.ru", "xn--.ru", "xn--bank-.ru", "axn--80a.ru"])("%s is no Punycode and stays as it is", (domain) => expect(domainToUnicode(domain)).toBe(domain));
