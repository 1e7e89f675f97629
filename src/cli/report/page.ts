import { cards } from "./cards.js";
import { groups, histogram, pareto, tiles, tone } from "./charts.js";
import { categoryHeat, heat } from "./heat.js";
import { escapeHtml, fillTemplate } from "./markup.js";
import type { Picture } from "./picture.js";
import { SCRIPT } from "./script.js";
import { STYLE } from "./style.js";
import type { PageWords } from "./words.js";

declare const __VERSION__: string;

/** One page that needs nothing else, and may fetch nothing: the policy forbids it. */
export const renderPage = (picture: Picture, page: PageWords): string => {
  const { words, language, number, files, masked } = page;
  const title = escapeHtml(page.title ?? words.title);
  const parts: readonly (readonly [id: string, title: string, body: string])[] = [
    ["scores", words.histogram, histogram(picture, page)],
    ["missing", words.pareto, pareto(picture, page)],
    ["groups", words.groups, groups(picture, page)],
    ["categories", words.byCategory, categoryHeat(picture, page)],
    ["heat", words.heat, heat(picture, page)],
    ["worst", words.worst, cards(picture, page)],
    ["tone", words.tone, tone(picture, page)],
  ];
  const body = picture.tickets
    ? `${tiles(picture, page)}<nav aria-label="${escapeHtml(words.contents)}"><ul>${parts.map(([id, name]) => `<li><a href="#${id}">${escapeHtml(name)}</a></li>`).join("")}</ul></nav>${parts.map(([, , html]) => html).join("\n")}`
    : `<p class="note">${escapeHtml(words.empty)}</p>`;
  return `<!doctype html>
<html lang="${language.code}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="top"><h1>${title}</h1><p>${escapeHtml(fillTemplate(words.lead, { tickets: number(picture.tickets), files: number(files) }))}${picture.unreadable ? ` ${escapeHtml(fillTemplate(words.unreadable, { count: number(picture.unreadable) }))}` : ""} ${escapeHtml(masked ? words.masked : words.unmasked)}</p></header>
<main>
${body}
</main>
<footer><p>${escapeHtml(fillTemplate(words.about, { version: __VERSION__ }))}</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`;
};
