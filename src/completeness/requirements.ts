import type { Band, Category, Channel, CheckKind, Facet, Status } from "../schema/index.js";
import { CATEGORIES, FACETS } from "../schema/values.js";
import { WEIGHTS } from "./weights.js";

export type FacetFactors = Readonly<Partial<Record<Facet, number>>>;

/** What the halves are worth, and how strongly each fact pulls its half up: docs/scoring.md. */
export interface Weights {
  /** Points for knowing who and where, whatever else is known. */
  readonly identification: number;
  /** Points for knowing what is wrong. */
  readonly diagnosis: number;
  /** Points for knowing both. */
  readonly together: number;
  /** A fact with pull p settles the share 1 - exp(-p) of what its half still leaves open. */
  readonly pulls: Readonly<Record<Facet, number>>;
}

/** What one category, channel or status changes. */
export interface Circumstance {
  /** Pull of a fact here, times its usual pull: 0 where the fact does not matter. A facet that is left out has 1. */
  readonly factors?: FacetFactors;
  /** Facts that nobody asks for here, though they count when told: a phone call brings its caller number. */
  readonly unasked?: readonly Facet[];
}

/** Which facts matter, by category × channel × status. A value: a desk passes its own, or changes of this one. */
export interface Requirements {
  readonly weights: Weights;
  readonly categories: Readonly<Partial<Record<Category, Circumstance>>>;
  readonly channels: Readonly<Partial<Record<Channel, Circumstance>>>;
  readonly statuses: Readonly<Partial<Record<Status, Circumstance>>>;
  /** The self-checks worth asking for, the one that rules out most first. */
  readonly selfChecks: Readonly<Record<Category, readonly CheckKind[]>>;
  /** The least score of each band; `empty` is no band of scores but the state in which nothing that matters is known. */
  readonly bands: Readonly<Record<Exclude<Band, "empty">, number>>;
}

/** How a desk changes the requirements: what it leaves out stays. */
export type RequirementChanges = { readonly [K in keyof Requirements]?: DeepPartial<Requirements[K]> };
type DeepPartial<T> = T extends readonly unknown[] ? T : T extends object ? { readonly [K in keyof T]?: DeepPartial<T[K]> } : T;

// Factors by category. 0: does not matter. 2: matters more than elsewhere.
const BY_CATEGORY: Readonly<Record<Facet, readonly number[]>> = {
  //            outage degraded equipment access billing request other
  contract:     [1,    1,       1,        1,     1,      1,      1],
  contact:      [1,    1,       1,        1,     1,      1,      1],
  address:      [1,    1,       1,        0,     0,      1,      1],
  service:      [1,    1,       1,        1,     1,      1,      1],
  symptom:      [1,    1,       1,        1,     1,      0,      1],
  onset:        [1,    1,       1,        1,     1,      0,      1],
  pattern:      [0.5,  1,       1,        1,     1,      0,      1],
  scope:        [1,    1,       1,        1,     0,      0,      1],
  connection:   [1,    1,       1,        0,     0,      0,      1],
  equipment:    [1,    1,       1,        1,     0,      0,      1],
  indicators:   [1,    1,       1,        0,     0,      0,      1],
  errorText:    [1,    1,       1,        1,     0.5,    0,      1],
  checks:       [1,    1,       1,        1,     0.5,    0,      1],
  measurement:  [0,    1,       0,        0,     1,      0,      1],
  trigger:      [1,    1,       1,        1,     1,      0.5,    1],
  expectation:  [1,    1,       1,        1,     2,      2,      1],
  impact:       [1,    1,       1,        1,     1,      1,      1],
  attachments:  [1,    1,       1,        1,     1,      1,      1],
  availability: [1,    1,       1,        1,     1,      1,      1],
};

const factorsOf = (column: number): FacetFactors => Object.fromEntries(FACETS.map((facet) => [facet, BY_CATEGORY[facet][column]!]));

const SETTLED: Circumstance = { unasked: FACETS };
const LINE_CHECKS: readonly CheckKind[] = ["power", "cabling", "restart", "directConnection", "otherDevice", "equipment"];

/** The default: fitted to the corpus where it can be, sense where it cannot. */
export const REQUIREMENTS: Requirements = {
  weights: WEIGHTS,
  categories: Object.fromEntries(CATEGORIES.map((category, column) => [category, { factors: factorsOf(column) }])),
  channels: { phone: { unasked: ["contact"] }, sms: { unasked: ["contact"] }, messenger: { unasked: ["contact"] } },
  statuses: { held: SETTLED, resolved: SETTLED, closed: SETTLED, cancelled: SETTLED, rejected: SETTLED },
  selfChecks: {
    outage: LINE_CHECKS,
    degraded: ["directConnection", "otherDevice", "restart", "cabling", "equipment", "power"],
    equipment: ["power", "cabling", "restart", "otherDevice", "equipment", "directConnection"],
    access: ["otherDevice", "balance", "restart"],
    billing: ["balance"],
    request: ["balance"],
    other: LINE_CHECKS,
  },
  bands: { poor: 0, fair: 30, good: 55, excellent: 75 },
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

const changed = <T>(base: T, changes: unknown): T => {
  if (changes === undefined) return base;
  if (!isRecord(changes) || !isRecord(base)) return changes as T;
  const merged: Record<string, unknown> = { ...base };
  for (const key of Object.keys(changes)) if (key !== "__proto__") merged[key] = changed(merged[key], changes[key]);
  return merged as T;
};

const assertFactor = (value: number, name: string) => {
  if (typeof value !== "number" || !(value >= 0 && value < Infinity)) throw new TypeError(`requirements: ${name} is not a number of 0 or more`);
};

/** The default requirements with a desk's changes. Throws `TypeError` where a weight is not a number of 0 or more. */
export const changeRequirements = (changes: RequirementChanges, base: Requirements = REQUIREMENTS): Requirements => {
  const requirements = changed(base, changes);
  const { pulls, identification, diagnosis, together } = requirements.weights;
  for (const [name, value] of Object.entries({ identification, diagnosis, together, ...pulls, ...requirements.bands })) assertFactor(value, name);
  for (const table of [requirements.categories, requirements.channels, requirements.statuses])
    for (const [name, circumstance] of Object.entries(table))
      for (const [facet, factor] of Object.entries(circumstance.factors ?? {})) assertFactor(factor, `${name}.${facet}`);
  return requirements;
};

const known = new WeakMap<RequirementChanges, Requirements>();

/** The same, worked out once for each object of changes. */
export const requirementsOf = (changes: RequirementChanges | undefined): Requirements => {
  if (!changes) return REQUIREMENTS;
  let requirements = known.get(changes);
  if (!requirements) known.set(changes, (requirements = changeRequirements(changes)));
  return requirements;
};
