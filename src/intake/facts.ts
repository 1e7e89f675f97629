import type { ReportReading } from "../completeness/assess.js";
import { overlaps } from "../completeness/claims.js";
import type { Finding } from "../completeness/evidence/index.js";
import { extractAddresses } from "../extract/address.js";
import { extractContacts } from "../extract/contact.js";
import type { FoundContact } from "../extract/contact.js";
import { extractContractNumbers } from "../extract/contract-number.js";
import { extractDates } from "../extract/date.js";
import type { DateOptions, ExtractedDate } from "../extract/date.js";
import type { IntakeWords } from "../languages/intake-words.js";
import type { Span } from "../result.js";
import type { Address, Contact } from "../schema/index.js";
import { MESSENGERS } from "../schema/values.js";
import { readAddresses } from "./address.js";
import type { FormLine } from "./form.js";
import { readName } from "./name.js";
import type { Candidate, ValueSource } from "./provenance.js";
import type { Readable } from "./readable.js";
import type { IntakeSettings } from "./settings.js";
import type { SourceZone } from "./source.js";
import { sourceAt } from "./source.js";

/** What a report is read with. */
export interface Reading {
  readonly report: ReportReading;
  readonly readable: Readable;
  /** The report as received. */
  readonly text: string;
  readonly zones: readonly SourceZone[];
  readonly form: readonly FormLine[];
  readonly words: readonly IntakeWords[];
  readonly settings: IntakeSettings;
  /** When the report was received. */
  readonly receivedAt: string | Date;
}

type Phone = Required<Pick<Contact, "phone">> & Pick<Contact, "extension">;

/** All values that a report gives, by field. */
export interface Facts {
  readonly contracts: readonly Candidate<string>[];
  readonly phones: readonly Candidate<Phone>[];
  readonly emails: readonly Candidate<string>[];
  readonly messengers: readonly Candidate<NonNullable<Contact["messenger"]>>[];
  readonly names: readonly Candidate<string>[];
  readonly addresses: readonly Candidate<Address>[];
  readonly onsets: readonly Candidate<string>[];
  readonly availability: readonly Candidate<string>[];
}

/** Where a span of the readable text stands, and whose words it is. */
const placer = ({ readable, zones, form }: Pick<Reading, "readable" | "zones" | "form">) => (span: Span): { readonly source: ValueSource; readonly span: Span } => {
  const place = readable.toSource(span);
  const source = form.some((line) => !line.blank && overlaps(line.span, place)) ? "form" : sourceAt(zones, place);
  return { source, span: place };
};

const phoneOf = (found: FoundContact): Phone | undefined =>
  found.kind === "phone" ? { phone: found.value.e164 ?? found.value.digits, ...(found.value.extension && { extension: found.value.extension }) } : undefined;

const emailOf = (found: FoundContact): string | undefined => (found.kind === "email" ? (found.value.normalised ?? found.value.address) : undefined);

const messengerOf = (found: FoundContact): NonNullable<Contact["messenger"]> | undefined =>
  found.kind === "messenger" && found.value.handle ? { kind: MESSENGERS.find((known) => known === found.value.kind) ?? "other", handle: found.value.handle } : undefined;

const EXACT: ReadonlySet<string> = new Set(["second", "minute", "hour", "partOfDay", "day"]);
const LASTS: ReadonlySet<string> = new Set(["since", "ago", "lasting", "after"]);

/** A moment as a candidate for the onset; one that is known to the week only is no date. */
export const onsetOf = ({ value, precision, alternatives }: ExtractedDate, place: { source: ValueSource; span: Span }, rule: string): Candidate<string>[] =>
  value === undefined || !EXACT.has(precision) ? [] : [{ value, ...place, rule, precision, ...(alternatives?.length && { alternatives: alternatives.map((value) => ({ value })) }) }];

/** How this desk's reports speak of time. */
export const dateOptions = ({ receivedAt, settings: { timeZone, languages } }: Pick<Reading, "receivedAt" | "settings">): DateOptions => ({ now: receivedAt, ...(timeZone && { timeZone }), ...(languages && { languages }) });

const datesOf = ({ report, ...reading }: Reading): ExtractedDate[] =>
  extractDates(report.text, { ...dateOptions(reading), claimed: report.claims.claims.map(({ span }) => span) });

const readOnsets = (dates: readonly ExtractedDate[], { report, ...reading }: Reading): Candidate<string>[] => {
  const onset = report.evidence.facets.get("onset") ?? [];
  const place = placer(reading);
  const began = dates.filter(({ role, value }) => role !== "availability" && value !== undefined);
  // What the engine takes for the onset, then what can be nothing else.
  const marked = began.filter(({ span }) => onset.some((finding) => overlaps(finding.span, span)));
  const lasting = began.filter(({ role, relation }) => role === "onset" && relation !== undefined && LASTS.has(relation));
  return (marked.length ? marked : lasting).flatMap((date) => onsetOf(date, place(date.span), `date.${date.relation ?? date.precision}`));
};

const isLearned = ({ rule }: Finding) => rule.startsWith("learned.");

/**
 * When the person can be reached: what a rule names so, or what the engine takes for it and tells a time, and rather for it than for the
 * hours at which something fails ("каждый вечер с 19 до 23"). Of those that begin alike the longest, with the whole of its time.
 */
const readAvailability = (dates: readonly ExtractedDate[], { report, ...reading }: Reading): Candidate<string>[] => {
  const facet = (name: "availability" | "pattern") => report.evidence.facets.get(name) ?? [];
  const failing = facet("pattern").filter(isLearned);
  const isFailing = ({ span, strength }: Finding) => failing.some((other) => other.strength >= strength && overlaps(other.span, span));
  const times = dates.filter(({ role }) => role === "availability");
  const ruled = facet("availability").filter((finding) => !isLearned(finding));
  const found = ruled.length ? ruled : facet("availability").filter((finding) => times.some((time) => overlaps(time.span, finding.span)) && !isFailing(finding));
  const [first] = found;
  if (!first) return [];
  const alike = found.filter(({ span }) => span.start === first.span.start).sort((a, b) => b.span.end - a.span.end)[0]!;
  const end = Math.max(alike.span.end, ...times.filter(({ span }) => overlaps(span, alike.span)).map(({ span }) => span.end));
  const place = placer(reading)({ start: alike.span.start, end });
  return [{ value: reading.text.slice(place.span.start, place.span.end), ...place, rule: alike.rule }];
};

/** The values of a report's text. */
const readText = (reading: Reading): Facts => {
  const { report: { claims }, text, zones, words } = reading;
  const place = placer(reading);
  const dates = datesOf(reading);
  const contacts = <T>(kind: FoundContact["kind"], read: (found: FoundContact) => T | undefined): Candidate<T>[] =>
    claims.contacts.flatMap((found) => {
      const value = read(found);
      return value === undefined ? [] : [{ value, ...place(found.span), rule: `contact.${kind}` }];
    });
  return {
    contracts: claims.contracts.map(({ value, span, by, alternatives }) => ({ value, ...place(span), rule: `contract.${by}`, ...(alternatives?.length && { alternatives: alternatives.map((value) => ({ value })) }) })),
    phones: contacts("phone", phoneOf),
    emails: contacts("email", emailOf),
    messengers: contacts("messenger", messengerOf),
    names: zones.flatMap(({ source, span }) => {
      const name = source === "signature" ? readName(text, span, words) : undefined;
      return name ? [{ ...name, source, rule: "signature.name" }] : [];
    }),
      addresses: readAddresses(reading, place),
    onsets: readOnsets(dates, reading),
    availability: readAvailability(dates, reading),
  };
};

const PARTS = { city: "city", street: "street", house: "house", building: "building", letter: "letter", flat: "flat", entrance: "entrance", floor: "floor", intercom: "intercom", postalCode: "postalCode" } as const;

/** An address whose parts have lines of their own. */
const addressOf = (form: readonly FormLine[]): Candidate<Address>[] => {
  const lines = form.filter(({ field, blank }) => !blank && field in PARTS);
  const value: Address = Object.fromEntries(lines.map(({ field, value }) => [PARTS[field as keyof typeof PARTS], value]));
  if (!value.street || !value.house) return [];
  const span = { start: Math.min(...lines.map(({ span }) => span.start)), end: Math.max(...lines.map(({ span }) => span.end)) };
  return [{ value: { ...value, text: lines.map(({ value }) => value).join(", ") }, source: "form", span, rule: "form.parts" }];
};

const HAS_DIGIT = /\p{Nd}/u;
const LONGEST_CONTRACT = 40;

/** The values of a form's lines: each is read behind the word that its label stands for. */
const readLines = (reading: Reading): Facts => {
  const { form, words: [first], settings } = reading;
  const { contractFormats, country, countries, areaCodes, own } = settings;
  const lines = (...fields: readonly FormLine["field"][]) => form.filter(({ field, blank }) => !blank && fields.includes(field));
  const as = <T>({ span }: FormLine, value: T, rule: string): Candidate<T> => ({ value, source: "form", span, rule });
  const asked = first?.asked ?? {};
  const contacts = lines("phone", "email", "messenger").flatMap((line) =>
    extractContacts(`${line.field === "phone" ? asked.contact ?? "" : ""}${line.value}`, { ...(country && { country }), ...(areaCodes && { areaCodes }), own: [...(own?.phones ?? []), ...(own?.emails ?? []), ...(own?.messengers ?? [])] }).map((found) => ({ line, found })),
  );
  const contactsOf = <T>(read: (found: FoundContact) => T | undefined, rule: string) =>
    contacts.flatMap(({ line, found }) => {
      const value = read(found);
      return value === undefined ? [] : [as(line, value, rule)];
    });
  const packs = countries ?? (country ? [country] : []);
  return {
    contracts: lines("contract").flatMap((line) => {
      const found = extractContractNumbers(`${asked.contract ?? ""}${line.value}`, contractFormats ? { formats: contractFormats } : {});
      if (found.length) return found.map(({ value, by }) => as(line, value, `form.contract.${by}`));
      return HAS_DIGIT.test(line.value) && line.value.length <= LONGEST_CONTRACT ? [as(line, line.value, "form.contract.asWritten")] : [];
    }),
    phones: contactsOf(phoneOf, "form.phone"),
    emails: contactsOf(emailOf, "form.email"),
    messengers: contactsOf(messengerOf, "form.messenger"),
    names: lines("name").filter(({ value }) => !HAS_DIGIT.test(value)).map((line) => as(line, line.value.slice(0, 200), "form.name")),
    addresses: [
      ...addressOf(form),
      ...lines("address").flatMap((line) => {
        const found = extractAddresses(`${asked.address ?? ""}${line.value}`, { countries: packs });
        if (found.length) return found.map(({ value }) => as(line, { ...value, text: line.value }, "form.address"));
        return HAS_DIGIT.test(line.value) ? [as(line, { text: line.value }, "form.address.asWritten")] : [];
      }),
    ],
    onsets: lines("onset").flatMap((line) => extractDates(line.value, dateOptions(reading)).flatMap((date) => onsetOf(date, { source: "form", span: line.span }, "form.onset"))),
    availability: lines("availability").map((line) => as(line, line.value, "form.availability")),
  };
};

/** Every value that a report gives for a field: the lines of a form, then its text. */
export const readFacts = (reading: Reading): Facts => {
  const text = readText(reading);
  if (!reading.form.length) return text;
  const lines = readLines(reading);
  const both = <K extends keyof Facts>(field: K) => [...lines[field], ...text[field].filter(({ span }) => !lines[field].some((one) => one.span && span && overlaps(one.span, span)))] as unknown as Facts[K];
  return {
    contracts: both("contracts"), phones: both("phones"), emails: both("emails"), messengers: both("messengers"),
    names: both("names"), addresses: both("addresses"), onsets: both("onsets"), availability: both("availability"),
  };
};
