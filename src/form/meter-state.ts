import type { Assessment, Evidence, ExplainedFacet, Highlight, InformationRequired, NextQuestion, Report } from "../completeness/index.js";
import { explain, nextQuestion, SCORING_VERSION } from "../completeness/index.js";
import type { Language } from "../languages/language.js";
import type { Issue } from "../result.js";
import type { Band, Category, Tone } from "../schema/index.js";
import { FACETS } from "../schema/values.js";
import type { FormDesk } from "./desk.js";
import type { FieldIssues } from "./field-issues.js";
import { fieldIssues, inWords } from "./field-issues.js";

/** One thing that is missing, in words. */
export interface Missing extends InformationRequired {
  readonly name: string;
  readonly questionText: string;
}

/** All that a form shows of a report, in the words of one language. A value: it changes by being replaced. */
export interface MeterState {
  readonly report: Report;
  readonly assessment: Assessment;
  /** 0..100: `aria-valuenow`. */
  readonly score: number;
  /** `71/100, good`: `aria-valuetext`. */
  readonly valueText: string;
  readonly band: Band;
  readonly bandName: string;
  readonly category: Category;
  readonly categoryName: string;
  /** What the report states, most points first. */
  readonly known: readonly ExplainedFacet[];
  /** Stretches of the text to mark, by place; those of different facts may overlap. */
  readonly highlights: readonly Highlight[];
  /** Most gain first. */
  readonly missing: readonly Missing[];
  readonly question: NextQuestion | undefined;
  readonly tone: readonly { readonly mark: Tone; readonly name: string; readonly evidence: readonly Evidence[] }[];
  /** Warnings, their messages in words. */
  readonly contradictions: readonly Issue[];
  readonly issues: FieldIssues;
  /** For a polite live region: a new sentence whenever the band changes, and only then; empty until it does. */
  readonly announcement: string;
}

/** Before anything was assessed. */
export const UNASSESSED: Assessment = {
  scoring: SCORING_VERSION,
  score: 0,
  band: "empty",
  category: "other",
  facets: /* @__PURE__ */ Object.fromEntries(/* @__PURE__ */ FACETS.map((facet) => [facet, { present: false, weight: 0, evidence: [] }])) as unknown as Assessment["facets"],
  informationRequired: [],
  tone: [],
  contradictions: [],
  languages: [],
};

const announce = ({ band, informationRequired: [most] }: Assessment, { names: { bands, facets, explanation } }: Language): string =>
  `${explanation.score}: ${bands[band]}.${most ? ` ${explanation.missing}: ${facets[most.facet]}.` : ""}`;

/** The state of the meter for a report that was assessed, after the state before it. */
export const meterState = (report: Report, assessment: Assessment, desk: FormDesk, language: Language, before?: MeterState): MeterState => {
  const { score, band, category, informationRequired, tone, contradictions } = assessment;
  const { names, questions } = language;
  const { points, highlights } = explain(assessment, language);
  return {
    report,
    assessment,
    score,
    valueText: `${score}/100, ${names.bands[band]}`,
    band,
    bandName: names.bands[band],
    category,
    categoryName: names.categories[category],
    known: points,
    highlights,
    missing: informationRequired.map((one) => ({ ...one, name: names.facets[one.facet], questionText: questions[one.question].chat })),
    question: nextQuestion(assessment, language),
    tone: tone.map(({ mark, evidence }) => ({ mark, name: names.tones[mark], evidence })),
    contradictions: contradictions.map((one) => inWords(one, language)),
    issues: fieldIssues(report, desk, language),
    announcement: !before ? "" : before.band === band ? before.announcement : announce(assessment, language),
  };
};
