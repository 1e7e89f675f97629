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
  const evidence = new Map<Facet, string[]>();
  const state = (facet: Facet, path: string, stated: boolean) => {
    if (!stated) return;
    const paths = evidence.get(facet);
    if (paths) paths.push(path);
    else evidence.set(facet, [path]);
  };
  state("contract", "/contractNumber", says(own(report, "contractNumber")));
  state("contact", "/contact/phone", hasDigit(own(contact, "phone")));
  state("contact", "/contact/email", says(own(contact, "email")) && String(own(contact, "email")).includes("@"));
  state("contact", "/contact/messenger", says(own(own(contact, "messenger"), "handle")));
  state("address", "/incidentAddress", isPlace(own(report, "incidentAddress")));
  state("onset", "/issueStartDate", hasDigit(own(report, "issueStartDate")));
  state("checks", "/checks", Array.isArray(checks) && checks.some(isMade));
  state("attachments", "/attachments", Array.isArray(attachments) && attachments.some(isFields));
  state("availability", "/contact/availability", says(own(contact, "availability")));
  answersOf(report).forEach(({ facet, outcome }, at) => state(facet, `/extensions/intake/answers/${at}`, outcome === "answered"));
  return evidence;
};

/** Self-checks that the ticket's fields tell of. */
export const checksMade = (report: unknown): ReadonlySet<CheckKind> => {
  const checks = own(report, "checks");
  return new Set(Array.isArray(checks) ? checks.filter(isMade).map((check) => own(check, "check") as CheckKind) : []);
};
