import * as z from "zod";
import { field } from "./registry.js";

export const CHANNELS = ["email", "phone", "web", "chat", "messenger", "sms", "other"] as const;

export const channelSchema = /* @__PURE__ */ field(z.enum(CHANNELS), "Which way the report came in.", "email");

export type Channel = z.infer<typeof channelSchema>;
