import type { ContactFinder } from "../extract/contact.js";
import type { ScoringLanguage } from "../languages/language.js";
import type { Category, Channel, Facet, Status } from "../schema/index.js";
import { CATEGORIES, CHANNELS, FACETS, STATUSES } from "../schema/values.js";
import type { NormalText } from "../text/index.js";
import { normalise } from "../text/index.js";
import type { Assessment, Evidence, FacetAssessment, Report } from "./assessment.js";
import type { Claims, ClaimSettings } from "./claims.js";
import { overlaps, readClaims } from "./claims.js";
import { findContradictions } from "./contradictions.js";
import type { EvidenceReading, Finding } from "./evidence/index.js";
import { readEvidence } from "./evidence/index.js";
import { askedIn, checksMade, fieldEvidence, isFields, own } from "./fields.js";
import { informationRequired, unaskedIn } from "./information-required.js";
import type { RequirementChanges } from "./requirements.js";
import { requirementsOf } from "./requirements.js";
import { bandOf, pointsOf, scaleFor, scoreOf } from "./score.js";
import { SCORING_VERSION } from "./scoring.js";

/** What a desk settles once. */
export interface AssessmentSettings extends ClaimSettings {
  readonly languages?: readonly ScoringLanguage[] | undefined;
  readonly requirements?: RequirementChanges | undefined;
  /** IANA name: where the days and hours of a report are counted. */
  readonly timeZone?: string | undefined;
}

export interface AssessOptions extends AssessmentSettings {
  /** Settings that the options do not give are taken from here. */
  readonly desk?: AssessmentSettings | undefined;
  /** The day of the report, to know an onset in the future: ISO 8601, or a `Date`. */
  readonly now?: string | Date | undefined;
}

const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined => (known.includes(value as T) ? (value as T) : undefined);

const EMPTY = normalise("");

const NOTHING: readonly never[] = [];

const quote = (text: NormalText, findings: readonly Finding[]): Evidence[] =>
  findings.map(({ span, rule }) => ({ span, text: text.original.slice(span.start, span.end), rule }));

/** What the words of a report state, read once: its fields may still change. */
export interface ReportReading {
  readonly text: NormalText;
  readonly evidence: EvidenceReading;
  readonly claims: Claims;
  /** Of the description, where the report has a text of its own. */
  readonly beside: EvidenceReading | undefined;
}

const settingsOf = (options: AssessOptions) => {
  const settings = withDesk(options);
  if (!settings.languages?.length) throw new TypeError("assessReport: languages are missing, such as { languages: [ru, en] }");
  return { ...settings, languages: settings.languages };
};

/** Reads the words of a report: its text, or its description; contacts as `readClaims` does. Throws `TypeError` as `assessReport` does. */
export const readReport = (report: Report, options: AssessOptions = {}, contactFinder?: ContactFinder): ReportReading => {
  if (!isFields(report)) throw new TypeError("assessReport: the report is an object with a text or with a ticket's fields");
  const settings = settingsOf(options);
  const [text, description] = [own(report, "text"), own(report, "description")];
  const main = typeof text === "string" ? normalise(text) : typeof description === "string" ? normalise(description) : EMPTY;
  const packs = settings.languages.map(({ evidence }) => evidence);
  const read = (words: NormalText) => {
    const claims = readClaims(words, settings, contactFinder);
    return settle(words, readEvidence(words, packs, claims), claims);
  };
  // A ticket with a text beside its description states what both state.
  const beside = typeof text === "string" && typeof description === "string" && text !== description ? normalise(description) : undefined;
  return { text: main, ...read(main), beside: beside && read(beside).evidence };
};

const HAS_LETTER = /\p{L}/u;

/** How sure the weights must be of a number that the extractor was in doubt of, and of a place that no grammar read. */
const SURE = { number: 0.9, place: 0.75 };

/**
 * What the extractors know better than any weights, they decide: contract numbers and contacts. Where no word announces a number, the
 * weights tell of one that might be a contract's whether it is.
 */
const settle = (text: NormalText, reading: EvidenceReading, claims: Claims): Pick<ReportReading, "evidence" | "claims"> => {
  const facets = new Map(reading.facets);
  const { original } = text;
  const keep = (facet: Facet, findings: readonly Finding[]) => (findings.length ? facets.set(facet, findings) : facets.delete(facet));
  const claimed = (facet: Facet) => (facets.get(facet) ?? NOTHING).filter(({ rule }) => rule.startsWith("claim."));
  keep("contact", claimed("contact"));
  const guesses = claims.contracts.length ? NOTHING : (facets.get("contract") ?? NOTHING).filter(({ strength }) => strength >= SURE.number);
  const contracts = claims.doubtful.filter(({ span }) => guesses.some((guess) => overlaps(guess.span, span)));
  keep("contract", contracts.length ? contracts.map(({ span }) => ({ span, rule: "learned.contract", strength: SURE.number })) : claimed("contract"));
  // A number by itself is no place.
  keep("address", (facets.get("address") ?? NOTHING).filter(({ span, rule, strength }) => !rule.startsWith("learned.") || (strength >= SURE.place && HAS_LETTER.test(original.slice(span.start, span.end)))));
  return { evidence: { ...reading, facets }, claims: contracts.length ? { ...claims, contracts } : claims };
};

/** Judges a report by what its words state, as read, and by its fields, as they are now. */
export const judgeReport = (report: Report, { text: main, evidence: reading, claims: { contracts }, beside: aside }: ReportReading, options: AssessOptions = {}): Assessment => {
  const { now, languages, timeZone, requirements: changes } = settingsOf(options);
  const requirements = requirementsOf(changes);
  const fields = fieldEvidence(report);
  const evidenceOf = (facet: Facet): readonly Evidence[] => {
    const evidence = quote(main, reading.facets.get(facet) ?? NOTHING);
    if (aside?.facets.has(facet)) evidence.push({ path: "/description" });
    for (const path of fields.get(facet) ?? NOTHING) evidence.push({ path });
    return evidence;
  };
  const evidence = FACETS.map(evidenceOf);
  const known = evidence.map((found) => found.length > 0);

  const stated = oneOf<Category>(CATEGORIES, own(report, "category"));
  const category = stated ?? inferredCategory(reading, aside);
  const circumstances = { category: stated, channel: oneOf<Channel>(CHANNELS, own(report, "channel")), status: oneOf<Status>(STATUSES, own(report, "status")) };
  const scale = scaleFor(requirements, circumstances);
  const score = scoreOf(scale, known);
  const points = pointsOf(scale, known);
  const missing = informationRequired({
    requirements, scale, known, score, category, unasked: new Set([...unaskedIn(requirements, category, circumstances), ...askedIn(report)]), made: checksMade(report),
  });
  const gains = new Map(missing.map(({ facet, gain }) => [facet, gain]));
  const facets = {} as Record<Facet, FacetAssessment>;
  FACETS.forEach((facet, at) => (facets[facet] = { present: known[at]!, weight: known[at] ? points[at]! : (gains.get(facet) ?? 0), evidence: evidence[at]! }));

  return {
    scoring: SCORING_VERSION,
    score,
    band: bandOf(requirements, scale, known, score),
    category,
    facets,
    informationRequired: missing,
    tone: Array.from(reading.tone, ([mark, findings]) => ({ mark, evidence: quote(main, findings) })),
    contradictions: findContradictions({ report, text: main, reading, category, languages, contracts, now, timeZone }),
    languages: reading.languages.map(({ language }) => language),
  };
};

/**
 * How informative a report is: what it states and where, the score, what is missing, what to ask next.
 * Throws `TypeError` if the report is no object or no language is given; what stands inside the report may be anything.
 *
 * @example assessReport({ text: "Нет интернета со вчерашнего вечера, договор ОТ-004051/22" }, { languages: [ru] })
 */
export const assessReport = (report: Report, options: AssessOptions = {}): Assessment => judgeReport(report, readReport(report, options), options);

/** The options, with what they leave out taken from the desk. */
const withDesk = ({ desk, ...given }: AssessOptions): Omit<AssessOptions, "desk"> => {
  if (!desk) return given;
  const settled: Record<string, unknown> = { ...desk };
  for (const [name, value] of Object.entries(given)) if (value !== undefined) settled[name] = value;
  return settled;
};

const inferredCategory = (reading: EvidenceReading, aside: EvidenceReading | undefined): Category => {
  const main = reading.category[0]?.category ?? "other";
  return main === "other" ? (aside?.category[0]?.category ?? main) : main;
};
