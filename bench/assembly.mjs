// What a user would assemble instead: zod for the shape, libphonenumber-js for the phone, validator.js for the e-mail address.
import parsePhoneNumber from "libphonenumber-js/max";
import validator from "validator";
import * as z from "zod";

const named = z.object({ name: z.string().max(200) });
const text = z.string().max(500);
export const shape = z.looseObject({
  schemaVersion: z.literal(1),
  id: text.optional(),
  channel: z.enum(["email", "phone", "web", "chat", "messenger", "sms", "other"]).optional(),
  category: z.enum(["outage", "degraded", "equipment", "access", "billing", "request", "other"]).optional(),
  status: z.enum(["acknowledged", "inProgress", "pending", "held", "resolved", "closed", "cancelled", "rejected"]),
  severity: z.enum(["minor", "moderate", "significant", "extensive"]).optional(),
  priority: z.enum(["low", "medium", "high", "critical"]).optional(),
  creationDate: z.iso.datetime({ offset: true }).optional(),
  issueStartDate: z.iso.date().or(z.iso.datetime({ offset: true })).optional(),
  contractNumber: z.string().regex(/^(?:\d{5,12}|\d{4,8}\/\d{2})$/).optional(),
  contact: z.looseObject({ name: text, phone: text, email: text, availability: text }).partial().optional(),
  incidentAddress: z.looseObject({ country: text, postalCode: z.string().regex(/^\d{6}$/), city: text, street: text, streetType: text, house: text, entrance: text, floor: text, flat: text }).partial().optional(),
  description: z.string().max(100_000).optional(),
  checks: z.array(z.looseObject({ check: text, outcome: z.enum(["passed", "failed", "notDone", "unknown"]), note: text.optional() })).optional(),
  attachments: z.array(named.extend({ mimeType: text, size: z.int().nonnegative(), url: z.url() }).partial()).optional(),
  statusHistory: z.array(z.looseObject({ status: text, date: z.iso.datetime({ offset: true }), reason: text.optional() })).optional(),
  language: text.optional(),
});

/** Whether a ticket holds, its phone and its e-mail address too. */
export const validateByHand = (ticket) => {
  const { success, data } = shape.safeParse(ticket);
  if (!success) return false;
  const { phone, email } = data.contact ?? {};
  return (phone === undefined || (parsePhoneNumber(phone, "RU")?.isValid() ?? false)) && (email === undefined || validator.isEmail(email));
};
