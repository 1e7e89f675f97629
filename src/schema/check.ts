import * as z from "zod";
import { field, PROSE, record, text } from "./registry.js";
import { CHECKS, OUTCOMES } from "./values.js";

/** One self-check that the desk asks for, and how it came out. */
export const checkSchema = /* @__PURE__ */ record(
  "Check",
  "One self-check, and how it came out.",
  { check: "restart", outcome: "failed", note: "перезагружал дважды" },
  () => ({
    check: field(z.enum(CHECKS), "What was looked at or done.", "restart"),
    outcome: field(z.enum(OUTCOMES), "passed: found in order, or it helped. failed: found faulty, or it did not help. notDone: left alone. unknown: done, result not told.", "failed"),
    note: text("What was seen.", "перезагружал дважды", PROSE),
  }),
);

export type Check = z.infer<typeof checkSchema>;
