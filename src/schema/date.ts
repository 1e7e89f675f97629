import * as z from "zod";
import { ISO_DATE_OR_TIME } from "./iso-date.js";
import { type DataClassification, field } from "./registry.js";

/** A point in time, as precise as it is known: `2026-11-21` or `2026-11-21T14:20+03:00`. */
export const date = (description: string, example: string, classification?: DataClassification) =>
  field(z.string().regex(ISO_DATE_OR_TIME), `${description} ISO 8601: a date, or a date and time with offset.`, example, classification);
