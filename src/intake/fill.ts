import type { FormField, IntakeWords } from "../languages/intake-words.js";
import type { Address, Contact, TicketDraft } from "../schema/index.js";
import { CATEGORIES, SEVERITIES } from "../schema/values.js";
import { normalise } from "../text/index.js";
import { readChecks } from "./checks.js";
import { readFacts } from "./facts.js";
import type { Facts, Reading } from "./facts.js";
import type { Candidate, FieldProvenance, Provenance } from "./provenance.js";
import { choose } from "./provenance.js";
import { readSeverity } from "./severity.js";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Fields that a reading fills, with where each came from. */
export interface Filled {
  readonly fields: TicketDraft;
  readonly provenance: Provenance;
}

/** Candidates that do not stand in the text: the sender's header, the caller's number. */
export type Envelope = Partial<Pick<Facts, "phones" | "emails" | "names">>;

/** What tells two contract numbers apart: letters and digits. */
const contractKey = (value: string) => value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
const addressKey = (address: Address) => JSON.stringify(Object.entries(address).filter(([part]) => part !== "text").sort());

const fromForm = <T extends string>({ form, words }: Reading, field: FormField, values: readonly T[], named: (words: IntakeWords, index: number) => Readonly<Record<T, string>> | undefined): Candidate<T>[] =>
  form.flatMap((line) => {
    if (line.field !== field || line.blank) return [];
    const said = normalise(line.value).normal.trim();
    const value = values.find((one) => one.toLowerCase() === said || words.some((language, index) => normalise(named(language, index)?.[one] ?? "").normal === said));
    return value ? [{ value, source: "form", span: line.span, rule: `form.${field}` }] : [];
  });

/**
 * Fills a ticket's fields from a report. Contacts come from the text, the signature, the header, the caller's number, in that order;
 * what a quote says counts only where nobody else says it, and never for contacts.
 */
export const fill = (reading: Reading, envelope: Envelope = {}): Filled => {
  const facts = readFacts(reading);
  const provenance: Record<string, FieldProvenance> = {};
  const take = <T>(path: string, candidates: readonly Candidate<T>[], keyOf?: (value: T) => string): T | undefined => {
    const chosen = choose(candidates, keyOf);
    if (!chosen) return undefined;
    provenance[path] = chosen.provenance;
    return chosen.value;
  };
  const { languages = [] } = reading.settings;
  const { evidence, text } = reading.report;
  const fields: Writable<TicketDraft> = {};

  const contractNumber = take("/contractNumber", facts.contracts, contractKey);
  if (contractNumber !== undefined) fields.contractNumber = contractNumber;

  const phone = take("/contact/phone", [...facts.phones, ...(envelope.phones ?? [])], ({ phone }) => phone);
  const contact: Writable<Contact> = {};
  const name = take("/contact/name", [...facts.names, ...(envelope.names ?? [])]);
  if (name !== undefined) contact.name = name;
  if (phone) Object.assign(contact, phone);
  const email = take("/contact/email", [...facts.emails, ...(envelope.emails ?? [])], (value) => value.toLowerCase());
  if (email !== undefined) contact.email = email;
  const messenger = take("/contact/messenger", facts.messengers, ({ kind, handle }) => `${kind}:${handle.toLowerCase()}`);
  if (messenger) contact.messenger = messenger;
  const availability = take("/contact/availability", facts.availability);
  if (availability !== undefined) contact.availability = availability;
  if (Object.keys(contact).length) fields.contact = contact;

  const address = take("/incidentAddress", facts.addresses, addressKey);
  if (address) fields.incidentAddress = address;

  const onset = take("/issueStartDate", facts.onsets);
  if (onset !== undefined) fields.issueStartDate = onset;

  const inferred = evidence.category[0]?.category ?? "other";
  const category = take("/category", [
    ...fromForm(reading, "category", CATEGORIES, (_, index) => languages[index]?.names.categories),
    ...(inferred === "other" ? [] : [{ value: inferred, source: "inferred" as const, rule: "category" }]),
  ]);
  if (category) fields.category = category;

  const stated = readSeverity(text, reading.words);
  const severity = take("/severity", [
    ...fromForm(reading, "severity", SEVERITIES, (_, index) => languages[index]?.ticket.severities),
    ...(stated ? [{ value: stated.value, source: "text" as const, span: reading.readable.toSource(stated.span), rule: "severity.extent" }] : []),
  ]);
  if (severity) fields.severity = severity;

  // A check with no outcome counts where the engine takes its words for one: a request or a plan names checks too.
  const evident = evidence.facets.get("checks") ?? [];
  const checks = readChecks(text, reading.words).filter(({ value, span }) => value.outcome !== "unknown" || evident.some((one) => one.span.start < span.end && span.start < one.span.end));
  if (checks.length) fields.checks = checks.map(({ value }) => value);
  checks.forEach(({ value, span }, at) => (provenance[`/checks/${at}`] = { source: "text", span: reading.readable.toSource(span), rule: `check.${value.check}` }));

  const [language] = evidence.languages;
  if (language && text.original.trim()) {
    fields.language = language.language;
    provenance["/language"] = { source: "inferred", rule: "language" };
  }
  return { fields, provenance };
};
