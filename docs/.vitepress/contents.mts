/** The pages by name; a guide is `docs/PATH.md`, in Russian `docs/ru/PATH.md` where there is one. */
export const GUIDES = [
  { path: "guides/first-form", en: "Your first form", ru: "Первая форма" },
  { path: "guides/telegram-bot", en: "A Telegram bot", ru: "Бот в Телеграме" },
  { path: "guides/mail", en: "Mail intake", ru: "Приём почты" },
  { path: "guides/call-centre", en: "A call-centre screen", ru: "Экран оператора" },
  { path: "guides/personal-data", en: "Personal data", ru: "Персональные данные" },
  { path: "guides/own-desk", en: "Your own desk", ru: "Своя служба (по-английски)" },
  { path: "guides/own-contract-format", en: "Your own contract format", ru: "Свой формат договора (по-английски)" },
  { path: "guides/new-language", en: "A new language", ru: "Новый язык (по-английски)" },
  { path: "guides/new-country", en: "A new country", ru: "Новая страна (по-английски)" },
  { path: "ci", en: "In CI", ru: "В CI (по-английски)" },
  { path: "scale-out", en: "Past one machine", ru: "Много машин (по-английски)" },
];

export const SUBJECTS = [
  { text: "Scoring", link: "/scoring" },
  { text: "Intake", link: "/intake" },
  { text: "Contract numbers", link: "/contract-numbers" },
  { text: "Phones", link: "/phones" },
  { text: "E-mail addresses", link: "/emails" },
  { text: "Addresses", link: "/addresses" },
  { text: "Architecture", link: "/architecture" },
  { text: "Measured", link: "/measured" },
  { text: "Performance", link: "/performance" },
];

export const REFERENCE = [
  { text: "The ticket", link: "/ticket" },
  { text: "Codes", link: "/codes" },
  { text: "Rules of evidence", link: "/rules" },
  { text: "Versions", link: "/versioning" },
  { text: "Compatibility", link: "/compatibility" },
];
