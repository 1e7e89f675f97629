import type { AddressField, AddressGrammar } from "../country.js";
import type { PositionalGrammar } from "../positional-grammar.js";
import { LATIN_WORD } from "../../text/index.js";
import type { NormalText, Tokens } from "../../text/index.js";
import { assemble } from "./draft.js";
import type { ExtractedAddress } from "./draft.js";
import { BLANK, BRACKET, COMMA, DOT, hasSmall, itemise, LINE, meaning, size } from "./items.js";
import { only } from "./numbers.js";
import type { Part } from "./part.js";
import { endsInStreet, headBefore, houseAt, streetAt, TYPED } from "./positional-streets.js";
import type { Found } from "./positional-streets.js";
import { positionalVocabulary } from "./positional-vocabulary.js";
import { siteAt } from "./sites.js";
import { isNameWord, itemAt, postalCodeAt, readTail, unitAt } from "./tail.js";
import type { Layout } from "./tail.js";

const STOP = COMMA | LINE | BRACKET;

/** The reader of addresses whose parts are known by their place. */
export const positional = (grammar: PositionalGrammar): AddressGrammar => ({ kind: "positional", read: (text, tokens) => readPositional(text, tokens, grammar) });

const readPositional = (text: NormalText, tokens: Tokens, grammar: PositionalGrammar): ExtractedAddress[] => {
  if (!tokens.kinds.includes(LATIN_WORD)) return [];
  const { words, streetEndings } = positionalVocabulary(grammar);
  const items = itemise(tokens, words);
  const found: ExtractedAddress[] = [];
  let upper = 0;
  for (const item of items) if (item.upper && size(item) > 1 && !item.digits) upper++;
  const layout: Layout = { grammar, text, items, streetEndings, cased: upper > 0 && hasSmall(text) };
  let floor = 0;
  for (let at = 0; at < items.length; at++) {
    if (items[at]!.cyrillic) continue;
    const candidate = candidateAt(layout, at, floor);
    const address = (candidate && finish(layout, candidate, floor)) ?? placeAt(layout, at) ?? siteOf(layout, at, floor);
    if (!address) continue;
    found.push(address.result);
    floor = address.to;
    at = Math.max(at, address.to - 1);
  }
  return found;
};

/** A street with its house at item `at`. */
const candidateAt = (layout: Layout, at: number, floor: number): Found | undefined => {
  const { items, grammar } = layout;
  const item = items[at]!;
  const opens = at === 0 || at === floor || Boolean(item.gap & STOP);
  if (grammar.houseFirst) {
    const house = houseAt(layout, at);
    if (house && items[house.to] && only(items[house.to]!.gap, BLANK | DOT | COMMA)) {
      const street = streetAt(layout, house.to, opens);
      // "…at 5. High street noise": the end of a sentence.
      if (street && (opens || !(items[street.from]!.gap & (COMMA | DOT)))) return { from: at, to: street.to, parts: [...house.parts, ...street.parts] };
    }
    if (item.digits && !(opens && items[at + 1]?.gap === 0)) return undefined;
  }
  if (!item.upper && layout.cased && !meaning(item, "streetStart") && !item.digits) return undefined;
  if (!opens && grammar.houseFirst && !meaning(item, "wholeStreet")) return undefined;
  const street = streetAt(layout, afterSite(layout, at), opens && codeAhead(layout, at));
  if (!street) return undefined;
  const next = items[street.to];
  if (next && only(next.gap, BLANK | (grammar.houseFirst ? 0 : COMMA | DOT)) && next.digits && !postalCodeAt(layout, street.to)) {
    const house = houseAt(layout, street.to);
    if (house) return { from: street.from, to: house.to, parts: [...street.parts, ...house.parts] };
  }
  return street;
};

/** "Castle Court Shopping Centre Castle Street": the street begins after the name of the site. */
const afterSite = (layout: Layout, at: number): number => {
  const { items } = layout;
  let begin = at;
  for (let index = at + 1; index < items.length && index < at + 7 && only(items[index]!.gap, BLANK) && isNameWord(layout, index, false); index++)
    if (meaning(items[index], "site") && !meaning(items[index], "city") && items[index + 1] && items[index + 1]!.gap === BLANK && items[index + 1]!.upper && !meaning(items[index + 1], "street") && !meaning(items[index + 1], "city")) begin = index + 1;
  return begin;
};

/** Whether a postal code with letters stands on the same line: then even a name without a street word is a street. */
const codeAhead = (layout: Layout, at: number): boolean => {
  const { items } = layout;
  for (let index = at + 1; index < items.length && index < at + 14; index++) {
    if (items[index]!.gap & LINE) return false;
    if (!items[index]!.digits && postalCodeAt(layout, index)) return !meaning(items[at], "building");
  }
  return false;
};

/** "N State St at E Grand Ave": the item after the second street of a crossing. */
const crossing = (layout: Layout, at: number): number | undefined => {
  const { items, text } = layout;
  const item = items[at];
  if (!item) return undefined;
  const joined = /^(?:at|and)$/.test(text.normal.slice(item.start, item.end)) && only(item.gap, BLANK);
  const sign = /^ ?[&@] ?$/.test(text.normal.slice(items[at - 1]!.end, item.start));
  if (!joined && !sign) return undefined;
  const begin = joined ? at + 1 : at;
  return streetAt(layout, begin, false)?.to ?? (items[begin] && (!items[begin + 1] || items[begin + 1]!.gap & STOP) ? begin + 1 : undefined);
};

/** "PO Box 1, Seattle, WA 98103", "Columbus, OH": a place with its region, code or country, and no street. */
const placeAt = (layout: Layout, at: number): { result: ExtractedAddress; to: number } | undefined => {
  const { items, text } = layout;
  if (!(at === 0 || items[at]!.gap & (LINE | COMMA)) || items[at]!.digits) return undefined;
  const unit = unitAt(layout, at);
  if (!unit && !items[at]!.upper && layout.cased) return undefined;
  const tail = readTail(layout, unit?.next ?? at, false);
  const { parts } = tail;
  const whole = at === 0 && tail.next === items.length;
  const code = parts.get("region")?.value.length === 2 || /[a-z]/i.test(parts.get("postalCode")?.value ?? "");
  if (!parts.has("city") || !(whole ? parts.size > 1 : code)) return undefined;
  for (const part of unit?.parts ?? []) parts.set(part.field, part);
  return { result: assemble(text, parts, items.slice(at, tail.next).filter((item) => item.digits)), to: tail.next };
};

const siteOf = (layout: Layout, at: number, floor: number): { result: ExtractedAddress; to: number } | undefined => {
  const site = siteAt(layout, at, floor);
  if (!site) return undefined;
  // "Kingfisher House, 9 Mill Lane": the name of the building at a street.
  const after = itemAt(layout, at, site.parts.get("landmark")!.end);
  if (layout.items[after] && layout.items[after]!.gap & COMMA && candidateAt(layout, after, floor)?.parts.some(({ field }) => field === "house")) return undefined;
  return { result: assemble(layout.text, site.parts, layout.items.slice(site.from, site.to).filter((item) => item.digits), { located: true }), to: site.to };
};

const finish = (layout: Layout, candidate: Found, floor: number): { result: ExtractedAddress; to: number } | undefined => {
  const { items, text } = layout;
  const has = (field: AddressField) => candidate.parts.some((part) => part.field === field);
  const corner = has("house") ? undefined : crossing(layout, candidate.to);
  const tail = readTail(layout, corner ?? candidate.to, has("house"));
  const head = headBefore(layout, candidate.from, floor);
  const parts = new Map<AddressField, Part>([...tail.parts, ...(head?.parts ?? []).map((part): [AddressField, Part] => [part.field, part]), ...candidate.parts.map((part): [AddressField, Part] => [part.field, part])]);
  const from = head?.from ?? candidate.from;
  const street = parts.get("street")!;
  const typed = items
    .slice(candidate.from, candidate.to)
    .some((item, index) => item.start >= street.start && item.end <= street.end && (item.digits !== "" || TYPED.some((is) => meaning(item, is)) || endsInStreet(layout, candidate.from + index)));
  const plain = items.slice(candidate.from, candidate.to).some((item) => item.start >= street.start && item.end <= street.end && (item.digits !== "" || meaning(item, "street")?.weak === false || meaning(item, "streetStart") !== undefined));
  const placed = tail.parts.has("postalCode") || tail.parts.has("region") || tail.parts.has("country") || (tail.parts.has("city") && meaning(items[itemAt(layout, candidate.to, tail.parts.get("city")!.start)], "city") !== undefined);
  const whole = from === 0 && tail.next === items.length;
  // Without capitals, and with a number that is said, only a plain street word makes a street.
  const named = items.slice(candidate.from, candidate.to).some((item) => item.upper && item.start >= street.start && item.start < street.end);
  const accepted = has("house") ? (typed && (named || plain)) || placed || (whole && named) : typed && (placed || whole || corner !== undefined || (from === 0 && (tail.parts.has("city") || items.length < 7)));
  if (!accepted) return undefined;
  const to = Math.max(candidate.to, tail.next);
  const near = items.slice(Math.max(0, from - 3), from).some((item) => /^your$/.test(text.normal.slice(item.start, item.end)));
  return { result: assemble(text, parts, items.slice(from, to).filter((item) => item.digits), { theirs: near, located: parts.has("building") || corner !== undefined }), to };
};
