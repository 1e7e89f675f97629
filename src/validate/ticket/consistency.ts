import { issue, type Issue, warning } from "../../result.js";
import { canMove, type Status, STATUS_MOVES } from "../../schema/index.js";
import { ISO_DATE, ISO_DATE_OR_TIME } from "../../schema/iso-date.js";
import { type Fields, isFields } from "./shape.js";

const HOUR = 3_600_000;

/** The instants that a date can mean, wherever on Earth it was written. */
const instants = (value: string): { from: number; to: number } | undefined => {
  if (!ISO_DATE_OR_TIME.test(value)) return undefined;
  const at = Date.parse(value);
  return ISO_DATE.test(value) ? { from: at - 14 * HOUR, to: at + 36 * HOUR } : { from: at, to: at };
};

/** Whether the first is later than the second in every time zone. */
const isLater = (first: unknown, second: unknown): boolean => {
  if (typeof first !== "string" || typeof second !== "string") return false;
  // Of one form and one zone, dates are in the order of their letters.
  if (first.length === second.length && first <= second && first.slice(16) === second.slice(16)) return false;
  const a = instants(first);
  const b = instants(second);
  return a !== undefined && b !== undefined && a.from > b.to;
};

const isStatus = (value: unknown): value is Status => typeof value === "string" && Object.hasOwn(STATUS_MOVES, value);

const historyIssues = (ticket: Fields, found: Issue[]): void => {
  const history = ticket["statusHistory"];
  if (!Array.isArray(history)) return;
  for (let at = 1; at < history.length; at++) {
    const [before, after]: unknown[] = [history[at - 1], history[at]];
    if (!isFields(before) || !isFields(after)) continue;
    const [from, to] = [before["status"], after["status"]];
    const [first, second] = [before["date"], after["date"]];
    if (isLater(first, second)) found.push(issue("dates_out_of_order", { first, second }, ["statusHistory", at, "date"]));
    if (isStatus(from) && isStatus(to) && from !== to && !canMove(from, to))
      found.push(issue("illegal_status_move", { from, to, allowed: STATUS_MOVES[from] }, ["statusHistory", at, "status"]));
  }
  const last: unknown = history.at(-1);
  const { status } = ticket;
  if (isFields(last) && isStatus(status) && isStatus(last["status"]) && status !== last["status"])
    found.push(issue("status_mismatch", { status, last: last["status"] }, ["status"]));
};

const pendingIssue = (ticket: Fields): Issue | undefined => {
  if (ticket["status"] !== "pending") return undefined;
  const history = ticket["statusHistory"];
  const last: unknown = Array.isArray(history) ? history.at(-1) : undefined;
  return isFields(last) && typeof last["reason"] === "string" && last["reason"].trim() ? undefined : warning("pending_without_reason", undefined, ["statusHistory"]);
};

const checkIssues = (checks: unknown, found: Issue[]): void => {
  if (!Array.isArray(checks)) return;
  const outcomes = new Map<unknown, unknown>();
  for (const [at, item] of checks.entries()) {
    if (!isFields(item) || item["check"] === "other") continue;
    const { check, outcome } = item;
    const before = outcomes.get(check);
    if (typeof check === "string" && before !== undefined && before !== outcome && (before === "notDone" || outcome === "notDone"))
      found.push(warning("contradicting_checks", { check, first: before, second: outcome }, ["checks", at, "outcome"]));
    outcomes.set(check, outcome);
  }
};

const RISKY = ["javascript:", "vbscript:", "data:"];

const attachmentIssues = (attachments: unknown, found: Issue[]): void => {
  if (!Array.isArray(attachments)) return;
  for (const [at, item] of attachments.entries()) {
    if (!isFields(item) || typeof item["url"] !== "string") continue;
    // Browsers skip blanks and controls inside a scheme.
    if (item["url"].startsWith("https://")) continue;
    const scheme = item["url"].slice(0, 64).replace(/[\0- ]/g, "").toLowerCase();
    if (RISKY.some((risky) => scheme.startsWith(risky))) found.push(warning("unsafe_url", undefined, ["attachments", at, "url"]));
  }
};

const LONE_SURROGATE = /\p{Surrogate}/u;
// Native where the runtime has it, many times faster.
const native = (String.prototype as { isWellFormed?: (this: string) => boolean }).isWellFormed;
const isWellFormed = native ? (text: string) => native.call(text) : (text: string) => !LONE_SURROGATE.test(text);

/** Blank fields, and text that cannot be written down in UTF-8. */
const textIssues = (fields: unknown, path: readonly PropertyKey[], found: Issue[]): void => {
  if (!isFields(fields)) return;
  for (const key in fields) {
    const value = fields[key];
    if (typeof value !== "string") continue;
    if (!(value.charCodeAt(0) > 0x20) && value.trim() === "") found.push(warning("blank_field", { field: key }, [...path, key]));
    if (!isWellFormed(value)) found.push(warning("lone_surrogate", { field: key }, [...path, key]));
  }
};

/** What the parts of a ticket say against one another, and against good sense. Bears parts of a wrong type, and passes over them. */
export const consistencyIssues = (ticket: Fields): Issue[] => {
  const { creationDate, issueStartDate } = ticket;
  const found: Issue[] = [];
  if (isLater(issueStartDate, creationDate)) found.push(issue("dates_out_of_order", { first: issueStartDate, second: creationDate }, ["issueStartDate"]));
  historyIssues(ticket, found);
  const pending = pendingIssue(ticket);
  if (pending) found.push(pending);
  checkIssues(ticket["checks"], found);
  attachmentIssues(ticket["attachments"], found);
  textIssues(ticket, [], found);
  textIssues(ticket["contact"], ["contact"], found);
  textIssues(ticket["incidentAddress"], ["incidentAddress"], found);
  return found;
};
