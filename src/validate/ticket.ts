import { type Issue, type Result, success } from "../result.js";
import type { Ticket } from "../schema/index.js";
import { consistencyIssues } from "./ticket/consistency.js";
import { judgeAddress, judgeContact, judgeContract, type TicketDesk } from "./ticket/parts.js";
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

export interface TicketOptions {
  /** Settings by which phone, contract number and address are judged; without them only what is wrong everywhere is found. */
  readonly desk?: TicketDesk;
}

/**
 * Judges a value as a ticket: its shape, its phone, e-mail address, contract number and incident address by their own validators, and what its fields say
 * against one another. Never throws, whatever the value; every finding is named, not only the first. The value on success has its parts
 * as the validators read them (a phone in E.164); unknown fields are kept. What is missing is no issue here: `assessReport` asks for it.
 */
export const validateTicket = (value: unknown, { desk = {} }: TicketOptions = {}): Result<Ticket> => {
  const { ticket, issues } = readShape(value);
  const contact = judgeContact(ticket["contact"], desk);
  const contract = judgeContract(ticket["contractNumber"], desk);
  // An address of a wrong shape has been found fault with already.
  const shapeless = issues.some(({ path, severity }) => path[0] === "incidentAddress" && severity !== "warning");
  const address = shapeless ? [] : judgeAddress(ticket["incidentAddress"], desk);
  const found: Issue[] = [...issues, ...contract.issues, ...contact.issues, ...address, ...consistencyIssues(ticket)];
  if (found.some(({ severity }) => severity !== "warning")) return { issues: found };
  if (contact.contact !== ticket["contact"]) ticket["contact"] = contact.contact;
  if (contract.contractNumber !== ticket["contractNumber"]) ticket["contractNumber"] = contract.contractNumber;
  return success(ticket as Ticket, found);
};

export const isTicket = (value: unknown, options?: TicketOptions): value is Ticket => "value" in validateTicket(value, options);
