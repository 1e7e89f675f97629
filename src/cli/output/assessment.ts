import type { Assessment, Evidence } from "../../completeness/index.js";
import type { Facet } from "../../schema/index.js";
import { nextQuestion } from "../../completeness/index.js";
import type { Session } from "../session.js";
import { segments } from "./segments.js";
import { printable, type Style, type Terminal } from "./terminal.js";

const METER_WIDTH = 30;
// One colour a facet, in turn: neighbours in the list differ.
const PALETTE: readonly Style[] = ["cyan", "green", "yellow", "magenta", "blue", "red"];

const bandStyle: Readonly<Record<Assessment["band"], Style>> = { empty: "red", poor: "red", fair: "yellow", good: "green", excellent: "green" };

/** ▓▓▓▓▓▓░░░░ 62/100 */
const meter = ({ score, band }: Assessment, { out, language, words }: Session): string => {
  const full = Math.round((score / 100) * METER_WIDTH);
  const bar = out.paint(bandStyle[band], "█".repeat(full)) + out.paint("dim", "░".repeat(METER_WIDTH - full));
  return `${words.score}  ${bar} ${out.paint("bold", `${Math.round(score)}/100`)}  ${out.paint(bandStyle[band], language.names.bands[band])}`;
};

/** The text with its evidence coloured; without colours, in square brackets. */
const highlight = (text: string, marks: readonly { start: number; end: number; style: Style }[], { paint, colours }: Terminal): string =>
  segments(text, marks)
    .map(({ text, mark }) => {
      if (!mark) return printable(text);
      return colours ? paint([mark.style, "underline"] as Style, printable(text)) : `[${printable(text)}]`;
    })
    .join("");

const quote = (evidence: Evidence, words: Session["words"]): string =>
  "span" in evidence ? `“${printable(evidence.text).replace(/\s+/g, " ").slice(0, 70)}”` : `${words.fromField} ${evidence.path}`;

/** A scored report for people: meter, the text with its evidence, what is said, what is missing, the next question. */
export const renderAssessment = (assessment: Assessment, text: string, session: Session): string => {
  const { out, language, words } = session;
  const title = (title: string) => out.paint("bold", title);
  const present = (Object.entries(assessment.facets) as [Facet, Assessment["facets"][Facet]][]).filter(([, { present }]) => present);
  const style = new Map(present.map(([facet], index) => [facet, PALETTE[index % PALETTE.length]!]));
  const marks = present.flatMap(([facet, { evidence }]) => evidence.flatMap((one) => ("span" in one ? [{ ...one.span, style: style.get(facet)! }] : [])));
  const width = Math.max(0, ...[...present.map(([facet]) => facet), ...assessment.informationRequired.map(({ facet }) => facet)].map((facet) => language.names.facets[facet].length));
  const row = (facet: Facet, points: string, rest: string) => `  ${out.paint(style.get(facet) ?? "dim", language.names.facets[facet].padEnd(width))}  ${points.padStart(4)}  ${rest}`;
  const question = nextQuestion(assessment, language);
  const parts = [
    `${meter(assessment, session)}\n${words.category}: ${language.names.categories[assessment.category]}`,
    ...(text.trim() ? [highlight(text.trimEnd(), marks, out).replace(/^/gm, "  ")] : []),
    ...(present.length ? [[title(words.found), ...present.map(([facet, { weight, evidence }]) => row(facet, weight ? `${Math.round(weight)}` : "", evidence.map((one) => quote(one, words)).join(", ")))].join("\n")] : []),
    assessment.informationRequired.length
      ? [title(words.missing), ...assessment.informationRequired.map(({ facet, gain }) => row(facet, `+${Math.round(gain)}`, ""))].join("\n")
      : words.nothingMissing,
    ...(assessment.contradictions.length ? [[title(words.contradictions), ...assessment.contradictions.map((found) => `  ${session.say(found)}`)].join("\n")] : []),
    ...(assessment.tone.length ? [`${words.tone}: ${assessment.tone.map(({ mark }) => language.names.tones[mark]).join(", ")}`] : []),
    ...(question ? [`${title(words.next)}\n  ${question.text}`] : []),
  ];
  return `${parts.join("\n\n")}\n`;
};
