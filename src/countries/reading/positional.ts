import type { AddressField, AddressGrammar } from "../country.js";
import type { PositionalGrammar } from "../positional-grammar.js";
import { LATIN_WORD } from "../../text/index.js";
import type { NormalText, Tokens } from "../../text/index.js";
import { assemble } from "./draft.js";
import type { ExtractedAddress } from "./draft.js";
import { BLANK, BRACKET, COMMA, DOT, HYPHEN, itemise, LINE, meaning, QUOTE, size, SLASH } from "./items.js";
import { isMeasure, only } from "./numbers.js";
import { partOf } from "./part.js";
import type { Part } from "./part.js";
import { positionalVocabulary } from "./positional-vocabulary.js";
import { siteAt } from "./sites.js";
import { isNameWord, itemAt, postalCodeAt, readTail, unitAt } from "./tail.js";
import type { Layout } from "./tail.js";

interface Found {
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
}

const TYPED = ["street", "streetStart", "wholeStreet", "direction"] as const;
const STOP = COMMA | LINE | BRACKET;

/** "60-66", "2455-B", "16 1/2", "N95W18855", "29A". */
const houseAt = (layout: Layout, at: number): Found | undefined => {
  const { items, text } = layout;
  let from = at;
  let to = at + 1;
  const item = items[at];
  if (!item) return undefined;
  if (!item.digits) {
    // A grid number: letters and digits glued, digits last.
    while (to < items.length && items[to]!.gap === 0 && to - at < 4) to++;
    if (to - at !== 4 || !items[to - 1]!.digits || size(item) > 1) return undefined;
    return { from, to, parts: [partOf(layout, "house", from, to)] };
  }
  const suffix = items[at + 1];
  if (suffix?.gap === 0 && /^(?:st|nd|rd|th)$/.test(text.normal.slice(suffix.start, suffix.end))) return undefined;
  if (item.digits.length > 5 || isMeasure(items, at) || item.gap === 0 || (item.gap & ~(BLANK | STOP | DOT | QUOTE | HYPHEN)) !== 0) return undefined;
  for (; to < items.length; to++) {
    const next = items[to]!;
    const letter = !next.digits && size(next) === 1 && only(next.gap, HYPHEN);
    if (next.digits ? next.gap !== HYPHEN && next.gap !== SLASH : !letter) break;
  }
  const half = items[to];
  if (half?.digits && half.digits.length === 1 && half.gap === BLANK && items[to + 1]?.digits && items[to + 1]!.gap === SLASH) to += 2;
  if (layout.grammar.houseFirst === false && half && !half.digits && size(half) === 1 && half.gap === BLANK && (!items[to + 1] || items[to + 1]!.gap & STOP)) to++;
  from = at;
  return { from, to, parts: [partOf(layout, "house", from, to, meaning(item, "number") ? text.normal.slice(item.start, item.end) && item.digits : undefined)] };
};

const endsInStreet = (layout: Layout, at: number): boolean => {
  const { items, text, streetEndings } = layout;
  if (!streetEndings.length || size(items[at]!) < 5) return false;
  const form = text.normal.slice(items[at]!.start, items[at]!.end);
  return streetEndings.some((ending) => form.endsWith(ending) && form.length > ending.length + 2);
};

/** The street name that begins at item `at`: up to its street word, number or whole name. */
const streetAt = (layout: Layout, at: number, anyName: boolean): Found | undefined => {
  const { items, grammar, cased } = layout;
  const first = items[at];
  if (!first) return undefined;
  const done = (to: number): Found => {
    let end = to;
    const direction = items[end];
    if (direction && meaning(direction, "direction") && only(direction.gap, BLANK | DOT)) {
      const after = items[end + 1];
      if (!after || after.gap & (STOP | DOT) || after.digits || meaning(after, "numbered") || (size(direction) < 3 && (direction.upper || !cased)) || meaning(after, "region")) end++;
    }
    return { from: at, to: end, parts: [partOf(layout, "street", at, end)] };
  };
  if (meaning(first, "wholeStreet")) return done(at + 1);
  let to = at;
  // "IA 42".
  const coded = items[at + 1];
  if (meaning(first, "region") && size(first) === 2 && first.upper && coded?.digits && coded.gap === BLANK && coded.digits.length < 4) return done(at + 2);
  if (meaning(first, "direction") && items[at + 1] && only(items[at + 1]!.gap, BLANK | DOT)) {
    if (meaning(items[at + 1], "wholeStreet")) return done(at + 2);
    to++;
    const grid = items[to];
    if (grid?.digits && grid.digits.length < 5 && (!items[to + 1] || items[to + 1]!.gap & STOP || meaning(items[to + 1], "direction") || meaning(items[to + 1], "numbered"))) return done(to + 1);
  }
  const start = items[to]!;
  if (meaning(start, "streetStart") && only(start.gap, BLANK | STOP)) {
    const after = items[to + 1];
    if (after?.digits && only(after.gap, BLANK)) return done(to + 2);
    let end = to + 1;
    while (end < items.length && end - to < 6 && only(items[end]!.gap, BLANK | HYPHEN) && isNameWord(layout, end, false) && !meaning(items[end], "region")) end++;
    if (end > to + 1 && !grammar.houseFirst) return done(end);
    if (end > to + 1 && (!items[end] || items[end]!.gap & STOP) && !meaning(start, "street")) return done(end);
  }
  let words = 0;
  for (let end = to; end < items.length && end - to < 6; end++) {
    const item = items[end]!;
    const isFirst = end === at;
    if (!isFirst && !only(item.gap, BLANK | HYPHEN | (size(items[end - 1]!) < 5 ? DOT : 0))) break;
    const ordinal = item.digits && items[end + 1] && !items[end + 1]!.digits && items[end + 1]!.gap === 0 && size(items[end + 1]!) === 2;
    if (ordinal) {
      end++;
      words++;
      continue;
    }
    if (item.digits) {
      // "83 street".
      if (end === to && meaning(items[end + 1], "street") && items[end + 1]!.gap === BLANK && item.digits.length < 4) {
        words++;
        continue;
      }
      break;
    }
    const street = meaning(item, "street");
    if (street && (words > 0 || end > to) && (item.upper || !cased || words > 0)) {
      let last = end;
      while (items[last + 1] && meaning(items[last + 1], "street") && items[last + 1]!.gap === BLANK && !(meaning(items[last + 1], "region") && last > end)) last++;
      // "State Highway 22", "Ave B".
      const tail = items[last + 1];
      if (tail && size(tail) === 1 && only(tail.gap, BLANK | DOT) && !tail.digits && (!items[last + 2] || items[last + 2]!.gap & STOP) && !meaning(tail, "direction")) last++;
      return done(last + 1);
    }
    if (endsInStreet(layout, end)) {
      // A street in one word: what stands before it is no part of its name, but for a hyphen.
      let head = end;
      while (head > at && items[head]!.gap === HYPHEN) head--;
      return { from: head, to: end + 1, parts: [partOf(layout, "street", head, end + 1)] };
    }
    if (!isNameWord(layout, end, isFirst) && !(!item.upper && words === 0 && street)) break;
    words++;
  }
  if (!anyName) return undefined;
  let end = at;
  while (end < items.length && end - at < 5 && (end === at || only(items[end]!.gap, BLANK | HYPHEN)) && (isNameWord(layout, end, end === at) || (end === at && meaning(items[end], "namePart")))) end++;
  const after = items[end];
  return end > at && (!after || after.gap & STOP) ? { from: at, to: end, parts: [partOf(layout, "street", at, end)] } : undefined;
};

/** Units and named buildings before the house number: "Flat 14, Ziggurat Building, …". */
const headBefore = (layout: Layout, at: number, floor: number): Found | undefined => {
  const { items } = layout;
  const parts: Part[] = [];
  let from = at;
  for (let segments = 0; segments < 3 && from > floor; segments++) {
    if (!only(items[from]!.gap, COMMA | BLANK | LINE) && segments === 0 && !(items[from]!.gap & COMMA)) break;
    let begin = from - 1;
    while (begin > floor && !(items[begin]!.gap & STOP) && from - begin < 6) begin--;
    const unit = [begin, begin + 1, from - 2, from - 1].map((index) => (index >= begin && index < from ? unitAt(layout, index) : undefined)).find((found) => found?.next === from);
    if (unit) {
      parts.push(...unit.parts.filter(({ field }) => !parts.some((part) => part.field === field)));
      from = itemAt(layout, begin, Math.min(...unit.parts.map((part) => part.marker?.start ?? part.start)));
      continue;
    }
    const last = items[from - 1]!;
    if (!items[from]!.gap || !(items[from]!.gap & (COMMA | LINE)) || !(meaning(last, "building") || meaning(last, "site")) || parts.some(({ field }) => field === "building")) break;
    let name = from - 1;
    while (name > begin && isNameWord(layout, name - 1, false) && only(items[name]!.gap, BLANK | HYPHEN | DOT)) name--;
    if (name === from - 1) break;
    parts.push(partOf(layout, "building", name, from));
    from = name;
  }
  return parts.length ? { from, to: at, parts } : undefined;
};

/** The reader of addresses whose parts are known by their place. */
export const positional = (grammar: PositionalGrammar): AddressGrammar => ({ kind: "positional", read: (text, tokens) => readPositional(text, tokens, grammar) });

const readPositional = (text: NormalText, tokens: Tokens, grammar: PositionalGrammar): ExtractedAddress[] => {
  if (!tokens.kinds.includes(LATIN_WORD)) return [];
  const { words, streetEndings } = positionalVocabulary(grammar);
  const items = itemise(tokens, words);
  const found: ExtractedAddress[] = [];
  let upper = 0;
  for (const item of items) if (item.upper && size(item) > 1 && !item.digits) upper++;
  const layout: Layout = { grammar, text, items, streetEndings, cased: upper > 0 && text.original !== text.original.toUpperCase() };
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
