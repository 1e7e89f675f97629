import type { AddressField, AddressPurpose, Country } from "../countries/country.js";
import { sufficiencyOf } from "../countries/reading/draft.js";
import { extractAddresses } from "../extract/address.js";
import type { FieldSource, Sufficiency } from "../extract/address.js";
import { failure, issue, success, warning } from "../result.js";
import type { Issue, Result, Span } from "../result.js";
import { addressSchema } from "../schema/index.js";
import type { Address } from "../schema/index.js";
import { addressDoubts } from "./address-doubts.js";

export const ADDRESS_CODES = [
  "invalid_format", "invalid_component", "unknown_country", "insufficient_address", "several_addresses", "postal_code_region_mismatch", "street_parity", "missing_street_type",
  "ambiguous_address",
] as const;

export interface AddressValidation {
  readonly country?: Country | string | undefined;
  /** Packs to read text by; by default the pack of `country`. */
  readonly countries?: readonly Country[];
  /** What the address is for; by default to find the fault. */
  readonly purpose?: AddressPurpose;
}

/** An address that can be used, how far it leads, and what its purpose still lacks. */
export interface JudgedAddress {
  readonly address: Address;
  readonly sufficiency: Sufficiency;
  /** Fields that the purpose asks for and the address lacks: one of each group would do. */
  readonly missing: readonly (readonly AddressField[])[];
}

const FLAT: readonly (readonly AddressField[])[] = [["flat"]];

/** Fields of the right types; an object that does not let itself be read has none. */
const readFields = (input: unknown): Result<Address> => {
  try {
    const { success: fits, data, error } = addressSchema.safeParse(input);
    return fits ? success(data) : failure(...error.issues.map(({ path }) => issue("invalid_format", { subject: "address" }, path)));
  } catch {
    return failure(issue("invalid_format", { subject: "address" }));
  }
};

/**
 * Judges an address, as text or as fields: how far it leads (`sufficiency`), what its purpose lacks (`missing`; never an error), what
 * cannot be (errors), what looks wrong (warnings). A country without a pack passes with the warning `unknown_country`. Never throws.
 */
export const validateAddress = (input: unknown, options: AddressValidation = {}): Result<JudgedAddress> => {
  const { country, countries, purpose = "dispatch" } = options;
  const given = typeof country === "object" ? country : countries?.find(({ code }) => code === country);
  const packs = countries ?? (given ? [given] : []);
  const doubts: Issue[] = [];
  let address: Address;
  let located = false;
  let fields: Readonly<Partial<Record<AddressField, FieldSource>>> = {};
  if (typeof input === "string") {
    if (!packs.length) return success({ address: { text: input }, sufficiency: "none", missing: [] }, [unknown(typeof country === "string" ? country : undefined)]);
    const [found, ...others] = extractAddresses(input, { countries: packs });
    if (!found) return failure(issue("invalid_format", { subject: "address", value: input }));
    if (others.length) doubts.push(warning("several_addresses", { values: [found, ...others].map(({ value }) => value.text) }));
    ({ value: address, fields } = found);
    located = found.located ?? false;
  } else {
    const read = readFields(input);
    if (read.issues) return read;
    address = read.value;
    located = Boolean(address.landmark ?? address.buildingName) && !address.house;
  }
  const code = address.country ?? given?.code ?? (typeof country === "string" ? country : undefined);
  const pack = packs.find((candidate) => candidate.code === code) ?? (address.country ? undefined : given);
  const spanned = (found: Issue): Issue => {
    const span = fields[found.path[0] as AddressField]?.span;
    return span ? { ...found, params: { ...found.params, span } } : found;
  };
  const impossible = impossibilities(address, pack).map(spanned);
  if (impossible.length) return failure(...impossible);
  if (!pack) doubts.push(unknown(code));
  else doubts.push(...addressDoubts(address, pack).filter(({ path }) => !fields[path[0] as AddressField]?.alternatives).map(spanned));
  for (const [field, { span, alternatives }] of Object.entries(fields) as [AddressField, FieldSource][])
    if (alternatives && !(field === "building" && address.flat)) doubts.push(ambiguous(field, address[field]!, alternatives, span));
  const missing = pack ? lacking(address, pack, purpose) : [];
  if (missing.length) doubts.push(warning("insufficient_address", { purpose, missing: missing.map((group) => group[0]!) }));
  return success({ address, sufficiency: sufficiencyOf(address, located), missing }, doubts);
};

export const isAddress = (input: unknown, options: AddressValidation = {}): boolean => !validateAddress(input, options).issues;

const unknown = (country: string | undefined) => warning("unknown_country", { subject: "address", country: country ?? "" });

const ambiguous = (field: AddressField, value: string, alternatives: readonly Partial<Address>[], span: Span) => warning("ambiguous_address", { field, value, alternatives, span }, [field]);

const lacking = (address: Address, pack: Country, purpose: AddressPurpose): readonly (readonly AddressField[])[] => {
  const groups = pack.required[purpose].filter((group) => !group.some((field) => address[field]));
  // A house in a village has no flats to ask for.
  return groups.length === 1 && groups[0]![0] === FLAT[0]![0] && address.settlement ? [] : groups;
};

/** What cannot be: a postal code that the country does not have, a house without a digit. */
const impossibilities = (address: Address, pack: Country | undefined): Issue[] => {
  const found: Issue[] = [];
  const { postalCode, house } = address;
  if (postalCode && pack?.postalCode && !pack.postalCode.pattern.test(postalCode.trim().toUpperCase()))
    found.push(issue("invalid_component", { subject: "postalCode", value: postalCode, example: pack.postalCode.examples[0] }, ["postalCode"]));
  if (house && pack?.address?.kind === "marked" && !/\d/.test(house)) found.push(issue("invalid_component", { subject: "house", value: house }, ["house"]));
  return found;
};
