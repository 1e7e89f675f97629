import { defineDesk } from "../../src/desk.js";
import { RU } from "../../src/countries/index.js";
import { en, ru } from "../../src/languages/index.js";

export const NOW = "2026-11-22T10:15:00+03:00";
export const desk = defineDesk({
  country: RU, languages: [ru, en], areaCodes: [{ areaCode: "812", localLengths: [7] }], timeZone: "Europe/Moscow",
  own: { phones: ["601-0610"], emails: ["help@example.net"] },
});

const encode = (text: string, of: (code: number, character: string) => number) => Uint8Array.from([...text], (character) => (character.charCodeAt(0) < 0x80 ? character.charCodeAt(0) : of(character.charCodeAt(0), character)));
const KOI8 = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";

/** Encoders of Russian letters (without ё): no platform has any but UTF-8. */
export const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "utf-8": (text) => new TextEncoder().encode(text),
  "windows-1251": (text) => encode(text, (code) => code - 0x410 + 0xc0),
  "koi8-r": (text) => encode(text, (_, character) => 0xc0 + KOI8.indexOf(character)),
  cp866: (text) => encode(text, (code) => (code < 0x440 ? code - 0x410 + 0x80 : code - 0x440 + 0xe0)),
};

export const bytes = (...parts: readonly (string | Uint8Array)[]): Uint8Array => {
  const encoded = parts.map((part) => (typeof part === "string" ? new TextEncoder().encode(part) : part));
  const all = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of encoded) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** A letter in UTF-8: header fields, then the body. */
export const letter = (body: string, header: Readonly<Record<string, string>> = {}): string =>
  [...Object.entries({ From: "Anna <anna@example.com>", "Content-Type": "text/plain; charset=utf-8", ...header }).map(([name, value]) => `${name}: ${value}`), "", body].join("\r\n");
