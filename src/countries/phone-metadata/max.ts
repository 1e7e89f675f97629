import metadata from "libphonenumber-js/metadata.max.json";
import type { PhoneMetadata } from "./metadata.js";

/** The numbering plans of every country, with all their ranges: strict, about 40 kB gzipped. */
export const max: PhoneMetadata = metadata;
