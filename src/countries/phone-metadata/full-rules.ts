import parsePhoneNumber from "libphonenumber-js/core";
import type { CountryCode } from "libphonenumber-js/core";
import type { PhoneType } from "./metadata.js";
import { MAX_DIGITS, readBySimplePlans } from "./plan.js";
import type { ReadPlannedNumber } from "./plan.js";

const camelCase = (type: string) => type.toLowerCase().replace(/_[a-z]/g, (letter) => letter.charAt(1).toUpperCase()) as PhoneType;

const readFully: ReadPlannedNumber = (digits, international, country, metadata) => {
  const known = country !== undefined && Object.hasOwn(metadata.countries, country);
  const number = parsePhoneNumber((international ? "+" : "") + digits, known ? { defaultCountry: country as CountryCode, extract: false } : { extract: false }, metadata);
  if (!number) return undefined;
  const type = number.getType();
  const { number: e164, countryCallingCode: callingCode, nationalNumber: national } = number;
  return { e164, callingCode, national, valid: number.isValid(), ...(number.country && { country: number.country }), ...(type && { type: camelCase(type) }) };
};

/** The same verdict as libphonenumber-js with the same metadata, by the compiled check where the plan is simple. */
export const readByFullRules: ReadPlannedNumber = (digits, international, country, metadata) =>
  digits.length > MAX_DIGITS ? undefined : (readBySimplePlans(digits, international, country, metadata) ?? readFully(digits, international, country, metadata));
