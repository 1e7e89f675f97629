import * as z from "zod";
import { field } from "./registry.js";
import { CATEGORIES } from "./values.js";

export const categorySchema = /* @__PURE__ */ field(
  /* @__PURE__ */ z.enum(CATEGORIES),
  "What the engineer acts on first: outage (fully gone), degraded (slow, unstable), equipment (a device), access (log-in, blocked), billing, request (connect, move, change: nothing is broken), other. TMF621: ticketType.",
  "outage",
);
