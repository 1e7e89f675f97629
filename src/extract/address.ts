import type { Country } from "../countries/country.js";
import type { Span } from "../result.js";
import { normalise, tokenise } from "../text/index.js";
import type { NormalText } from "../text/index.js";
import type { ExtractedAddress } from "./address-draft.js";
import { readMarked } from "./address-marked.js";
import { readPositional } from "./address-positional.js";

export type { ExtractedAddress, FieldSource, Sufficiency } from "./address-draft.js";

export interface AddressOptions {
  /** Packs of the countries whose ways of writing are looked for. A code alone brings no grammar, and reads nothing. */
  readonly countries: readonly (Country | string)[];
  /** Spans that are something else: contract numbers, phones. */
  readonly claimed?: readonly Span[];
}

const weight = ({ fields }: ExtractedAddress) => Object.keys(fields).length;

/** Finds addresses in a report and reads each into its fields. Offsets are into the original text. */
export const extractAddresses = (text: string | NormalText, { countries, claimed = [] }: AddressOptions): ExtractedAddress[] => {
  if (!Array.isArray(countries)) throw new TypeError("extractAddresses needs { countries }: the packs to read by.");
  const normal = typeof text === "string" ? normalise(text) : text;
  const tokens = tokenise(normal);
  const grammars = new Set(countries.flatMap((country: Country | string) => (typeof country === "string" || !country.address ? [] : [country.address])));
  const found: ExtractedAddress[] = [];
  for (const grammar of grammars) {
    const read = grammar.kind === "marked" ? readMarked(normal, tokens, grammar) : readPositional(normal, tokens, grammar);
    for (const address of read) {
      // Two grammars may see the same stretch: the one that reads more of it stays.
      const rivals = found.filter(({ span }) => span.start < address.span.end && address.span.start < span.end);
      if (rivals.some((rival) => weight(rival) >= weight(address))) continue;
      for (const rival of rivals) found.splice(found.indexOf(rival), 1);
      found.push(address);
    }
  }
  return found.filter(({ span }) => !claimed.some(({ start, end }) => span.start < end && start < span.end)).sort((a, b) => a.span.start - b.span.start);
};
