import * as z from "zod";
import { field } from "./registry.js";
import { BANDS } from "./values.js";

export const bandSchema = /* @__PURE__ */ field(/* @__PURE__ */ z.enum(BANDS), "How far a report gets the engineer without asking back.", "good");
