// Tickets, against JSON.parse of the same payload and ajv on the same shape: node bench/ticket.mjs (after a build).
import Ajv from "ajv/dist/2020.js";
import { RU } from "../dist/countries/index.js";
import { defineContractFormat, extractDates, redact, ticketJsonSchema, ticketSchema, validateTicket } from "../dist/index.js";

const ROUNDS = 7;
const COUNT = 3000;

/** Median seconds of some rounds, once warm; of the processor's time, as other work may run beside. */
const time = (run) => {
  for (let round = 0; round < ROUNDS; round++) run();
  const seconds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1e6;
  });
  return seconds.sort((a, b) => a - b)[ROUNDS >> 1];
};

const SENTENCE = "Со вчерашнего вечера пропадает интернет, на терминале мигает красный LOS, перезагрузка не помогла, соседи тоже жалуются. ";
const ticket = (at) => ({
  schemaVersion: 1, id: `T-${at}`, channel: "email", category: "outage", status: "inProgress", severity: "significant", priority: "high",
  creationDate: "2026-11-22T10:15:00+03:00", issueStartDate: "2026-11-21", contractNumber: `OT-${String(100000 + at)}`,
  contact: { name: "Анна Иванова", phone: `+7921${String(5550000 + at)}`, email: `anna.${at}@example.com`, availability: "после 18:00" },
  incidentAddress: { country: "RU", city: "Санкт-Петербург", street: "7-я", streetType: "линия", house: String(1 + (at % 90)), letter: "А", entrance: "3", floor: "5", flat: "12", text: "В.О. 7-я линия" },
  description: SENTENCE.repeat(5).slice(0, 500),
  checks: [{ check: "power", outcome: "passed" }, { check: "restart", outcome: "failed", note: "перезагружал дважды" }],
  attachments: [{ name: "los.jpg", mimeType: "image/jpeg", size: 48211 + at, url: `https://files.example.com/${at}.jpg` }],
  statusHistory: [{ status: "acknowledged", date: "2026-11-22T10:15:00+03:00" }, { status: "inProgress", date: "2026-11-22T10:40:00+03:00", reason: "Передано дежурному" }],
  language: "ru",
});
const payloads = Array.from({ length: COUNT }, (_, at) => JSON.stringify(ticket(at)));
const tickets = payloads.map((payload) => JSON.parse(payload));
const faulty = tickets.map((value, at) => (at % 10 ? value : { ...value, channel: "fax", contact: { ...value.contact, phone: 5 } }));
const desk = { country: RU, areaCodes: [{ areaCode: "812", localLengths: [7] }], contractFormats: [defineContractFormat({ name: "contract", pattern: "OT-#{6}", examples: ["OT-004051"] })] };
const ajv = new Ajv({ keywords: ["x-data-classification"] }).compile(ticketJsonSchema());

const good = tickets.filter((value) => !validateTicket(value, { desk }).issues).length;
const parse = time(() => payloads.forEach((payload) => JSON.parse(payload)));
console.log(`${COUNT} tickets of ${Math.round(Buffer.byteLength(payloads[0]))} bytes, ${good} of them valid; JSON.parse ${((parse / COUNT) * 1e6).toFixed(2)} µs each`);
const row = (what, run) => console.log(`  ${what.padEnd(54)} ${(time(run) / parse).toFixed(2)} × JSON.parse`);
row("validateTicket, everything checked by the desk's settings", () => tickets.forEach((value) => validateTicket(value, { desk })));
row("validateTicket, a tenth faulty", () => faulty.forEach((value) => validateTicket(value, { desk })));
row("shape alone, ajv", () => tickets.forEach((value) => ajv(value)));
row("shape alone, plain zod", () => tickets.forEach((value) => ticketSchema.safeParse(value)));
row("redact", () => tickets.forEach((value) => redact(value)));
row("extractDates, 500 characters", () => tickets.forEach(({ description }) => extractDates(description, { now: "2026-11-22T10:15:00+03:00" })));
