// Letters of any length, as they travel: ordinary, and built to burst. Each gives about `size` characters.

const HEAD = "From: a@example.com\r\nTo: help@example.net\r\nSubject: no internet\r\nDate: Sun, 22 Nov 2026 10:15:00 +0300\r\nMIME-Version: 1.0\r\n";
const filled = (unit, size) => unit.repeat(Math.max(1, Math.ceil(size / unit.length)));
const base64 = (text) => Buffer.from(text).toString("base64").replace(/.{76}/g, "$&\r\n");
const PLAIN = "Content-Type: text/plain; charset=utf-8\r\n";

/** Multiparts one inside the other, each with a boundary of its own. */
const nested = (size) => {
  const levels = Math.ceil(size / 80);
  return HEAD + Array.from({ length: levels }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join("") + `${PLAIN}\r\nнет интернета\r\n`;
};

export const LETTERS = {
  "ordinary": (size) => `${HEAD}${PLAIN}\r\n${filled("Со вчерашнего вечера нет интернета, договор 70041518.\r\n", size)}`,
  "base64": (size) => `${HEAD}${PLAIN}Content-Transfer-Encoding: base64\r\n\r\n${base64(filled("Нет интернета со вчера. ", size * 0.42))}`,
  "quoted-printable": (size) => `${HEAD}${PLAIN}Content-Transfer-Encoding: quoted-printable\r\n\r\n${filled("=D0=BD=D0=B5=D1=82 ", size)}`,
  "equals signs": (size) => `${HEAD}${PLAIN}Content-Transfer-Encoding: quoted-printable\r\n\r\n${filled("=", size)}`,
  "soft line breaks": (size) => `${HEAD}${PLAIN}Content-Transfer-Encoding: quoted-printable\r\n\r\n${filled("a=\r\n", size)}`,
  "encoded words": (size) => `From: a@example.com\r\nSubject: ${filled("=?utf-8?B?0L3QtdGC?= ", size)}\r\n\r\ntext`,
  "half encoded words": (size) => `From: a@example.com\r\nSubject: ${filled("=?utf-8?B?", size)}\r\n\r\ntext`,
  "one long header": (size) => `From: a@example.com\r\nX-Long: ${filled("a ", size)}\r\n\r\ntext`,
  "folded header": (size) => `From: a@example.com\r\nSubject: a\r\n${filled(" a\r\n", size)}\r\ntext`,
  "many headers": (size) => `${filled("X-A: b\r\n", size)}\r\ntext`,
  "many recipients": (size) => `From: a@example.com\r\nTo: ${filled("\"A, B\" <a@b.example>, ", size)}c@d.example\r\n\r\ntext`,
  "address comments": (size) => `From: ${filled("(", size)}\r\n\r\ntext`,
  "header parameters": (size) => `From: a@example.com\r\nContent-Type: text/plain; ${filled("a*0=b; ", size)}\r\n\r\ntext`,
  "multiparts inside multiparts": nested,
  "many parts": (size) => `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${filled(`--b\r\n${PLAIN}\r\na\r\n`, size)}--b--\r\n`,
  "boundaries": (size) => `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${filled("--b\r\n", size)}`,
  "half boundaries": (size) => `${HEAD}Content-Type: multipart/mixed; boundary=bbbbbbbbbb\r\n\r\n${filled("--bbbbbbbbb\r\n", size)}`,
  "dashes": (size) => `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${filled("-", size)}`,
  "letters inside letters": (size) => filled("From: a@example.com\r\nContent-Type: message/rfc822\r\n\r\n", size),
  "tags inside tags": (size) => `${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n${filled("<div>", size)}`,
};
