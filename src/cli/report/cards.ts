import { FACETS } from "../../schema/values.js";
import { escapeHtml, fillTemplate, section, step } from "./markup.js";
import type { Card, Picture } from "./picture.js";
import type { PageWords } from "./words.js";

const HUES = 6;

const card = ({ name, place, score, band, category, channel, parts, cut, known, missing, question, tone }: Card, { words, language }: PageWords): string => {
  const { facets, bands, categories, tones } = language.names;
  const text = parts.map(({ text, facet }) => (facet === undefined ? escapeHtml(text) : `<mark class="f${FACETS.indexOf(facet) % HUES}" title="${escapeHtml(facets[facet])}">${escapeHtml(text)}</mark>`)).join("");
  const about = [categories[category], ...(channel ? [language.ticket.channels[channel as keyof typeof language.ticket.channels]] : []), ...tone.map((mark) => tones[mark])];
  const list = (title: string, items: readonly string[]) => (items.length ? `<p><b>${escapeHtml(title)}:</b> ${items.map(escapeHtml).join(", ")}</p>` : "");
  return `<article><header><span class="score ${step(score)}" aria-label="${escapeHtml(fillTemplate(words.of100, { score }))}">${score}</span><div><h4 title="${escapeHtml(place)}">${escapeHtml(name)}</h4><p>${escapeHtml([bands[band], ...about].join(" · "))}</p></div></header><blockquote>${text || `<i>${escapeHtml(words.noText)}</i>`}${cut ? "…" : ""}</blockquote>${list(words.heatKnown, known.map((facet) => facets[facet]))}${list(words.missing, missing.map(([facet, gain]) => `${facets[facet]} +${gain}`))}${question ? `<p class="ask"><b>${escapeHtml(words.next)}:</b> ${escapeHtml(question)}</p>` : ""}</article>`;
};

/** The tickets that tell least, and those that tell most, with the words that earned the points. */
export const cards = ({ worst, best }: Picture, page: PageWords): string => {
  const shown = (id: string, title: string, list: readonly Card[]) => (list.length ? section(id, title, page.words.cardsNote, `<div class="cards">${list.map((one) => card(one, page)).join("")}</div>`) : "");
  return shown("worst", page.words.worst, worst) + shown("best", page.words.best, best);
};
