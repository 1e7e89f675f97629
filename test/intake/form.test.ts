import { describe, expect, it } from "vitest";
import { readForm } from "../../src/intake/form.js";
import { en, ru } from "../../src/languages/index.js";
import { FORM_FIELDS } from "../../src/languages/intake-words.js";

const words = [ru.intake, en.intake];

describe("readForm", () => {
  it("reads labelled lines, and knows blanks", () =>
    expect(readForm("ФИО: Иванов\n* Договор № : 70041518\nТелефон: ____\n**Email**: n/a\nАдрес =\nчто-то", words).map(({ field, value, blank }) => ({ field, value, blank }))).toEqual([
      { field: "name", value: "Иванов", blank: false }, { field: "contract", value: "70041518", blank: false }, { field: "phone", value: "", blank: true }, { field: "email", value: "n/a", blank: true }, { field: "address", value: "", blank: true },
    ]));

  it("takes one labelled line for a sentence", () => expect(readForm("Проблема: нет сети\nжду", words)).toEqual([]));

  it.each([ru, en].flatMap(({ code, intake }) => FORM_FIELDS.flatMap((field) => intake.labels[field].map((label) => ({ code, field, label })))))("knows the label $label ($code) for $field", ({ label }) => {
    const [line] = readForm(`${label}: x1\nтелефон: 1`, words);
    expect(line).toMatchObject({ value: "x1", blank: false });
  });

  it("has no label for two fields of one language", () => {
    for (const { intake } of [ru, en]) {
      const labels = FORM_FIELDS.flatMap((field) => intake.labels[field]);
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
  });
});
