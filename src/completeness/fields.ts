import type { CheckKind, Facet } from "../schema/index.js";
import { CHECKS } from "../schema/values.js";

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** A field's own value; a ticket may come from anywhere, so nothing is taken on trust. */
export const own = (fields: unknown, name: string): unknown => (isFields(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined);

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
const says = (value: unknown): value is string => typeof value === "string" && SAYS_SOMETHING.test(value);
const hasDigit = (value: unknown) => typeof value === "string" && /\p{Nd}/u.test(value);

/** As in prose: a street with its house, a named site, or the address as it was written; a city alone is none. */
const isPlace = (address: unknown): boolean =>
  (["street", "settlement", "area"].some((name) => says(own(address, name))) && says(own(address, "house"))) ||
  says(own(address, "buildingName")) ||
  says(own(address, "landmark")) ||
  hasDigit(own(address, "text"));

const isMade = (check: unknown): boolean =>
  CHECKS.includes(own(check, "check") as CheckKind) && ["passed", "failed", "notDone"].includes(own(check, "outcome") as string);

/** The answers of a dialogue, which a draft carries with it: docs/intake.md. */
const answersOf = (report: unknown): readonly { readonly facet: Facet; readonly outcome: unknown }[] => {
  const answers = own(own(own(report, "extensions"), "intake"), "answers");
  return Array.isArray(answers) ? answers.map((answer) => ({ facet: own(answer, "facet") as Facet, outcome: own(answer, "outcome") })) : [];
};

/** Facts that were asked for already, whatever the answer was. */
export const askedIn = (report: unknown): ReadonlySet<Facet> => new Set(answersOf(report).map(({ facet }) => facet));

/** Facts that a ticket's fields state, with the JSON Pointer of the field. */
export const fieldEvidence = (report: unknown): ReadonlyMap<Facet, readonly string[]> => {
  const contact = own(report, "contact");
  const checks = own(report, "checks");
  const attachments = own(report, "attachments");
  const facts: readonly (readonly [Facet, string, boolean])[] = [
    ["contract", "/contractNumber", says(own(report, "contractNumber"))],
    ["contact", "/contact/phone", hasDigit(own(contact, "phone"))],
    ["contact", "/contact/email", says(own(contact, "email")) && String(own(contact, "email")).includes("@")],
    ["contact", "/contact/messenger", says(own(own(contact, "messenger"), "handle"))],
    ["address", "/incidentAddress", isPlace(own(report, "incidentAddress"))],
    ["onset", "/issueStartDate", hasDigit(own(report, "issueStartDate"))],
    ["checks", "/checks", Array.isArray(checks) && checks.some(isMade)],
    ["attachments", "/attachments", Array.isArray(attachments) && attachments.some(isFields)],
    ["availability", "/contact/availability", says(own(contact, "availability"))],
  ];
  const answered = answersOf(report).map(({ facet, outcome }, at) => [facet, `/extensions/intake/answers/${at}`, outcome === "answered"] as const);
  const evidence = new Map<Facet, string[]>();
  for (const [facet, path, stated] of [...facts, ...answered]) if (stated) evidence.set(facet, [...(evidence.get(facet) ?? []), path]);
  return evidence;
};

/** Self-checks that the ticket's fields tell of. */
export const checksMade = (report: unknown): ReadonlySet<CheckKind> => {
  const checks = own(report, "checks");
  return new Set(Array.isArray(checks) ? checks.filter(isMade).map((check) => own(check, "check") as CheckKind) : []);
};
