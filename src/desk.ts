import { type Assessment, assessReport, explain, type Explanation, type NextQuestion, nextQuestion, type QuestionForm, type Report, type RequirementChanges } from "./completeness/index.js";
import type { ContractFormat } from "./contracts/index.js";
import type { Country } from "./countries/country.js";
import { extractAddresses, extractContractNumbers, extractDates, extractEmails, extractMessengers, extractPhones, type AreaCode } from "./extract/index.js";
import { formatAddress, formatIssue, formatPhone } from "./format/index.js";
import { answer, type Asked, type DialogueOptions, type DialogueSettings, type DialogueStep, type Drafted, draftTicket, type Message, nextStep } from "./intake/index.js";
import type { Language } from "./languages/language.js";
import type { Issue } from "./result.js";
import type { TicketDraft } from "./schema/index.js";
import { validateAddress, validateContractNumber, validateEmail, validatePhone, validateTicket } from "./validate/index.js";

/** What an operator settles once. Everything is a value: packs of countries and languages, contract formats, requirements. */
export interface DeskOptions {
  /** The desk's own country: how a phone or an address is read that names none. */
  readonly country: Country;
  /** Languages that reports come in; the first is the desk's own. */
  readonly languages: readonly Language[];
  /** Every country whose addresses are read; the desk's own if absent. */
  readonly countries?: readonly Country[];
  /** Area codes in which the desk's customers write local numbers: `[{ areaCode: "812", localLengths: [7] }]`. */
  readonly areaCodes?: readonly AreaCode[];
  /** Formats of the operator's contract numbers. Without any, numbers are found by their labels, and none is refused. */
  readonly contractFormats?: readonly ContractFormat[];
  /** What the desk counts otherwise than the defaults: docs/scoring.md. */
  readonly requirements?: RequirementChanges;
  /** IANA time zone in which reports name days and hours. */
  readonly timeZone?: string;
  /** How far a dialogue goes: until which band, how many questions. */
  readonly dialogue?: DialogueSettings;
  /** The desk's own numbers and addresses: nobody is reached by them. */
  readonly own?: { readonly phones?: readonly string[]; readonly emails?: readonly string[]; readonly messengers?: readonly string[] };
}

interface Moment {
  /** ISO 8601 with offset, or a `Date`. */
  readonly now: string | Date;
}

type Bound<F extends (input: never, options: never) => unknown> = (input: Parameters<F>[0], options?: Partial<NonNullable<Parameters<F>[1]>>) => ReturnType<F>;

/** The functions of the package, bound to a desk's settings; an option passed in a call wins. */
export interface Desk extends DeskOptions {
  readonly countries: readonly Country[];
  assessReport(report: Report, options?: { now?: string | Date }): Assessment;
  /** In the desk's first language, unless another is named. */
  nextQuestion(assessment: Pick<Assessment, "informationRequired">, language?: Language, form?: QuestionForm): NextQuestion | undefined;
  explain(assessment: Assessment, language?: Language): Explanation;
  /** At once for text; a letter as it travels (`mime`) takes a moment. */
  draftTicket(message: Message & { readonly mime: NonNullable<Message["mime"]> }, moment: Moment): Promise<Drafted>;
  draftTicket(message: Message & { readonly mime?: undefined }, moment: Moment): Drafted;
  answer(draft: TicketDraft, question: Asked, text: string, moment: Moment): Drafted;
  nextStep(drafted: Pick<Drafted, "draft" | "assessment">, options?: Omit<DialogueOptions, "desk">): DialogueStep;
  formatIssue(issue: Issue, language?: Language): string;
  readonly extractContractNumbers: Bound<typeof extractContractNumbers>;
  readonly extractPhones: Bound<typeof extractPhones>;
  readonly extractEmails: Bound<typeof extractEmails>;
  readonly extractMessengers: Bound<typeof extractMessengers>;
  readonly extractAddresses: Bound<typeof extractAddresses>;
  readonly extractDates: Bound<typeof extractDates>;
  readonly validateContractNumber: Bound<typeof validateContractNumber>;
  readonly validatePhone: Bound<typeof validatePhone>;
  readonly validateEmail: Bound<typeof validateEmail>;
  readonly validateAddress: Bound<typeof validateAddress>;
  readonly validateTicket: Bound<typeof validateTicket>;
  formatPhone(...args: Parameters<typeof formatPhone>): string;
  formatAddress(...args: Parameters<typeof formatAddress>): string;
}

const isPack = (value: unknown): value is { readonly code: string } => typeof value === "object" && value !== null && typeof (value as { code?: unknown }).code === "string";

const requirePacks = (name: string, example: string, values: unknown): void => {
  if (!Array.isArray(values) || !values.length || !values.every(isPack)) throw new TypeError(`defineDesk: ${name} is a list of packs, such as ${example}`);
};

/**
 * Binds a desk's settings to the functions of the package. Throws `TypeError` where a setting is missing or no pack.
 *
 * @example
 * const desk = defineDesk({ country: RU, areaCodes: [{ areaCode: "812", localLengths: [7] }], languages: [ru, en] });
 * desk.validatePhone("601-0610"); // { value: { e164: "+78126010610", assumedAreaCode: "812", … } }
 */
export const defineDesk = (options: DeskOptions): Desk => {
  if (typeof options !== "object" || options === null) throw new TypeError("defineDesk: options are missing, such as { country: RU, languages: [ru, en] }");
  if (!isPack(options.country)) throw new TypeError('defineDesk: country is a pack, such as RU from "no-telepathy/countries"');
  requirePacks("languages", '[ru, en] from "no-telepathy/languages"', options.languages);
  const { country, areaCodes = [], contractFormats = [], timeZone, own = {} } = options;
  const countries = options.countries ?? [country];
  requirePacks("countries", '[RU, GB] from "no-telepathy/countries"', countries);
  const [language] = options.languages as readonly [Language, ...Language[]];
  const settings = { ...options, countries, areaCodes, contractFormats, own };
  const place = { country, areaCodes };
  const formats = { formats: contractFormats };
  return {
    ...settings,
    assessReport: (report, call) => assessReport(report, { desk: settings, ...call }),
    nextQuestion: (assessment, inLanguage = language, form = "chat") => nextQuestion(assessment, inLanguage, form),
    explain: (assessment, inLanguage = language) => explain(assessment, inLanguage),
    draftTicket: ((message: Message, { now }: Moment) => draftTicket(message, { desk: settings, now })) as Desk["draftTicket"],
    answer: (draft, question, text, { now }) => answer(draft, question, text, { desk: settings, now }),
    nextStep: (drafted, call) => nextStep(drafted, { desk: settings, ...call }),
    formatIssue: (issue, inLanguage = language) => formatIssue(issue, inLanguage),
    extractContractNumbers: (text, call) => extractContractNumbers(text, { ...formats, ...call }),
    extractPhones: (text, call) => extractPhones(text, { ...place, own: own.phones ?? [], ...call }),
    extractEmails: (text, call) => extractEmails(text, { own: own.emails ?? [], ...call }),
    extractMessengers: (text, call) => extractMessengers(text, { own: own.messengers ?? [], ...call }),
    extractAddresses: (text, call) => extractAddresses(text, { countries, ...call }),
    extractDates: (text, call) => extractDates(text, { ...(timeZone !== undefined && { timeZone }), ...call }),
    validateContractNumber: (input, call) => validateContractNumber(input, { ...formats, ...call }),
    validatePhone: (input, call) => validatePhone(input, { ...place, ...call }),
    validateEmail,
    validateAddress: (input, call) => validateAddress(input, { country, countries, ...call }),
    validateTicket: (value, call) => validateTicket(value, { desk: settings, ...call }),
    formatPhone: (phone, style, call) => formatPhone(phone, style, { ...place, language, ...call }),
    formatAddress: (address, call) => formatAddress(address, { countries, ...call }),
  };
};
