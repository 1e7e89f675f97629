import * as z from "zod";
import { field } from "./registry.js";
import { CHANNELS } from "./values.js";

export const channelSchema = /* @__PURE__ */ field(/* @__PURE__ */ z.enum(CHANNELS), "Which way the report came in.", "email");
