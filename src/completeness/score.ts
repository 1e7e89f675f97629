import type { Band, Category, Channel, Facet, Status } from "../schema/index.js";
import { FACETS } from "../schema/values.js";
import type { Requirements } from "./requirements.js";

/** The circumstances of a report as far as they are stated. What is merely inferred is left out: an answer may change it. */
export interface Circumstances {
  readonly category?: Category | undefined;
  readonly channel?: Channel | undefined;
  readonly status?: Status | undefined;
}

const IDENTIFYING: ReadonlySet<Facet> = new Set(["contract", "contact", "address"]);
const IDENTIFIES = FACETS.map((facet) => IDENTIFYING.has(facet));

/** The requirements, settled for one report's circumstances: pulls side by side with `FACETS`. */
export interface Scale {
  readonly pulls: Float64Array;
  /** How far each half gets when all is known: at most 1. */
  readonly reach: readonly [identification: number, diagnosis: number];
  /** Points for identification, diagnosis, both; they add up to 100. */
  readonly points: readonly [number, number, number];
}

/** Which facts are known, side by side with `FACETS`. */
export type Known = readonly boolean[];

const settled = (pull: number) => -Math.expm1(-pull);

/** Pulls of the known facts (without `known`: of all), and of one more. */
const sums = (pulls: Float64Array, known?: Known, more?: number): [number, number] => {
  let identification = 0;
  let diagnosis = 0;
  for (let at = 0; at < pulls.length; at++) {
    if (known && !known[at] && at !== more) continue;
    if (IDENTIFIES[at]) identification += pulls[at]!;
    else diagnosis += pulls[at]!;
  }
  return [identification, diagnosis];
};

const settle = ({ weights, categories, channels, statuses }: Requirements, { category, channel, status }: Circumstances): Scale => {
  const factors = [category && categories[category]?.factors, channel && channels[channel]?.factors, status && statuses[status]?.factors];
  const pulls = Float64Array.from(FACETS, (facet) => factors.reduce((pull, factor) => pull * (factor?.[facet] ?? 1), weights.pulls[facet]));
  const [identification, diagnosis] = sums(pulls);
  const points = [identification ? weights.identification : 0, diagnosis ? weights.diagnosis : 0, identification && diagnosis ? weights.together : 0] as const;
  const all = points[0] + points[1] + points[2] || 1;
  return {
    pulls,
    reach: [settled(identification) || 1, settled(diagnosis) || 1],
    points: [(100 * points[0]) / all, (100 * points[1]) / all, (100 * points[2]) / all],
  };
};

const known = new WeakMap<Requirements, Map<string, Scale>>();

/** The scale for a report's circumstances, worked out once for each that occur. */
export const scaleFor = (requirements: Requirements, circumstances: Circumstances): Scale => {
  let scales = known.get(requirements);
  if (!scales) known.set(requirements, (scales = new Map()));
  const { category, channel, status } = circumstances;
  const key = `${category} ${channel} ${status}`;
  let scale = scales.get(key);
  if (!scale) scales.set(key, (scale = settle(requirements, circumstances)));
  return scale;
};

const halves = ({ pulls, reach }: Scale, known: Known, more?: number): [number, number] => {
  const [identification, diagnosis] = sums(pulls, known, more);
  return [settled(identification) / reach[0], settled(diagnosis) / reach[1]];
};

/** 0..100, for the known facts and, if given, one more. Another fact never lowers it: each step is monotone, in floating point too. */
export const scoreOf = (scale: Scale, known: Known, more?: number): number => {
  const [identification, diagnosis] = halves(scale, known, more);
  const [who, what, both] = scale.points;
  return Math.round(who * identification + what * diagnosis + both * identification * diagnosis);
};

/** The points that each known fact earned, side by side with `FACETS`, in tenths: a half's points by pull, the common points shared evenly. Their sum is the score. */
export const pointsOf = (scale: Scale, known: Known): readonly number[] => {
  const { pulls, points } = scale;
  const [identification, diagnosis] = halves(scale, known);
  const common = (points[2] * identification * diagnosis) / 2;
  const earned = [points[0] * identification + common, points[1] * diagnosis + common] as const;
  const total = earned[0] + earned[1];
  const [pullIdentification, pullDiagnosis] = sums(pulls, known);
  // Below what a whole number can show there is nothing to share out.
  const score = scoreOf(scale, known);
  const stretch = score ? score / total : 0;
  let exact = 0;
  let given = 0;
  return FACETS.map((_, at) => {
    if (!known[at]) return 0;
    exact += stretch * (IDENTIFIES[at] ? earned[0] * (pulls[at]! / (pullIdentification || 1)) : earned[1] * (pulls[at]! / (pullDiagnosis || 1)));
    const share = Math.round(10 * exact) - given;
    given += share;
    return share / 10;
  });
};

/** `empty` where nothing that matters is known; else by score. */
export const bandOf = ({ bands }: Requirements, scale: Scale, known: Known, score: number): Band => {
  if (!known.some((present, at) => present && scale.pulls[at]! > 0)) return "empty";
  return score >= bands.excellent ? "excellent" : score >= bands.good ? "good" : score >= bands.fair ? "fair" : "poor";
};
