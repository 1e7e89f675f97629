import type { Attachment, Channel } from "../schema/index.js";
import type { RawMail } from "./mail.js";

/** One message of a chat. A later message with the same id takes the place of the earlier one. */
export interface ChatMessage {
  readonly id?: string;
  readonly text?: string;
  /** ISO 8601. */
  readonly date?: string;
  /** What the desk wrote is kept, and not read. `customer` if absent. */
  readonly author?: "customer" | "desk";
  /** The writer took the message back: it is not read. */
  readonly deleted?: boolean;
}

/** A message as it came in: a text, a chat of several, or a letter. */
export interface Message {
  readonly channel?: Channel;
  readonly text?: string;
  readonly messages?: readonly ChatMessage[];
  /** A letter as it came over the wire: headers, parts and all. */
  readonly mime?: RawMail;
  /** Who sent it, as a header says it: `Анна Иванова <anna@example.com>`, or an address alone. */
  readonly from?: string;
  readonly subject?: string;
  /** ISO 8601 with the writer's offset, or a `Date`: what "yesterday" is counted from. `now` if absent. */
  readonly receivedAt?: string | Date;
  readonly attachments?: readonly Attachment[];
  /** The number that the call or SMS came from. */
  readonly callerNumber?: string;
}
