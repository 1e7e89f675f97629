import type { Assessment } from "../../completeness/index.js";
import type { Facet } from "../../schema/index.js";

/** One line of `assess --ndjson`: only the facets that are present, each with its spans, or the pointer of the field it stands in. */
export const assessmentLine = (id: unknown, { score, band, category, facets, tone, informationRequired }: Assessment): string => {
  const present: Record<string, unknown[]> = {};
  for (const facet in facets) {
    const { present: there, evidence } = facets[facet as Facet];
    if (there) present[facet] = evidence.map((one) => ("span" in one ? { start: one.span.start, end: one.span.end } : { path: one.path }));
  }
  return JSON.stringify({ ...(id === undefined ? {} : { id }), score, band, category, facets: present, tone: tone.map(({ mark }) => mark), informationRequired });
};
