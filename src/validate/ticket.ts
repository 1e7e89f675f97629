import { type Issue, type Result, success } from "../result.js";
import type { Ticket } from "../schema/index.js";
import { consistencyIssues } from "./ticket/consistency.js";
import { readShape } from "./ticket/shape.js";

/** The codes that `validateTicket` itself can give; those of the parts are in the validators of the parts. */
export const TICKET_CODES = [
  "missing_field",
  "invalid_type",
  "invalid_format",
  "unknown_value",
  "too_small",
  "too_large",
  "too_deep",
  "not_json",
  "unreadable_value",
  "dates_out_of_order",
  "illegal_status_move",
  "status_mismatch",
  "newer_schema_version",
  "unknown_field",
  "more_unknown_fields",
  "blank_field",
  "lone_surrogate",
  "pending_without_reason",
  "contradicting_checks",
  "unsafe_url",
] as const;

/**
 * Judges a value as a ticket: its shape, what its fields say against one another. Never throws, whatever the value; every finding is
 * named, not only the first. What is missing for the engineer is no issue here: `assessReport` asks for it. Unknown fields are kept.
 */
export const validateTicket = (value: unknown): Result<Ticket> => {
  const { ticket, issues } = readShape(value);
  const found: Issue[] = [...issues, ...consistencyIssues(ticket)];
  return found.some(({ severity }) => severity !== "warning") ? { issues: found } : success(ticket as Ticket, found);
};

export const isTicket = (value: unknown): value is Ticket => "value" in validateTicket(value);
