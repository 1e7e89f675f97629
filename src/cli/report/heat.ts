import { CATEGORIES, FACETS } from "../../schema/values.js";
import { type Cell, escapeHtml, fillTemplate, section, step, table } from "./markup.js";
import { type Picture, ROWS_A_TENTH } from "./picture.js";
import type { PageWords } from "./words.js";

// What a cell shows besides its colour: nothing rests on colour alone.
const SIGNS = { known: "●", missing: "○", neutral: "·" } as const;

const CLASSES = { known: "k", missing: "m", neutral: "o" } as const;

/** Tickets by facts, lowest score first. */
export const heat = ({ rows }: Picture, { words, language }: PageWords): string => {
  const columns = [{ title: words.tickets }, { title: words.score, numeric: true }, ...FACETS.map((facet) => ({ title: language.names.facets[facet], upright: true }))];
  const cells = rows.flat().sort((a, b) => a.score - b.score).map(({ name, score, known, missing }): Cell[] => [
    { html: escapeHtml(name), value: name },
    { html: String(score), value: score, class: step(score) },
    ...FACETS.map((_, at): Cell => {
      const what = known & (1 << at) ? "known" : missing & (1 << at) ? "missing" : "neutral";
      return { html: SIGNS[what], value: { known: 2, missing: 1, neutral: 0 }[what], class: CLASSES[what] };
    }),
  ]);
  const legend = `<p class="legend"><span class="k">${SIGNS.known}</span> ${escapeHtml(words.heatKnown)} <span class="m">${SIGNS.missing}</span> ${escapeHtml(words.heatMissing)} <span class="o">${SIGNS.neutral}</span> ${escapeHtml(words.heatNeutral)}</p>`;
  return section("heat", words.heat, fillTemplate(words.heatNote, { rows: ROWS_A_TENTH }), legend + table(words.heat, columns, cells, "heat"));
};

/** Categories by facts: over all tickets. */
export const categoryHeat = ({ categoryFacets, categories }: Picture, { words, language, share }: PageWords): string => {
  const columns = [{ title: words.category }, { title: words.tickets, numeric: true }, ...FACETS.map((facet) => ({ title: language.names.facets[facet], upright: true }))];
  const rows = CATEGORIES.filter((category) => categories[category].count > 0).map((category): Cell[] => {
    const { count } = categories[category];
    return [
      { html: escapeHtml(language.names.categories[category]), value: language.names.categories[category] },
      { html: String(count), value: count },
      ...FACETS.map((facet): Cell => {
        const known = categoryFacets[category][facet] / count;
        return { html: share(known).replace(/\s?%/, ""), value: known, class: `h${Math.min(5, Math.round(known * 5))}` };
      }),
    ];
  });
  return section("categories", words.byCategory, words.byCategoryNote, table(words.byCategory, columns, rows, "heat"));
};
