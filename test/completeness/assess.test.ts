import { describe, expect, it } from "vitest";
import { assessReport, nextQuestion, SCORING_VERSION } from "../../src/completeness/index.js";
import type { Report } from "../../src/completeness/index.js";
import { RU } from "../../src/countries/ru/index.js";
import { en, ru } from "../../src/languages/index.js";
import type { Facet } from "../../src/schema/index.js";
import { FACETS, TONES } from "../../src/schema/index.js";

const languages = [ru, en];
const settings = { languages, country: RU };
const present = (report: Report) => FACETS.filter((facet) => assessReport(report, settings).facets[facet].present);

/** What to put into a field so that it states the fact. */
const FIELDS: readonly (readonly [Facet, Report])[] = [
  ["contract", { contractNumber: "ОТ-004051/22" }],
  ["contact", { contact: { phone: "+78126010610" } }],
  ["contact", { contact: { email: "anna@example.com" } }],
  ["contact", { contact: { messenger: { kind: "telegram", handle: "ivanova_a" } } }],
  ["address", { incidentAddress: { city: "Санкт-Петербург", street: "7-я", streetType: "линия", house: "34" } }],
  ["address", { incidentAddress: { buildingName: "ТЦ Радуга" } }],
  ["address", { incidentAddress: { text: "В.О. 7-я линия д.34" } }],
  ["onset", { issueStartDate: "2026-11-21" }],
  ["checks", { checks: [{ check: "restart", outcome: "failed" }] }],
  ["checks", { checks: [{ check: "restart", outcome: "notDone" }] }],
  ["attachments", { attachments: [{ name: "los.jpg" }] }],
  ["availability", { contact: { availability: "после 18:00" } }],
];

it("says which scoring it is by", () => expect(assessReport({}, settings).scoring).toBe(SCORING_VERSION));

describe("fields of a ticket", () => {
  it.each(FIELDS)("%s: %j", (facet, report) => {
    expect(present(report)).toEqual([facet]);
    const [evidence] = assessReport(report, settings).facets[facet].evidence;
    const { path } = evidence as { path: string };
    const value = path.slice(1).split("/").reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], report);
    expect(value).toBeDefined();
  });

  it.each([
    { contractNumber: " — " }, { contractNumber: 4051 as unknown as string }, { contact: { name: "Анна" } }, { contact: { phone: "нет" } }, { contact: { email: "нет" } },
    { incidentAddress: { city: "Санкт-Петербург" } }, { incidentAddress: { street: "Невский", city: "Санкт-Петербург" } }, { incidentAddress: { text: "дома" } },
    { issueStartDate: "давно" }, { checks: [] }, { checks: [{ check: "restart", outcome: "unknown" as const }] }, { attachments: [] },
  ] as Report[])("state nothing: %j", (report) => {
    expect(present(report)).toEqual([]);
    expect(assessReport(report, settings)).toMatchObject({ score: 0, band: "empty" });
  });

  it("count as much as the same fact in prose", () => {
    const prose = assessReport({ text: "Договор ОТ-004051/22" }, settings);
    const field = assessReport({ text: "", contractNumber: "ОТ-004051/22" }, settings);
    const both = assessReport({ text: "Договор ОТ-004051/22", contractNumber: "ОТ-004051/22" }, settings);
    expect(prose.score).toBeGreaterThan(0);
    expect([field.score, both.score]).toEqual([prose.score, prose.score]);
    expect(both.facets.contract.evidence).toHaveLength(2);
  });
});

describe("assessReport", () => {
  it("gives every facet, every one with points earned, points to gain, or none where it does not matter", () => {
    const { facets, informationRequired } = assessReport({ text: "Интернет", category: "billing" }, settings);
    expect(Object.keys(facets)).toEqual([...FACETS]);
    for (const facet of FACETS.filter((facet) => facet !== "service")) {
      expect(facets[facet].weight).toBe(informationRequired.find((missing) => missing.facet === facet)?.gain ?? 0);
    }
    expect(facets.address.weight).toBe(0);
  });

  it("points into the text as received", () => {
    const text = "😀 ДОГОВОР №\u00a0ОТ‑004051/22, инте\u00adрнет";
    const { facets } = assessReport({ text }, settings);
    for (const { evidence } of Object.values(facets)) for (const one of evidence) if ("span" in one) expect(one.text).toBe(text.slice(one.span.start, one.span.end));
    expect(facets.service.evidence).toContainEqual(expect.objectContaining({ text: "инте\u00adрнет" }));
  });

  it.each([
    ["Internet gone since noon, lights red. The hosting sits under QF-2210-K. Ring 01632 960960", "QF-2210-K"],
    ["не работает интернет, мы в базе как ДМ-4417, звоните 89215551308", "ДМ-4417"],
  ])("takes a number that no word announces for a contract's where all around it says so: %s", (text, number) => {
    expect(assessReport({ text }, settings).facets.contract.evidence).toEqual([{ span: { start: text.indexOf(number), end: text.indexOf(number) + number.length }, text: number, rule: "learned.contract" }]);
  });

  it.each(["Модем DES-1210-28 греется, портов горит 5", "my order F-3310-X is late, no internet"])("nor any other number: %s", (text) => {
    expect(assessReport({ text }, settings).facets.contract.present).toBe(false);
  });

  it("reads the description of a ticket as the text, and both where there are both", () => {
    expect(present({ description: "интернет" })).toEqual(["service"]);
    const both = assessReport({ text: "добрый день", description: "интернет" }, settings);
    expect(both.facets.service.evidence).toEqual([{ path: "/description" }]);
  });

  it("takes the stated category, and asks by it", () => {
    const outage = assessReport({ text: "Интернет", category: "outage" }, settings);
    const billing = assessReport({ text: "Интернет", category: "billing" }, settings);
    expect([outage.category, billing.category]).toEqual(["outage", "billing"]);
    const asked = (assessment: typeof outage) => assessment.informationRequired.map(({ facet }) => facet);
    expect(asked(outage)).toContain("address");
    expect(asked(billing)).not.toContain("address");
    expect(billing.informationRequired.find(({ facet }) => facet === "onset")!.question).toBe("onset.billing");
  });

  it("does not ask a caller for a number, nor about a closed case, and asks most gain first", () => {
    expect(assessReport({ text: "", channel: "phone" }, settings).informationRequired.some(({ facet }) => facet === "contact")).toBe(false);
    expect(assessReport({ text: "", status: "closed" }, settings).informationRequired).toEqual([]);
    const gains = assessReport({ text: "" }, settings).informationRequired.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(Math.min(...gains)).toBeGreaterThan(0);
  });

  it("lets a desk change what matters", () => {
    const requirements = { categories: { billing: { factors: { address: 1 } } }, bands: { fair: 1, good: 2, excellent: 3 } };
    const desk = { ...settings, requirements };
    const assessment = assessReport({ text: "Интернет", category: "billing" }, { desk });
    expect(assessment.facets.address.weight).toBeGreaterThan(0);
    expect(assessment.band).toBe("excellent");
    expect(assessReport({ text: "Интернет" }, { desk, requirements: { bands: { fair: 90, good: 95, excellent: 99 } } }).band).toBe("poor");
  });

  it("is misused without languages or without a report", () => {
    expect(() => assessReport({ text: "" }, {})).toThrow(TypeError);
    expect(() => assessReport({ text: "" }, { languages: [] })).toThrow(TypeError);
    for (const report of [null, undefined, "text", 1, []]) expect(() => assessReport(report as never, settings)).toThrow(TypeError);
  });

  const wrong: unknown[] = [null, 0, NaN, "", "\ud800", [], [null], {}, { toString: null }, Object.create(null), () => 0, Symbol("x"), 1n];
  it.each(["text", "description", "category", "channel", "status", "contractNumber", "contact", "incidentAddress", "checks", "attachments", "issueStartDate", "language"])(
    "takes anything for %s",
    (field) => {
      for (const value of wrong) {
        const { score } = assessReport({ [field]: value } as Report, { ...settings, now: "2026-11-22" });
        expect(score).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it("does not follow a report's prototype", () => {
    const report = Object.create({ contractNumber: "ОТ-1", text: "интернет" }) as Report;
    expect(assessReport(report, settings).band).toBe("empty");
  });

  it("gives tone marks their own place", () => {
    const { tone } = assessReport({ text: "Здравствуйте, посмотрите, пожалуйста, интернет!!!" }, settings);
    for (const { mark } of tone) expect(TONES).toContain(mark);
  });
});

describe("nextQuestion", () => {
  it("is the one with the most gain, in the language and form that is asked for", () => {
    const assessment = assessReport({ text: "Интернет не работает", category: "outage", channel: "web" }, settings);
    const [first] = assessment.informationRequired;
    for (const language of languages)
      for (const form of ["chat", "letter", "operator"] as const)
        expect(nextQuestion(assessment, language, form)).toEqual({
          code: first!.question, facet: first!.facet, path: first!.path, gain: first!.gain, text: language.questions[first!.question][form],
        });
    expect(nextQuestion(assessment, ru)!.text).toBe(ru.questions.contract.chat);
  });

  it("is none where nothing is left to ask", () => expect(nextQuestion({ informationRequired: [] }, en)).toBeUndefined());
});
