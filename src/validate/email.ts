import { readEmail } from "../extract/email-address.js";
import type { Email, EmailLevel } from "../extract/email-address.js";
import { suggestDomain } from "../extract/email-typos.js";
import { failure, issue, success, warning } from "../result.js";
import type { Issue, Result } from "../result.js";

export const EMAIL_CODES = [
  "invalid_format", "invalid_length", "invalid_component", "whitespace", "invisible_character", "fullwidth_character", "mixed_script", "email_typo", "disposable_domain",
] as const;

export interface EmailOptions {
  /** `deliverable` (the default): what a mail server on the internet accepts. */
  readonly level?: EmailLevel;
  /** Whether a domain, in lower case and A-labels, hands out throw-away addresses: a warning. */
  readonly isDisposable?: (domain: string) => boolean;
}

const LEVELS: readonly unknown[] = ["deliverable", "rfc5321", "html"];
const DEFAULTS: EmailOptions = {};

/** The address with the domain that was probably meant. */
const suggestion = (address: string): string | undefined => {
  const at = address.lastIndexOf("@");
  const domain = at > 0 ? suggestDomain(address.slice(at + 1).toLowerCase()) : undefined;
  return domain && `${address.slice(0, at)}@${domain}`;
};

/** A fault of the domain may be a slip of the hand: "нфтвучюкг" lacks its dot for want of the other layout. */
const withSuggestion = (problem: Issue, address: string): Issue => {
  if (problem.params?.["suggestion"] || address.length > 320) return problem;
  const meant = suggestion(address);
  return meant ? { ...problem, params: { ...problem.params, suggestion: meant } } : problem;
};

/**
 * Reads and judges one e-mail address. Warnings hint at a slip in the domain (`email_typo`, `params.suggestion`), and never change anything.
 * Never throws on input; throws a `TypeError` for options that are no options.
 */
export const validateEmail = (input: unknown, { level = "deliverable", isDisposable }: EmailOptions = DEFAULTS): Result<Email> => {
  if (level !== "deliverable" && !LEVELS.includes(level)) throw new TypeError(`Unknown e-mail level: ${String(level)}`);
  if (typeof input !== "string") return failure(issue("invalid_format", { subject: "email" }));
  const read = readEmail(input, level);
  if ("problem" in read) return failure(withSuggestion(read.problem, input));
  const { email } = read;
  const meant = suggestDomain(email.domain.unicode);
  const disposable = isDisposable?.(email.domain.ascii);
  if (!meant && !disposable) return success(email);
  const span = { start: input.lastIndexOf("@") + 1, end: input.length };
  return success(email, [
    ...(meant ? [warning("email_typo", { subject: "email", span, domain: email.domain.unicode, suggestion: `${email.local}@${meant}` })] : []),
    ...(disposable ? [warning("disposable_domain", { subject: "email", span, domain: email.domain.unicode })] : []),
  ]);
};

export const isEmail = (input: unknown, options: EmailOptions = {}): boolean => !validateEmail(input, options).issues;
