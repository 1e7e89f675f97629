import type { AddressField } from "../country.js";
import type { Span } from "../../result.js";
import type { Address } from "../../schema/index.js";
import type { NormalText } from "../../text/index.js";
import type { Part } from "./part.js";

/** How far an address leads: each level includes those before it. `house`: the door of the house or a site that can be found; `access`: the flat's own door. */
export type Sufficiency = "none" | "city" | "street" | "house" | "flat" | "access";

/** Where a field stood, the word that named it, and how else it may be read. */
export interface FieldSource {
  readonly span: Span;
  readonly marker?: Span;
  readonly alternatives?: readonly Partial<Address>[];
}

export interface ExtractedAddress {
  readonly value: Address;
  readonly span: Span;
  readonly fields: Readonly<Partial<Record<AddressField, FieldSource>>>;
  /** Digits inside the address that are in no field. */
  readonly leftover?: readonly Span[];
  readonly sufficiency: Sufficiency;
  /** A named site that an operator can find stands in for street and house. */
  readonly located?: true;
  /** The place belongs to the company ("your office on …"), not to the reporter. */
  readonly theirs?: true;
}

/** The level of an address; `located` says that its landmark can be found. */
export const sufficiencyOf = (address: Partial<Address>, located = false): Sufficiency => {
  const place = address.street ?? address.area ?? address.settlement;
  const house = located || (address.house !== undefined && place !== undefined);
  if (house && address.flat !== undefined) return address.entrance ?? address.floor ?? address.intercom ? "access" : "flat";
  if (house) return "house";
  if (address.street ?? address.area) return "street";
  return address.city ?? address.settlement ? "city" : "none";
};

/** Makes the result out of parts: `digits` are the numbers inside, to find those that went nowhere. */
export const assemble = (
  text: NormalText,
  parts: ReadonlyMap<AddressField, Part>,
  digits: readonly { readonly start: number; readonly end: number }[],
  flags: { readonly located?: boolean; readonly theirs?: boolean } = {},
): ExtractedAddress => {
  const value: Partial<Record<AddressField, string>> = {};
  const fields: Partial<Record<AddressField, FieldSource>> = {};
  let start = Infinity;
  let end = 0;
  for (const [field, part] of parts) {
    value[field] = part.value;
    const { marker, alternatives } = part;
    fields[field] = {
      span: text.toOriginal(part.start, part.end),
      ...(marker && { marker: text.toOriginal(marker.start, marker.end) }),
      ...(alternatives && { alternatives }),
    };
    start = Math.min(start, part.start, marker?.start ?? Infinity);
    end = Math.max(end, part.end, marker?.end ?? 0);
  }
  const held = [...parts.values()];
  const touches = (part: { readonly start: number; readonly end: number } | undefined, digit: { readonly start: number; readonly end: number }) => part !== undefined && digit.start < part.end && part.start < digit.end;
  const leftover = digits
    .filter((digit) => digit.start >= start && digit.end <= end && !held.some((part) => touches(part, digit) || touches(part.marker, digit)))
    .map((digit) => text.toOriginal(digit.start, digit.end));
  const span = text.toOriginal(start, end);
  return {
    value: { ...value, text: text.original.slice(span.start, span.end) },
    span,
    fields,
    ...(leftover.length && { leftover }),
    sufficiency: sufficiencyOf(value, flags.located),
    ...(flags.located && { located: true }),
    ...(flags.theirs && { theirs: true }),
  };
};
