import type { Country } from "../countries/country.js";
import type { Span } from "../result.js";
import { normalise, tokenise } from "../text/index.js";
import type { NormalText } from "../text/index.js";
import type { ExtractedAddress } from "./address-draft.js";
import { readMarked } from "./address-marked.js";

export type { ExtractedAddress, FieldSource, Sufficiency } from "./address-draft.js";

export interface AddressOptions {
  /** Packs of the countries whose ways of writing are looked for. A code alone brings no grammar, and reads nothing. */
  readonly countries: readonly (Country | string)[];
  /** Spans that are something else: contract numbers, phones. */
  readonly claimed?: readonly Span[];
}

/** Finds addresses in a report and reads each into its fields. Offsets are into the original text. */
export const extractAddresses = (text: string | NormalText, { countries, claimed = [] }: AddressOptions): ExtractedAddress[] => {
  if (!Array.isArray(countries)) throw new TypeError("extractAddresses needs { countries }: the packs to read by.");
  const normal = typeof text === "string" ? normalise(text) : text;
  const tokens = tokenise(normal);
  const grammars = new Set(countries.flatMap((country: Country | string) => (typeof country === "string" || !country.address ? [] : [country.address])));
  const found: ExtractedAddress[] = [];
  for (const grammar of grammars) {
    if (grammar.kind === "marked") found.push(...readMarked(normal, tokens, grammar));
  }
  return found.filter(({ span }) => !claimed.some(({ start, end }) => span.start < end && start < span.end)).sort((a, b) => a.span.start - b.span.start);
};
