import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { defineConfig } from "vitepress";
import { GUIDES, REFERENCE, SUBJECTS } from "./contents.mts";
import { linksInside, picturesThere, slug, tablesByKeyboard } from "./markdown.mts";

const docs = join(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(join(docs, "../package.json"), "utf8")) as { version: string };
const rooms = globSync("**/*.md", { cwd: join(docs, "reference"), ignore: "index.md" }).sort();

/** Guides that are there in the language, others in English. */
const guides = (language: "en" | "ru") =>
  GUIDES.map(({ path, en, ru }) => {
    const own = language === "ru" && existsSync(join(docs, `ru/${path}.md`));
    return { text: language === "ru" ? ru : en, link: own ? `/ru/${path}` : `/${path}` };
  });
/** Pages that are there. */
const there = <Page extends { link: string }>(pages: readonly Page[]) => pages.filter(({ link }) => existsSync(join(docs, `${link}.md`)));
const sidebar = (language: "en" | "ru") => [
  { text: language === "ru" ? "Руководства" : "Guides", items: guides(language) },
  { text: language === "ru" ? "Как устроено (по-английски)" : "How it works", items: there(SUBJECTS) },
  {
    text: language === "ru" ? "Справочник (по-английски)" : "Reference",
    items: [
      ...there(REFERENCE),
      { text: "API", link: "/reference/", collapsed: true, items: rooms.map((path) => ({ text: path.replace(/(\/index)?\.md$/, ""), link: `/reference/${path.replace(/(index)?\.md$/, "")}` })) },
    ],
  },
];
/** Outside of the site's router: a page of its own. */
const playground = (text: string, language: "en" | "ru") => ({ text, link: `/playground/index.html?lang=${language}`, target: "_self", rel: "" });

export default defineConfig({
  title: "no-telepathy",
  description: "Reads a support report, says what is missing and names the one question to ask.",
  // Any path: DOCS_BASE=/no-telepathy/ npm run docs
  base: process.env["DOCS_BASE"] ?? "/",
  head: [["link", { rel: "icon", href: "data:," }]],
  vite: { resolve: { alias: [{ find: /^.*\/VPHome\.vue$/, replacement: join(import.meta.dirname, "theme/Home.vue") }] } },
  ignoreDeadLinks: [/^\/playground\//],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    anchor: { slugify: slug },
    config(markdown) {
      linksInside(markdown);
      tablesByKeyboard(markdown);
      picturesThere(markdown);
    },
  },
  // Not every page is there in both languages: who changes the language begins at its first page.
  themeConfig: { i18nRouting: false, search: { provider: "local", options: { locales: { ru: { translations: {
    button: { buttonText: "Поиск", buttonAriaLabel: "Поиск" },
    modal: {
      displayDetails: "Подробный список", resetButtonTitle: "Сбросить", backButtonTitle: "Закрыть", noResultsText: "Ничего не найдено:",
      footer: { selectText: "выбрать", navigateText: "перейти", closeText: "закрыть" },
    },
  } } } } } },
  locales: {
    root: {
      label: "English",
      lang: "en",
      themeConfig: {
        nav: [{ text: "Guides", link: "/guides/first-form" }, { text: "Scoring", link: "/scoring" }, { text: "API", link: "/reference/" }, playground("Playground", "en"), { text: version, link: "/versioning" }],
        sidebar: sidebar("en"),
        outline: { level: [2, 3] },
      },
    },
    ru: {
      label: "Русский",
      lang: "ru",
      description: "Читает обращение в поддержку, говорит, чего в нём не хватает, и называет один вопрос, который стоит задать.",
      themeConfig: {
        nav: [{ text: "Руководства", link: "/ru/guides/first-form" }, { text: "API", link: "/reference/" }, playground("Попробовать", "ru")],
        sidebar: sidebar("ru"),
        outline: { level: [2, 3], label: "На этой странице" },
        docFooter: { prev: "Назад", next: "Дальше" },
        returnToTopLabel: "Наверх",
        sidebarMenuLabel: "Разделы",
        darkModeSwitchLabel: "Тема",
        lightModeSwitchTitle: "Светлая тема",
        darkModeSwitchTitle: "Тёмная тема",
        langMenuLabel: "Язык",
        skipToContentLabel: "К содержанию",
      },
    },
  },
});
