import type { MetadataJson } from "libphonenumber-js/core";

/** Numbering plans in the format of libphonenumber-js: https://gitlab.com/catamphetamine/libphonenumber-js/-/blob/master/METADATA.md */
export type PhoneMetadata = MetadataJson;

/** What a number is used for. */
export type PhoneType =
  | "fixedLine" | "mobile" | "fixedLineOrMobile" | "premiumRate" | "tollFree" | "sharedCost" | "voip" | "personalNumber" | "pager" | "uan" | "voicemail";
