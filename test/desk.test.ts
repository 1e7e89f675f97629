import { describe, expect, it } from "vitest";
import {
  answer, assessReport, defineContractFormat, defineDesk, draftTicket, en, explain, extractAddresses, extractContractNumbers, extractDates, extractEmails,
  extractMessengers, extractPhones, formatAddress, formatIssue, formatPhone, GB, nextQuestion, nextStep, RU, ru, validateAddress, validateContractNumber,
  validateEmail, validatePhone, validateTicket, type FoundPhone,
} from "../src/index.js";

const now = "2026-11-25T10:00:00+03:00";
const place = { country: RU, areaCodes: [{ areaCode: "812", localLengths: [7] }] };
const formats = [defineContractFormat({ name: "number", pattern: "#{8}", examples: ["70041518"] })];
const own = { phones: ["+78123250610"], emails: ["help@example.com"], messengers: ["@our_desk"] };
const desk = defineDesk({ ...place, countries: [RU, GB], languages: [ru, en], contractFormats: formats, timeZone: "Asia/Vladivostok", own, requirements: { channels: { chat: { unasked: ["contact"] } } } });

const TEXT = "Вчера в 21:30 пропал интернет, договор 7004 1518, тел. 601-06-10, Flat 4, 27 Marlow Road, London SE20 7XX";
const report = { channel: "chat", text: TEXT } as const;
const assessment = desk.assessReport(report);
const drafted = desk.draftTicket(report, { now });
const [{ value: phone }] = extractPhones(TEXT, place) as [FoundPhone];

/** What the desk does, and the same by the package's functions, told everything. */
const bound: readonly (readonly [string, unknown, unknown])[] = [
  ["assessReport", assessment, assessReport(report, { desk })],
  ["assessReport, with a day", desk.assessReport({ text: "Завтра сломалось" }, { now }), assessReport({ text: "Завтра сломалось" }, { desk, now })],
  ["nextQuestion", desk.nextQuestion(assessment), nextQuestion(assessment, ru, "chat")],
  ["nextQuestion in English, for a letter", desk.nextQuestion(assessment, en, "letter"), nextQuestion(assessment, en, "letter")],
  ["explain", desk.explain(assessment), explain(assessment, ru)],
  ["explain in English", desk.explain(assessment, en), explain(assessment, en)],
  ["draftTicket", drafted, draftTicket(report, { desk, now })],
  ["answer", desk.answer(drafted.draft, "scope", "у всех соседей", { now }), answer(drafted.draft, "scope", "у всех соседей", { desk, now })],
  ["nextStep", desk.nextStep(drafted), nextStep(drafted, { desk })],
  ["formatIssue", desk.formatIssue(validateTicket({}).issues![0]!), formatIssue(validateTicket({}).issues![0]!, ru)],
  ["formatIssue in English", desk.formatIssue(validateTicket({}).issues![0]!, en), formatIssue(validateTicket({}).issues![0]!, en)],
  ["extractContractNumbers", desk.extractContractNumbers(TEXT), extractContractNumbers(TEXT, { formats })],
  ["extractPhones", desk.extractPhones(TEXT), extractPhones(TEXT, place)],
  ["extractPhones without its own", desk.extractPhones("тел. 325-06-10"), []],
  ["extractEmails without its own", desk.extractEmails("help@example.com, anna@example.com"), extractEmails("help@example.com, anna@example.com", { own: own.emails })],
  ["extractMessengers without its own", desk.extractMessengers("телеграм @our_desk"), extractMessengers("телеграм @our_desk", { own: own.messengers })],
  ["extractAddresses", desk.extractAddresses(TEXT), extractAddresses(TEXT, { countries: [RU, GB] })],
  ["extractDates", desk.extractDates("вчера в 21:30", { now }), extractDates("вчера в 21:30", { now, timeZone: "Asia/Vladivostok" })],
  ["validateContractNumber", desk.validateContractNumber("7004"), validateContractNumber("7004", { formats })],
  ["validatePhone", desk.validatePhone("601-0610"), validatePhone("601-0610", place)],
  ["validateEmail", desk.validateEmail("anna@"), validateEmail("anna@")],
  ["validateAddress", desk.validateAddress("27 Marlow Road, London SE20 7XX"), validateAddress("27 Marlow Road, London SE20 7XX", { country: RU, countries: [RU, GB] })],
  ["validateTicket", desk.validateTicket({ contractNumber: "7" }), validateTicket({ contractNumber: "7" }, { desk })],
  ["formatPhone", desk.formatPhone(phone, "local"), formatPhone(phone, "local", { ...place, language: ru })],
  ["formatAddress", desk.formatAddress({ country: "GB", street: "Marlow Road", house: "27" }), formatAddress({ country: "GB", street: "Marlow Road", house: "27" }, { countries: [RU, GB] })],
];

describe("defineDesk", () => {
  it.each(bound)("binds %s", (_, byDesk, byPackage) => {
    expect(byPackage).toBeDefined();
    expect(byDesk).toEqual(byPackage);
  });

  it("lets an option of the call win", () => {
    expect(desk.validateContractNumber("OT-004051", { formats: [] })).toEqual(validateContractNumber("OT-004051"));
    expect(desk.validatePhone("601-0610", { areaCodes: [] })).toEqual(validatePhone("601-0610", { country: RU }));
    expect(desk.extractAddresses(TEXT, { countries: [RU] })).toEqual(extractAddresses(TEXT, { countries: [RU] }));
    expect(desk.extractEmails("help@example.com", { own: [] })).toHaveLength(1);
    expect(desk.extractDates("вчера в 21:30", { now, timeZone: "Europe/Moscow" })[0]!.value).toContain("+03:00");
  });

  it("keeps what is its own out of what customers state", () => {
    expect(desk.extractEmails("help@example.com, anna@example.com").map(({ value }) => value.address)).toEqual(["anna@example.com"]);
    expect(desk.extractMessengers("телеграм @our_desk")).toEqual([]);
  });

  it("reads addresses of its own country, and any number by its label, if nothing else is settled", () => {
    const plain = defineDesk({ country: RU, languages: [ru] });
    expect(plain).toMatchObject({ countries: [RU], areaCodes: [], contractFormats: [], own: {} });
    expect(plain.extractContractNumbers("договор ОТ-004051/22")).toHaveLength(1);
    expect(plain.extractDates("вчера в 21:30", { now })[0]!.value).toContain("+03:00");
  });

  it.each([
    [undefined, "options are missing"], [null, "options are missing"], [{}, "country is a pack"], [{ country: "RU", languages: [ru] }, "country is a pack"],
    [{ country: RU }, "languages is a list"], [{ country: RU, languages: [] }, "languages is a list"], [{ country: RU, languages: ["ru"] }, "languages is a list"],
    [{ country: RU, languages: [null] }, "languages is a list"], [{ country: RU, languages: [ru], countries: [{ code: 1 }] }, "countries is a list"],
  ])("refuses %j", (options, message) => {
    expect(() => defineDesk(options as never)).toThrow(TypeError);
    expect(() => defineDesk(options as never)).toThrow(message);
  });
});
