import * as z from "zod";
import { field } from "./registry.js";
import { TONES } from "./values.js";

export const toneSchema = /* @__PURE__ */ field(/* @__PURE__ */ z.enum(TONES), "A mark of tone; it never changes the score.", "polite");
