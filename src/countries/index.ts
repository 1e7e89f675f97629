export { DE } from "./de/index.js";
export { GB } from "./gb/index.js";
export { KZ } from "./kz/index.js";
export { RU } from "./ru/index.js";
export { US } from "./us/index.js";
export type { AddressField, AddressGrammar, AddressPurpose, AddressTemplate, Country, Label, PostalCodeRules, PrintedCountry } from "./country.js";
