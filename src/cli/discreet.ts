import { personalValues, REDACTED } from "../format/redact.js";
import type { Issue } from "../result.js";

// Of the format, not of the ticket.
const OWN = new Set(["subject", "expected", "received", "example", "reason"]);

const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?![\d-])/;
const WORD = /^[\p{L}\d:.+/_-]{1,40}$/u;

/** Whether a value can be said in a log: one word, and no long number or name of somebody known. */
const isSayable = (value: string, known: readonly string[]): boolean =>
  WORD.test(value) && (DATE.test(value) || value.replace(/\D/g, "").length < 5) && !known.some((one) => value.includes(one) || one.includes(value));

/** Of an e-mail address its domain stays: it is what a correction is about. */
const said = (value: string, known: readonly string[]): string => {
  if (isSayable(value, known)) return value;
  const domain = value.slice(value.lastIndexOf("@") + 1);
  return value.includes("@") && isSayable(domain, known) ? `${REDACTED}@${domain}` : REDACTED;
};

/** A finding that quotes nothing personal of its ticket: it goes into logs, and to those who do not have the file. */
export const discreet = (issue: Issue, ticket: unknown): Issue => {
  const params = Object.entries(issue.params ?? {});
  const known = params.some(([name, value]) => typeof value === "string" && !OWN.has(name)) ? personalValues(ticket) : [];
  return {
    ...issue,
    path: issue.path.map((step) => (typeof step === "string" ? said(step, []) : step)),
    ...(issue.params && { params: Object.fromEntries(params.map(([name, value]) => [name, typeof value === "string" && !OWN.has(name) ? said(value, known) : value])) }),
  };
};
