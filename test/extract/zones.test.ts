import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitZones, type ZoneKind } from "../../src/extract/zones.js";
import { LETTERS } from "./zones-mail.table.js";

const OWN = "Интернета так и нет.\nДоговор 70041518.";
const QUOTED = "Здравствуйте! Укажите, пожалуйста, адрес.\nС уважением, поддержка";
const marked = (text: string) => text.replace(/^/gm, "> ");

/** Headers over a quote, by the program that writes them. */
const QUOTE_HEADERS = [
  "ср, 12 нояб. 2025 г. в 15:19, Ольга Смирнова <olga@example.ru>:",
  "ср, 12\u202fнояб. 2025\u202fг. в 15:19, Ольга Смирнова <olga@example.ru>:",
  "12 ноября 2014 г., 09:01 пользователь Ольга Смирнова <olga@example.ru> написал:",
  "12 ноября 2025 г., в 09:01, Ольга Смирнова <olga@example.ru> написал(а):",
  "12.11.2025 09:01, Ольга Смирнова пишет:",
  '12.11.2025, 09:01, "Ольга Смирнова" <olga@example.ru>:',
  "Среда, 12 ноября 2025, 9:01 +03:00 от Ольга Смирнова <olga@example.ru>:",
  "Вы писали 12 ноября 2025 г., 9:01:15:",
  "-----Исходное сообщение-----\nОт: Ольга Смирнова [mailto:olga@example.ru]\nОтправлено: 12 ноября 2025 г. 9:01\nКому: support@example.ru\nТема: RE: Договор",
  "От: Ольга Смирнова <olga@example.ru>\nОтправлено: 12 ноября 2025 г. 9:01\nКому: support@example.ru\nТема: RE: Договор",
  "________________________________\nОт: Ольга Смирнова <olga@example.ru>\nОтправлено: среда, 12 ноября 2025 г. 9:01\nКому: support@example.ru\nТема: Re: Интернет",
  "*From:* Olga <olga@example.ru>\n*Sent:* Wednesday\n*To:* support",
  "On Wed, Nov 12, 2025 at 9:01 AM Olga Smirnova <olga@example.ru> wrote:",
  "On Wed, Nov 12, 2025 at 9:01 AM Olga Smirnova\n<olga@example.ru> wrote:",
  "-----Original Message-----\nFrom: Olga\nSent: Wednesday\nTo: support\nSubject: x",
];

const FORWARD_HEADERS = [
  '-------- Пересылаемое сообщение --------\n12.11.2025, 09:01, "Ольга Смирнова" <olga@example.ru>:',
  "---------- Forwarded message ---------\nОт: Ольга Смирнова <olga@example.ru>\nDate: ср, 12 нояб. 2025 г. в 09:01\nSubject: Интернет",
  "Begin forwarded message:\n\nFrom: Olga <olga@example.ru>\nSubject: no internet",
  "Начало переадресованного сообщения:",
];

const SIGNATURES = [
  "Отправлено с iPhone", "Отправлено из мобильной Почты Mail.ru", "-- \nОтправлено из мобильной Яндекс Почты", "С уважением,\nОльга Смирнова",
  "-- \nОльга Смирнова\n+7 921 555-01-47", "С ув.,\nСмирнова О.\nгл. бухгалтер\nООО «Заря»", "Kind regards,\nOlga", "Best,\nO.", "Sent from my Galaxy",
];

const CONTENT = [
  "Вчера менеджер написал: приедем завтра. Никто не приехал.\nЖду.", "От: меня\nи вам того же", "Тема: интернет\nне работает третий день",
  "---\nдва вопроса:\n1) когда\n2) почему", "Мастер пишет:\nкабель перебит, нужен выезд", "На экране пишет:\nнет сигнала", "Thanks, but it still fails every evening when the kids come home from school",
];

const zonesOf = (text: string) => splitZones(text).map(({ kind, span }) => ({ kind, text: text.slice(span.start, span.end) }));
const partOf = (text: string, kind: ZoneKind) => zonesOf(text).filter((zone) => zone.kind === kind).map((zone) => zone.text).join("").trim();

describe("splitZones", () => {
  it.each(QUOTE_HEADERS)("cuts at %j, marked or not", (header) => {
    for (const quoted of [marked(QUOTED), QUOTED]) {
      const text = `${OWN}\n\n${header}\n${quoted}\n`;
      expect(zonesOf(text)).toEqual([{ kind: "own", text: `${OWN}\n\n` }, { kind: "quote", text: `${header}\n${quoted}\n` }]);
    }
  });

  it.each(FORWARD_HEADERS)("takes %j for content that is passed on", (header) => expect(partOf(`Посмотрите, пожалуйста.\n\n${header}\n\n${OWN}`, "forward")).toBe(`${header}\n\n${OWN}`));

  it.each(SIGNATURES)("knows the signature %j, before a quote too", (signature) => {
    expect(partOf(`${OWN}\n\n${signature}`, "signature")).toBe(signature.trim());
    expect(partOf(`${OWN}\n\n${signature}\n\n${QUOTE_HEADERS[0]}\n${marked(QUOTED)}`, "signature")).toBe(signature.trim());
  });

  it.each(CONTENT)("leaves %j alone", (text) => expect(zonesOf(text)).toEqual([{ kind: "own", text }]));

  it.each(LETTERS)("knows whose words are where: $name", ({ pieces }) =>
    expect(zonesOf(pieces.map(([, text]) => text).join("\n\n")).map(({ kind, text }) => [kind, text.trim()])).toEqual(pieces.map(([kind, text]) => [kind, text.trim()])));

  it("keeps answers between quoted lines", () => {
    const text = "> номер договора?\n70041518\n> какие лампочки?\nкрасная\n";
    expect(zonesOf(text).map(({ kind }) => kind)).toEqual(["quote", "own", "quote", "own"]);
  });

  it("takes a letter that is nothing but headers and text for a forward", () => expect(partOf(`От: Ольга\nДата: 12 ноября\nТема: нет сети\n\n${OWN}`, "forward")).toContain(OWN));

  it("sets small print apart", () => expect(partOf(`${OWN}\n\nThis email and any attachments are confidential.\nIf you are not the addressee, delete it.`, "disclaimer")).toMatch(/^This email/));

  it("covers any text whole, in order, whatever it is", () => fc.assert(fc.property(
    fc.array(fc.oneof(fc.constantFrom(...QUOTE_HEADERS, ...FORWARD_HEADERS, ...SIGNATURES, ...CONTENT, "> ", "\r\n", "\u200b", "--"), fc.string()), { maxLength: 12 }),
    (pieces) => {
      const text = pieces.join("\n");
      const zones = splitZones(text);
      expect(zones.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(text);
    })));

  it("is linear on a quote of any depth", () => {
    const time = (levels: number) => {
      const text = Array.from({ length: levels }, (_, level) => `${">".repeat(level % 500)} On ${level} \nИван пишет:\n`).join("\n");
      const started = performance.now();
      splitZones(text);
      return (performance.now() - started) / text.length;
    };
    time(200);
    expect(time(20_000)).toBeLessThan(Math.max(0.0005, time(2_000) * 6));
  });
});
