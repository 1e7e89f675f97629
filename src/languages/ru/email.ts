import type { EmailWords } from "../email-words.js";

export const emailWords: EmailWords = {
  at: ["собака", "собаки", "собаку", "собачка", "собачку", "сабака", "собак"],
  weakAt: ["эт", "ат"],
  dot: ["точка", "точку", "тчк"],
  hyphen: ["дефис", "тире", "минус"],
  underscore: ["подчеркивание", "подчерк", "андерскор"],
  plus: ["плюс"],
  fillers: ["нижнее", "нижним", "нижняя"],
  heard: {
    мейл: "mail", мэйл: "mail", майл: "mail", меил: "mail", яндекс: "yandex", гмейл: "gmail", гмайл: "gmail", джимейл: "gmail", джимэйл: "gmail", жмайл: "gmail", рамблер: "rambler", лист: "list",
    инбокс: "inbox", бк: "bk", я: "ya", хотмейл: "hotmail", аутлук: "outlook", айклауд: "icloud", вк: "vk", ру: "ru", ком: "com", нет: "net", орг: "org", рф: "рф", бай: "by", кз: "kz",
  },
};
