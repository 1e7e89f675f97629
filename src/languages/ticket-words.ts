import type { Channel, Outcome, Priority, Severity, Status } from "../schema/index.js";

/** Lines of a printed ticket, in their order. */
export type TicketLine =
  | "ticket" | "score" | "category" | "status" | "severity" | "priority" | "channel" | "created" | "started" | "contract" | "name" | "phone" | "email" | "messenger" | "availability"
  | "address" | "report" | "checks" | "attachments" | "notes" | "answers" | "missing" | "alternatives" | "history";

/** What a printed ticket calls things. */
export interface TicketWords {
  readonly lines: Readonly<Record<TicketLine, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly priorities: Readonly<Record<Priority, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  /** An answer that gave nothing: the person does not know, or would not say. */
  readonly unanswered: Readonly<Record<"unknown" | "refused" | "unclear", string>>;
}
