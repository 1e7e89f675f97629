import type { ContractFormat } from "../contracts/index.js";
import type { Country } from "../countries/country.js";
import { extractAddresses } from "../extract/address.js";
import type { AddressOptions, ExtractedAddress } from "../extract/address.js";
import { locateContacts } from "../extract/contact.js";
import type { ContactFinder, FindContacts, FoundContact } from "../extract/contact.js";
import type { ContractNumbers } from "../extract/contract-number.js";
import { readContractNumbers } from "../extract/contract-number.js";
import type { FoundContractNumber } from "../extract/contract-number.js";
import { locateEmails } from "../extract/email.js";
import type { ExtractPhonesOptions } from "../extract/phone.js";
import { AT_SIGN, DICTATED_CONTRACT, DIGITS, LOGIN_WORD, tracesOf } from "../extract/traces.js";
import type { Span } from "../result.js";
import type { NormalText } from "../text/index.js";
import { normalise } from "../text/index.js";
import { partOf } from "../text/tokens.js";
import type { Claim } from "./evidence/index.js";
import { paragraphsOf } from "./paragraphs.js";

/** What the extractors need to know of the desk. */
export interface ClaimSettings {
  readonly contractFormats?: readonly ContractFormat[] | undefined;
  /** Where the desk is: its phones and, unless `countries` are given, its addresses. A pack brings the plans of both; after a code alone a phone is known by its shape. */
  readonly country?: Country | string | undefined;
  readonly countries?: readonly (Country | string)[] | undefined;
  readonly areaCodes?: ExtractPhonesOptions["areaCodes"] | undefined;
  /** The desk's own phones and addresses: nobody is reached by them. */
  readonly own?: { readonly phones?: readonly string[]; readonly emails?: readonly string[]; readonly messengers?: readonly string[] } | undefined;
}

export interface Claims {
  /** What the extractors read, for the evidence engine. */
  readonly claims: readonly Claim[];
  readonly contracts: readonly FoundContractNumber[];
  /** Contract numbers perhaps: what stands around them tells. */
  readonly doubtful: readonly FoundContractNumber[];
  readonly contacts: readonly FoundContact[];
  /** Those that lead to the reporter's house or farther. */
  readonly addresses: readonly ExtractedAddress[];
}

const FINDABLE: ReadonlySet<string> = new Set(["house", "flat", "access"]);

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Where all is in capitals, a capital marks no name: the text is read in small letters, and what was found is told as it was written. */
const readAddresses = (text: NormalText, options: AddressOptions): readonly ExtractedAddress[] => {
  const { original } = text;
  const lower = /\p{Ll}/u.test(original) ? original : original.toLowerCase();
  if (lower === original || lower.length !== original.length) return extractAddresses(text, options);
  return extractAddresses(normalise(lower), options).map((address) => {
    const written = Object.entries(address.fields).flatMap(([name, { span }]) => {
      const words = original.slice(span.start, span.end);
      return words.toLowerCase() === address.value[name as keyof typeof address.value] ? [[name, words]] : [];
    });
    return { ...address, value: { ...address.value, ...Object.fromEntries(written), ...(address.value.text !== undefined && { text: original.slice(address.span.start, address.span.end) }) } };
  });
};

/** The settings as the extractors take them. */
interface Extraction {
  readonly formats: readonly ContractFormat[];
  readonly countries: readonly (Country | string)[];
  readonly findContacts: FindContacts;
}

const NOTHING: readonly never[] = [];

const extractionOf = ({ contractFormats = NOTHING, country, countries, areaCodes, own }: ClaimSettings, contactFinder: ContactFinder): Extraction => ({
  formats: contractFormats,
  countries: countries ?? (country ? [country] : NOTHING),
  findContacts: contactFinder({ ...(country && { country }), ...(areaCodes && { areaCodes }), own: [...(own?.phones ?? NOTHING), ...(own?.emails ?? NOTHING), ...(own?.messengers ?? NOTHING)] }),
});

const spanOf = ({ span }: { readonly span: Span }): Span => span;

const NONE: ContractNumbers = { found: NOTHING, doubtful: NOTHING };

const contractsIn = (text: NormalText, traces: number, formats: readonly ContractFormat[]): ContractNumbers => {
  if (!formats.length && !(traces & (DIGITS | DICTATED_CONTRACT | LOGIN_WORD))) return NONE;
  const numbers = readContractNumbers(text, { formats });
  if (!numbers.found.length || !(traces & AT_SIGN)) return numbers;
  // An e-mail address is one even where it is a login.
  const emails = locateEmails(text);
  return { ...numbers, found: numbers.found.filter(({ span }) => !emails.some((email) => overlaps(email.span, span))) };
};

const readParagraph = (text: NormalText, { formats, countries, findContacts }: Extraction): Claims => {
  const traces = tracesOf(text);
  const { found: contracts, doubtful } = contractsIn(text, traces, formats);
  const claims: Claim[] = contracts.map(({ span }) => ({ kind: "contract", span }));
  const contacts = findContacts(text, claims.map(spanOf), traces);
  for (const { kind, span } of contacts) claims.push({ kind, span });
  const addresses = countries.length ? readAddresses(text, { countries, claimed: claims.map(spanOf) }).filter(({ sufficiency, theirs }) => !theirs && FINDABLE.has(sufficiency)) : NOTHING;
  for (const { span } of addresses) claims.push({ kind: "address", span });
  return { claims, contracts, doubtful, contacts, addresses };
};

const moveBy = (by: number) => ({ start, end }: Span): Span => ({ start: start + by, end: end + by });

/** An address with every place in it moved. */
const moveAddress = (address: ExtractedAddress, move: (span: Span) => Span): ExtractedAddress => ({
  ...address,
  span: move(address.span),
  fields: Object.fromEntries(
    Object.entries(address.fields).map(([name, source]) => [name, { ...source, span: move(source.span), ...(source.marker && { marker: move(source.marker) }) }]),
  ),
  ...(address.leftover && { leftover: address.leftover.map(move) }),
});

/**
 * Reads contract numbers, contacts and addresses, in this order: what one claims, the next leaves alone. Contacts are located, no more,
 * unless who needs their values passes `readContacts`.
 */
export const readClaims = (text: NormalText, settings: ClaimSettings, contactFinder: ContactFinder = locateContacts): Claims => {
  const extraction = extractionOf(settings, contactFinder);
  const paragraphs = paragraphsOf(text.original);
  if (paragraphs.length < 2) return readParagraph(text, extraction);
  const parts = paragraphs.map(({ start, end }): Claims => {
    const found = readParagraph(partOf(text, start, end), extraction);
    const move = moveBy(start);
    const moved = <T extends { readonly span: Span }>(one: T): T => ({ ...one, span: move(one.span) });
    return {
      claims: found.claims.map(moved),
      contracts: found.contracts.map(moved),
      doubtful: found.doubtful.map(moved),
      contacts: found.contacts.map(moved),
      addresses: found.addresses.map((address) => moveAddress(address, move)),
    };
  });
  const all = <K extends keyof Claims>(kind: K) => parts.flatMap((part) => part[kind] as readonly unknown[]) as unknown as Claims[K];
  return { claims: all("claims"), contracts: all("contracts"), doubtful: all("doubtful"), contacts: all("contacts"), addresses: all("addresses") };
};
