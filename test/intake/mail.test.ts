import fc from "fast-check";
import { runInNewContext } from "node:vm";
import { describe, expect, it, vi } from "vitest";
import { draftTicket, readMail } from "../../src/intake/index.js";
import { bytes, desk, ENCODERS, letter, NOW } from "./desk.js";

const TEXT = "Добрый день! Нет интернета, договор 70041518.";
const base64 = (data: Uint8Array) => Buffer.from(data).toString("base64");
const encodedWord = (charset: string, text: string, as = charset) => `=?${as}?B?${base64(ENCODERS[charset]!(text))}?=`;

describe("readMail", () => {
  it.each(["utf-8", "windows-1251", "koi8-r", "cp866"])("reads %s, in the body and in the header", async (charset) => {
    const mail = await readMail(bytes(`Subject: ${encodedWord(charset, "Нет связи")}\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(ENCODERS[charset]!(TEXT))}`));
    expect(mail).toMatchObject({ text: TEXT, subject: "Нет связи", issues: [] });
  });

  it.each([
    { what: "win-1251", charset: "windows-1251", label: "; charset=win-1251" },
    { what: "koi8r", charset: "koi8-r", label: "; charset=koi8r" },
    { what: "us-ascii", charset: "windows-1251", label: "; charset=us-ascii" },
    { what: "iso-8859-1", charset: "koi8-r", label: "; charset=iso-8859-1" },
    { what: "nothing", charset: "windows-1251", label: "" },
    { what: "nothing", charset: "koi8-r", label: "" },
  ])("reads $charset that is declared as $what, and says that it guessed", async ({ charset, label }) => {
    const mail = await readMail(bytes("Subject: ", ENCODERS[charset]!("Нет связи"), `\r\nContent-Type: text/plain${label}\r\n\r\n`, ENCODERS[charset]!(TEXT)));
    expect({ ...mail, text: mail.text.trim() }).toMatchObject({ text: TEXT, subject: "Нет связи", issues: [{ code: "mail_charset_guessed", params: { charset } }] });
  });

  it("reads an encoded word with a wrong label", async () => expect((await readMail(`Subject: ${encodedWord("windows-1251", "Нет связи", "win-1251")}\r\n\r\nx`)).subject).toBe("Нет связи"));

  it("reads a part that declares nothing, in base64, beside one that does", async () => {
    const part = (type: string, body: Uint8Array) => `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(body)}\r\n`;
    const { text } = await readMail(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${part("text/plain", ENCODERS["windows-1251"]!(TEXT))}${part("text/plain; charset=utf-8", ENCODERS["utf-8"]!("И второе."))}--b--\r\n`);
    expect(text).toBe(`${TEXT}\nИ второе.`);
  });

  it.each(["new Uint8Array(bytes)", "new Uint8Array(bytes).buffer"])("reads %s of another realm", async (expression) => {
    const raw = runInNewContext(expression, { bytes: Array.from(bytes("\r\n", ENCODERS["utf-8"]!(TEXT))) }) as Uint8Array;
    expect(raw).not.toBeInstanceOf(Uint8Array);
    expect((await readMail(raw)).text.trim()).toBe(TEXT);
  });

  it("gives what it can where the platform knows Unicode alone", async () => {
    const { TextDecoder: Decoder } = globalThis;
    vi.stubGlobal("TextDecoder", function (label = "utf-8", options?: object) {
      if (!/^utf-?8$/.test(label)) throw new RangeError(label);
      return new Decoder(label, options);
    });
    expect(await readMail(bytes("Subject: ", ENCODERS["koi8-r"]!("Нет связи"), "\r\n\r\n", ENCODERS["windows-1251"]!("Дом 12")))).toMatchObject({ text: expect.stringContaining("12") as string });
    vi.unstubAllGlobals();
  });

  it("leaves western letters alone", async () => {
    const text = "Café déjà vu, façade, naïve: où est l'été ?";
    expect(await readMail(bytes("Content-Type: text/plain; charset=iso-8859-1\r\n\r\n", Uint8Array.from(text, (character) => character.charCodeAt(0))))).toMatchObject({ text: `${text}\n`, issues: [] });
  });

  it("takes the text of HTML where there is no other, and nothing of its scripts", async () => {
    const html = "<html><head><style>p{}</style></head><body onload='x()'><p>Нет интернета,<br>договор&nbsp;70041518</p><script>alert(1)</script></body></html>";
    expect((await readMail(letter(html, { "Content-Type": "text/html; charset=utf-8" }))).text).toBe("Нет интернета,\nдоговор\u00a070041518");
  });

  it("reads a letter that was passed on as one, under its header, and takes HTML as it does elsewhere", async () => {
    const inner = `From: Anna <anna@example.com>\r\nSubject: ${encodedWord("koi8-r", "Нет связи")}\r\nDate: Sun, 22 Nov 2026 09:00:00 +0500\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Дом&nbsp;12<br>кв. 5<script>x()</script>`;
    const { text } = await readMail(`Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nСм. ниже\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b\r\nContent-Type: text/html\r\n\r\n<b>P.S.</b>\r\n--b--`);
    const rule = "-".repeat(29);
    expect(text.split(/\n+/)).toEqual(["См. ниже", rule, "From: Anna <anna@example.com>", "Subject: Нет связи", "Date: Sun, 22 Nov 2026 09:00:00 +0500", rule, "Дом\u00a012", "кв. 5", "P.S."]);
  });

  it("takes one of alternatives, the plain one if it says anything", async () => {
    const letterOf = (plain: string) => `Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n\r\n${plain}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n--b--`;
    expect([(await readMail(letterOf("plain"))).text.trim(), (await readMail(letterOf(" "))).text.trim()]).toEqual(["plain", "rich"]);
  });

  it("lists attachments", async () => {
    const mail = await readMail(
      `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nфото\r\n--b\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment; filename="=?utf-8?B?${base64(ENCODERS["utf-8"]!("лос.jpg"))}?="\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--`,
    );
    expect(mail.attachments).toEqual([{ name: "лос.jpg", mimeType: "image/jpeg", size: 3 }]);
  });

  it.each([
    ["Sun, 22 Nov 2026 09:00:00 +0500", "2026-11-22T09:00:00+05:00"], ["Sun, 22 Nov 2026 09:00:00 -0330 (NST)", "2026-11-22T09:00:00-03:30"], ["22 Nov 2026 09:00:00 GMT", "2026-11-22T09:00:00+00:00"],
    ["yesterday", undefined], ["", undefined],
  ])("dates a letter of %j at %j", async (date, expected) => {
    const mail = await readMail(letter("x", { Date: date }));
    expect(mail.date).toBe(expected);
  });

  it("keeps a name on one line, whatever is encoded in it", async () => {
    const mail = await readMail(`From: "=?utf-8?Q?Anna=0D=0ABcc=3A_x=40example.com=00?=" <anna@example.com>\r\nSubject: =?utf-8?Q?A=0D=0AX-Evil=3A_1?=\r\n\r\nx`);
    for (const value of [mail.from?.name, mail.subject]) expect(value).not.toMatch(/[\r\n\0]/);
  });

  it("throws for what is no letter", () => expect(readMail(5 as never)).rejects.toThrow(TypeError));

  it("never rejects for what stands in a letter", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom("Content-Type: multipart/mixed; boundary=b\r\n", "\r\n", "--b\r\n", "--b--", "Content-Transfer-Encoding: base64\r\n", "=?koi8-r?B?", "charset=", "Content-Type: message/rfc822\r\n"), fc.string({ unit: "binary" })), { maxLength: 15 }),
        async (pieces) => {
          const { draft } = await draftTicket({ mime: pieces.join("") }, { desk, now: NOW });
          expect(typeof draft.description).toBe("string");
        },
      ),
      { numRuns: 100 },
    ));
});

describe("a draft of a letter", () => {
  it("knows whose words are where", async () => {
    const body = "Так и не работает, договор 70041518.\r\n\r\nС уважением,\r\nОльга Смирнова\r\n+7 921 555-01-47\r\n\r\nср, 12 нояб. 2025 г. в 15:19, Смена <shift@example.org>:\r\n> Здравствуйте!\r\n";
    const { draft, zones } = await draftTicket({ mime: letter(body, { Subject: "Re: internet", Date: "Sun, 22 Nov 2026 09:00:00 +0500" }) }, { desk, now: NOW });
    expect(draft).toMatchObject({ channel: "email", contractNumber: "70041518", contact: { name: "Ольга Смирнова", phone: "+79215550147", email: "anna@example.com" } });
    expect(zones.map(({ source, span }) => [source, draft.description!.slice(span.start, span.end).trim().split("\n")[0]])).toEqual([
      ["subject", "Re: internet"], ["text", "Так и не работает, договор 70041518."], ["signature", "С уважением,"], ["quote", "ср, 12 нояб. 2025 г. в 15:19, Смена <shift@example.org>:"],
    ]);
  });

  it("counts days from the letter's own date", async () => {
    const { draft } = await draftTicket({ mime: letter("со вчерашнего дня", { Date: "Tue, 10 Nov 2026 01:00:00 +0300" }) }, { desk, now: NOW });
    expect(draft.issueStartDate).toBe("2026-11-09");
  });
});
