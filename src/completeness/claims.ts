import type { ContractFormat } from "../contracts/index.js";
import type { Country } from "../countries/country.js";
import { extractAddresses } from "../extract/address.js";
import { extractContractNumbers } from "../extract/contract-number.js";
import type { FoundContractNumber } from "../extract/contract-number.js";
import { extractPhones } from "../extract/phone.js";
import type { ExtractPhonesOptions } from "../extract/phone.js";
import type { NormalText } from "../text/index.js";
import type { Claim } from "./evidence/index.js";

/** What the extractors need to know of the desk. */
export interface ClaimSettings {
  readonly contractFormats?: readonly ContractFormat[] | undefined;
  readonly country?: Country | string | undefined;
  readonly countries?: readonly (Country | string)[] | undefined;
  readonly areaCodes?: ExtractPhonesOptions["areaCodes"] | undefined;
  /** The desk's own phone numbers: nobody is reached by them. */
  readonly ownPhones?: readonly string[] | undefined;
}

export interface Claims {
  /** What the extractors read, for the evidence engine. */
  readonly claims: readonly Claim[];
  readonly contracts: readonly FoundContractNumber[];
}

const FINDABLE: ReadonlySet<string> = new Set(["house", "flat", "access"]);

/** Reads contract numbers, then phones, then addresses: what one claims, the next leaves alone. */
export const readClaims = (text: NormalText, { contractFormats, country, countries, areaCodes, ownPhones }: ClaimSettings): Claims => {
  const contracts = extractContractNumbers(text, contractFormats ? { formats: contractFormats } : {});
  const claims: Claim[] = contracts.map(({ span }) => ({ kind: "contract", span }));
  const claim = (kind: Claim["kind"], found: readonly { readonly span: Claim["span"] }[]) => found.forEach(({ span }) => claims.push({ kind, span }));
  const claimed = () => claims.map(({ span }) => span);
  claim("phone", extractPhones(text, { ...(country && { country }), ...(areaCodes && { areaCodes }), ...(ownPhones && { own: ownPhones }), claimed: claimed() }));
  const packs = countries ?? (country ? [country] : []);
  claim("address", extractAddresses(text, { countries: packs, claimed: claimed() }).filter(({ sufficiency, theirs }) => !theirs && FINDABLE.has(sufficiency)));
  return { claims, contracts };
};
