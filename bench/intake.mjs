// Intake beside what it is made of: letters of 4 kB a second, a text of 2 kB, one answer. node bench/intake.mjs (after a build).
// Medians on one core; ratios to JSON.parse of a ticket in the same run.
import PostalMime from "postal-mime";
import { RU } from "../dist/countries/index.js";
import { answer, assessReport, defineDesk, draftTicket, readMail } from "../dist/index.js";
import { en, ru } from "../dist/languages/index.js";

const desk = defineDesk({ country: RU, languages: [ru, en], areaCodes: [{ areaCode: "812", localLengths: [7] }], timeZone: "Europe/Moscow" });
const options = { desk, now: "2026-11-22T10:15:00+03:00" };
const SENTENCES = [
  "Добрый день!", "Со вчерашнего вечера, часов с девяти, интернет то есть, то нет: минут десять работает, потом столько же лежит.", "Роутер Keenetic Extra подключён кабелем, гаснет значок планеты.",
  "На ночь выдёргивал из розетки, толку ноль, кабель не трогал.", "Днём во дворе экскаватор что-то рыл около подъезда, может, задели?", "На телефоне по Wi-Fi то же самое, телевизор показывает нормально.",
  "Мне завтра работать из дома, очень прошу прислать мастера.", "Соседи говорят, что у них всё хорошо.", "Скорость по тесту 3 мегабита вместо ста.",
];
const WHO = "\n\nДоговор 780012345678, пр. Просвещения, д. 15, кв. 34. Звоните после 18, 8 (921) 555-13-08.\n\nС уважением,\nОлег Смирнов\n";
const QUOTE = "\nср, 12 нояб. 2025 г. в 15:19, Поддержка <help@example.net>:\n> Здравствуйте! Укажите, пожалуйста, номер договора и адрес.\n> Какие лампочки горят на роутере?\n";

/** So many characters, no two alike. */
const text = (seed, length) => {
  let words = "";
  for (let at = seed; words.length < length - WHO.length; at++) words += `${SENTENCES[(at * 7) % SENTENCES.length]} `;
  return words.slice(0, length - WHO.length) + WHO.replace("780012345678", String(780012340000 + seed));
};
const letter = (seed) => {
  const body = Buffer.from(text(seed, 1300) + QUOTE).toString("base64").replace(/.{76}/g, "$&\r\n");
  const word = (words) => `=?utf-8?B?${Buffer.from(words).toString("base64")}?=`;
  return new TextEncoder().encode(
    `From: ${word("Олег Смирнов")} <oleg${seed}@example.com>\r\nTo: help@example.net\r\nSubject: ${word("Нет интернета")}\r\nDate: Sun, 22 Nov 2026 10:15:00 +0300\r\nMessage-ID: <${seed}@example.com>\r\nMIME-Version: 1.0\r\n` +
      `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`,
  );
};

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
/** Median seconds of one call, over inputs in turn. */
const time = async (inputs, run) => {
  for (let at = 0; at < 200; at++) await run(inputs[at % inputs.length]);
  const rounds = [];
  for (let round = 0; round < 7; round++) {
    let calls = 0;
    const start = performance.now();
    do await run(inputs[calls % inputs.length]);
    while (++calls % 8 || performance.now() - start < 250);
    rounds.push((performance.now() - start) / 1000 / calls);
  }
  return median(rounds);
};

const seeds = Array.from({ length: 64 }, (_, seed) => seed);
const texts = seeds.map((seed) => text(seed, 1100));
const letters = seeds.map(letter);
const ticket = JSON.stringify({ ...draftTicket({ text: texts[0] }, options).draft, extensions: undefined });
const parse = await time([ticket], JSON.parse);
const show = (name, seconds, more = "") => console.log(name.padEnd(58), `${(seconds * 1e6).toFixed(0).padStart(7)} µs`, `${(seconds / parse).toFixed(0).padStart(6)} x JSON.parse`, more);
const bytesOf = (one) => Buffer.byteLength(one);

show("JSON.parse of the ticket", parse);
show(`assessReport, ${bytesOf(texts[0])} bytes of text`, await time(texts, (one) => assessReport({ text: one }, { desk })));
show(`draftTicket, ${bytesOf(texts[0])} bytes of text`, await time(texts, (one) => draftTicket({ channel: "web", text: one }, options)));
const { draft } = draftTicket({ text: texts[0] }, options);
show("answer, to the same", await time(["горит красным", "70041518", "не знаю"], (one) => answer(draft, "indicators", one, options)));
const mime = await time(letters, (one) => PostalMime.parse(one));
show(`postal-mime alone, a letter of ${letters[0].length} bytes`, mime, `${(1 / mime).toFixed(0)} a second`);
const read = await time(letters, (one) => readMail(one));
show("readMail", read, `${(1 / read).toFixed(0)} a second`);
const drafted = await time(letters, (one) => draftTicket({ mime: one }, options));
show("draftTicket", drafted, `${(1 / drafted).toFixed(0)} a second`);
