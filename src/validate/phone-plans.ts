import { readByFullRules } from "../countries/phone-metadata/full-rules.js";
import type { PhoneMetadata } from "../countries/phone-metadata/metadata.js";
import { readPhone } from "../extract/phone-input.js";
import { phonePlace } from "../extract/phone-number.js";
import type { Phone, PhoneOptions, WrittenPhone } from "../extract/phone-number.js";
import { failure, issue, success } from "../result.js";
import type { Result } from "../result.js";

/** `validatePhone` with the numbering plans passed in and none of its own: for bundles that need those of a country or two. */
export const validatePhoneWith = (metadata: PhoneMetadata, input: unknown, options: Omit<PhoneOptions, "metadata"> = {}): Result<Phone | WrittenPhone> => {
  const place = phonePlace(options, metadata, readByFullRules);
  if (typeof input !== "string") return failure(issue("invalid_format", { subject: "phone" }));
  const read = readPhone(input, place);
  return "phone" in read ? success(read.phone, read.warnings) : failure(read.problem);
};
