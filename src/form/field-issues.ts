import type { Report } from "../completeness/index.js";
import { formatIssue } from "../format/index.js";
import type { Language } from "../languages/language.js";
import type { Issue, Result } from "../result.js";
import { within } from "../result.js";
import type { FormDesk } from "./desk.js";

/** Issues and warnings by the JSON Pointer of their field, their messages in words. */
export type FieldIssues = Readonly<Record<string, readonly Issue[]>>;

type Validate = (value: never) => Result<unknown>;

/** A field that nobody filled in yet is no mistake: it is asked for. */
const isFilled = (value: unknown): boolean =>
  typeof value === "object" && value !== null ? Object.values(value).some((part) => part !== undefined && part !== "") : typeof value === "string" && value.trim() !== "";

/** The issue with its message in the words of a language. */
export const inWords = (issue: Issue, language: Language): Issue => ({ ...issue, message: formatIssue(issue, language) });

/** Judges the fields that are filled in by the desk's validators. */
export const fieldIssues = ({ contractNumber, contact, incidentAddress }: Report, desk: FormDesk, language: Language): FieldIssues => {
  const fields: readonly (readonly [path: readonly string[], value: unknown, validate: Validate | undefined])[] = [
    [["contractNumber"], contractNumber, desk.validateContractNumber],
    [["contact", "phone"], contact?.phone, desk.validatePhone],
    [["contact", "email"], contact?.email, desk.validateEmail],
    [["incidentAddress"], incidentAddress, desk.validateAddress],
  ];
  const found: Record<string, readonly Issue[]> = {};
  for (const [path, value, validate] of fields) {
    if (!validate || !isFilled(value)) continue;
    const result = validate(value as never);
    const issues = result.issues ?? result.warnings ?? [];
    if (issues.length) found[`/${path.join("/")}`] = issues.map((one) => inWords(within(path, one), language));
  }
  return found;
};
