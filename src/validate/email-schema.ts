import * as z from "zod";
import { validateEmail } from "./email.js";
import type { EmailOptions } from "./email.js";

/** A zod schema of an e-mail address in a string: its issues are those of `validateEmail`, in `params` of zod's custom issue. Nothing is transformed. */
export const emailSchema = (options: EmailOptions = {}): z.ZodString =>
  z.string().check((context) => {
    for (const { code, params } of validateEmail(context.value, options).issues ?? []) context.issues.push({ code: "custom", input: context.value, message: code, params: { ...params, code } });
  });
