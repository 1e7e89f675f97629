// Texts as customers and attackers write them: pieces of every kind that some reader looks for, whole, cut and repeated.
import fc from "fast-check";

const FACTS = [
  "Со вчерашнего вечера нет интернета", "LOS мигает красным", "договор 70041518", "договор № ОТ-004051/22", "account no. 0070 041 518", "л/с семь ноль ноль четыре",
  "8 (921) 555-13-08", "+7 921 555 13 08 доб. 4", "601-06-10", "тел. шестьсот один ноль шесть десять", "020 7946 0958", "+1 (212) 555-2368 ext 12", "00 49 30 901820",
  "anna.ivanova@example.com", "ivan@почта.рф", "ivan собака yandex точка ru", "\"a b\"@[192.168.0.1]", "a@b", "@ivanova_a", "t.me/ivanova_a", "wa.me/79215551308",
  "СПб, В.О. 7-я линия, д. 34 лит. А, корп. 2, парадная 3, кв. 12, домофон 12К1234", "199034", "10 Downing Street, London SW1A 2AA", "Hauptstr. 5a, 10115 Berlin", "мкр Самал-2, 33, кв 4",
  "вчера в 21:40", "с 3 по 5 ноября", "last Tuesday around 9 pm", "2026-11-21T14:20:00+03:00", "31.02.2026", "three weeks ago", "в прошлый понедельник", "20 минут назад",
  "4276 3800 1234 5671", "IP 10.0.0.1", "00:1A:2B:3C:4D:5E", "ping 300 ms, 12% loss", "Вы там телепаты?", "СРОЧНО!!!", "--\nС уважением,\nАнна Ильина", "> квоты\n> ещё", "-----Original Message-----\nFrom: A <a@example.com>",
];
const ATTACKS = [
  "\u001b[2J\u001b[31m", "\u001b]0;title\u0007", "\u001b]8;;http://evil\u001b\\x", "\u009b31m", "\u009d0;x\u009c", "\u0000", "\u0007\b\r", "\u202e\u2066abc\u2069", "\u200f\u061c", "\u200b\u2060\ufeff\u00ad", "\ud800", "\udfff\ud800", "\u{e0041}\u{e0042}",
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</style></title><!--", "&lt;&#x3c;&#0;", "javascript:alert(1)", "![x](javascript:alert(1))", "| a |\n|---|", "# h\n- l\n```", "[a]: http://evil",
  "=HYPERLINK(\"http://evil\")", "+cmd|' /C calc'!A0", "-1+1", "@SUM(1)", "\t=1+1", "::error file=x::y", "%0A::stop-commands::x", "]]>", "<!DOCTYPE x [<!ENTITY a \"b\">]>&a;", "{text}{params}${1}$&", "__proto__", "\u2028\u2029", "١٢٣٤٥٦٧", "０１２３４５６７８９", "ﬁ㎏", "İıßŉ", "e\u0301\u0327".repeat(3), "👨‍👩‍👧‍👦🏳️‍🌈",
];
const UNITS = ["7", "0", "a", "я", " ", "\n", "-", ".", ",", "@", "(", ")", "+", "/", "<", ">", "\"", "&", "1 ", "a.", "д.1 ", "8-", "а@", "> ", "не ", "ул ", "пять ", "\t", "\u0301", "\ud83d", "№", "кв.1,", "5 ноября ", "нет "];

const piece = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...FACTS) }, { weight: 3, arbitrary: fc.constantFrom(...ATTACKS) }, fc.string({ unit: "binary", maxLength: 12 }), fc.string({ unit: "grapheme", maxLength: 12 }));
const cut = fc.tuple(piece, fc.nat(30), fc.nat(30)).map(([text, from, length]) => text.slice(from % (text.length + 1), (from % (text.length + 1)) + length));
const separator = fc.constantFrom("", " ", ", ", "\n", ". ", "\n\n", "; ", "-", "/");
const run = fc.tuple(fc.oneof(fc.constantFrom(...UNITS), piece), fc.integer({ min: 1, max: 400 })).map(([unit, times]) => unit.repeat(times));

export const anyText = fc
  .array(fc.tuple(fc.oneof({ weight: 6, arbitrary: piece }, { weight: 3, arbitrary: cut }, run), separator), { maxLength: 8 })
  .map((parts) => parts.flat().join(""));

const HEADERS = [
  "Content-Type: multipart/mixed; boundary=b", "Content-Type: multipart/alternative; boundary=\"b b\"", "Content-Type: text/html; charset=windows-1251", "Content-Type: message/rfc822", "Content-Type: text/plain; format=flowed; delsp=yes",
  "Content-Transfer-Encoding: base64", "Content-Transfer-Encoding: quoted-printable", "Content-Disposition: attachment; filename*0*=utf-8''%D0%B0; filename*1=b", "Date: Sun, 22 Nov 2026 09:00:00 +0500",
  "From: =?koi8-r?B?8NLJ18XU?= <a@example.com>", "From: a:b,c;\"d\" <e@f>", "Subject: =?utf-8?Q?A=0D=0ABcc:_x?=", "To: undisclosed-recipients:;", "charset=", " folded", "--b", "--b--", "", "",
];

export const anyMail = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...HEADERS) }, anyText, fc.tuple(fc.constantFrom("From: ", "Subject: ", "Date: ", "<p>", "<a href="), anyText).map((pair) => pair.join(""))), { maxLength: 14 })
  .map((lines) => lines.join("\r\n"));
