import * as z from "zod";
import { field } from "./registry.js";

/** Marks of tone. They are shown and never counted. */
export const TONES = ["polite", "shouting", "insult", "threat", "sarcasm"] as const;

export const toneSchema = /* @__PURE__ */ field(z.enum(TONES), "A mark of tone; it never changes the score.", "polite");

export type Tone = z.infer<typeof toneSchema>;
