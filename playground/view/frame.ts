import type { MeterState } from "no-telepathy/form";
import type { Language } from "no-telepathy/languages";
import { CATEGORIES, CHANNELS } from "no-telepathy/schema";
import type { Category, Channel } from "no-telepathy/schema";
import type { LanguageCode } from "../desk-settings.js";
import type { Shared } from "../link.js";
import type { Words } from "../words/words.js";
import { byId, element, setAttribute, setText } from "./dom.js";

declare const __VERSION__: string;

export interface FrameEvents {
  readonly onLanguage: (language: LanguageCode) => void;
  readonly onExample: (text: string) => void;
  readonly onShare: () => void;
  readonly onChannel: (channel: Channel) => void;
  readonly onCategory: (category: Category | undefined) => void;
}

const WORD_SLOTS = { word: (node: Element, text: string) => setText(node, text), placeholder: (node: Element, text: string) => setAttribute(node, "placeholder", text), label: (node: Element, text: string) => setAttribute(node, "aria-label", text) };

/** Puts the words of a language where the page names them: `data-word`, `data-placeholder`, `data-label`. */
const putWords = (words: Words) => {
  for (const [slot, put] of Object.entries(WORD_SLOTS))
    for (const node of document.querySelectorAll<HTMLElement>(`[data-${slot}]`)) put(node, words[node.dataset[slot] as keyof Words] as string);
};

/** What stands around the report: words, examples, the report's circumstances, the link. */
export const createFrame = ({ onLanguage, onExample, onShare, onChannel, onCategory }: FrameEvents) => {
  const [channel, category, examples, notice, link] = [byId<HTMLSelectElement>("channel"), byId<HTMLSelectElement>("category"), byId("examples"), byId("notice"), byId<HTMLInputElement>("link")];
  const channels = CHANNELS.map((value) => element("option", { value }));
  const categories = ["", ...CATEGORIES].map((value) => element("option", { value }));
  const languages = [...document.querySelectorAll<HTMLButtonElement>("[data-language]")];
  let worded: LanguageCode | undefined;
  channel.append(...channels);
  category.append(...categories);
  channel.addEventListener("change", () => onChannel(channel.value as Channel));
  category.addEventListener("change", () => onCategory((category.value || undefined) as Category | undefined));
  for (const button of languages) button.addEventListener("click", () => onLanguage(button.dataset["language"] as LanguageCode));
  byId("share").addEventListener("click", onShare);
  byId("clear").addEventListener("click", () => onExample(""));
  link.addEventListener("focus", () => link.select());
  setText(byId("version"), __VERSION__);

  const speak = (language: LanguageCode, { names }: Language, words: Words) => {
    worded = language;
    setAttribute(document.documentElement, "lang", language);
    document.title = `${words.title} · no-telepathy`;
    putWords(words);
    for (const button of languages) setAttribute(button, "aria-pressed", String(button.dataset["language"] === language));
    for (const option of channels) setText(option, words.channels[option.value as Channel]);
    for (const option of categories) if (option.value) setText(option, names.categories[option.value as Category]);
    examples.replaceChildren(...words.reports.map(({ name, text }) => {
      const button = element("button", { type: "button", class: "quiet" }, name);
      button.addEventListener("click", () => onExample(text));
      return element("li", {}, button);
    }));
    notice.parentElement!.hidden = true;
  };

  return {
    show: (page: Shared, state: MeterState, language: Language, words: Words): void => {
      if (worded !== page.language) speak(page.language, language, words);
      channel.value = page.channel;
      setText(categories[0]!, words.inferred.replace("{category}", state.band === "empty" ? "…" : state.categoryName));
      category.value = page.category ?? "";
    },
    notify: (text: string, url?: string): void => {
      notice.parentElement!.hidden = false;
      setText(notice, text);
      link.hidden = url === undefined;
      link.value = url ?? "";
      if (url !== undefined) link.focus();
    },
  };
};
