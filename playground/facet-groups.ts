import type { Facet } from "no-telepathy/schema";
import type { Words } from "./words/words.js";

export type FacetGroup = keyof Words["groups"];

/** The 19 facts as the board shows them. */
export const FACET_GROUPS: Readonly<Record<FacetGroup, readonly Facet[]>> = {
  who: ["contract", "contact", "address"],
  what: ["service", "symptom", "onset", "pattern", "scope", "indicators", "errorText", "measurement"],
  setting: ["connection", "equipment", "checks", "trigger"],
  wish: ["expectation", "impact", "attachments", "availability"],
};

const groups = new Map(Object.entries(FACET_GROUPS).flatMap(([group, facets]) => facets.map((facet) => [facet, group as FacetGroup] as const)));

export const groupOf = (facet: Facet): FacetGroup => groups.get(facet)!;
