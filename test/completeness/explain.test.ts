import { describe, expect, it } from "vitest";
import { assessReport, explain, nextQuestion } from "../../src/completeness/index.js";
import { en, ru } from "../../src/languages/index.js";

const languages = [ru, en];
const text = "Здравствуйте! Интернет пропал вчера вечером.";
const assessment = assessReport({ text, contractNumber: "ОТ-004051/22", channel: "web" }, { languages });

describe("explain", () => {
  it.each(languages)("tells the score, the points with the words that earned them, what is missing and what to ask, in $code", (language) => {
    const { text: told, markdown, points } = explain(assessment, language);
    for (const form of [told, markdown]) {
      expect(form).toContain(`${assessment.score}/100`);
      expect(form).toContain(language.names.bands[assessment.band]);
      expect(form).toContain("Интернет");
      expect(form).toContain("/contractNumber");
      expect(form).toContain(nextQuestion(assessment, language)!.text);
      for (const { facet } of assessment.informationRequired) expect(form).toContain(language.names.facets[facet]);
    }
    expect(points.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(assessment.score, 6);
    expect(points.map(({ points }) => points)).toEqual(points.map(({ points }) => points).sort((a, b) => b - a));
  });

  it("marks the words in the text", () => {
    const { highlights } = explain(assessment, ru);
    const service = highlights.find(({ facet }) => facet === "service")!;
    const [evidence] = assessment.facets.service.evidence;
    expect(evidence).toMatchObject({ span: { start: service.start, end: service.end }, text: text.slice(service.start, service.end) });
    expect(text.slice(service.start, service.end)).toContain("Интернет");
    expect(service.label).toMatch(/^услуга \+\d/);
  });

  it("shows a customer's words as words, not as markup", () => {
    const nasty = assessReport({ text: "интернет" }, { languages });
    const found = nasty.facets.service.evidence[0]!;
    const markdown = explain({ ...nasty, facets: { ...nasty.facets, service: { ...nasty.facets.service, evidence: [{ ...found, text: "<b>|`x`|\n**[a](b)**" } as typeof found] } } }, en).markdown;
    expect(markdown).toContain("\\<b\\>\\|\\`x\\`\\| \\*\\*\\[a\\]\\(b\\)\\*\\*");
  });

  it("says so where nothing is known", () => {
    const empty = assessReport({ text: "" }, { languages });
    expect(empty.band).toBe("empty");
    expect(explain(empty, en).text).toContain("Nothing is known yet.");
  });
});
