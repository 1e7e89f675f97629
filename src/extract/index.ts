export { extractAddresses } from "./address.js";
export type { AddressOptions, ExtractedAddress, FieldSource, Sufficiency } from "./address.js";
