import { readClaims } from "../completeness/claims.js";
import type { Span } from "../result.js";
import { normalise } from "../text/index.js";
import type { Facts } from "./facts.js";
import { MAX_READ } from "./source.js";
import type { IntakeSettings } from "./settings.js";

/**
 * What a quote says of the contract and the place: a customer who answers often has them only there. Contacts are left alone, since a
 * quote's signature is the desk's.
 */
export const readQuoted = (text: string, quotes: readonly Span[], settings: IntakeSettings): Pick<Facts, "contracts" | "addresses"> => {
  const parts = quotes.map(({ start, end }) => {
    const quote = text.slice(start, Math.min(end, start + MAX_READ)).replace(/^[> \t]+/gm, (marks) => " ".repeat(marks.length));
    const { contracts, addresses } = readClaims(normalise(quote), settings);
    const place = (span: Span) => ({ source: "quote" as const, span: { start: span.start + start, end: span.end + start } });
    return {
      contracts: contracts.map(({ value, span, by }) => ({ value, ...place(span), rule: `contract.${by}` })),
      addresses: addresses.map(({ value, span, sufficiency }) => ({ value, ...place(span), rule: `address.${sufficiency}` })),
    };
  });
  return { contracts: parts.flatMap(({ contracts }) => contracts), addresses: parts.flatMap(({ addresses }) => addresses) };
};
