// Intake, beside what it is made of: a letter from bytes to a draft, a text of 2 kB, one answer.
import PostalMime from "postal-mime";
import { answer, draftTicket, htmlToText, readMail } from "../dist/index.js";
import { benchmark } from "./benchmark.mjs";
import { floor } from "./floor.mjs";
import { inTurn, measureCalls } from "./measure.mjs";
import { desk, digits, now, REPORTS } from "./tickets.mjs";

const QUOTE = "\nср, 12 нояб. 2025 г. в 15:19, Поддержка <help@example.net>:\n> Здравствуйте! Укажите, пожалуйста, номер договора и адрес.\n> Какие лампочки горят на роутере?\n";
const texts = REPORTS.map((text, at) => `${text}\n${REPORTS[(at + 1) % REPORTS.length]}`.slice(0, 1000) + `\n\nДоговор ${digits(12)}, пр. Просвещения, д. 15, кв. 34, 8 (921) ${digits(3)}-${digits(2)}-${digits(2)}.\nС уважением,\nОлег Смирнов\n`);
const base64 = (text) => Buffer.from(text).toString("base64");
const word = (words) => `=?utf-8?B?${base64(words)}?=`;
const letters = texts.map((text, at) =>
  new TextEncoder().encode(
    `From: ${word("Олег Смирнов")} <oleg${at}@example.com>\r\nTo: help@example.net\r\nSubject: ${word("Нет интернета")}\r\nDate: Sun, 22 Nov 2026 10:15:00 +0300\r\nMessage-ID: <${at}@example.com>\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(text + QUOTE).replace(/.{76}/g, "$&\r\n")}\r\n`,
  ),
);
const pages = texts.map((text) => `<html><body>${text.split("\n").map((line) => `<p>${line}</p>`).join("\n")}<blockquote>${QUOTE}</blockquote></body></html>`);

const options = { desk, now };
const { draft } = draftTicket({ text: texts[0] }, options);
await benchmark(import.meta, {
  title: "Intake",
  // Scoring is much code: the compiler is done with it after some thousand calls.
  measure: (rows) => measureCalls(rows, { warm: 2 }),
  rows: [
    floor,
    { name: `draftTicket of ${(Buffer.byteLength(texts[0]) / 1000).toFixed(1)} kB of text`, run: inTurn(texts, (text) => draftTicket({ channel: "web", text }, options)), must: 60, aim: 25 },
    { name: "assessReport of the same", run: inTurn(texts, (text) => desk.assessReport({ text })) },
    { name: "answer to a question", run: inTurn(["горит красным", "70041518", "не знаю"], (text) => answer(draft, "indicators", text, options)) },
    { name: `postal-mime alone, a letter of ${(letters[0].length / 1000).toFixed(1)} kB`, run: inTurn(letters, (letter) => PostalMime.parse(letter)) },
    { name: "readMail of it", run: inTurn(letters, (letter) => readMail(letter)) },
    { name: "draftTicket of it", run: inTurn(letters, (mime) => draftTicket({ mime }, options)) },
    { name: "htmlToText of it as a page", run: inTurn(pages, (page) => htmlToText(page)) },
  ],
});
