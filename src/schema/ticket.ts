import * as z from "zod";
import { addressSchema } from "./address.js";
import { attachmentSchema } from "./attachment.js";
import { categorySchema } from "./category.js";
import { channelSchema } from "./channel.js";
import { checkSchema } from "./check.js";
import { contactSchema } from "./contact.js";
import { date } from "./date.js";
import { noteSchema } from "./note.js";
import { field, PERSONAL, PROSE, record, text } from "./registry.js";
import { statusChangeSchema, statusSchema } from "./status.js";
import { PRIORITIES, SEVERITIES } from "./values.js";
import { SCHEMA_VERSION } from "./version.js";

/** More of one kind than any ticket has. */
export const MAX_ITEMS = 10_000;

const list = <S extends z.ZodType>(item: S) => z.array(item).max(MAX_ITEMS);

const fields = () => ({
  schemaVersion: field(z.int().min(1), "Version of this format.", SCHEMA_VERSION),
  id: text("The desk's own number of the ticket.", "T-2026-000123"),
  channel: channelSchema.optional(),
  category: categorySchema.optional(),
  status: statusSchema,
  severity: field(z.enum(SEVERITIES), "How much is hit, as MEF 113 counts it.", "significant").optional(),
  priority: field(z.enum(PRIORITIES), "How soon the desk acts.", "high").optional(),
  creationDate: date("When the ticket was made.", "2026-11-22T10:15:00+03:00").optional(),
  issueStartDate: date("When the trouble began.", "2026-11-21").optional(),
  contractNumber: text("Contract, account or subscriber number.", "OT-004051/22", PERSONAL),
  contact: contactSchema.optional(),
  incidentAddress: addressSchema.optional(),
  description: field(z.string(), "The report, as it was received.", "Со вчерашнего вечера нет интернета, на терминале мигает красный LOS.", PROSE),
  checks: field(list(checkSchema), "The self-checks that the reporter made, or was asked for.", [{ check: "power", outcome: "passed" }]).optional(),
  attachments: field(list(attachmentSchema), "Files that came with the report.", [{ name: "los.jpg" }]).optional(),
  notes: field(list(noteSchema), "Remarks, oldest first.", [{ text: "Мастер придёт завтра." }]).optional(),
  statusHistory: field(list(statusChangeSchema), "The statuses the ticket took, oldest first.", [{ status: "acknowledged", date: "2026-11-22" }]).optional(),
  language: field(z.string().regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/), "Language of the report, BCP 47.", "ru").optional(),
  extensions: field(z.looseObject({}), "The operator's own fields, passed through untouched.", { crmId: 4051 }, PROSE).optional(),
});

const EXAMPLE = {
  schemaVersion: SCHEMA_VERSION,
  channel: "email",
  category: "outage",
  status: "acknowledged",
  creationDate: "2026-11-22T10:15:00+03:00",
  issueStartDate: "2026-11-21",
  contractNumber: "OT-004051/22",
  contact: { name: "Анна Иванова", phone: "+78126010610" },
  incidentAddress: { country: "RU", city: "Санкт-Петербург", street: "7-я", streetType: "линия", house: "34", flat: "12" },
  description: "Со вчерашнего вечера нет интернета, на терминале мигает красный LOS.",
  checks: [{ check: "restart", outcome: "failed" }],
};

/**
 * A trouble ticket on the wire. Only `schemaVersion`, `status` and `description` must be there: what else is missing is asked for, not
 * refused. Shape alone; `validateTicket` judges what stands in the fields. Names follow TMF621 and MEF 113 where they have one.
 */
export const ticketSchema = /* @__PURE__ */ record("Ticket", "A trouble ticket.", EXAMPLE, fields);

/** A ticket in the making: the same shape, with everything optional. */
export const ticketDraftSchema = /* @__PURE__ */ record("TicketDraft", "A ticket in the making: the same fields, none of them required.", EXAMPLE, () => {
  const { shape } = ticketSchema;
  return { ...shape, schemaVersion: shape.schemaVersion.optional(), status: shape.status.optional(), description: shape.description.optional() };
});

export type Ticket = z.infer<typeof ticketSchema>;
export type TicketDraft = z.infer<typeof ticketDraftSchema>;
