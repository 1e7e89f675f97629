import type { Address } from "../schema/index.js";
import type { NormalText, Tokens } from "../text/index.js";
import type { Gender, TypeRow } from "./marked-grammar.js";
import type { PhoneMetadata } from "./phone-metadata/metadata.js";
import type { ExtractedAddress } from "./reading/draft.js";

/** A part of an address that an engineer or a postman goes by: every field of `Address` but the text itself. */
export type AddressField = Exclude<keyof Address, "text">;

/** What an address is for: to find the fault, to knock at the door, to send a letter. */
export type AddressPurpose = "dispatch" | "visit" | "post";

/**
 * How addresses of a country are read: each part named by a word beside it, or each known by its place. The reader comes with the pack,
 * so that whoever imports one country carries no other's. One grammar may serve several countries; it is then one object.
 */
export interface AddressGrammar {
  readonly kind: "marked" | "positional";
  /** Finds and reads the addresses of a text, in order; `tokens` are those of the text. */
  readonly read: (text: NormalText, tokens: Tokens) => ExtractedAddress[];
}

export interface PostalCodeRules {
  /** Linear pattern of the whole code, in upper case. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  /** Region (or city that is one), as in the address, to the pattern that its codes begin with. */
  readonly regions?: Readonly<Record<string, string>>;
}

/** A field with its word, `д. {}`; where registers and people write it in two ways, theirs after a bar: `к. {}|корп. {}`. */
export type Label = string;

/** How an address is printed. A part is text around `{field}`s, left out whole if none of them is present. */
export interface AddressTemplate {
  /** Lines from top to bottom, each a row of parts. */
  readonly lines: readonly (readonly string[])[];
  /** All parts on one line; the parts of `lines` in their order if absent. */
  readonly line?: readonly string[];
  readonly short: readonly string[];
  /** What stands between the parts of a line. */
  readonly joiner: string;
  readonly labels?: Readonly<Partial<Record<AddressField, Label>>>;
  /** Kinds of unit that are printed shorter than they are called. */
  readonly units?: Readonly<Record<string, string>>;
  /** Types that `streetType` may name, with their abbreviations. */
  readonly streetTypes?: readonly TypeRow[];
  /** Words of street names with their abbreviations, `Lane Ln;Road Rd`: printed on demand only. */
  readonly streetWords?: string;
  /** Endings of names that agree with the type's gender: in everyday use the type then follows ("Невский пр."). */
  readonly agreeing?: Readonly<Record<Gender, string>>;
  /** Regions as they are printed: `Ленинградская обл.` for `Ленинградская`. */
  readonly regions?: readonly string[];
  /** Region in full to its code, which stands before a postal code. */
  readonly regionCodes?: Readonly<Record<string, string>>;
  /** Areas that are printed right after the street. */
  readonly islands?: readonly string[];
}

/** What printing needs of a country. */
export interface PrintedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** English name first, then the country's own and everyday names. */
  readonly names: readonly string[];
  readonly template: AddressTemplate;
}

/** A country as a value that callers pass: how its addresses are read, judged and printed. */
export interface Country extends PrintedCountry {
  readonly address?: AddressGrammar;
  readonly postalCode?: PostalCodeRules;
  /** What an address must have to serve its purpose: one field of each group. */
  readonly required: Readonly<Record<AddressPurpose, readonly (readonly AddressField[])[]>>;
  readonly examples: readonly Address[];
  /** Streets of one side: where odd ones carry even houses, and the reverse. */
  readonly parity?: { readonly streetType: string; readonly area: string };
  /** The numbering plans of its calling code: how its phones are found. */
  readonly phoneMetadata?: PhoneMetadata;
}
