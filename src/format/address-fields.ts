import type { AddressField } from "../countries/country.js";
import type { Address } from "../schema/index.js";

/**
 * How another vocabulary names the parts of an address: its key (a path with dots where it nests) and our fields. Of several fields the
 * key holds all, joined by a comma; of several keys for one field the first that is filled counts.
 */
export type AddressFieldTable = readonly (readonly [key: string, ...fields: AddressField[]])[];

/** HTML autocomplete tokens: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-field */
const html: AddressFieldTable = [
  ["address-line1", "street", "house", "building", "structure", "letter"], ["address-line2", "flat"], ["address-line3", "landmark"], ["address-level1", "region"], ["address-level2", "city"],
  ["address-level3", "settlement"], ["address-level4", "area"], ["postal-code", "postalCode"], ["country", "country"],
];
/** https://schema.org/PostalAddress */
const schemaOrg: AddressFieldTable = [
  ["streetAddress", "street", "house", "building", "structure", "letter", "flat"], ["addressLocality", "city"], ["addressRegion", "region"], ["postalCode", "postalCode"], ["addressCountry", "country"],
];
/** Components of ADR in vCard: RFC 9554, section 2.1 (the names of JSContact, RFC 9553, where it has them). */
const vcard: AddressFieldTable = [
  ["room", "flat"], ["floor", "floor"], ["number", "house"], ["name", "street"], ["building", "building"], ["block", "structure"], ["subdistrict", "settlement"], ["district", "area"], ["locality", "city"],
  ["region", "region"], ["postcode", "postalCode"], ["country", "country"], ["landmark", "landmark"],
];
/** TM Forum TMF673 GeographicAddress with its GeographicSubAddress. */
const tmf: AddressFieldTable = [
  ["country", "country"], ["postcode", "postalCode"], ["stateOrProvince", "region"], ["city", "city"], ["locality", "settlement"], ["streetName", "street"], ["streetType", "streetType"], ["streetNr", "house"],
  ["streetNrSuffix", "letter"], ["geographicSubAddress.buildingName", "building"], ["geographicSubAddress.privateStreetName", "area"], ["geographicSubAddress.levelNumber", "floor"],
  ["geographicSubAddress.subUnitType", "flatType"], ["geographicSubAddress.subUnitNumber", "flat"],
];
/** Components of OpenStreetMap's geocoders, as OpenCage's address-formatting lists them. */
const osm: AddressFieldTable = [
  ["house_number", "house"], ["road", "street"], ["pedestrian", "street"], ["path", "street"], ["village", "city"], ["town", "city"], ["city", "city"], ["municipality", "city"], ["county", "city"], ["suburb", "area"],
  ["quarter", "area"], ["state_code", "region"], ["state", "region"], ["postcode", "postalCode"], ["building", "landmark"], ["house", "landmark"], ["name", "landmark"], ["unit", "flat"], ["level", "floor"], ["entrance", "entrance"],
];

export const ADDRESS_FIELDS = { html, schemaOrg, vcard, tmf, osm } as const;

type Values = Readonly<Record<string, unknown>>;

const at = (values: Values, path: string): unknown => path.split(".").reduce<unknown>((inner, key) => (typeof inner === "object" && inner !== null ? (inner as Values)[key] : undefined), values);

/** The address under the names of another vocabulary; fields that it lacks are left out. */
export const addressTo = (address: Address, table: AddressFieldTable): Record<string, unknown> => {
  const out: Record<string, unknown> = {};
  for (const [path, ...fields] of table) {
    const value = fields.map((field) => address[field]).filter(Boolean).join(", ");
    if (!value) continue;
    const keys = path.split(".");
    const last = keys.pop()!;
    const owner = keys.reduce<Record<string, unknown>>((inner, key) => (inner[key] ??= {}) as Record<string, unknown>, out);
    if (!(last in owner)) owner[last] = value;
  }
  return out;
};

/** Our address out of another vocabulary. A key that stands for several of our fields goes to `text`, for `extractAddresses` to read. */
export const addressFrom = (values: Values, table: AddressFieldTable): Address => {
  const address: Partial<Record<keyof Address, string>> = {};
  const whole: string[] = [];
  for (const [path, ...fields] of table) {
    const value = at(values, path);
    if (typeof value !== "string" && typeof value !== "number") continue;
    const text = String(value).trim();
    if (!text) continue;
    if (fields.length > 1) whole.push(text);
    else address[fields[0]!] ??= text;
  }
  return whole.length ? { ...address, text: whole.join(", ") } : address;
};
