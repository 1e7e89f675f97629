import type { Finding } from "../completeness/evidence/index.js";
import type { ExtractedAddress, Sufficiency } from "../extract/address.js";
import type { Span } from "../result.js";
import type { Address } from "../schema/index.js";
import type { Reading } from "./facts.js";
import type { Candidate, ValueSource } from "./provenance.js";

/** What leads to the door or describes it, and is no part of the address proper. */
const BESIDE: ReadonlySet<string> = new Set(["postalCode", "landmark", "intercom"]);

/** Where an address stands, without what is told beside it. */
const addressSpan = ({ span, fields }: ExtractedAddress): Span => {
  const places = Object.entries(fields).flatMap(([field, { span, marker }]) => (BESIDE.has(field) ? [] : marker ? [span, marker] : [span]));
  return places.length ? { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) } : span;
};

const FARTHEST: readonly Sufficiency[] = ["access", "flat", "house", "street", "city", "none"];

const townOf = ({ city, settlement }: Address): Pick<Address, "city" | "settlement"> | undefined =>
  city || settlement ? { ...(city && { city }), ...(settlement && { settlement }) } : undefined;

/** "Пенза, ул. Мира, 5 и ул. Ленина, 7": the only town that the addresses of a report name is that of each. */
const withTown = (addresses: readonly Address[]): readonly Address[] => {
  const towns = new Map(addresses.flatMap((address) => {
    const town = townOf(address);
    return town ? [[JSON.stringify(town), town] as const] : [];
  }));
  const [town] = towns.values();
  if (towns.size !== 1) return addresses;
  return addresses.map((address) => (townOf(address) || address.region || address.postalCode || !(address.street ?? address.area) ? address : { ...town, ...address }));
};

/** A word that begins with a capital and is no abbreviation of one letter, or with a digit: what places are named by. */
const NAME = /^["'(«“„]?(?:\p{Lu}(?:[\p{L}-]|['’]\p{Lu})|\p{Nd})/u;
const CAPITAL = /^["'(«“„]?\p{Lu}\p{Ll}[\p{L}.'’-]/u;
const HAS_DIGIT = /\p{Nd}/u;
/** A name or a number without a mark behind it. */
const JOINS = /^(?:\p{Lu}\p{Ll}[\p{L}'’-]*|\p{Nd}[\p{Nd}\p{L}/-]*)$/u;
/** Shorter words at an end are the sentence's, not the place's. */
const SMALL = 4;

interface Word extends Span {
  readonly word: string;
}

const wordsIn = (text: string, { start, end }: Span): Word[] => {
  const words: Word[] = [];
  for (let at = start, from = start; at <= end; at++) {
    if (at < end && text[at]!.trim()) continue;
    if (at > from) words.push({ word: text.slice(from, at), start: from, end: at });
    from = at + 1;
  }
  return words;
};

/** How strong a finding is that the engine is sure of. */
const SURE = 0.85;
/** So far before a finding words are looked at. */
const BEFORE = 40;

/** A finding with the names and numbers before it, nothing but a blank between: "[Tole] Bi 101", "[5] Otter Hatch". */
const whole = (text: string, { start, end }: Span): Span => {
  const before = wordsIn(text, { start: Math.max(0, start - BEFORE), end: start }).slice(start > BEFORE ? 1 : 0);
  let from = start;
  for (const word of before.reverse()) {
    if (!JOINS.test(word.word) || text.slice(word.end, from) !== " ") break;
    from = word.start;
  }
  return { start: from, end };
};

/** Whether what was said before ends at a word: "Hut: …", "Mr Dhaliwal / 5 …", "our stream (St Brannock's …)". */
const opens = (words: readonly Word[], at: number): boolean => {
  const [before, { word }] = [words[at - 1]!.word, words[at]!];
  return before.endsWith(":") || before === "/" || (word.startsWith("(") && NAME.test(word) && !NAME.test(before));
};

/** A word at an end that is the sentence's, not the place's: a small one, one cut short, one behind a bracket that does not close. */
const isLoose = ({ word }: Word): boolean => !NAME.test(word) && (word.length < SMALL || /['’]/.test(word) || (word.startsWith("(") && !word.includes(")")));

/** Two names, a name and a number, or, where the engine is sure, a name and what it is near to: "остров Коневец, причал". */
const saysEnough = (words: readonly Word[], strength: number): boolean => {
  const capitals = words.filter(({ word }) => CAPITAL.test(word)).length;
  return capitals > 1 || (capitals > 0 && (words.some(({ word }) => HAS_DIGIT.test(word)) || (strength > SURE && words.length > 2)));
};

/** What of a finding names a place: from its first name or number to its last word that says something. */
const placeIn = (text: string, { span, strength }: Finding): Span | undefined => {
  const words = wordsIn(text, whole(text, span));
  let from = 0;
  for (let at = 1; at < words.length; at++) if (opens(words, at)) from = at;
  const bracketed = words[from]?.word.startsWith("(");
  let to = words.length;
  for (let at = from; bracketed && at < to; at++) if (words[at]!.word.includes(")")) to = at + 1;
  while (from < to && !NAME.test(words[from]!.word)) from++;
  while (to > from && isLoose(words[to - 1]!)) to--;
  const named = words.slice(from, to);
  if (!saysEnough(named, strength)) return undefined;
  const { start } = named[0]!;
  const written = text.slice(start, named[named.length - 1]!.end);
  const inside = bracketed === true && written.startsWith("(");
  const { length } = (inside ? written.replace(/\)?[,;]?$/, "") : written).replace(/[,;:]$/, "");
  return { start: start + Number(inside), end: start + length };
};

/** What the engine takes for a place and no grammar reads: kept as it was written. */
const asWritten = (text: string, findings: readonly Finding[]): { readonly value: Address; readonly span: Span } | undefined => {
  for (const finding of [...findings].sort((a, b) => b.strength - a.strength)) {
    const place = placeIn(text, finding);
    if (!place) continue;
    const value = text.slice(place.start, place.end);
    return { value: { ...(!HAS_DIGIT.test(value) && { landmark: value }), text: value }, span: place };
  }
  return undefined;
};

/** The places that a report tells of, the one that leads farthest first. */
export const readAddresses = ({ report: { text, claims, evidence } }: Reading, place: (span: Span) => { readonly source: ValueSource; readonly span: Span }): Candidate<Address>[] => {
  const found = [...claims.addresses].sort((a, b) => FARTHEST.indexOf(a.sufficiency) - FARTHEST.indexOf(b.sufficiency));
  const values = withTown(found.map(({ value }) => value));
  if (found.length) return found.map((address, at) => ({ value: values[at]!, ...place(addressSpan(address)), rule: `address.${address.sufficiency}` }));
  const written = asWritten(text.original, evidence.facets.get("address") ?? []);
  return written ? [{ value: written.value, ...place(written.span), rule: "address.asWritten" }] : [];
};
