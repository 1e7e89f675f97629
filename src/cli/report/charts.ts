import type { Facet } from "../../schema/index.js";
import { FACETS, TONES } from "../../schema/values.js";
import { bar, type Cell, escapeHtml, fillTemplate, section, step, table } from "./markup.js";
import type { Group, Picture } from "./picture.js";
import type { PageWords } from "./words.js";

type Section = (picture: Picture, words: PageWords) => string;

const STEP = 5;

/** Tickets by score, as columns; the same numbers as a table beneath. */
export const histogram: Section = ({ scores, tickets }, { words, number, share }) => {
  const bins = Array.from({ length: 100 / STEP }, (_, at) => ({
    from: at * STEP,
    to: at === 100 / STEP - 1 ? 100 : at * STEP + STEP - 1,
    count: scores.slice(at * STEP, at === 100 / STEP - 1 ? 101 : at * STEP + STEP).reduce((sum, count) => sum + count, 0),
  }));
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const columns = bins
    .map(({ from, to, count }) => `<div class="col" title="${from}–${to}: ${number(count)} (${share(count / Math.max(1, tickets))})"><b>${count ? share(count / tickets) : ""}</b><i class="${step(from)}" style="height:${((count / most) * 100).toFixed(1)}%"></i><span>${from % 10 ? "" : from}</span></div>`)
    .join("");
  const rows = bins.map(({ from, to, count }): Cell[] => [{ html: `${from}–${to}`, value: from }, { html: number(count), value: count }]);
  const body = `<div class="columns" role="img" aria-label="${escapeHtml(words.histogramNote)}">${columns}</div><details><summary>${escapeHtml(words.asTable)}</summary>${table(words.histogram, [{ title: words.score }, { title: words.tickets, numeric: true }], rows)}</details>`;
  return section("scores", words.histogram, words.histogramNote, body);
};

/** Facts by what their absence costs, the most first. */
export const costliest = ({ facets }: Picture): { readonly facet: Facet; readonly missing: number; readonly points: number }[] =>
  FACETS.map((facet) => ({ facet, ...facets[facet] })).filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);

export const pareto: Section = (picture, { words, language, number, share }) => {
  const rows = costliest(picture);
  const all = rows.reduce((sum, { points }) => sum + points, 0);
  const most = Math.max(1, ...rows.map(({ points }) => points));
  let sum = 0;
  const cells = rows.map(({ facet, missing, points }): Cell[] => {
    sum += points;
    return [
      { html: escapeHtml(language.names.facets[facet]), value: language.names.facets[facet] },
      { html: `${bar(points / most, "lost")}<span class="v">${number(Math.round(points))}</span>`, value: points, class: "wide" },
      { html: share(missing / picture.tickets), value: missing },
      { html: share(sum / all), value: sum },
    ];
  });
  return section("missing", words.pareto, words.paretoNote, table(words.pareto, [{ title: words.fact }, { title: words.pointsLost }, { title: words.missingIn, numeric: true }, { title: words.cumulative, numeric: true }], cells, "bars"));
};

const groupTable = (title: string, heading: string, groups: readonly (readonly [name: string, group: Group, key?: string])[], { words, number }: PageWords): string => {
  const most = Math.max(1, ...groups.map(([, { count }]) => count));
  const rows = groups.map(([name, { count, sum }, key]): Cell[] => {
    const mean = sum / Math.max(1, count);
    return [
      { html: escapeHtml(name), value: key ?? name },
      { html: `${bar(count / most)}<span class="v">${number(count)}</span>`, value: count, class: "wide" },
      { html: `${bar(mean / 100, step(mean))}<span class="v">${number(Math.round(mean))}</span>`, value: mean, class: "wide" },
    ];
  });
  return `<div>${table(title, [{ title: heading }, { title: words.tickets }, { title: words.meanScore }], rows, "bars")}</div>`;
};

const byCount = (groups: Readonly<Record<string, Group>>) => Object.entries(groups).filter(([, { count }]) => count > 0).sort(([, a], [, b]) => b.count - a.count);

/** Weeks as columns: how many tickets, and how informative. */
const weekColumns = (weeks: readonly (readonly [string, Group])[], { words, number }: PageWords): string => {
  const most = Math.max(1, ...weeks.map(([, { count }]) => count));
  const columns = weeks.map(([week, { count, sum }]) => `<div class="col" title="${words.week} ${week}: ${number(count)}, ${words.meanScore.toLowerCase()} ${number(Math.round(sum / count))}"><b>${number(Math.round(sum / count))}</b><i class="${step(sum / count)}" style="height:${Math.max(2, (count / most) * 100).toFixed(1)}%"></i><span>${week.slice(5)}</span></div>`);
  return `<div class="columns weeks" role="img" aria-label="${escapeHtml(words.groups)}" style="--n:${weeks.length}">${columns.join("")}</div>`;
};

export const groups: Section = (picture, page) => {
  const { words, language } = page;
  const channels = byCount(picture.channels).map(([name, group]) => [name ? language.ticket.channels[name as keyof typeof language.ticket.channels] : words.unstated, group] as const);
  const categories = byCount(picture.categories).map(([name, group]) => [language.names.categories[name as keyof typeof language.names.categories], group] as const);
  const weeks = Object.entries(picture.weeks).sort(([a], [b]) => (a < b ? -1 : 1));
  const byWeek = weeks.length ? `<p class="note weeknote">${escapeHtml(words.weekNote)}</p>${weekColumns(weeks.slice(-53), page)}<details><summary>${escapeHtml(words.asTable)}</summary>${groupTable(words.week, words.week, weeks, page)}</details>` : "";
  return section("groups", words.groups, "", `<div class="two">${groupTable(words.channel, words.channel, channels, page)}${groupTable(words.category, words.category, categories, page)}</div>${byWeek}`);
};

export const tone: Section = ({ tones, tickets }, { words, language, number, share }) => {
  const rows = TONES.map((mark): Cell[] => [
    { html: escapeHtml(language.names.tones[mark]), value: language.names.tones[mark] },
    { html: `${bar(tones[mark] / Math.max(1, tickets))}<span class="v">${number(tones[mark])}</span>`, value: tones[mark], class: "wide" },
    { html: share(tones[mark] / Math.max(1, tickets)), value: tones[mark] },
  ]);
  return section("tone", words.tone, words.toneNote, table(words.tone, [{ title: words.tone }, { title: words.tones }, { title: "%", numeric: true }], rows, "bars"));
};

/** Five numbers that say it all. */
export const tiles: Section = (picture, { words, language, number, share }) => {
  const { scores, tickets, bands } = picture;
  const mean = scores.reduce((sum, count, score) => sum + count * score, 0) / Math.max(1, tickets);
  let [median, seen] = [0, scores[0]!];
  while (seen * 2 < tickets) seen += scores[++median]!;
  const [most] = costliest(picture);
  const tile = (title: string, value: string, note: string, name: string) => `<div class="tile ${name}"><dt>${escapeHtml(title)}</dt><dd>${escapeHtml(value)}<small>${escapeHtml(note)}</small></dd></div>`;
  return `<dl class="tiles">${[
    tile(words.mean, number(Math.round(mean)), words.of100.replace("{score} ", ""), step(mean)),
    tile(words.median, number(median), words.of100.replace("{score} ", ""), step(median)),
    tile(words.enough, share((bands.good + bands.excellent) / Math.max(1, tickets)), words.enoughNote, step(((bands.good + bands.excellent) / Math.max(1, tickets)) * 100)),
    ...(most ? [tile(words.mostMissed, language.names.facets[most.facet], fillTemplate(words.mostMissedNote, { share: share(most.missing / tickets) }), "word")] : []),
  ].join("")}</dl>`;
};
