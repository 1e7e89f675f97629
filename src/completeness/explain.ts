import type { Language } from "../languages/language.js";
import type { Span } from "../result.js";
import type { Facet } from "../schema/index.js";
import { FACETS } from "../schema/values.js";
import type { Assessment, Evidence } from "./assessment.js";
import { nextQuestion } from "./question.js";

/** What one fact earned, and with which words or fields. */
export interface ExplainedFacet {
  readonly facet: Facet;
  readonly name: string;
  readonly points: number;
  readonly evidence: readonly Evidence[];
}

/** A stretch of the text to be marked; stretches of different facts may overlap. */
export interface Highlight extends Span {
  readonly facet: Facet;
  /** What to show beside it: the fact's name and points. */
  readonly label: string;
}

export interface Explanation {
  /** Most points first. */
  readonly points: readonly ExplainedFacet[];
  /** By place in the text. */
  readonly highlights: readonly Highlight[];
  readonly text: string;
  readonly markdown: string;
}

const LONGEST = 80;

const shorten = (words: string) => {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/u, "")}…` : line;
};

/** Words of a customer are no markup. */
const escapeMarkdown = (words: string) => words.replace(/[\\`*_{}[\]()#+!|<>~&]/g, "\\$&");

/** Why the score is what it is: points by fact with the words that earned them, what is missing, what to ask next. */
export const explain = (assessment: Assessment, language: Language): Explanation => {
  const { facets: names, bands, categories, tones, explanation: words } = language.names;
  const points = FACETS.filter((facet) => assessment.facets[facet].present)
    .map((facet): ExplainedFacet => ({ facet, name: names[facet], points: assessment.facets[facet].weight, evidence: assessment.facets[facet].evidence }))
    .sort((a, b) => b.points - a.points);
  const highlights = points
    .flatMap(({ facet, name, points, evidence }) => evidence.flatMap((one) => ("span" in one ? [{ ...one.span, facet, label: `${name} +${points}` }] : [])))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const question = nextQuestion(assessment, language);
  const missing = assessment.informationRequired.map(({ facet, gain }) => `${names[facet]} +${gain}`).join(", ");
  const quote = (one: Evidence, mark: (words: string) => string) => ("span" in one ? `“${mark(shorten(one.text))}”` : `${words.field} ${one.path}`);

  const text = [
    `${words.score}: ${assessment.score}/100, ${bands[assessment.band]}. ${words.category}: ${categories[assessment.category]}.`,
    ...(points.length ? [`${words.known}:`] : [words.nothing]),
    ...points.map(({ name, points, evidence }) => `  +${points} ${name}: ${evidence.map((one) => quote(one, (words) => words)).join(", ")}`),
    ...(missing ? [`${words.missing}: ${missing}.`] : []),
    ...(question ? [`${words.next}: ${question.text}`] : []),
    ...(assessment.tone.length ? [`${words.tone}: ${assessment.tone.map(({ mark }) => tones[mark]).join(", ")}.`] : []),
  ].join("\n");

  const rows = points.map(({ name, points, evidence }) => `| ${name} | +${points} | ${evidence.map((one) => quote(one, escapeMarkdown)).join(", ")} |`);
  const markdown = [
    `**${words.score}: ${assessment.score}/100**, ${bands[assessment.band]}. ${words.category}: ${categories[assessment.category]}.`,
    ...(rows.length ? [[`| ${words.known} | ${words.points} | |`, "| --- | ---: | --- |", ...rows].join("\n")] : [words.nothing]),
    ...(missing ? [`${words.missing}: ${missing}.`] : []),
    ...(question ? [`**${words.next}:** ${question.text}`] : []),
  ].join("\n\n");

  return { points, highlights, text, markdown };
};
