import type { PhoneMetadata, PhoneType } from "./metadata.js";

/** A number, read by the numbering plans. `valid` is strict: it lies in a range that is assigned. */
export interface PlannedNumber {
  readonly e164: string;
  readonly callingCode: string;
  /** The national (significant) number. */
  readonly national: string;
  /** ISO 3166-1 alpha-2; absent if several countries share the calling code and the number is in none of their ranges. */
  readonly country?: string;
  readonly type?: PhoneType;
  readonly valid: boolean;
}

interface Plan {
  readonly country: string;
  readonly callingCode: string;
  readonly idd: string;
  /** What is dialled before a national number at home; undefined where more than that is to be known. */
  readonly prefixes: readonly string[] | undefined;
  readonly pattern: RegExp;
  readonly lengths: readonly number[];
  readonly leading: RegExp | undefined;
  readonly types: readonly { readonly type: PhoneType; readonly pattern: RegExp; readonly lengths: readonly number[] }[];
  readonly mobileShared: boolean;
}

interface Plans {
  readonly byCountry: ReadonlyMap<string, Plan>;
  /** Plans of the countries of a calling code, in the order in which they are asked; absent unless all are simple. */
  readonly byCode: ReadonlyMap<string, readonly Plan[]>;
}

// Place of each type in the metadata, in the order in which libphonenumber asks them.
const TYPES: readonly (readonly [PhoneType, number])[] = [
  ["fixedLine", 0], ["mobile", 1], ["premiumRate", 3], ["tollFree", 2], ["sharedCost", 9], ["voip", 8], ["personalNumber", 4], ["pager", 7], ["uan", 6], ["voicemail", 5],
];

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);

/** Undefined for a plan whose ranges stand elsewhere. */
const compilePlan = (country: string, plan: readonly unknown[]): Plan | undefined => {
  const [callingCode, idd, pattern, lengths, , prefix, , prefixForParsing, transform, , leading, types] = plan;
  if (!Array.isArray(types)) return undefined;
  const ranges = types as readonly (readonly [string, number[]?] | 0)[];
  const prefixes = String(prefixForParsing || prefix || "");
  return {
    country,
    callingCode: String(callingCode),
    idd: String(idd),
    prefixes: !transform && /^[\d|]*$/.test(prefixes) && /^\d+$/.test(String(idd)) ? prefixes.split("|").filter(Boolean) : undefined,
    pattern: whole(String(pattern)),
    lengths: lengths as number[],
    leading: leading ? new RegExp(`^(?:${String(leading)})`) : undefined,
    types: TYPES.flatMap(([type, at]) => {
      const range = ranges[at];
      return range && range[0] ? [{ type, pattern: whole(range[0]), lengths: range[1] ?? (lengths as number[]) }] : [];
    }),
    mobileShared: !ranges[1] || ranges[1][0] === "",
  };
};

const compilePlans = (metadata: PhoneMetadata): Plans => {
  const byCountry = new Map<string, Plan>();
  const byCode = new Map<string, readonly Plan[]>();
  for (const [code, countries] of Object.entries(metadata.country_calling_codes)) {
    const plans = countries.map((country) => compilePlan(country, metadata.countries[country] ?? []));
    if (!plans.every((plan) => plan !== undefined)) continue;
    // A number from abroad is read by the plan of the first.
    if (plans[0]?.prefixes) byCode.set(code, plans);
    for (const plan of plans) if (plan.prefixes && byCode.has(code)) byCountry.set(plan.country, plan);
  }
  return { byCountry, byCode };
};

// Compiled once for each set of plans; the same set always compiles to the same.
const compiled = new WeakMap<PhoneMetadata, Plans>();

const plansOf = (metadata: PhoneMetadata): Plans => {
  let plans = compiled.get(metadata);
  if (!plans) compiled.set(metadata, (plans = compilePlans(metadata)));
  return plans;
};

const typeIn = (plan: Plan, national: string): PhoneType | undefined => {
  if (!plan.pattern.test(national)) return undefined;
  const within = ({ lengths, pattern }: Plan["types"][number]) => lengths.includes(national.length) && pattern.test(national);
  const found = plan.types.find(within);
  if (found?.type !== "fixedLine") return found?.type;
  return plan.mobileShared || plan.types.some((range) => range.type === "mobile" && within(range)) ? "fixedLineOrMobile" : "fixedLine";
};

/** The national number without its prefix. Undefined where only the full rules can tell; null where it fits neither with it nor without. */
const withoutPrefix = ({ pattern, prefixes }: Plan, digits: string): string | undefined | null => {
  const fits = pattern.test(digits);
  const prefix = prefixes?.find((one) => digits.startsWith(one));
  if (prefix === undefined) return fits ? digits : null;
  const rest = digits.slice(prefix.length);
  return pattern.test(rest) ? (fits ? undefined : rest) : fits ? digits : null;
};

/** Whether a number may be one of another country with the same calling code. */
const fitsSibling = (plan: Plan, digits: string, plans: Plans): boolean =>
  plans.byCode.get(plan.callingCode)!.some((other) => other !== plan && typeof withoutPrefix(other, digits) !== "object");

/** A number that fits no pattern of its plan is invalid whatever its parts are: the nearest reading of them, for an explanation. */
const invalid = ({ callingCode, country, prefixes, lengths }: Plan, digits: string, international: boolean): PlannedNumber => {
  const [rest = digits] = [...prefixes!, international ? "" : callingCode].flatMap((head) => (head && digits.startsWith(head) && lengths.includes(digits.length - head.length) ? [digits.slice(head.length)] : []));
  return { e164: `+${callingCode}${rest}`, callingCode, national: rest, country, valid: false };
};

/** Undefined where only the full rules can tell. */
const readSimply = (digits: string, international: boolean, country: string | undefined, plans: Plans): PlannedNumber | undefined => {
  let plan: Plan | undefined;
  let national: string | undefined | null;
  let dialledAtHome = false;
  if (international) {
    for (let length = 1; length <= 3 && !plan; length++) plan = plans.byCode.get(digits.slice(0, length))?.[0];
    if (!plan) return undefined;
    const rest = digits.slice(plan.callingCode.length);
    national = withoutPrefix(plan, rest);
    if (national === null) return fitsSibling(plan, rest, plans) ? undefined : invalid(plan, rest, true);
  } else {
    plan = country ? plans.byCountry.get(country) : undefined;
    if (!plan || digits.startsWith(plan.idd)) return undefined;
    national = withoutPrefix(plan, digits);
    dialledAtHome = typeof national === "string";
    // "7 812 601-06-10": the calling code, its plus forgotten.
    const bare = digits.startsWith(plan.callingCode) ? digits.slice(plan.callingCode.length) : digits;
    if (national === null && bare !== digits) national = withoutPrefix(plan, bare);
    if (national === null) return fitsSibling(plan, digits, plans) || fitsSibling(plan, bare, plans) ? undefined : invalid(plan, digits, false);
  }
  if (national === undefined) return undefined;
  const { callingCode } = plan;
  const shared = plans.byCode.get(callingCode)!;
  const owner = shared.length === 1 ? shared[0] : shared.find((other) => (other.leading ? other.leading.test(national) : typeIn(other, national)));
  const home = owner ?? (dialledAtHome ? plan : undefined);
  const type = typeIn(home ?? shared[0]!, national);
  const e164 = `+${callingCode}${national}`;
  if (home && type) return { e164, callingCode, national, country: home.country, type, valid: true };
  return { e164, callingCode, national, valid: type !== undefined, ...(home && { country: home.country }), ...(type && { type }) };
};

/** More digits than any number has, with its dialling prefixes: https://www.itu.int/rec/T-REC-E.164 allows 15. */
export const MAX_DIGITS = 22;

/**
 * Reads the digits of one number by the numbering plans: in international form without its plus, or as dialled in `country`.
 * Undefined where no plan fits: unknown country or calling code, or far from any length.
 */
export type ReadPlannedNumber = (digits: string, international: boolean, country: string | undefined, metadata: PhoneMetadata) => PlannedNumber | undefined;

/** By a check compiled from the plans. Where a plan is not simple, and only its full rules can tell, undefined too. */
export const readBySimplePlans: ReadPlannedNumber = (digits, international, country, metadata) =>
  digits.length > MAX_DIGITS ? undefined : readSimply(digits, international, country, plansOf(metadata));
