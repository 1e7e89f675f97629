import type { MetadataJson } from "libphonenumber-js/core";

/** Numbering plans in the format of libphonenumber-js: https://gitlab.com/catamphetamine/libphonenumber-js/-/blob/master/METADATA.md */
export type PhoneMetadata = MetadataJson;

/** No plan at hand: a number is known by its shape and by the word before it. */
export const NO_PLANS: PhoneMetadata = { version: 4, country_calling_codes: {}, countries: {}, nonGeographic: {} };

/** What a number is used for. */
export type PhoneType =
  | "fixedLine" | "mobile" | "fixedLineOrMobile" | "premiumRate" | "tollFree" | "sharedCost" | "voip" | "personalNumber" | "pager" | "uan" | "voicemail";
