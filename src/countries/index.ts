export { RU } from "./ru/index.js";
export type { AddressField, AddressPurpose, Country } from "./country.js";
