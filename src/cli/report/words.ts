import { en as english, ru as russian } from "../../languages/index.js";
import type { Language } from "../../languages/language.js";
import { en } from "../words/report-en.js";
import { ru } from "../words/report-ru.js";
import type { ReportWords } from "../words/report-words.js";

export interface ReportFacts {
  readonly title: string | undefined;
  readonly files: number;
  /** Whether personal data is masked. */
  readonly masked: boolean;
}

/** What a page is written with: one language, its numbers, and what is to be said of the whole. */
export interface PageWords extends ReportFacts {
  readonly language: Language;
  readonly words: ReportWords;
  number(value: number): string;
  /** A share of 0 to 1, in whole per cents. */
  share(value: number): string;
}

const LANGUAGES = { en: { language: english, words: en }, ru: { language: russian, words: ru } };

export const reportWords = (lang: "ru" | "en", facts: ReportFacts): PageWords => {
  const numbers = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const shares = new Intl.NumberFormat(lang, { style: "percent" });
  return { ...facts, ...LANGUAGES[lang], number: (value) => numbers.format(value), share: (value) => shares.format(value) };
};
