import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emailMessages as en } from "../../src/languages/en/messages/email.js";
import { emailMessages as ru } from "../../src/languages/ru/messages/email.js";
import { EMAIL_CODES, emailSchema, isEmail, validateEmail } from "../../src/validate/index.js";
import type { EmailOptions } from "../../src/validate/index.js";

const valueOf = (input: unknown, options?: EmailOptions) => {
  const result = validateEmail(input, options);
  return result.issues ? undefined : result.value;
};
const issueOf = (input: unknown, options?: EmailOptions) => validateEmail(input, options).issues?.[0];
const hint = (input: string) => {
  const result = validateEmail(input);
  return result.issues ? undefined : result.warnings?.find(({ code }) => code === "email_typo")?.params?.["suggestion"];
};

describe("levels", () => {
  test.each<[string, boolean, boolean, boolean]>([
    // address, deliverable, rfc5321, html
    ["ivan@mail.ru", true, true, true],
    ["ivan.petrov+tag@sub.company.example", true, true, true],
    ["!#$%&'*+-/=?^_`{|}~@company.example", true, true, true],
    ["ivan@почта.рф", true, true, true],
    ["ivan@xn--80a1acny.xn--p1ai", true, true, true],
    ["иван@почта.рф", true, true, false],
    ['"ivan petrov"@company.example', true, true, false],
    ['""@company.example', false, true, false],
    ["ivan@localhost", false, true, true],
    ["ivan@[192.168.0.1]", false, true, false],
    ["ivan@[IPv6:2001:db8::1]", false, true, false],
    ["ivan@[IPv6:2001:db8::1::2]", false, false, false],
    ["ivan@[300.1.1.1]", false, false, false],
    [".ivan@mail.ru", false, false, true],
    ["ivan..petrov@mail.ru", false, false, true],
    ["ivan@mail.ru.", false, false, false],
    ["ivan@-mail.ru", false, false, false],
    ["ivan@mail_box.ru", false, false, false],
    ["ivan@company.c", false, true, true],
    ["ivan@company.123", false, true, true],
    [`${"a".repeat(64)}@mail.ru`, true, true, true],
    [`${"a".repeat(65)}@mail.ru`, false, false, true],
    [`ivan@${"a".repeat(63)}.ru`, true, true, true],
    [`ivan@${"a".repeat(64)}.ru`, false, false, false],
    [`ivan@${"a.".repeat(125)}ru`, false, false, true],
    ["ivan petrov@mail.ru", false, false, false],
    ["ivan@mail.ru\n", false, false, false],
    ["Ivan <ivan@mail.ru>", false, false, false],
    ["ivan@mail.ru,anna@mail.ru", false, false, false],
    ["mail.ru", false, false, false],
    ["@mail.ru", false, false, false],
    ["ivan@", false, false, false],
    ["", false, false, false],
  ])("%s", (address, ...expected) => expect((["deliverable", "rfc5321", "html"] as const).map((level) => isEmail(address, { level }))).toEqual(expected));
});

describe("the result", () => {
  test("an internationalised domain, both ways", () => {
    const domain = { ascii: "xn--80a1acny.xn--p1ai", unicode: "почта.рф" };
    for (const address of ["Ivan@Почта.рф", "Ivan@xn--80a1acny.xn--p1ai"]) {
      expect(valueOf(address)).toEqual({ address, normalised: "Ivan@почта.рф", local: "Ivan", domain, reach: "idn-domain", matchKey: "ivan@xn--80a1acny.xn--p1ai" });
    }
  });
  test.each([["ivan@mail.ru", "ascii"], ["ivan@faß.de", "idn-domain"], ["иван@mail.ru", "needs-smtputf8"], ["伊昭傑@郵件.商務", "needs-smtputf8"]])("reach of %s: %s", (address, reach) => expect(valueOf(address)?.reach).toBe(reach));
  test("a local part is in NFC", () => expect(valueOf("и\u0306ван@почта.рф")?.local).toBe("йван"));
  test.each([
    ["Ivan.Petrov+tv@GoogleMail.com", "ivanpetrov@gmail.com"], ["ivan-petrov@ya.ru", "ivan.petrov@yandex.com"], ["Ivan@Company.example", "ivan@company.example"], ["ivan.p@outlook.com", "ivan.p+x@outlook.com"], ["i.p@proton.me", "ip@pm.me"],
  ])("%s and %s are one mailbox", (one, other) => expect(valueOf(one)!.matchKey).toBe(valueOf(other)!.matchKey));
  test.each([["ivan.petrov@mail.ru", "ivanpetrov@mail.ru"], ["ivan+a@mail.ru", "ivan+b@mail.ru"], ["i.p@outlook.com", "ip@outlook.com"]])("%s and %s are two", (one, other) => expect(valueOf(one)!.matchKey).not.toBe(valueOf(other)!.matchKey));
});

describe("faults, with their place and what was meant", () => {
  test.each([
    ["user@mаil.ru", "mixed_script", { span: { start: 5, end: 9 }, word: "mаil", suggestion: "user@mail.ru" }],
    ["mаil@mail.ru", "mixed_script", { span: { start: 0, end: 4 }, suggestion: "mail@mail.ru" }],
    ["user@почтa.рф", "mixed_script", { suggestion: "user@почта.рф" }],
    ["user@сосо.com", "mixed_script", { suggestion: "user@coco.com" }],
    ["user@mail.ru\u200b", "invisible_character", { span: { start: 12, end: 13 }, character: "U+200B", suggestion: "user@mail.ru" }],
    ["user@mail.ru\u00a0", "invisible_character", { character: "U+00A0", suggestion: "user@mail.ru" }],
    ["us\u00ader@mail.ru", "invisible_character", { span: { start: 2, end: 3 } }],
    ["user@mail.ru ", "whitespace", { span: { start: 12, end: 13 }, suggestion: "user@mail.ru" }],
    ["user@ｍail.ru", "fullwidth_character", { span: { start: 5, end: 6 }, suggestion: "user@mail.ru" }],
    ["user@mail..ru", "invalid_format", { span: { start: 9, end: 11 } }],
    ["us,er@mail.ru", "invalid_format", { span: { start: 2, end: 3 }, character: "," }],
    ["user@-mail.ru", "invalid_component", { component: "label", label: "-mail", span: { start: 5, end: 10 } }],
    [`user@${"a".repeat(64)}.ru`, "invalid_length", { component: "label", limit: 63 }],
    ["user@xn--zzzz99.ru", "invalid_component", { component: "label" }],
    ["user@нфтвучюкг", "invalid_component", { suggestion: "user@yandex.ru" }],
    ["us\ud800er@mail.ru", "invalid_format", { span: { start: 2, end: 3 } }],
  ])("%s", (address, code, params) => expect(issueOf(address)).toMatchObject({ code, params: { subject: "email", ...params } }));

  test("Latin beside Chinese is no lookalike", () => expect(isEmail("hans@m端ller.com")).toBe(true));
});

describe("slips of the hand", () => {
  test.each([
    ["yandx.ru", "yandex.ru"], ["yadnex.ru", "yandex.ru"], ["yandeks.ru", "yandex.ru"], ["yandex.ry", "yandex.ru"], ["ramber.ru", "rambler.ru"], ["inbx.ru", "inbox.ru"], ["lsit.ru", "list.ru"], ["mial.ru", "mail.ru"],
    ["maill.ru", "mail.ru"], ["mail.r", undefined], ["mail.ri", "mail.ru"], ["gmial.com", "gmail.com"], ["gmal.com", "gmail.com"], ["gmail.con", "gmail.com"], ["gnail.con", "gmail.com"], ["gmailc.om", "gmail.com"], ["gmail.ru", "gmail.com"],
    ["gmail.co", "gmail.com"], ["hotmial.com", "hotmail.com"], ["hotmail.co", "hotmail.com"], ["outlok.com", "outlook.com"], ["yaho.com", "yahoo.com"], ["iclod.com", "icloud.com"], ["gjxnf.ha", "почта.рф"], ["vk.con", "vk.com"], ["company.cmo", "company.com"],
  ])("%s → %s", (typed, meant) => expect(hint(`ivan@${typed}`)).toBe(meant && `ivan@${meant}`));

  const REAL =
    "mail.ru list.ru bk.ru inbox.ru internet.ru ya.ru yandex.ru yandex.com yandex.by yandex.kz rambler.ru lenta.ru ro.ru vk.com почта.рф mail.com gmx.de gmx.net gmx.at web.de t-online.de proton.me pm.me protonmail.com tutanota.com hey.com " +
    "fastmail.com icloud.com me.com aol.com live.com live.ru hotmail.com hotmail.co.uk outlook.com msn.com yahoo.com yahoo.co.uk yahoo.fr ymail.com gmail.com googlemail.com zoho.com ukr.net i.ua tut.by mail.by mail.kz inbox.lv inbox.lt abv.bg " +
    "seznam.cz wp.pl o2.pl onet.pl orange.fr free.fr laposte.net libero.it qq.com 163.com naver.com btinternet.com sky.com comcast.net verizon.net att.net bigpond.com mail.ee email.com posteo.de live.it outlook.fr mil.ru mail.uz umail.uz";
  test.each(REAL.split(" "))("%s is never doubted", (domain) => expect(hint(`ivan@${domain}`)).toBeUndefined());
});

test("a throw-away domain is a warning, where a list is at hand", () => {
  const result = validateEmail("ivan@Throw.example", { isDisposable: (domain) => domain === "throw.example" });
  expect(result).toMatchObject({ value: { address: "ivan@Throw.example" }, warnings: [{ code: "disposable_domain", severity: "warning" }] });
});

test("the schema's issues are the same codes; it is a Standard Schema", async () => {
  expect(emailSchema().parse("ivan@mail.ru")).toBe("ivan@mail.ru");
  expect(emailSchema().safeParse("user@mаil.ru").error?.issues).toMatchObject([{ message: "mixed_script", params: { suggestion: "user@mail.ru" } }]);
  expect(emailSchema({ level: "html" }).safeParse("ivan@localhost").success).toBe(true);
  expect(await emailSchema()["~standard"].validate("x")).toMatchObject({ issues: [{ message: "invalid_format" }] });
});

test("never throws on input, stays linear; misuse throws", () => {
  fc.assert(fc.property(fc.oneof(fc.anything(), fc.string({ unit: "binary" }), fc.emailAddress()), (input) => void validateEmail(input)));
  for (const unit of ["a@", ".", "@", "а", "a@mаil.", '"', "\u200b", "\\", "mаil."]) {
    const start = process.cpuUsage();
    validateEmail(unit.repeat(40_000 / unit.length));
    expect(process.cpuUsage(start).user).toBeLessThan(200_000);
  }
  expect(() => validateEmail("a@b.ru", { level: "loose" as never })).toThrow(TypeError);
});

test("what fast-check takes for an address is one", () => {
  fc.assert(fc.property(fc.emailAddress(), (address) => void expect(validateEmail(address)).toMatchObject({ value: { address } })));
});

test("each code has words in both languages", () => {
  for (const messages of [ru, en] as Record<string, string>[]) for (const code of EMAIL_CODES) expect(messages[code] ?? messages[`${code}.email`]).toBeTypeOf("string");
});

describe("what a finding tells", () => {
  const told = (input: unknown, options?: EmailOptions) => {
    const result = validateEmail(input, options);
    return (result.issues ?? result.warnings ?? []).map(({ code, severity, params }) => [code, severity === "warning", params]);
  };
  test.each<[string, unknown, EmailOptions | undefined, unknown[]]>([
    ["no text", 5, undefined, [["invalid_format", false, { subject: "email" }]]],
    ["a slip", "ivan@gmial.com", undefined, [["email_typo", true, { subject: "email", span: { start: 5, end: 14 }, domain: "gmial.com", suggestion: "ivan@gmail.com" }]]],
    ["a throw-away domain", "ivan@throw.example", { isDisposable: (domain) => domain === "throw.example" }, [["disposable_domain", true, { subject: "email", span: { start: 5, end: 18 }, domain: "throw.example" }]]],
    ["both", "ivan@gmial.com", { isDisposable: () => true }, [["email_typo", true, expect.anything()], ["disposable_domain", true, expect.anything()]]],
    ["neither", "ivan@mail.ru", { isDisposable: () => false }, []],
    ["the other layout", "ivan@нфтвучюкг", undefined, [["invalid_component", false, expect.objectContaining({ suggestion: "ivan@yandex.ru" })]]],
    ["a fault that nothing explains", "ivan@", undefined, [["invalid_format", false, expect.not.objectContaining({ suggestion: expect.anything() as unknown })]]],
    ["more than an address holds", `${"a".repeat(400)}@нфтвучюкг`, undefined, [["invalid_length", false, expect.not.objectContaining({ suggestion: expect.anything() as unknown })]]],
  ])("%s", (_, input, options, expected) => expect(told(input, options)).toEqual(expected));

  test("a level that is none is misuse", () => expect(() => validateEmail("ivan@mail.ru", { level: "strict" as "html" })).toThrow("Unknown e-mail level: strict"));
});
