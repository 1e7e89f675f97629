import { describe, expect, it } from "vitest";
import { CONTRADICTION_CODES } from "../../src/completeness/index.js";
import { formatIssue } from "../../src/format/index.js";
import { en, ru } from "../../src/languages/index.js";
import { issue } from "../../src/result.js";
import { ADDRESS_CODES, CONTRACT_NUMBER_CODES, EMAIL_CODES, PHONE_CODES, TICKET_CODES } from "../../src/validate/index.js";

const LANGUAGES = { ru, en };
// Each code by the noun that gives it: its words may be the noun's own, `code.subject`.
const CODES = {
  ticket: TICKET_CODES, contractNumber: CONTRACT_NUMBER_CODES, phone: PHONE_CODES, email: EMAIL_CODES, address: ADDRESS_CODES, report: CONTRADICTION_CODES,
};
const CYRILLIC = /[а-яё]/i;

describe.each(Object.entries(LANGUAGES))("messages in %s", (code, language) => {
  it.each(Object.entries(CODES))("has words for every code of the %s", (subject, codes) => {
    for (const one of codes) {
      const words = formatIssue(issue(one, { subject }), language);
      expect(words, one).not.toBe(one);
      expect(CYRILLIC.test(words.replace(/\{\w+\}|“[^”]*”|«[^»]*»/g, "")), words).toBe(code === "ru");
    }
  });

  it("has templates whose slots are the other language's", () => {
    const slots = (template: string) => [...new Set(template.match(/\{\w+\}/g) ?? [])].sort();
    for (const [key, template] of Object.entries(language.messages)) for (const other of Object.values(LANGUAGES)) {
      expect(Object.keys(other.messages), key).toContain(key);
      expect(slots(other.messages[key]!), key).toEqual(slots(template));
    }
  });
});
