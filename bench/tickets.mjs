// Tickets of about 1.5 kB: what people wrote, from the corpus of reports, with generated contacts. The same ones in every run.
import { readFileSync } from "node:fs";
import { contractFormats, defineDesk, en, RU, ru } from "../dist/index.js";

/** A generator of our own: `random(limit)` is a whole number below `limit`. */
export const seeded = (seed = 2026) => {
  let state = seed;
  return (limit) => (state = (state * 48271) % 0x7fffffff) % limit;
};
const random = seeded();
export const digits = (count, below = random) => Array.from({ length: count }, () => below(10)).join("");
const one = (list) => list[random(list.length)];

const corpus = (name) => readFileSync(new URL(`../test/corpus/${name}.jsonl`, import.meta.url), "utf8").trim().split("\n").map((line) => JSON.parse(line));
/** Russian letters of some 480 characters. */
export const REPORTS = [...corpus("dev"), ...corpus("train-ru")].filter(({ lang, text }) => lang === "ru" && text.length >= 380 && text.length <= 640).map(({ text }) => text);

const NAMES = ["Анна Иванова", "Олег Смирнов", "Мария Кузнецова", "Пётр Васильев", "Елена Соколова", "Ильдар Хасанов"];
const MAILBOXES = ["mail.ru", "yandex.ru", "gmail.com", "company.example", "list.ru"];
const STREETS = [["Ленина", "улица"], ["Просвещения", "проспект"], ["7-я", "линия"], ["Садовая", "улица"], ["Фонтанки", "набережная реки"]];
const NOTES = ["перезагружал дважды", "кабель в порядке", "лампочка горит", "без изменений"];

const ticket = (description, at) => {
  const [street, streetType] = one(STREETS);
  return {
    schemaVersion: 1, id: `T-2026-${String(at).padStart(6, "0")}`, channel: one(["email", "web", "chat"]), category: one(["outage", "degraded"]), status: "inProgress", severity: "significant", priority: "high",
    creationDate: "2026-11-22T10:15:00+03:00", issueStartDate: "2026-11-21", contractNumber: digits(12),
    contact: { name: one(NAMES), phone: `+7921${digits(7)}`, email: `client.${at}@${one(MAILBOXES)}`, availability: "после 18:00" },
    incidentAddress: { country: "RU", postalCode: `19${digits(4)}`, city: "Санкт-Петербург", street, streetType, house: String(1 + random(90)), entrance: "3", floor: "5", flat: String(1 + random(200)) },
    description,
    checks: [{ check: "power", outcome: "passed" }, { check: "restart", outcome: "failed", note: one(NOTES) }],
    attachments: [{ name: "los.jpg", mimeType: "image/jpeg", size: 48211 + at, url: `https://files.example.com/${at}.jpg` }],
    statusHistory: [{ status: "acknowledged", date: "2026-11-22T10:15:00+03:00" }, { status: "inProgress", date: "2026-11-22T10:40:00+03:00", reason: "Передано дежурному" }],
    language: "ru",
  };
};

/** So many tickets; all of them valid. */
export const ticketsOf = (count) => Array.from({ length: count }, (_, at) => ticket(REPORTS[at % REPORTS.length], at));
export const TICKETS = ticketsOf(1000);
export const PAYLOADS = TICKETS.map((value) => JSON.stringify(value));
/** Every tenth with an unknown channel and a number for a phone. */
export const FAULTY = TICKETS.map((value, at) => (at % 10 ? value : { ...value, channel: "fax", contact: { ...value.contact, phone: 5 } }));

export const desk = defineDesk({
  country: RU, languages: [ru, en], areaCodes: [{ areaCode: "812", localLengths: [7] }], timeZone: "Europe/Moscow",
  contractFormats: [contractFormats.numberWithYear, contractFormats.plainDigits],
});
export const now = "2026-11-22T10:15:00+03:00";
