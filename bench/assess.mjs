// assessReport beside a scorer of 150 regular expressions, and its time per character from 100 to 1,000,000: node bench/assess.mjs
// (after a build). Ratios to JSON.parse of a ticket in the same run.
import { assessReport, en, RU, ru } from "../dist/index.js";

const TEXT = `Добрый день! Со вчерашнего вечера, часов с девяти, интернет то есть, то нет: минут десять работает, потом столько же лежит. Договор
780012345678, пр. Просвещения 15-2-34. Роутер Keenetic Extra подключён кабелем, в такие моменты у него гаснет значок планеты, на телефоне по Wi-Fi
то же самое, телевизор показывает нормально. На ночь выдёргивал из розетки, толку ноль. Днём во дворе экскаватор что-то рыл около подъезда, может
задели? Мне завтра работать из дома. Звоните после 18, 8 (921) 555-13-08.`.slice(0, 500);
const TICKET = JSON.stringify({
  schemaVersion: 1, id: "T-2026-000123", channel: "email", status: "acknowledged", contractNumber: "780012345678", description: TEXT,
  contact: { name: "Олег", phone: "+79215551308", availability: "после 18" },
  incidentAddress: { city: "Санкт-Петербург", street: "Просвещения", streetType: "проспект", house: "15", building: "2", flat: "34" },
  checks: [{ check: "restart", outcome: "failed" }], attachments: [{ name: "planet.jpg", mimeType: "image/jpeg", size: 48211 }],
});

// What a desk would write by hand: eight expressions a facet, in the style of "any inflection of these words".
const WORDS = [
  "договор", "лиц\\p{L}* сч[её]т", "абонент", "контракт", "логин", "телефон", "перезвон", "звоните", "почт", "улиц", "проспект", "просп", "дом", "квартир", "подъезд",
  "интернет", "инет", "телевизор", "телевид", "домашн\\p{L}* телефон", "вай-?фай", "wi-?fi", "скорост", "пинг", "тормоз", "медленн", "обрыв", "пропада", "зависа",
  "рассыпа", "квадрат", "гуд[ок]", "вчера", "сегодня", "позавчера", "с утра", "вечер", "понедельник", "вторник", "сред[уы]", "четверг", "пятниц", "недел", "постоянно",
  "периодически", "кажд\\p{L}* (?:вечер|день|час)", "раз в", "иногда", "соседи", "на всех", "только на", "другом", "кабел", "провод", "оптик", "роутер", "маршрутизатор",
  "приставк", "keenetic", "tp-?link", "asus", "huawei", "zte", "mikrotik", "windows", "android", "iphone", "лампочк", "индикатор", "мига[ею]т", "горит", "красн", "зел[её]н",
  "los", "pon", "ошибк", "код \\d+", "timeout", "err_", "перезагру", "переподключ", "выключ", "включ", "провер", "сброс", "пробова", "\\d+ ?мбит", "\\d+ ?мс", "\\d+ ?руб",
  "гроз", "ремонт", "переезд", "обновлен", "после того как", "прошу", "хочу", "верн[иу]", "перерасч[её]т", "мастер", "приш[лё]", "работа\\p{L}* из дома", "не могу работать",
  "касс", "экзамен", "влож", "прикрепл", "скрин", "фото", "после \\d+", "до \\d+", "с \\d+ до \\d+", "удобно", "выходн", "утром", "дн[её]м", "спасибо", "пожалуйста", "здравствуйте",
];
const REGEXES = WORDS.concat(WORDS).slice(0, 150).map((word) => new RegExp(`(?<!\\p{L})${word}\\p{L}*`, "iu"));

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
/** Median seconds of one call. */
const time = (run, least = 0.15) => {
  const rounds = Array.from({ length: 7 }, () => {
    let calls = 0;
    const start = performance.now();
    do run();
    while (++calls % 8 || performance.now() - start < least * 1000);
    return (performance.now() - start) / 1000 / calls;
  });
  return median(rounds);
};

const one = { languages: [ru], country: RU };
const both = { languages: [ru, en], country: RU };
for (let warm = 0; warm < 2000; warm++) assessReport({ text: TEXT }, both);
const parse = time(() => JSON.parse(TICKET));
const show = (name, seconds) => console.log(name.padEnd(58), `${(seconds * 1e6).toFixed(1).padStart(9)} µs`, `${(seconds / parse).toFixed(1).padStart(7)} x JSON.parse`);
show(`JSON.parse of a ticket of ${Buffer.byteLength(TICKET)} bytes`, parse);
show(`assessReport, ${TEXT.length} characters, one language`, time(() => assessReport({ text: TEXT }, one)));
show(`assessReport, ${TEXT.length} characters, two languages`, time(() => assessReport({ text: TEXT }, both)));
show("150 regular expressions, present or not, one language", time(() => REGEXES.filter((regex) => regex.test(TEXT)).length));

console.log("\ncharacters   µs per 1,000");
for (const size of [100, 1_000, 10_000, 100_000, 1_000_000]) {
  const text = `${TEXT}\n\n`.repeat(Math.ceil(size / TEXT.length)).slice(0, size);
  const run = () => assessReport({ text }, one);
  const seconds = size < 100_000 ? time(run, 0.05) : median([0, 1, 2].map(() => { const start = performance.now(); run(); return (performance.now() - start) / 1000; }));
  console.log(String(size).padStart(10), ((seconds * 1e9) / size).toFixed(1).padStart(14));
}
