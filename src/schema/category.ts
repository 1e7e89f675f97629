import * as z from "zod";
import { field } from "./registry.js";

/** What the engineer would act on first: fully gone; slow or unstable; a broken device; log-in; money; nothing is broken; none of these. */
export const CATEGORIES = ["outage", "degraded", "equipment", "access", "billing", "request", "other"] as const;

export const categorySchema = /* @__PURE__ */ field(
  z.enum(CATEGORIES),
  "What the engineer acts on first: outage (fully gone), degraded (slow, unstable), equipment (a device), access (log-in, blocked), billing, request (connect, move, change: nothing is broken), other. TMF621: ticketType.",
  "outage",
);

export type Category = z.infer<typeof categorySchema>;
