import type { Country } from "../countries/country.js";
import { warning } from "../result.js";
import type { Issue } from "../result.js";
import type { Address } from "../schema/index.js";

/** What looks wrong in an address and may be right all the same. */
export const addressDoubts = (address: Address, country: Country): Issue[] =>
  [region(address, country), parity(address, country), streetType(address, country), flat(address)].filter((found) => found !== undefined);

const region = ({ postalCode, region: outer, city }: Address, { postalCode: rules }: Country): Issue | undefined => {
  const place = [outer, city].find((name) => name !== undefined && rules?.regions?.[name] !== undefined);
  if (!postalCode || !place) return undefined;
  return new RegExp(`^(?:${rules!.regions![place]})`).test(postalCode.trim()) ? undefined : warning("postal_code_region_mismatch", { postalCode, region: place }, ["postalCode"]);
};

/** On Vasilievsky island each line is one side of a street: odd lines carry even houses, and the reverse. */
const parity = ({ street, streetType: type, area, house }: Address, { parity: rule }: Country): Issue | undefined => {
  if (!rule || type !== rule.streetType || area !== rule.area) return undefined;
  const [line, number] = [parseInt(street ?? "", 10), parseInt(house ?? "", 10)];
  return Number.isNaN(line) || Number.isNaN(number) || line % 2 !== number % 2 ? undefined : warning("street_parity", { street, house }, ["house"]);
};

const streetType = ({ street, streetType: type }: Address, { address: grammar }: Country): Issue | undefined =>
  street && !type && grammar?.kind === "marked" && !/ (?:половины|км|километр)/.test(street) ? warning("missing_street_type", { street }, ["street"]) : undefined;

/** "Ленина 5-12": a house with its flat, or a house of two numbers. */
const flat = ({ house, flat: unit }: Address): Issue | undefined => {
  const [a, b] = /^\d+-\d+$/.test(house ?? "") ? house!.split("-").map(Number) : [];
  return a === undefined || b === undefined || unit ? undefined : warning("ambiguous_address", { field: "house", value: house, alternatives: [{ house: String(a), flat: String(b) }] }, ["house"]);
};
