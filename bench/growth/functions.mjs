// Every public function whose work depends on a text's length, each as `(input) => its result`.
import {
  ADDRESS_FIELDS, addressFrom, addressFromOsm, answer, assessReport, contractFormats, DE, defineDesk, draftTicket, en, explain, extractAddresses,
  extractContacts, extractContractNumbers, extractDates, extractEmails, extractMessengers, extractPhones, formatAddress, formatContractNumber,
  formatDate, formatEmail, formatIssue, formatPhone, formatPhoneAsYouType, formatTicket, GB, htmlToText, luhn, mapLink, mod37_36, readMail,
  readSpokenDigits, redact, RU, ru, sameAddress, splitZones, suggestContractNumbers, suggestDomain, summarise, ticketDraftSchema, upgradeTicket, US,
  validateAddress, validateContractNumber, validateEmail, validatePhone, validateTicket,
} from "../../dist/index.js";
import { ticketFormSchema } from "../../dist/form/index.js";
import { normalise, tokenise } from "../../dist/text/index.js";

const now = "2026-11-22T10:15:00+03:00";
const formats = [contractFormats.numberWithYear, contractFormats.plainDigits, contractFormats.letterPrefix, contractFormats.sseAccount];
const desk = defineDesk({
  country: RU, countries: [RU, GB, US, DE], languages: [ru, en], areaCodes: [{ areaCode: "812", localLengths: [7] }], contractFormats: formats, timeZone: "Europe/Moscow",
});
const options = { desk, now };
const { draft } = draftTicket({ text: "Нет интернета со вчера, роутер Keenetic" }, options);
const ticket = (text) => ({
  schemaVersion: 1, status: "acknowledged", channel: "web", description: text, contractNumber: text, contact: { name: text, phone: text, email: text }, incidentAddress: { city: text, street: text, house: text, text },
  checks: [{ check: "power", outcome: "passed", note: text }],
});
const form = ticketFormSchema(desk);

/** Of a text. */
export const OF_TEXT = {
  normalise,
  tokenise: (text) => tokenise(normalise(text)),
  extractContractNumbers: (text) => extractContractNumbers(text, { formats }),
  extractPhones: (text) => extractPhones(text, { country: RU, areaCodes: desk.areaCodes }),
  extractEmails: (text) => extractEmails(text),
  extractMessengers: (text) => extractMessengers(text),
  extractContacts: (text) => extractContacts(text, { country: RU }),
  extractAddresses: (text) => extractAddresses(text, { countries: desk.countries }),
  extractDates: (text) => extractDates(text, { now }),
  splitZones: (text) => splitZones(text, { forwarded: true }),
  readSpokenDigits: (text) => {
    const normal = normalise(text);
    return readSpokenDigits(normal, tokenise(normal));
  },
  suggestDomain,
  assessReport: (text) => assessReport({ text }, { desk }),
  explain: (text) => explain(assessReport({ text }, { desk }), ru),
  draftTicket: (text) => draftTicket({ text }, options),
  "draftTicket, of a chat": (text) => draftTicket({ messages: text.split(/(?<=\s)/u).slice(0, 1000).map((piece) => ({ text: piece })) }, options),
  "draftTicket, headers": (text) => draftTicket({ text: "Нет интернета", subject: text, from: text, callerNumber: text }, options),
  answer: (text) => answer(draft, "address", text, options),
  summarise: (text) => summarise(ticket(text), ru),
  validateContractNumber: (text) => validateContractNumber(text, { formats }),
  validatePhone: (text) => validatePhone(text, { country: RU }),
  validateEmail,
  validateAddress: (text) => validateAddress(text, { country: RU, countries: desk.countries }),
  validateTicket: (text) => validateTicket(ticket(text), { desk }),
  "ticketFormSchema": (text) => form["~standard"].validate({ description: text, "contact.phone": text }),
  "ticketDraftSchema": (text) => ticketDraftSchema.safeParse({ description: text, extensions: { text } }),
  upgradeTicket: (text) => upgradeTicket(ticket(text)),
  sameAddress: (text) => sameAddress({ street: text, house: text }, { street: text, house: `${text} ` }),
  suggestContractNumbers: (text) => suggestContractNumbers(text, formats[0]),
  luhn: (text) => luhn.isValid(text),
  mod37_36: (text) => mod37_36.isValid(text),
  formatContractNumber: (text) => formatContractNumber(text),
  formatPhone: (text) => formatPhone(text, "national"),
  formatPhoneAsYouType: (text) => formatPhoneAsYouType(text, text.length, { country: RU }),
  formatEmail: (text) => formatEmail(text, "unicode"),
  formatAddress: (text) => formatAddress(ticket(text).incidentAddress, { countries: desk.countries }),
  addressFrom: (text) => addressFrom({ streetAddress: text, addressLocality: text }, ADDRESS_FIELDS.schemaOrg),
  addressFromOsm: (text) => addressFromOsm({ road: text, house_number: text }),
  mapLink: (text) => mapLink({ street: text }),
  formatDate: (text) => formatDate(text, { language: ru }),
  formatIssue: (text) => formatIssue({ code: "invalid_format", params: { subject: "phone", value: text } }, ru),
  "formatTicket, text": (text) => formatTicket(ticket(text), { language: ru, style: "text" }),
  "formatTicket, markdown": (text) => formatTicket(ticket(text), { language: ru, style: "markdown" }),
  "formatTicket, html": (text) => formatTicket(ticket(text), { language: ru, style: "html" }),
  redact: (text) => redact(ticket(text)),
  "redact, searching": (text) => redact(ticket(text), { find: (prose) => extractPhones(prose, { country: RU }).map(({ span }) => span) }),
};

/** Of a page of HTML. */
export const OF_PAGES = { htmlToText };

/** Of a letter as it travels. */
export const OF_LETTERS = { readMail, "draftTicket, of a letter": (mime) => draftTicket({ mime }, options) };
