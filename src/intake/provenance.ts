import type { Span } from "../result.js";
import type { ZoneSource } from "./source.js";

/**
 * Where a value came from: a zone of the report, a line of a form, an answer; the sender's header, the caller's number, the letter's
 * parts, what the channel said about the message; or inferred from the whole.
 */
export type ValueSource = ZoneSource | "form" | "header" | "caller" | "attachment" | "channel" | "inferred";

/** Another value that the report gives for the same field. */
export interface OtherValue {
  readonly value: unknown;
  readonly source?: ValueSource;
  readonly span?: Span;
}

export interface FieldProvenance {
  readonly source: ValueSource;
  /** Where it stands in the draft's description. */
  readonly span?: Span;
  /** The message of a chat that it stands in, and where in that message. */
  readonly message?: { readonly id?: string; readonly index: number; readonly span: Span };
  /** What found it: an extractor and its way, a rule of this room. */
  readonly rule: string;
  /** How exactly a date is known. */
  readonly precision?: string;
  readonly alternatives?: readonly OtherValue[];
}

/** By JSON Pointer into the draft (RFC 6901). */
export type Provenance = Readonly<Record<string, FieldProvenance>>;

/** How far each source is to be trusted, the most first. */
const TRUST: readonly ValueSource[] = ["answer", "form", "text", "forward", "subject", "signature", "header", "caller", "quote", "disclaimer", "desk", "attachment", "channel", "inferred"];

const byTrust = (a: { readonly source: ValueSource }, b: { readonly source: ValueSource }): number => TRUST.indexOf(a.source) - TRUST.indexOf(b.source);

/** A value that was found, and where. */
export interface Candidate<T> {
  readonly value: T;
  readonly source: ValueSource;
  readonly span?: Span;
  readonly rule: string;
  readonly precision?: string;
  readonly alternatives?: readonly OtherValue[];
}

/** The most trusted candidate (of equals, the first), with the other values as its alternatives. */
export const choose = <T>(candidates: readonly Candidate<T>[], keyOf: (value: T) => string = String): { readonly value: T; readonly provenance: FieldProvenance } | undefined => {
  const [best, ...others] = [...candidates].sort(byTrust);
  if (!best) return undefined;
  const seen = new Set([keyOf(best.value)]);
  const alternatives: OtherValue[] = [...(best.alternatives ?? [])];
  for (const { value, source, span } of others) {
    if (seen.has(keyOf(value))) continue;
    seen.add(keyOf(value));
    alternatives.push({ value, source, ...(span && { span }) });
  }
  const { value, source, span, rule, precision } = best;
  return { value, provenance: { source, ...(span && { span }), rule, ...(precision && { precision }), ...(alternatives.length && { alternatives }) } };
};
