// What the package does, in a table that any runtime can run: no test framework, nothing but the language and the package's subpaths.
// Prints one line of JSON: how many rows passed, those that failed, and all that was computed, which must be the same everywhere to the letter.
import { assessReport, explain, nextQuestion } from "no-telepathy/completeness";
import { contractFormats, defineContractFormat, verhoeff } from "no-telepathy/contracts";
import { GB, RU } from "no-telepathy/countries";
import { KZ } from "no-telepathy/countries/kz";
import { defineDesk } from "no-telepathy/desk";
import { extractAddresses, extractContractNumbers, extractDates, extractEmails, extractMessengers, extractPhones } from "no-telepathy/extract";
import { createMeter, ticketFormSchema } from "no-telepathy/form";
import { formatAddress, formatDate, formatDuration, formatEmail, formatIssue, formatPhone, formatTicket, mapLink, redact } from "no-telepathy/format";
import { answer, draftTicket, htmlToText, nextStep, readMail } from "no-telepathy/intake";
import { en } from "no-telepathy/languages/en";
import { ru } from "no-telepathy/languages/ru";
import { canMove, moveTicket, ticketJsonSchema, ticketSchema } from "no-telepathy/schema";
import { normalise } from "no-telepathy/text";
import { isEmail, validateAddress, validateContractNumber, validateEmail, validatePhone, validateTicket } from "no-telepathy/validate";

const desk = defineDesk({
  country: RU, countries: [RU, KZ, GB], languages: [ru, en], timeZone: "Europe/Moscow", areaCodes: [{ areaCode: "812", localLengths: [7] }],
  contractFormats: [defineContractFormat({ name: "number", pattern: "#{8}", examples: ["70041518"] })],
});
const now = "2026-11-25T10:00:00+03:00";
const RUSSIAN = "Со вчерашнего вечера нет интернета, LOS мигает красным. Договор 70041518, тел. 601-06-10, В.О., 7-я линия, д. 34 лит. А, кв. 12";
const ENGLISH = "No internet since last night, the LOS light is red. Account 70041518, call 07400 123456, Flat 4, 27 Marlow Road, London SE20 7XX";
const stated = ({ facets }) => Object.keys(facets).filter((facet) => facets[facet].present);
const values = (found) => found.map(({ value }) => value);
const ticket = { schemaVersion: 1, status: "acknowledged", description: "Нет связи <b>", contact: { name: "Анна", phone: "+78126010610", email: "anna@example.com" } };
const utf8 = (text) => new TextEncoder().encode(text);
const letter = utf8("From: =?UTF-8?B?0JDQvdC90LA=?= <anna@example.com>\r\nSubject: =?UTF-8?B?0J3QtdGCINC40L3RgtC10YDQvdC10YLQsA==?=\r\nDate: Wed, 25 Nov 2026 09:00:00 +0300\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n0JTQvtCz0L7QstC+0YAgNzAwNDE1MTg=\r\n");
/** "Нет интернета" in windows-1251, as some programs still send it. */
const old = new Uint8Array([...utf8("From: anna@example.com\r\nContent-Type: text/plain; charset=windows-1251\r\n\r\n"), 0xcd, 0xe5, 0xf2, 0x20, 0xe8, 0xed, 0xf2, 0xe5, 0xf0, 0xed, 0xe5, 0xf2, 0xe0]);

/** Rows: what, how, and what comes of it; a row without an expectation is only compared between runtimes. */
const ROWS = [
  ["assess, ru", () => stated(desk.assessReport({ text: RUSSIAN })).slice(0, 5), ["contract", "contact", "address", "service", "symptom"]],
  ["assess, en", () => stated(desk.assessReport({ text: ENGLISH })).slice(0, 5), ["contract", "contact", "address", "service", "symptom"]],
  ["assess, nothing", () => assessReport({ text: "" }, { languages: [ru, en] }).band, "empty"],
  ["assess in whole, ru", () => desk.assessReport({ text: RUSSIAN })],
  ["assess in whole, en", () => desk.assessReport({ text: ENGLISH })],
  ["the next question", () => [ru, en].map((language) => typeof nextQuestion(assessReport({ text: "не работает" }, { languages: [ru] }), language).text), ["string", "string"]],
  ["explain", () => [ru, en].map((language) => explain(desk.assessReport({ text: RUSSIAN }), language).text)],
  ["draft, ru", () => pick(draftTicket({ channel: "chat", text: RUSSIAN }, { desk, now }).draft), { contractNumber: "70041518", phone: "+78126010610", issueStartDate: "2026-11-24", house: "34" }],
  ["draft, en", () => pick(draftTicket({ channel: "chat", text: ENGLISH }, { desk: { ...desk, country: GB }, now }).draft), { contractNumber: "70041518", phone: "+447400123456", issueStartDate: "2026-11-24", house: "27" }],
  ["answer", () => {
    const drafted = desk.draftTicket({ text: "нет интернета" }, { now });
    const { question } = nextStep(drafted, { desk });
    return answer(drafted.draft, question, "70041518", { desk, now }).draft.contractNumber;
  }, "70041518"],
  ["mail", async () => {
    const { text, subject, from } = await readMail(letter);
    return { text: text.trim(), subject, from };
  }, { text: "Договор 70041518", subject: "Нет интернета", from: { name: "Анна", address: "anna@example.com" } }],
  ["mail, an old charset", async () => (await readMail(old)).text.trim(), "Нет интернета", "legacyCharsets"],
  ["mail to a draft", async () => (await desk.draftTicket({ mime: letter }, { now })).draft.contractNumber, "70041518"],
  ["HTML", () => htmlToText("<p>Нет&nbsp;связи<br>с&#32;утра</p><script>x</script>").trim(), "Нет\u00a0связи\nс утра"],
  ["validate a ticket", () => validateTicket(ticket).value.description, ticket.description],
  ["validate what is none", () => [undefined, 1, "x", [], {}, { ...ticket, status: "nope" }].map((value) => validateTicket(value).issues.length > 0), [true, true, true, true, true, true]],
  ["validate an e-mail address", () => [validateEmail("Ivan@ПОЧТА.рф").value.domain.ascii, isEmail("a@b.ru"), isEmail("a..b@c.ru")], ["xn--80a1acny.xn--p1ai", true, false]],
  ["validate a phone", () => [validatePhone("601-0610", { country: RU, areaCodes: desk.areaCodes }).value.e164, validatePhone("8 800 555 35 3", { country: RU }).issues[0].code], ["+78126010610", "invalid_component"]],
  ["validate an address", () => validateAddress("СПб, В.О., 7-я линия, д. 34 лит. А, кв. 12", { country: RU }).value.address.letter, "А"],
  ["validate a contract number", () => [validateContractNumber("7004 1518", { formats: desk.contractFormats }).value.value, validateContractNumber("7", { formats: desk.contractFormats }).issues.length], ["70041518", 1]],
  ["extract contract numbers", () => values(extractContractNumbers("договор 70041518", { formats: desk.contractFormats })), ["70041518"]],
  ["extract phones", () => extractPhones(RUSSIAN, desk).map(({ value }) => value.e164), ["+78126010610"]],
  ["extract e-mail addresses", () => extractEmails("пишите на ivan@почта.рф").map(({ value }) => value.address), ["ivan@почта.рф"]],
  ["extract messengers", () => values(extractMessengers("телеграм @ivanova_a")).map(({ kind, handle }) => `${kind} ${handle}`), ["telegram @ivanova_a"]],
  ["extract addresses", () => extractAddresses(ENGLISH, { countries: [GB] }).map(({ value }) => value.postalCode), ["SE20 7XX"]],
  ["extract dates, ru", () => values(extractDates("вчера в 21:30", { now, timeZone: "Europe/Moscow", language: ru })), ["2026-11-24T21:30+03:00"]],
  ["extract dates, en", () => values(extractDates("yesterday at 9.30 pm", { now, timeZone: "Asia/Vladivostok", language: en })), ["2026-11-24T21:30+10:00"]],
  ["a clock put back", () => values(extractDates("at 8 am on 1 November, at 8 am on 31 October", { now: "2026-11-02T12:00:00-03:30", timeZone: "America/St_Johns", language: en })), ["2026-11-01T08:00-03:30", "2026-10-31T08:00-02:30"]],
  ["spans", () => extractPhones(RUSSIAN, desk).map(({ span }) => RUSSIAN.slice(span.start, span.end)), ["601-06-10"]],
  ["format a phone", () => ["e164", "international", "national", "rfc3966", "masked"].map((style) => formatPhone({ e164: "+78126010610" }, style))],
  ["format a date", () => [ru, en].map((language) => formatDate("2026-11-24T21:30:00+03:00", { language })), ["24 ноября 2026 г., 21:30", "24 November 2026, 21:30"]],
  ["format a duration", () => [1, 3, 5, 21].flatMap((hours) => [ru, en].map((language) => formatDuration(hours * 3_600_000, { language }))), ["1 час", "1 hour", "3 часа", "3 hours", "5 часов", "5 hours", "21 час", "21 hours"]],
  ["format an address", () => formatAddress({ country: "RU", city: "Санкт-Петербург", street: "7-я", streetType: "линия", house: "34", letter: "А", flat: "12" }), "Россия, г. Санкт-Петербург, 7-я линия, д. 34, лит. А, кв. 12"],
  ["format an e-mail address", () => formatEmail(validateEmail("ivan@почта.рф").value, "mailto")],
  ["format an issue", () => [ru, en].map((language) => formatIssue(validateTicket({}).issues[0], language))],
  ["format a ticket", () => [ru, en].flatMap((language) => ["text", "markdown", "html"].map((style) => formatTicket(ticket, { language, style })))],
  ["no markup from a ticket", () => formatTicket(ticket, { language: ru, style: "html" }).includes("Нет связи <b>"), false],
  ["a map", () => mapLink({ city: "Санкт-Петербург", street: "Невский", streetType: "проспект", house: "1" })],
  ["redact", () => JSON.stringify(redact(ticket)).includes("6010610"), false],
  ["the same ticket, frozen", () => validateTicket(freeze(structured(ticket))).value.contact.name, "Анна"],
  ["status moves", () => [canMove("pending", "closed"), moveTicket(ticket, "inProgress", { now }).value.status], [false, "inProgress"]],
  ["schemas", () => [ticketSchema.safeParse(ticket).success, ticketJsonSchema().$schema], [true, "https://json-schema.org/draft/2020-12/schema"]],
  ["check digits", () => [verhoeff.isValid("2363"), Object.keys(contractFormats).length > 0], [true, true]],
  ["the normal form", () => normalise("ЁЛКА дoгoвop ４２").normal, "елка договор 42"],
  ["a meter", () => {
    const meter = createMeter({ desk, language: ru, report: { text: "Нет интернета" }, schedule: (work) => (work(), () => undefined) });
    meter.update({ text: RUSSIAN });
    return meter.getSnapshot().assessment.score === desk.assessReport({ text: RUSSIAN }).score;
  }, true],
  ["a form's schema", () => ticketFormSchema(desk, ru)["~standard"].version, 1],
];

const pick = ({ contractNumber, contact, issueStartDate, incidentAddress }) => ({ contractNumber, phone: contact?.phone, issueStartDate: issueStartDate?.slice(0, 10), house: incidentAddress?.house });
const structured = (value) => JSON.parse(JSON.stringify(value));
const freeze = (value) => {
  if (typeof value === "object") Object.values(value).forEach(freeze);
  return Object.freeze(value);
};

/** What the platform cannot do, by name: `legacyCharsets` where it decodes UTF-8 alone. A row that needs it is left out. */
const lacking = (needed) => needed === "legacyCharsets" && !decodes("windows-1251");
const decodes = (charset) => {
  try {
    return new TextDecoder(charset).encoding === charset;
  } catch {
    return false;
  }
};

const everywhere = async () => {
  const failed = [];
  const computed = {};
  let passed = 0;
  for (const [what, how, expected, needed] of ROWS) {
    if (lacking(needed)) continue;
    let value;
    try {
      value = await how();
    } catch (error) {
      failed.push({ what, value: `${error?.stack ?? error}`, expected });
      continue;
    }
    computed[what] = value;
    if (expected === undefined || JSON.stringify(value) === JSON.stringify(expected)) passed++;
    else failed.push({ what, value, expected });
  }
  return { passed, failed, computed };
};

everywhere().then((outcome) => console.log(JSON.stringify(outcome)));
