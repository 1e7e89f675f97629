import type { Category, CheckKind, Facet } from "../schema/index.js";
import { CATEGORIES, FACETS } from "../schema/values.js";
import { QUESTION_CODES } from "../languages/questions.js";
import type { QuestionCode } from "../languages/questions.js";
import type { Requirements } from "./requirements.js";
import type { Circumstances, Known, Scale } from "./score.js";
import { scoreOf } from "./score.js";

/** One thing that is missing: TMF621's `informationRequired`, with what it is worth and the question that gets it. */
export interface InformationRequired {
  readonly facet: Facet;
  /** JSON Pointer to the ticket's field that the answer fills. */
  readonly path: string;
  /** Points that the answer adds, as things stand. */
  readonly gain: number;
  readonly question: QuestionCode;
}

/** Where on a ticket each fact has its place; what has no field of its own is told in the description. */
export const PATHS: Readonly<Partial<Record<Facet, string>>> = {
  contract: "/contractNumber",
  contact: "/contact/phone",
  address: "/incidentAddress",
  onset: "/issueStartDate",
  checks: "/checks",
  attachments: "/attachments",
  availability: "/contact/availability",
};

const CODES: ReadonlyMap<string, QuestionCode> = /* @__PURE__ */ new Map(QUESTION_CODES.map((code) => [code, code]));
/** By category, the questions that have words of their own in it, by what they are without them. */
const SPECIAL: ReadonlyMap<Category, ReadonlyMap<string, QuestionCode>> = /* @__PURE__ */ new Map(
  CATEGORIES.map((category) => [category, new Map(QUESTION_CODES.filter((code) => code.endsWith(`.${category}`)).map((code) => [code.slice(0, -category.length - 1), code]))]),
);

/** The question for a fact, in the words of the category where those differ; for self-checks, the first in order that was not made. */
export const questionFor = (facet: Facet, category: Category, { selfChecks }: Requirements, made: ReadonlySet<CheckKind>): QuestionCode => {
  const order = selfChecks[category];
  const base = facet === "checks" ? `checks.${order.find((check) => !made.has(check)) ?? order[0] ?? "restart"}` : facet;
  return SPECIAL.get(category)?.get(base) ?? CODES.get(base) ?? "checks.restart";
};

/** Facts that nobody asks for in these circumstances. `category` may be inferred: then the facts that do not matter in it are not asked for either. */
export const unaskedIn = ({ categories, channels, statuses }: Requirements, category: Category, { channel, status }: Circumstances): ReadonlySet<Facet> => {
  const unasked = new Set<Facet>();
  for (const circumstance of [categories[category], channel && channels[channel], status && statuses[status]]) {
    for (const facet of circumstance?.unasked ?? []) unasked.add(facet);
    for (const facet of FACETS) if (circumstance?.factors?.[facet] === 0) unasked.add(facet);
  }
  return unasked;
};

export interface Need {
  readonly requirements: Requirements;
  readonly scale: Scale;
  readonly known: Known;
  readonly score: number;
  readonly category: Category;
  readonly unasked: ReadonlySet<Facet>;
  /** Self-checks that were made. */
  readonly made: ReadonlySet<CheckKind>;
}

/** What is missing and worth a point at least, most gain first. */
export const informationRequired = ({ requirements, scale, known, score, category, unasked, made }: Need): readonly InformationRequired[] =>
  FACETS.flatMap((facet, at): InformationRequired[] => {
    if (known[at] || unasked.has(facet)) return [];
    const gain = scoreOf(scale, known, at) - score;
    return gain > 0 ? [{ facet, path: PATHS[facet] ?? "/description", gain, question: questionFor(facet, category, requirements, made) }] : [];
  }).sort((a, b) => b.gain - a.gain);
