import type { PhoneMetadata } from "../countries/phone-metadata/metadata.js";

type Format = readonly [pattern: string, format: string, leading?: readonly string[] | 0, prefixRule?: string | 0, optional?: unknown, international?: string];

/** A number, taken apart by its calling code. */
export interface PhoneParts {
  readonly callingCode: string;
  readonly national: string;
  /** A country whose formats apply: of all that share the calling code, the one named, or the main one. */
  readonly country: string;
}

type Countries = PhoneMetadata["countries"];

/** Undefined if no plan of the calling code is at hand. */
export const phoneParts = (e164: string, country: string | undefined, metadata: PhoneMetadata): PhoneParts | undefined => {
  for (let length = 1; length <= 3; length++) {
    const callingCode = e164.slice(1, 1 + length);
    const countries = metadata.country_calling_codes[callingCode] as readonly string[] | undefined;
    if (countries?.length) return { callingCode, national: e164.slice(1 + length), country: country && countries.includes(country) ? country : countries[0]! };
  }
  return undefined;
};

const planOf = (country: string, metadata: PhoneMetadata) => metadata.countries[country as keyof Countries]!;

/** The formats of a country; those of the main country of its calling code where it has none of its own. */
const formatsOf = (country: string, metadata: PhoneMetadata): readonly Format[] => {
  const own = planOf(country, metadata);
  return (own[4] || planOf(metadata.country_calling_codes[own[0] as string]![0]!, metadata)[4] || []) as readonly Format[];
};

const fits = ([pattern, , leading]: Format, national: string) =>
  (!leading || !leading.length || new RegExp(`^(?:${leading.at(-1)!})`).test(national)) && new RegExp(`^(?:${pattern})$`).test(national);

/** "812 601-06-10", or with the national prefix "8 (812) 601-06-10"; in international form where that differs. */
export const groupNational = ({ national, country }: PhoneParts, metadata: PhoneMetadata, style: "national" | "international" | "bare"): string => {
  const format = formatsOf(country, metadata).find((candidate) => fits(candidate, national));
  if (!format) return national;
  const [pattern, plain, , rule, , international] = format;
  const main = planOf(metadata.country_calling_codes[planOf(country, metadata)[0] as string]![0]!, metadata);
  const prefixRule = style === "national" ? rule || planOf(country, metadata)[6] || main[6] : 0;
  const template = style === "international" && international ? international : prefixRule ? plain.replace(/\$\d/, prefixRule as string) : plain;
  return national.replace(new RegExp(pattern), template);
};

/** Lengths of the national numbers of a country, ascending, and its national prefix. */
export const nationalLengths = (country: string, metadata: PhoneMetadata) => planOf(country, metadata)[3] as readonly number[];
export const nationalPrefix = (country: string, metadata: PhoneMetadata) => (planOf(country, metadata)[5] || "") as string;
export const callingCodeOf = (country: string, metadata: PhoneMetadata) => planOf(country, metadata)[0] as string;

/** Groups a local number as it is read aloud: 601-06-10, 44-12-08, 5-27-63. */
export const groupLocal = (digits: string): string => {
  const head = digits.length > 4 ? digits.length - 4 : digits.length % 2 || 2;
  return [digits.slice(0, head), ...(digits.slice(head).match(/\d{2}/g) ?? [])].join("-");
};
