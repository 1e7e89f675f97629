import type { Country } from "../countries/country.js";
import type { ExtractedAddress } from "../countries/reading/draft.js";
import type { Span } from "../result.js";
import { normalise, tokenise } from "../text/index.js";
import type { NormalText } from "../text/index.js";

export type { ExtractedAddress, FieldSource, Sufficiency } from "../countries/reading/draft.js";

export interface AddressOptions {
  /** Packs of the countries whose ways of writing are looked for. A code alone brings no grammar, and reads nothing. */
  readonly countries: readonly (Country | string)[];
  /** Spans that are something else: contract numbers, phones. */
  readonly claimed?: readonly Span[];
}

const weight = ({ fields }: ExtractedAddress) => Object.keys(fields).length;

const before = (a: Span, b: Span) => a.end <= b.start;

/** Two grammars may see the same stretch: what reads more of it stays. Both lists are in order. */
const merge = (first: readonly ExtractedAddress[], second: readonly ExtractedAddress[]): ExtractedAddress[] => {
  const merged: ExtractedAddress[] = [];
  for (let a = 0, b = 0; a < first.length || b < second.length; ) {
    const [left, right] = [first[a], second[b]];
    if (!right || (left && before(left.span, right.span))) merged.push(first[a++]!);
    else if (!left || before(right.span, left.span)) merged.push(second[b++]!);
    else if (weight(left) >= weight(right)) b++;
    else a++;
  }
  return merged;
};

/** Finds addresses in a report and reads each into its fields. Offsets are into the original text. */
export const extractAddresses = (text: string | NormalText, { countries, claimed = [] }: AddressOptions): ExtractedAddress[] => {
  if (!Array.isArray(countries)) throw new TypeError("extractAddresses needs { countries }: the packs to read by.");
  const normal = typeof text === "string" ? normalise(text) : text;
  const tokens = tokenise(normal);
  const grammars = new Set(countries.flatMap((country: Country | string) => (typeof country === "string" || !country.address ? [] : [country.address])));
  let found: ExtractedAddress[] = [];
  for (const grammar of grammars) {
    const read = grammar.read(normal, tokens);
    if (read.length) found = found.length ? merge(found, read) : read;
  }
  return claimed.length ? found.filter(({ span }) => !claimed.some(({ start, end }) => span.start < end && start < span.end)) : found;
};
