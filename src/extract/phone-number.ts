import { CALLING_CODES } from "../countries/phone-metadata/calling-codes.js";
import { LOCAL_LENGTHS } from "../countries/phone-metadata/local-lengths.js";
import type { PhoneMetadata, PhoneType } from "../countries/phone-metadata/metadata.js";
import { MAX_DIGITS } from "../countries/phone-metadata/plan.js";
import type { PlannedNumber, ReadPlannedNumber } from "../countries/phone-metadata/plan.js";
import { SHORT_CODES } from "../countries/phone-metadata/short-codes.js";
import { issue, warning } from "../result.js";
import type { Issue } from "../result.js";

/** A phone number that the numbering plans know, or one in international form from a country whose plan is not at hand. */
export interface Phone {
  /** "+78126010610": https://www.itu.int/rec/T-REC-E.164 */
  readonly e164: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly type?: PhoneType;
  readonly extension?: string;
  /** The desk's area code, where the number was written without one. */
  readonly assumedAreaCode?: string;
  /** Other readings in E.164, where more than one area code fits. */
  readonly alternatives?: readonly string[];
}

/** A phone number as written, which no numbering plan at hand confirms. */
export interface WrittenPhone {
  readonly e164?: undefined;
  /** Digits, after a plus if there was one. */
  readonly digits: string;
  readonly extension?: string;
}

/** An area code of the desk, and the lengths of the local numbers that are dialled inside it. */
export interface AreaCode {
  readonly areaCode: string;
  readonly localLengths: readonly number[];
}

export interface PhoneOptions {
  /** Where numbers without a calling code are dialled: a country pack, or an ISO 3166-1 alpha-2 code. */
  readonly country?: string | { readonly code: string; readonly phoneMetadata?: PhoneMetadata };
  readonly areaCodes?: readonly AreaCode[];
  /** Numbering plans: `cut` (the default), `max` or `min` of `no-telepathy/countries/phone-metadata`. */
  readonly metadata?: PhoneMetadata;
}

/** The options, checked and resolved. */
export interface PhonePlace {
  readonly country: string | undefined;
  readonly areaCodes: readonly AreaCode[];
  readonly metadata: PhoneMetadata;
  /** Whether the numbering plan of `country` is at hand. */
  readonly known: boolean;
  readonly readPlanned: (digits: string, international: boolean, country?: string) => PlannedNumber | undefined;
}

const isAreaCode = (value: AreaCode) => /^\d{1,6}$/.test(value?.areaCode) && Array.isArray(value.localLengths);

/** Throws a `TypeError` for options that are no options. `fallback` are the plans where the options name none; `read` is how numbers are read by them. */
export const phonePlace = ({ country, areaCodes = [], metadata }: PhoneOptions, fallback: PhoneMetadata, read: ReadPlannedNumber): PhonePlace => {
  const code = typeof country === "object" ? country.code : country;
  if (code !== undefined && !/^[A-Z]{2}$/.test(code)) throw new TypeError(`country is no ISO 3166-1 alpha-2 code: ${code}`);
  if (!areaCodes.every(isAreaCode)) throw new TypeError('areaCodes are like [{ areaCode: "812", localLengths: [7] }]');
  const own = typeof country === "object" ? country.phoneMetadata : undefined;
  const isKnown = (plans: PhoneMetadata) => code !== undefined && Object.hasOwn(plans.countries, code);
  // The plans at hand know more countries than a pack's own.
  const plans = metadata ?? (own && !isKnown(fallback) ? own : fallback);
  return { country: code, areaCodes, metadata: plans, known: isKnown(plans), readPlanned: (digits, international, from) => read(digits, international, from, plans) };
};

export interface FoundReading {
  readonly phone: Phone | WrittenPhone;
  readonly warnings: readonly Issue[];
}

export type PhoneReading = FoundReading | { readonly problem: Issue };

const asPhone = ({ e164, country, type }: PlannedNumber): Phone => (country ? (type ? { e164, country, type } : { e164, country }) : type ? { e164, type } : { e164 });

const problem = (code: string, params: Issue["params"] = {}): PhoneReading => ({ problem: issue(code, { subject: "phone", ...params }) });

/** 112, 02: nobody is called back on them. */
export const isShortCode = (digits: string, { country }: PhonePlace): boolean => country !== undefined && (SHORT_CODES[country]?.includes(digits) ?? false);

/** The calling code that the digits of an international number begin with, if it is in use. */
export const callingCodeOf = (digits: string): string | undefined => {
  for (let length = 1; length <= 3; length++) if (CALLING_CODES.has(digits.slice(0, length))) return digits.slice(0, length);
  return undefined;
};

/** A number of a country whose plan is not at hand: the calling code is in use, and the length is one that E.164 allows. */
const isForeign = (digits: string, { metadata }: PhonePlace): boolean => {
  const code = callingCodeOf(digits);
  return code !== undefined && !Object.hasOwn(metadata.country_calling_codes, code) && digits.length >= 8 && digits.length <= 15;
};

const readInternational = (digits: string, place: PhonePlace): FoundReading | undefined => {
  const planned = place.readPlanned(digits, true);
  if (planned?.valid) return { phone: asPhone(planned), warnings: [] };
  if (isForeign(digits, place)) return { phone: { e164: `+${digits}` }, warnings: [warning("unknown_country", { subject: "phone", callingCode: callingCodeOf(digits) })] };
  return undefined;
};

/** Readings of a local number in the desk's own areas. */
const completions = (digits: string, { country, areaCodes, metadata, readPlanned }: PhonePlace): Phone[] => {
  const callingCode = metadata.countries[country as keyof PhoneMetadata["countries"]]?.[0] as string | undefined;
  const found = new Map<string, Phone>();
  for (const { areaCode, localLengths } of areaCodes) {
    if (!localLengths.includes(digits.length)) continue;
    const planned = readPlanned(callingCode + areaCode + digits, true);
    if (planned?.valid) found.set(planned.e164, { ...asPhone(planned), assumedAreaCode: areaCode });
  }
  return [...found.values()];
};

const isWholeLength = (length: number, { country, metadata }: PhonePlace) => (metadata.countries[country as keyof PhoneMetadata["countries"]]![3] as readonly number[]).includes(length);

const complete = (digits: string, place: PhonePlace): FoundReading | undefined => {
  if (!place.known || !place.areaCodes.length) return undefined;
  const [first, ...rest] = completions(digits, place);
  if (!first) return undefined;
  const alternatives = rest.map((phone) => phone.e164);
  const whole = isWholeLength(digits.length, place) ? place.readPlanned(digits, false, place.country) : undefined;
  if (whole?.valid && whole.e164 !== first.e164) alternatives.push(whole.e164);
  if (!alternatives.length) return { phone: first, warnings: [warning("assumed_area_code", { subject: "phone", areaCode: first.assumedAreaCode })] };
  return { phone: { ...first, alternatives }, warnings: [warning("ambiguous_area_code", { subject: "phone", candidates: [first.e164, ...alternatives] })] };
};

const FEWEST_DIGITS = 5;
const MOST_E164_DIGITS = 15;

const explain = (digits: string, international: boolean, place: PhonePlace): PhoneReading => {
  const { country, metadata, known } = place;
  const { length } = digits;
  if (!international && isShortCode(digits, place)) return problem("short_code", { shortCode: digits });
  if (digits.length > MAX_DIGITS) return problem("invalid_length", { length });
  if (international && !callingCodeOf(digits)) return problem("invalid_component", { component: "callingCode" });
  if (known && !international && LOCAL_LENGTHS[country!]?.includes(length)) return problem("missing_area_code", { length });
  if (length < FEWEST_DIGITS || length > MOST_E164_DIGITS) return problem("invalid_length", { length });
  if (!international && !country) return problem("missing_calling_code");
  const planned = place.readPlanned(digits, international, known ? country : undefined);
  const plan = planned && metadata.countries[(planned.country ?? metadata.country_calling_codes[planned.callingCode]?.[0]) as keyof PhoneMetadata["countries"]];
  const possible = (plan?.[3] ?? []) as readonly number[];
  return planned && possible.includes(planned.national.length) ? problem("invalid_component", { component: "range" }) : problem("invalid_length", { length });
};

/** The number that the digits are, as dialled at a place; undefined if they are none. Strict: it lies in a range that is assigned. */
export const findPhone = (digits: string, international: boolean, place: PhonePlace): FoundReading | undefined => {
  const { country, known } = place;
  if (digits.length > MAX_DIGITS) return undefined;
  if (international) return readInternational(digits, place);
  if (isShortCode(digits, place)) return undefined;
  const completed = complete(digits, place);
  if (completed) return completed;
  const planned = known ? place.readPlanned(digits, false, country) : undefined;
  if (planned?.valid) return { phone: asPhone(planned), warnings: [] };
  // 00 and 810 are dialled in more countries than own them.
  const abroad = digits.startsWith("00") ? digits.slice(2) : digits.startsWith("810") ? digits.slice(3) : undefined;
  const foreign = abroad && readInternational(abroad, place);
  if (foreign) return foreign;
  if (!country || known || digits.length < FEWEST_DIGITS || digits.length > MOST_E164_DIGITS) return undefined;
  return { phone: { digits }, warnings: [warning("unknown_country", { subject: "phone", country })] };
};

/** The number, or why it is none. */
export const readPhoneDigits = (digits: string, international: boolean, place: PhonePlace): PhoneReading =>
  findPhone(digits, international, place) ?? explain(digits, international, place);
