import { issue, type Issue, warning } from "../../result.js";
import { canMove, type Status, STATUS_MOVES } from "../../schema/index.js";
import { ISO_DATE, ISO_DATE_OR_TIME } from "../../schema/date.js";
import { type Fields, isFields } from "./shape.js";

const HOUR = 3_600_000;

/** The instants that a date can mean, wherever on Earth it was written. */
const instants = (value: unknown): { from: number; to: number } | undefined => {
  if (typeof value !== "string" || !ISO_DATE_OR_TIME.test(value)) return undefined;
  const at = Date.parse(value);
  return ISO_DATE.test(value) ? { from: at - 14 * HOUR, to: at + 36 * HOUR } : { from: at, to: at };
};

/** Whether the first is later than the second in every time zone. */
const isLater = (first: unknown, second: unknown): boolean => {
  const a = instants(first);
  const b = instants(second);
  return a !== undefined && b !== undefined && a.from > b.to;
};

const isStatus = (value: unknown): value is Status => typeof value === "string" && Object.hasOwn(STATUS_MOVES, value);

const historyIssues = function* (ticket: Fields): Generator<Issue> {
  const history = ticket["statusHistory"];
  if (!Array.isArray(history)) return;
  for (let at = 1; at < history.length; at++) {
    const [before, after]: unknown[] = [history[at - 1], history[at]];
    if (!isFields(before) || !isFields(after)) continue;
    const [from, to] = [before["status"], after["status"]];
    if (isLater(before["date"], after["date"])) yield issue("dates_out_of_order", { first: before["date"], second: after["date"] }, ["statusHistory", at, "date"]);
    if (isStatus(from) && isStatus(to) && from !== to && !canMove(from, to)) yield issue("illegal_status_move", { from, to, allowed: STATUS_MOVES[from] }, ["statusHistory", at, "status"]);
  }
  const last: unknown = history.at(-1);
  const { status } = ticket;
  if (isFields(last) && isStatus(status) && isStatus(last["status"]) && status !== last["status"]) yield issue("status_mismatch", { status, last: last["status"] }, ["status"]);
};

const pendingIssue = (ticket: Fields): Issue | undefined => {
  if (ticket["status"] !== "pending") return undefined;
  const history = ticket["statusHistory"];
  const last: unknown = Array.isArray(history) ? history.at(-1) : undefined;
  return isFields(last) && typeof last["reason"] === "string" && last["reason"].trim() ? undefined : warning("pending_without_reason", undefined, ["statusHistory"]);
};

const checkIssues = function* (checks: unknown): Generator<Issue> {
  if (!Array.isArray(checks)) return;
  const outcomes = new Map<unknown, unknown>();
  for (const [at, item] of checks.entries()) {
    if (!isFields(item) || item["check"] === "other") continue;
    const { check, outcome } = item;
    const before = outcomes.get(check);
    if (typeof check === "string" && before !== undefined && before !== outcome && (before === "notDone" || outcome === "notDone"))
      yield warning("contradicting_checks", { check, first: before, second: outcome }, ["checks", at, "outcome"]);
    outcomes.set(check, outcome);
  }
};

const RISKY = ["javascript:", "vbscript:", "data:"];

const attachmentIssues = function* (attachments: unknown): Generator<Issue> {
  if (!Array.isArray(attachments)) return;
  for (const [at, item] of attachments.entries()) {
    if (!isFields(item) || typeof item["url"] !== "string") continue;
    // Browsers skip blanks and controls inside a scheme.
    const scheme = item["url"].slice(0, 64).replace(/[\0- ]/g, "").toLowerCase();
    if (RISKY.some((risky) => scheme.startsWith(risky))) yield warning("unsafe_url", undefined, ["attachments", at, "url"]);
  }
};

const LONE_SURROGATE = /\p{Surrogate}/u;
// Native where the runtime has it, many times faster.
const isWellFormed = (text: string): boolean => (text as { isWellFormed?: () => boolean }).isWellFormed?.() ?? !LONE_SURROGATE.test(text);

/** Blank fields, and text that cannot be written down in UTF-8. */
const textIssues = function* (fields: unknown, path: readonly PropertyKey[]): Generator<Issue> {
  if (!isFields(fields)) return;
  for (const key in fields) {
    const value = fields[key];
    if (typeof value !== "string") continue;
    if (!(value.charCodeAt(0) > 0x20) && value.trim() === "") yield warning("blank_field", { field: key }, [...path, key]);
    if (!isWellFormed(value)) yield warning("lone_surrogate", { field: key }, [...path, key]);
  }
};

/** What the parts of a ticket say against one another, and against good sense. Bears parts of a wrong type, and passes over them. */
export const consistencyIssues = function* (ticket: Fields): Generator<Issue> {
  const { creationDate, issueStartDate } = ticket;
  if (isLater(issueStartDate, creationDate)) yield issue("dates_out_of_order", { first: issueStartDate, second: creationDate }, ["issueStartDate"]);
  yield* historyIssues(ticket);
  const pending = pendingIssue(ticket);
  if (pending) yield pending;
  yield* checkIssues(ticket["checks"]);
  yield* attachmentIssues(ticket["attachments"]);
  yield* textIssues(ticket, []);
  yield* textIssues(ticket["contact"], ["contact"]);
  yield* textIssues(ticket["incidentAddress"], ["incidentAddress"]);
};
