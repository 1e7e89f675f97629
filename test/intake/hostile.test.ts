// What a mail server may hand over in the worst case: a draft or a coded issue, in time and memory that a desk has.
import { describe, expect, it } from "vitest";
import { formatTicket } from "../../src/format/index.js";
import { draftTicket, MAIL_CODES, INTAKE_CODES, type Message } from "../../src/intake/index.js";
import { ru } from "../../src/languages/index.js";
import { bytes, desk, ENCODERS, letter, NOW } from "./desk.js";

const MB = 1 << 20;
const LINE = "Нет интернета, договор 70041518, тел 8 921 555-01-47.\r\n";
const HREFS = "<a href=".repeat((10 * MB) / 8);
/** A letter in parts: each has its header and its body. */
const parts = (...list: readonly string[]) => `From: a@example.com\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${list.map((part) => `--b\r\n${part}\r\n`).join("")}--b--\r\n`;
const html = { "Content-Type": "text/html; charset=utf-8" };

const HOSTILE: Readonly<Record<string, () => Message>> = {
  "10 MB of text": () => ({ mime: letter(LINE.repeat((10 * MB) / 90)) }),
  "10 MB on one line": () => ({ mime: letter("a".repeat(10 * MB)) }),
  "10 MB of HTML": () => ({ mime: letter("<div><p>x<b>".repeat((10 * MB) / 12), html) }),
  "10 MB of tags that do not close": () => ({ mime: letter("<\">".repeat((10 * MB) / 3), html) }),
  "10 MB of links that do not close, beside plain text": () => ({ mime: parts(`\r\n${LINE}`, `Content-Type: text/html\r\n\r\n${HREFS}`) }),
  "10 MB of links that do not close, in base64": () => ({ mime: parts(`\r\n${LINE}`, `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(HREFS.slice(0, 7 * MB)).toString("base64").replace(/.{76}/g, "$&\r\n")}`) }),
  "10 MB of links that do not close, in letters within letters": () => ({ mime: parts(`\r\n${LINE}`, `Content-Type: message/rfc822\r\n\r\nContent-Type: message/rfc822\r\n\r\nContent-Type: text/html\r\n\r\n${HREFS}`) }),
  "10 MB of line ends": () => ({ mime: parts(...Array<string>(20).fill(`\r\n${"\n".repeat(MB / 2)}`)) }),
  "10 MB of base64 that is padded all over": () => ({ mime: parts(...Array<string>(20).fill(`Content-Transfer-Encoding: base64\r\n\r\n${"gI=gI=gI=gI=gI=\n".repeat(MB / 32)}`)) }),
  "2 MB of header": () => ({ mime: `Subject: ${"=?utf-8?Q?=D0?= ".repeat(60_000)}\r\nFrom: ${"<\"(,:;".repeat(150_000)}\r\n\r\nx` }),
  "10 MB of recipients, in letters within the letter": () => ({ mime: parts(...Array<string>(40).fill(`Content-Type: message/rfc822\r\n\r\n${`To: ${"a:".repeat(MB / 64)}\r\n`.repeat(8)}\r\nx`)) }),
  "10 MB in a charset that nobody declares": () => ({ mime: bytes("Subject: x\r\n\r\n", ENCODERS["windows-1251"]!("Нет интернета\n".repeat((10 * MB) / 14))) }),
  "10 MB attached": () => ({ mime: `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${LINE}\r\n--b\r\nContent-Type: image/jpeg; name="a.jpg"\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${"A".repeat(76)}\r\n`.repeat((10 * MB) / 78)}\r\n--b--` }),
  "10,000 parts": () => ({ mime: `Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n".repeat(10_000)}--b--` }),
  "parts 5,000 deep": () => ({ mime: Array.from({ length: 5000 }, (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`).join("") }),
  "base64 that is none": () => ({ mime: letter("0J3Qt=!!@@%%%%\r\nзззз\r\n==", { "Content-Transfer-Encoding": "base64" }) }),
  "a wrong charset": () => ({ mime: letter("Нет интернета", { "Content-Type": "text/plain; charset=shift_jis" }) }),
  "scripts": () => ({ mime: letter("<script>alert(1)</script><img src=x onerror=alert(1)>&lt;script&gt;alert(2)&lt;/script&gt; <a href=\"javascript:alert(1)\">x</a>", html) }),
  "a header in a name": () => ({ mime: letter("x", { From: "=?utf-8?Q?A=0D=0ABcc:_x@example.com=0D=0A?= <a@example.com>", Subject: "=?utf-8?Q?A=0D=0ABcc:_x?=" }) }),
  "zero bytes": () => ({ mime: new Uint8Array(100_000) }),
  "nothing at all": () => ({ mime: "" }),
  "a quote 5,000 levels deep": () => ({ text: Array.from({ length: 5000 }, (_, level) => `${">".repeat(level)} текст`).join("\n") }),
  "a quote 5,000 levels deep, in HTML": () => ({ mime: letter("<blockquote>текст".repeat(5000), html) }),
  "100,000 header lines in the text": () => ({ text: "От: x\n".repeat(100_000) }),
  "a chat of 100,000 messages": () => ({ messages: Array.from({ length: 100_000 }, (_, at) => ({ id: String(at % 50_000), text: "нет инета" })) }),
};

describe("a hostile message", () => {
  it.each(Object.entries(HOSTILE))("%s becomes a draft, in time", async (_, make) => {
    const message = make();
    const { user, system } = process.cpuUsage();
    const { draft, assessment, issues } = await draftTicket(message, { desk, now: NOW });
    const used = process.cpuUsage();
    // Of the processor, not of the clock: other tests run beside this one.
    expect((used.user - user + used.system - system) / 1000).toBeLessThan(4000);
    for (const { code } of issues) expect([...MAIL_CODES, ...INTAKE_CODES]).toContain(code);
    const printed = formatTicket(draft, { language: ru, style: "html", assessment });
    expect(printed).not.toMatch(/<script|<img|<[^<>]*href=|<a[\s>]/i);
    for (const value of [draft.contact?.name, draft.contact?.email]) expect(value ?? "").not.toMatch(/[\r\n\0]/);
  });
});
