import { cut } from "../countries/phone-metadata/cut.js";
import type { PhoneMetadata } from "../countries/phone-metadata/metadata.js";
import { callingCodeOf, groupLocal, groupNational, nationalLengths, nationalPrefix, phoneParts } from "./phone-groups.js";

export interface AsYouTypeOptions {
  /** Where numbers without a calling code are dialled. */
  readonly country?: string | { readonly code: string };
  readonly areaCodes?: readonly { readonly areaCode: string; readonly localLengths: readonly number[] }[];
  readonly metadata?: PhoneMetadata;
}

/** What a form field shows, and where its caret stands. */
export interface TypedPhone {
  readonly text: string;
  readonly caret: number;
}

const FILLERS = ["0", "1", "2", "3"];

/** Groups a number that may not be complete: as the first whole number that begins so and has a format. */
const groupPartial = (national: string, country: string, metadata: PhoneMetadata, style: "national" | "international" | "bare"): string => {
  for (const length of nationalLengths(country, metadata)) {
    if (length < national.length) continue;
    for (const filler of FILLERS) {
      const whole = national.padEnd(length, filler);
      const text = groupNational({ callingCode: "", national: whole, country }, metadata, style);
      if (text !== whole) return text;
    }
  }
  return national;
};

/** The text up to and with its `count`th digit. */
const through = (text: string, count: number): string => {
  let at = 0;
  for (let seen = 0; at < text.length && seen < count; at++) if (/\d/.test(text.charAt(at))) seen++;
  return text.slice(0, at);
};

const layOut = (digits: string, plus: boolean, { country, areaCodes = [], metadata = cut }: AsYouTypeOptions): string => {
  if (!digits) return plus ? "+" : "";
  if (plus) {
    const parts = phoneParts(`+${digits}`, undefined, metadata);
    if (!parts?.national) return `+${digits}`;
    return through(`+${parts.callingCode} ${groupPartial(parts.national, parts.country, metadata, "international")}`, digits.length);
  }
  const home = typeof country === "object" ? country.code : country;
  if (home === undefined || !Object.hasOwn(metadata.countries, home)) return digits;
  const prefix = nationalPrefix(home, metadata);
  const longest = nationalLengths(home, metadata).at(0)!;
  if (prefix && digits.startsWith(prefix)) {
    const national = digits.slice(prefix.length);
    const text = national ? groupPartial(national, home, metadata, "national") : digits;
    return text.replace(/\D/g, "").startsWith(digits) ? through(text, digits.length) : digits;
  }
  const localLength = areaCodes.flatMap((area) => area.localLengths).find((length) => digits.length <= length);
  if (localLength) return through(groupLocal(digits.padEnd(localLength, "0")), digits.length);
  const callingCode = callingCodeOf(home, metadata);
  if (digits.length > longest && digits.startsWith(callingCode)) return `${callingCode} ${groupPartial(digits.slice(callingCode.length), home, metadata, "international")}`;
  return through(groupPartial(digits, home, metadata, "bare"), digits.length);
};

/**
 * Groups a phone number while it is typed. The caret stays after the same digit as before; letters (an extension) leave the text as it is.
 * `caret` is an offset into `text`, its end by default.
 */
export const formatPhoneAsYouType = (text: string, caret: number = text.length, options: AsYouTypeOptions = {}): TypedPhone => {
  if (/[^\d\s()+.\-\u2010-\u2015]/.test(text)) return { text, caret };
  const before = text.slice(0, caret);
  const digitsBefore = before.replace(/\D/g, "").length;
  const plus = text.trimStart().startsWith("+");
  const laidOut = layOut(text.replace(/\D/g, ""), plus, options);
  return { text: laidOut, caret: digitsBefore ? through(laidOut, digitsBefore).length : plus && before.includes("+") ? 1 : 0 };
};
