import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractContacts, readContacts } from "../../src/extract/contact.js";
import { extractContractNumbers } from "../../src/extract/contract-number.js";
import { DICTATED_CONTRACT, DIGITS, LOGIN_WORD, tracesOf } from "../../src/extract/traces.js";
import { normalise } from "../../src/text/index.js";

const reports = readFileSync(new URL("../corpus/dev.jsonl", import.meta.url), "utf8").trim().split("\n").map((line) => (JSON.parse(line) as { text: string }).text);
const word = fc.constantFrom(
  "договор", "логин", "user", "name", "мой", "тел", "phone", "семь", "семьсот", "double", "three", "oh", "o'clock", "o'o", "плюс", "ноль", "собака", "at", "точка", "ру", "mail", "ivan_99", "v.zhdanova",
  "телеграм", "радио", "radio", "3", "8 921 555-13-08", "601-06-10", "12", "@durov", "@", "/", "wa.me/79215551308", "PLG-CAMP-02", "№", ",", ".", "(", ")", "\n", "-",
);
const texts = fc.array(fc.tuple(word, fc.constantFrom(" ", "", "'")), { maxLength: 14 }).map((pieces) => pieces.flat().join(""));
const options = { country: "RU", areaCodes: [{ areaCode: "812", localLengths: [7] }] };
const findContacts = readContacts(options);

const loseNothing = (report: string) => {
  const text = normalise(report);
  const traces = tracesOf(text);
  expect(findContacts(text, [], traces)).toEqual(extractContacts(text, options));
  if (!(traces & (DIGITS | DICTATED_CONTRACT | LOGIN_WORD))) expect(extractContractNumbers(text)).toEqual([]);
};

describe("what a text holds no trace of, no extractor finds", () => {
  it("in reports", () => reports.flatMap((report) => report.split(/[.\n]/)).forEach(loseNothing));
  it("in rubbish", () => fc.assert(fc.property(texts, loseNothing), { numRuns: 1000 }));
});
