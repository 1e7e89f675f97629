// Texts of any length: as people write, and as nobody does. Each gives `size` characters.

const ORDINARY = [
  "Добрый день! Со вчерашнего вечера, часов с девяти, интернет то есть, то нет: минут десять работает, потом столько же лежит.",
  "Договор 780012345678, пр. Просвещения, д. 15, корп. 2, кв. 34, на терминале мигает красный LOS, роутер перезагружали, толку ноль.",
  "Звоните после 18, 8 (921) 555-13-08 или пишите на oleg.smirnov@example.com.",
  "The router is a TP-Link Archer C6, the internet light has been orange since 9 pm on Monday, account 70041518, speed 3 Mbps instead of 100.\n\n",
].join(" ");

const filled = (unit) => (size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
/** Half of what opens, half of what closes it. */
const nested = (open, close) => (size) => open.repeat(size >> 1) + close.repeat(size >> 1);
/** Lines quoted one level deeper each, until a quarter of the text stands in marks of quotation. */
const deeper = (size) => {
  const lines = [];
  for (let length = 0, depth = 1; length < size; depth = (depth % 500) + 1) {
    lines.push(`${">".repeat(depth)} нет интернета`);
    length += depth + 15;
  }
  return lines.join("\n").slice(0, size);
};

export const TEXTS = {
  "ordinary": filled(ORDINARY),
  "digits": filled("4812379056"),
  "digits and blanks": filled("4 "),
  "@": filled("@"),
  "a@": filled("a@"),
  "a@b.": filled("a@b."),
  "one letter": filled("а"),
  "long Latin word": filled("abcdefghij"),
  "opening brackets": filled("("),
  "brackets inside brackets": nested("(", ")"),
  "opening quotes": filled("«"),
  "straight quotes": filled("\""),
  "commas": filled(","),
  "full stops": filled("."),
  "hyphens": filled("4-"),
  "plus signs": filled("+7 "),
  "spaces": filled(" "),
  "newlines": filled("\n"),
  "carriage returns": filled("\r\n"),
  "combining marks": (size) => `е${"\u0308".repeat(size - 1)}`,
  "zero-width": filled("а\u200b"),
  "lone surrogates": filled("\ud83d"),
  "emoji": filled("😡"),
  "mixed scripts": filled("аa"),
  "half-matching cues": filled("номер догово номер лицев со вчераш не работ "),
  "half-matching cues, no blanks": filled("договолицевсовчераш"),
  "labels": filled("договор № "),
  "negations": filled("не не не ни нет без "),
  "phones": filled("8 (921) 555-13-08 "),
  "phones, nothing between": filled("89215551308"),
  "phones, commas between": filled("601-06-10,"),
  "e-mail addresses": filled("ivan@mail.ru "),
  "e-mail addresses, spelled": filled("иван собака мейл точка ру "),
  "street words": filled("ул. "),
  "houses": filled("д. 1 к. "),
  "addresses": filled("ул. Ленина, д. 5, кв. 12, "),
  "number words": filled("семьсот восемьдесят "),
  "dates": filled("12.11.2025 "),
  "day words": filled("вчера позавчера в понедельник "),
  "hours": filled("с 9 до 18 "),
  "quoted lines": filled("> нет интернета\n"),
  "quotes inside quotes": deeper,
  "marks of quotation": filled(">"),
  "attributions": filled("ср, 12 нояб. 2025 г. в 15:19, Поддержка <help@example.net> пишет:\n"),
  "signatures": filled("-- \nС уважением,\n"),
  "forwarded": filled("---------- Пересланное сообщение ----------\nОт: a\n"),
  "slots": filled("{a"),
};

/** What only a reader of HTML stumbles over. */
export const PAGES = {
  "ordinary": filled("<p>Нет интернета <b>со вчера</b>,&nbsp;<a href='https://example.com'>фото</a><br>жду мастера</p>\n"),
  "opening tags": filled("<div>"),
  "tags inside tags": nested("<div>", "</div>"),
  "closing tags": filled("</b>"),
  "less-than signs": filled("<"),
  "unfinished tags": filled("<a href=\""),
  "comments": filled("<!--"),
  "comments, half closed": filled("<!-- --"),
  "scripts": filled("<script>"),
  "styles": filled("<style>a{"),
  "entities": filled("&nbsp;"),
  "half entities": filled("&amp"),
  "quotations": filled("<blockquote>"),
  "table cells": filled("<td>"),
  "list items": filled("<ul><li>"),
};
