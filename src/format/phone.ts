import { cut } from "../countries/phone-metadata/cut.js";
import type { PhoneMetadata } from "../countries/phone-metadata/metadata.js";
import { phoneWords as en } from "../languages/en/phone.js";
import type { PhoneWords } from "../languages/phone-words.js";
import { phoneWords as ru } from "../languages/ru/phone.js";
import { groupLocal, groupNational, phoneParts } from "./phone-groups.js";
import type { PhoneParts } from "./phone-groups.js";

export const PHONE_STYLES = ["e164", "international", "national", "local", "rfc3966", "masked"] as const;
export type PhoneStyle = (typeof PHONE_STYLES)[number];

/** What `validatePhone` and `extractPhones` give, or an E.164 number alone. */
export type PrintablePhone = string | { readonly e164?: string | undefined; readonly digits?: string; readonly country?: string; readonly extension?: string };

export interface FormatPhoneOptions {
  /** Language of the extension's word: a pack or its code. "ext." without one. */
  readonly language?: string | { readonly code: string };
  /** The desk's country: numbers of other countries are printed in international form. */
  readonly country?: string | { readonly code: string };
  /** The desk's areas: `local` is for numbers in them. */
  readonly areaCodes?: readonly { readonly areaCode: string; readonly localLengths: readonly number[] }[];
  readonly metadata?: PhoneMetadata;
}

const WORDS: Readonly<Record<string, PhoneWords>> = { ru, en };

const codeOf = (value: string | { readonly code: string } | undefined) => (typeof value === "object" ? value.code : value);

const international = (parts: PhoneParts, metadata: PhoneMetadata) => `+${parts.callingCode} ${groupNational(parts, metadata, "international")}`;

/** The local number, if the desk's areas hold it; its own grouping after the area code, where the plan sets that apart. */
const local = (parts: PhoneParts, { areaCodes = [] }: FormatPhoneOptions, metadata: PhoneMetadata): string | undefined => {
  const { national } = parts;
  const area = areaCodes.find(({ areaCode, localLengths }) => national.startsWith(areaCode) && localLengths.includes(national.length - areaCode.length));
  if (!area) return undefined;
  const grouped = groupNational(parts, metadata, "bare");
  const rest = grouped.replace(/^\(?(\d+)\)?[ -]/, (head, digits: string) => (digits === area.areaCode ? "" : head));
  return rest === grouped ? groupLocal(national.slice(area.areaCode.length)) : rest;
};

const MASK = "•";
const SHOWN = 2;

/** Calling code, area code and the last two digits stay. */
const masked = (text: string): string => {
  const total = text.replace(/\D/g, "").length;
  const callingCode = text.indexOf(" ");
  const areaCode = text.slice(callingCode + 1).search(/[ -]/);
  const shown = areaCode > 0 ? callingCode + 1 + areaCode : callingCode;
  let seen = 0;
  return text.replace(/\d/g, (digit, at: number) => (++seen > total - SHOWN || at < shown ? digit : MASK));
};

/**
 * Prints a phone number. `national` and `local` fall back to a wider form where theirs would not reach the number.
 * A number that no numbering plan confirmed is printed as its digits. Throws a `TypeError` for an unknown style.
 */
export const formatPhone = (phone: PrintablePhone, style: PhoneStyle = "international", options: FormatPhoneOptions = {}): string => {
  if (!PHONE_STYLES.includes(style)) throw new TypeError(`Unknown phone style: ${String(style)}`);
  const { e164, digits = "", country, extension } = typeof phone === "string" ? { e164: phone } : phone as Exclude<PrintablePhone, string>;
  const metadata = options.metadata ?? cut;
  const number = e164 ?? digits;
  if (style === "rfc3966") return `tel:${number}${extension ? `;ext=${extension}` : ""}`;
  if (style === "e164") return number;
  const word = (WORDS[codeOf(options.language) ?? ""] ?? en).printedExtension;
  const tail = extension ? ` ${word} ${style === "masked" ? MASK.repeat(extension.length) : extension}` : "";
  const parts = e164?.startsWith("+") ? phoneParts(e164, country, metadata) : undefined;
  if (!parts) return (style === "masked" ? number.slice(0, -SHOWN).replace(/\d/g, MASK) + number.slice(-SHOWN) : number) + tail;
  if (style === "masked") return masked(international(parts, metadata)) + tail;
  const home = codeOf(options.country);
  const abroad = home !== undefined && !(metadata.country_calling_codes[parts.callingCode] as readonly string[]).includes(home);
  if (style === "international" || abroad) return international(parts, metadata) + tail;
  return ((style === "local" && local(parts, options, metadata)) || groupNational(parts, metadata, "national")) + tail;
};
