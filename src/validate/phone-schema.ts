import * as z from "zod";
import { cut } from "../countries/phone-metadata/cut.js";
import { readByFullRules } from "../countries/phone-metadata/full-rules.js";
import { phonePlace } from "../extract/phone-number.js";
import type { PhoneOptions } from "../extract/phone-number.js";
import { validatePhone } from "./phone.js";

/** A zod schema of a phone number in a string: its issues are those of `validatePhone`, in `params` of zod's custom issue. Nothing is transformed. */
export const phoneSchema = (options: PhoneOptions = {}): z.ZodString => {
  // Options that are none are the programmer's error: told now, not at the first parse.
  phonePlace(options, cut, readByFullRules);
  return z.string().check((context) => {
    for (const { code, params } of validatePhone(context.value, options).issues ?? []) context.issues.push({ code: "custom", input: context.value, message: code, params: { ...params, code } });
  });
};
