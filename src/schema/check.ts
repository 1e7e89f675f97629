import * as z from "zod";
import { field, PROSE, record, text } from "./registry.js";

export const CHECKS = ["power", "cabling", "equipment", "restart", "otherDevice", "directConnection", "balance", "outageNotice", "other"] as const;
export const OUTCOMES = ["passed", "failed", "notDone", "unknown"] as const;

export type CheckKind = (typeof CHECKS)[number];
export type Outcome = (typeof OUTCOMES)[number];

/** One self-check that the desk asks for, and how it came out. */
export const checkSchema = /* @__PURE__ */ record(
  "Check",
  "One self-check, and how it came out.",
  { check: "restart", outcome: "failed", note: "перезагружал дважды" },
  {
    check: field(z.enum(CHECKS), "What was looked at or done.", "restart"),
    outcome: field(z.enum(OUTCOMES), "passed: found in order, or it helped. failed: found faulty, or it did not help. notDone: left alone. unknown: done, result not told.", "failed"),
    note: text("What was seen.", "перезагружал дважды", PROSE),
  },
);

export type Check = z.infer<typeof checkSchema>;
