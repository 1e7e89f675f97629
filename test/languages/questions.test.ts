import { describe, expect, it } from "vitest";
import { questionFor } from "../../src/completeness/information-required.js";
import { REQUIREMENTS } from "../../src/completeness/index.js";
import { en, ru } from "../../src/languages/index.js";
import { QUESTION_CODES } from "../../src/languages/questions.js";
import type { CheckKind } from "../../src/schema/index.js";
import { CATEGORIES, FACETS } from "../../src/schema/index.js";

describe.each([ru, en])("questions in $code", (language) => {
  const all = Object.entries(language.questions);

  it("are there for every code, and for no other", () => expect(all.map(([code]) => code).sort()).toEqual([...QUESTION_CODES].sort()));

  it.each(all)("%s: each form is whole, says something of its own, and fits its place", (_, { chat, letter, operator }) => {
    for (const form of [chat, letter, operator]) {
      expect(form).toMatch(/^\p{Lu}/u);
      expect(form).toMatch(/[.?!]$/);
      expect(form).not.toMatch(/\s{2}|^\s|\s$|[{}]| [,.?!:;]/);
    }
    expect(new Set([chat, letter, operator]).size).toBe(3);
    expect(chat.length).toBeLessThanOrEqual(150);
    expect(letter.length).toBeGreaterThan(chat.length / 2);
    expect(letter.length).toBeLessThanOrEqual(280);
  });

  it("are told apart", () => {
    for (const form of ["chat", "letter", "operator"] as const) {
      const texts = all.map(([, question]) => question[form]);
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    }
  });

  it("never ask for a password", () => {
    for (const [, { chat, letter }] of all) expect(`${chat} ${letter}`).not.toMatch(/(напишите|пришлите|назовите)[^.,?]{0,30}пароль|(send|give|tell) us[^.,?]{0,30}your password/iu);
  });
});

it("Russian questions say вы", () => {
  for (const { chat, letter } of Object.values(ru.questions)) expect(`${chat} ${letter}`).not.toMatch(/(^|[^\p{L}])(ты|тебя|тебе|тво[йяеё]\p{L}*)([^\p{L}]|$)/iu);
});

describe("questionFor", () => {
  it("has words for every facet in every category", () => {
    for (const facet of FACETS) for (const category of CATEGORIES) expect(QUESTION_CODES).toContain(questionFor(facet, category, REQUIREMENTS, new Set()));
  });

  it.each([
    ["symptom", "billing", "symptom.billing"], ["symptom", "outage", "symptom"], ["address", "request", "address.request"], ["contract", "outage", "contract"],
    ["checks", "outage", "checks.power"], ["checks", "degraded", "checks.directConnection"], ["checks", "access", "checks.otherDevice.access"], ["checks", "billing", "checks.balance.billing"],
  ] as const)("%s in %s: %s", (facet, category, code) => expect(questionFor(facet, category, REQUIREMENTS, new Set())).toBe(code));

  it("asks for the first self-check that was not made, in the order of the category", () => {
    const asked = [];
    const made = new Set<CheckKind>();
    for (const check of REQUIREMENTS.selfChecks.outage) {
      asked.push(questionFor("checks", "outage", REQUIREMENTS, made));
      made.add(check);
    }
    expect(asked).toEqual(["checks.power", "checks.cabling", "checks.restart", "checks.directConnection", "checks.otherDevice", "checks.equipment"]);
  });
});
