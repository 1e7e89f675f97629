import { cut } from "../countries/phone-metadata/cut.js";
import type { Phone, PhoneOptions, WrittenPhone } from "../extract/phone-number.js";
import type { Result } from "../result.js";
import { validatePhoneWith } from "./phone-plans.js";

export const PHONE_CODES = [
  "invalid_format", "invalid_length", "invalid_component", "missing_area_code", "missing_calling_code", "short_code",
  "assumed_area_code", "ambiguous_area_code", "unknown_country",
] as const;

/**
 * Reads and judges one phone number, strictly: it must lie in a range that is assigned. A local number is completed with the desk's own
 * area code (`assumedAreaCode`, a warning). A country without a numbering plan at hand passes with the warning `unknown_country`.
 * Never throws on input; throws a `TypeError` for options that are no options.
 */
export const validatePhone = (input: unknown, options: PhoneOptions = {}): Result<Phone | WrittenPhone> =>
  validatePhoneWith(options.metadata ?? cut, input, options);

export const isPhone = (input: unknown, options: PhoneOptions = {}): boolean => !validatePhone(input, options).issues;
