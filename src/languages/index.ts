export { en } from "./en/index.js";
export { ru } from "./ru/index.js";
export type { ExplanationWord, Language, Names, ScoringLanguage } from "./language.js";
export type { Question, QuestionCode, Questions } from "./questions.js";
