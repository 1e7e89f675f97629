import * as z from "zod";
import { field } from "./registry.js";

/** How far a report gets the engineer, from nothing at all to acting at once. */
export const BANDS = ["empty", "poor", "fair", "good", "excellent"] as const;

export const bandSchema = /* @__PURE__ */ field(z.enum(BANDS), "How far a report gets the engineer without asking back.", "good");

export type Band = z.infer<typeof bandSchema>;
