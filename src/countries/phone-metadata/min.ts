import metadata from "libphonenumber-js/metadata.min.json";
import type { PhoneMetadata } from "./metadata.js";

/** The numbering plans of every country without their ranges: lax (it takes `8 (921) 123-45-6` for a phone), about 19 kB gzipped. */
export const min: PhoneMetadata = metadata;
