import * as packs from "../languages/index.js";
import type { Language } from "../languages/language.js";
import { type CommonOptions, spokenCode, type Voice, voiceOf } from "./voice.js";
import { en } from "./words/en.js";
import { ru } from "./words/ru.js";

export type { CommonOptions } from "./voice.js";

const SPOKEN = { en: { language: packs.en, words: en }, ru: { language: packs.ru, words: ru } };

/** What a command has around it that speaks of reports: a voice, and the whole language, with its names and questions. */
export interface Session extends Voice {
  readonly language: Language;
}

export const openSession = ({ lang }: CommonOptions, environment = process.env): Session => {
  const code = spokenCode(lang, environment);
  const { language, words } = SPOKEN[code];
  return { ...voiceOf(code, words, language.messages, environment), language };
};
