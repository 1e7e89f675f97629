import * as z from "zod";
import { failure, issue, type Result, success } from "../result.js";
import { date } from "./date.js";
import { field, PROSE, record, text } from "./registry.js";
import { type Status, STATUSES } from "./values.js";

export const statusSchema = /* @__PURE__ */ field(/* @__PURE__ */ z.enum(STATUSES), "Where the ticket stands. pending: waiting for the customer. held: waiting for something else.", "acknowledged");

/** The moves that MEF 113's state machine allows: https://github.com/MEF-GIT/MEF-LSO-Sonata-SDK */
export const STATUS_MOVES: Readonly<Record<Status, readonly Status[]>> = {
  acknowledged: ["inProgress", "rejected", "cancelled"],
  inProgress: ["pending", "held", "resolved", "cancelled"],
  pending: ["inProgress", "cancelled"],
  held: ["inProgress"],
  resolved: ["closed", "inProgress"],
  closed: [],
  cancelled: [],
  rejected: [],
};

export const statusChangeSchema = /* @__PURE__ */ record(
  "StatusChange",
  "One entry of the status history.",
  { status: "acknowledged", date: "2026-11-22T10:15:00+03:00", reason: "Принято по почте" },
  () => ({
    status: field(z.enum(STATUSES), "The status that the ticket took.", "acknowledged"),
    date: date("When it took it.", "2026-11-22T10:15:00+03:00"),
    reason: text("Why.", "Принято по почте", PROSE),
  }),
);

export type StatusChange = z.infer<typeof statusChangeSchema>;

/** Whether a ticket may go from one status to another. A status that is not known moves nowhere. */
export const canMove = (from: Status, to: Status): boolean => typeof from === "string" && Object.hasOwn(STATUS_MOVES, from) && STATUS_MOVES[from].includes(to);

export interface MoveOptions {
  /** When the move is made: ISO 8601, or a `Date`. */
  readonly now: string | Date;
  readonly reason?: string;
}

/** The ticket in its new status, with the move in its history; `illegal_status_move` if its status does not allow that. */
export const moveTicket = <T extends { readonly status: Status; readonly statusHistory?: readonly StatusChange[] | undefined }>(
  ticket: T,
  to: Status,
  { now, reason }: MoveOptions,
): Result<T> => {
  const { status: from, statusHistory = [] } = ticket;
  if (!Array.isArray(statusHistory)) throw new TypeError("moveTicket: the history of a ticket is a list");
  if (!canMove(from, to)) return failure(issue("illegal_status_move", { from, to, allowed: typeof from === "string" && Object.hasOwn(STATUS_MOVES, from) ? STATUS_MOVES[from] : [] }, ["status"]));
  const moved: StatusChange = { status: to, date: typeof now === "string" ? now : now.toISOString(), ...(reason !== undefined && { reason }) };
  return success({ ...ticket, status: to, statusHistory: [...(statusHistory as readonly StatusChange[]), moved] });
};
