import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Report } from "../../src/completeness/index.js";
import type { Facet } from "../../src/schema/index.js";
import { CATEGORIES, CHANNELS, STATUSES } from "../../src/schema/index.js";

const directory = new URL("../corpus/phrases/", import.meta.url);

interface Clause {
  readonly text: string;
  readonly facet?: string;
  readonly tones?: readonly string[];
  readonly facets?: Readonly<Record<string, readonly string[]>>;
}

/** The bank of clauses: hits, near-misses, words that state nothing, tones. */
const CLAUSES: readonly Clause[] = readdirSync(directory)
  .filter((name) => name.endsWith(".jsonl"))
  .flatMap((name) => readFileSync(new URL(name, directory), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line) as Clause));

export const clauses = fc.constantFrom(...CLAUSES.map(({ text }) => text));
/** Clauses without a place: the name of a place is known by its capital. */
export const placelessClauses = fc.constantFrom(...CLAUSES.filter(({ facets }) => !facets?.["address"]).map(({ text }) => text));
export const emptyClauses = fc.constantFrom(...CLAUSES.filter(({ facet }) => facet === "none").map(({ text }) => text));
export const toneClauses = fc.constantFrom(...CLAUSES.filter(({ tones }) => tones?.length).map(({ text }) => text));

/** A report's words: each clause a paragraph of its own. */
export const paragraphs = fc.array(clauses, { maxLength: 6 });
export const textOf = (paragraphs: readonly string[]) => paragraphs.join("\n\n");

/** For each fact that has a field: something that states it. */
export const FIELD_VALUES: readonly (readonly [Facet, Report])[] = [
  ["contract", { contractNumber: "ОТ-004051/22" }],
  ["contact", { contact: { phone: "+78126010610" } }],
  ["address", { incidentAddress: { city: "Санкт-Петербург", street: "7-я", streetType: "линия", house: "34" } }],
  ["onset", { issueStartDate: "2026-11-21" }],
  ["checks", { checks: [{ check: "restart", outcome: "failed" }] }],
  ["attachments", { attachments: [{ name: "los.jpg" }] }],
  ["availability", { contact: { availability: "после 18:00" } }],
];

/** Fields laid over a report; a contact's parts side by side. */
export const withFields = (report: Report, fields: Report): Report => ({
  ...report,
  ...fields,
  ...((report.contact || fields.contact) && { contact: { ...report.contact, ...fields.contact } }),
});

export const fields = fc.subarray([...FIELD_VALUES]).map((chosen) => chosen.reduce<Report>((report, [, value]) => withFields(report, value), {}));
export const circumstances = fc.record(
  { category: fc.constantFrom(...CATEGORIES), channel: fc.constantFrom(...CHANNELS), status: fc.constantFrom(...STATUSES) },
  { requiredKeys: [] },
);
