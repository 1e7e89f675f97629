import type { AddressField, AddressGrammar } from "../country.js";
import { placeType } from "../marked-grammar.js";
import type { MarkedGrammar } from "../marked-grammar.js";
import type { NormalText, Tokens } from "../../text/index.js";
import { assemble } from "./draft.js";
import type { ExtractedAddress } from "./draft.js";
import { BLANK, BRACKET, COLON, COMMA, DIVIDER, DOT, HYPHEN, itemise, LINE, meaning, NUMERO, OTHER, QUOTE, written } from "./items.js";
import type { Item } from "./items.js";
import { bareName, endsWithAny, isAdjective, nameAfter, nameBefore, ordinalAt, word } from "./names.js";
import type { Name, Reading } from "./names.js";
import { isMeasure, namesNumber, only, readCode, readHouse } from "./numbers.js";
import type { Part } from "./numbers.js";
import { readPlace } from "./places.js";
import { vocabulary } from "./vocabulary.js";
import type { Meaning } from "./vocabulary.js";

/** An address in the making: its parts, and the items it reaches over, half-open. */
interface Draft {
  readonly parts: Map<AddressField, Part>;
  from: number;
  to: number;
  /** The street's type is a word that means other things too. */
  weak: boolean;
  /** The landmark is only near. */
  near: boolean;
  /** A site, or a kilometre of a road, that can be found. */
  located: boolean;
}

/** What was read at one place: parts, the items they take, and what makes them doubtful. */
export interface Reach {
  readonly parts: readonly Part[];
  readonly from: number;
  readonly to: number;
  readonly weak?: boolean;
  readonly near?: boolean;
  readonly located?: boolean;
}

const place = ({ items }: Reading, field: AddressField, value: string, from: number, to: number): Part => ({ field, value, start: items[from]!.start, end: items[to - 1]!.end });

const FINE: ReadonlySet<AddressField> = new Set<AddressField>(["building", "structure", "letter", "entrance", "floor", "flat", "intercom"]);
/** Items that may stand between two parts of one address: empty slots of an export are none. */
const FAR = 12;
const NAMES: ReadonlySet<Meaning["is"]> = new Set<Meaning["is"]>(["city", "namePart", "common", "region", "noName"]);
const END: Pick<Item, "gap" | "digits"> = { gap: LINE, digits: "" };

/** Whether `a` is `b` with one letter lost, added, changed or two neighbours swapped. */
const isSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (x.length < 2 && y.length < 2) || (x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0]);
};

class Reader {
  readonly #reading: Reading;
  readonly #found: ExtractedAddress[] = [];
  #draft: Draft | undefined;
  /** Items before it are taken. */
  #floor = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  read(): ExtractedAddress[] {
    const { items } = this.#reading;
    for (let at = 0; at < items.length; ) {
      const reach = this.#at(at);
      if (reach) this.#put(reach);
      at = reach ? Math.max(at + 1, reach.to) : at + 1;
    }
    this.#close();
    return this.#found;
  }

  #at(at: number): Reach | undefined {
    const { items } = this.#reading;
    const item = items[at]!;
    if (item.digits) return this.#number(at);
    if (item.meanings.length === 0) return this.#misspelt(at) ? this.#street(at) : undefined;
    if (!item.leads) return meaning(item, "filler") ? this.#along(at) : undefined;
    if (meaning(item, "ordinal")) return this.#counted(at, ordinalAt(this.#reading, at)!);
    return this.#numbered(at) ?? this.#kilometre(at) ?? this.#street(at) ?? readPlace(this.#reading, at, this.#floor, this.#open(at));
  }

  /** "Улца", "прспект": a type word with one slip, before a name and a number, is taken for what it was to be. */
  #misspelt(at: number): boolean {
    const { items, grammar } = this.#reading;
    const item = items[at]!;
    const next = items[at + 1];
    if (item.end - item.start < 4 || !item.cyrillic || item.gap === HYPHEN || !next || next.digits || !only(next.gap, BLANK | DOT) || !items.slice(at + 2, at + 6).some(({ digits }) => digits)) return false;
    const form = word(this.#reading, item);
    const row = grammar.streets.find((street) => street[0] === form[0] && isSlip(form, street.split("|")[0]!));
    if (!row || form.length < 4) return false;
    const { name, gender } = placeType(row);
    (items as Item[])[at] = { ...item, meanings: [{ is: "street", name, gender, weak: false, full: true }], leads: true };
    return true;
  }

  /** The draft that a part at `at` would join, if any. */
  #open(at: number): ReadonlyMap<AddressField, Part> | undefined {
    return this.#draft && this.#connects(this.#draft, at) ? this.#draft.parts : undefined;
  }

  #number(at: number): Reach | undefined {
    const { items, text } = this.#reading;
    const item = items[at]!;
    const open = this.#open(at);
    if (item.digits.length === 6) return this.#postalCode(at);
    const ordinal = ordinalAt(this.#reading, at);
    if (ordinal) {
      const counted = this.#counted(at, ordinal);
      if (counted) return counted;
      const after = items[ordinal.next];
      // The beginning of a name ("7-я линия"), which the type word will take.
      if (after && !after.digits && only(after.gap, BLANK | HYPHEN | DOT) && (!open?.has("street") || meaning(after, "street") || meaning(after, "kilometre"))) return undefined;
    }
    const counted = this.#counted(at, { value: item.digits, next: at + 1 });
    if (counted) return counted;
    if (isMeasure(items, at)) return undefined;
    const after = items[at + 1];
    if (after && meaning(after, "numberName") && only(after.gap, BLANK | HYPHEN) && !open?.has("street")) return undefined;
    const hosted = open && !open.has("house") && (open.has("street") || open.has("settlement") || open.has("area"));
    if (hosted && this.#adjacent(at, BLANK | COMMA | DOT | NUMERO | QUOTE | HYPHEN | LINE)) {
      const run = readHouse(text, items, at);
      if (run && item.digits.length < 5) return { parts: run.parts, from: at, to: run.next };
    }
    if (open?.has("house") && !open.has("flat")) {
      const flat = this.#bareFlat(at);
      if (flat) return flat;
    }
    return this.#bareStreet(at) ?? this.#bareHouse(at);
  }

  /** "66к2", and nothing else: a text that is only the house. */
  #bareHouse(at: number): Reach | undefined {
    const { items, text } = this.#reading;
    if (at > 0 || items.length > 8 || !items[1] || items[1].gap !== 0 || !namesNumber(items, 1)) return undefined;
    const run = readHouse(text, items, at);
    return run && { parts: run.parts, from: at, to: run.next };
  }

  #adjacent(at: number, gaps: number): boolean {
    const draft = this.#draft;
    return draft !== undefined && draft.to === at && only(this.#reading.items[at]!.gap, gaps);
  }

  #postalCode(at: number): Reach | undefined {
    const { items } = this.#reading;
    const item = items[at]!;
    const after = items[at + 1];
    if ((after && after.gap === 0) || item.gap === 0 || item.gap & (OTHER | HYPHEN | NUMERO) || (items[at - 1]?.digits && !(item.gap & (COMMA | LINE)))) return undefined;
    return { parts: [place(this.#reading, "postalCode", item.digits, at, at + 1)], from: at, to: at + 1 };
  }

  /** "2-й подъезд", "5 этаж", "12 микрорайон". */
  #counted(at: number, ordinal: { readonly value: string; readonly next: number }): Reach | undefined {
    const { items } = this.#reading;
    const { next } = ordinal;
    const named = items[next];
    if (!named || !only(named.gap, BLANK | HYPHEN)) return undefined;
    const isOrdinal = next > at + 1 || !items[at]!.digits;
    const numbered = meaning(named, "numbered");
    const value = ordinal.value.replace(/-.*/, "");
    const area = meaning(named, "area");
    if (area && (area.name === "микрорайон" || area.name === "квартал") && !(items[next + 1]?.digits && only(items[next + 1]!.gap, BLANK)))
      return { parts: [{ field: "area", value: `${area.name} ${value}`, start: items[at]!.start, end: named.end }], from: at, to: next + 1 };
    // "Общага политеха, 4 корпус"; "8 домом по Дзержинского".
    const site = (numbered?.field === "building" || numbered?.field === "structure") && !this.#open(at)?.has(numbered.field) && (this.#open(at)?.has("landmark") || this.#open(at)?.has("house"));
    const by = numbered?.field === "house" && items[next + 1] && word(this.#reading, items[next + 1]!) === "по";
    if ((site || by) && !namesNumber(items, next)) return { parts: [{ field: numbered.field, value, start: items[at]!.start, end: items[next - 1]!.end, marker: named }], from: at, to: next + 1 };
    if (!numbered || (numbered.field !== "entrance" && numbered.field !== "floor" && !(isOrdinal && numbered.form === "кв"))) return undefined;
    if (namesNumber(items, next) && !isOrdinal) {
      // "3 подъезд 5 этаж", but "дом 3 подъезд 5".
      const chain = items[next + 2];
      if (!chain || !meaning(chain, "numbered") || namesNumber(items, next + 2) || !only(chain.gap, BLANK)) return undefined;
    }
    const open = this.#open(at);
    if (!isOrdinal && open && !open.has("house") && !open.has("landmark")) return undefined;
    if (numbered.form === "кв") return { parts: [{ field: "area", value: `квартал ${value}`, start: items[at]!.start, end: named.end }], from: at, to: next + 1 };
    if (!open) return undefined;
    return { parts: [{ field: numbered.field, value, start: items[at]!.start, end: items[next - 1]!.end, marker: named }], from: at, to: next + 1 };
  }

  /** A number after the house that nothing names: the flat; of two, корпус and flat. */
  #bareFlat(at: number): Reach | undefined {
    const { items, text } = this.#reading;
    const item = items[at]!;
    if (!this.#adjacent(at, BLANK | COMMA) || item.digits.length > 4 || isMeasure(items, at)) return undefined;
    const stop = (index: number) => {
      const after = items[index] ?? END;
      return after.gap & (LINE | COMMA | BRACKET | DIVIDER) || (after.gap & DOT && !after.digits) || (index < items.length && items[index]!.meanings.some(({ is }) => is === "numbered" || is === "city")) || (item.gap & COMMA && !after.digits && !(after.gap & HYPHEN));
    };
    const flat = readCode(text, items, at, "flat")!;
    const after = items[flat.next];
    const house = this.#draft!.parts.get("house")!;
    if (after?.digits && only(after.gap, BLANK | COMMA) && after.digits.length < 5 && !isMeasure(items, flat.next) && !this.#draft!.parts.has("building")) {
      // Two more bare numbers; three are a phone or a list.
      if (only(after.gap, COMMA | BLANK) && after.gap & COMMA && item.gap & COMMA && stop(flat.next + 1) && !(items[flat.next + 1]?.digits)) {
        const last = readCode(text, items, flat.next, "flat")!;
        return {
          parts: [{ field: "building", value: flat.value, start: flat.start, end: flat.end }, { field: "flat", value: last.value, start: last.start, end: last.end }],
          from: at,
          to: last.next,
        };
      }
      return undefined;
    }
    if (!stop(flat.next) || (after?.digits && only(after.gap, BLANK | HYPHEN))) return undefined;
    return {
      parts: [{ field: "flat", value: flat.value, start: flat.start, end: flat.end, alternatives: [{ house: `${house.value}/${flat.value}` }, { building: flat.value }] }],
      from: at,
      to: flat.next,
    };
  }

  /** "Купчинская 30": a street without its type, if enough speaks for it. */
  #bareStreet(at: number, marked?: { readonly at: number; readonly marker: Item }): Reach | undefined {
    const { items, text } = this.#reading;
    const before = marked ? marked.at : at;
    const bare = bareName(this.#reading, before, this.#floor);
    if (!bare) return undefined;
    const run = readHouse(text, items, at);
    if (!run || items[at]!.digits.length > 4) return undefined;
    const { name } = bare;
    const after = items[run.next] ?? END;
    const lead = items[name.from]!;
    const previous = name.from > 0 ? items[name.from - 1] : undefined;
    const opens = Boolean(lead.gap & (COMMA | LINE | BRACKET | COLON | DOT));
    const closes = Boolean(after.gap & (COMMA | LINE | BRACKET | DOT | QUOTE));
    const context = bare.weight || this.#draft?.to === name.from ? this.#open(name.from) : undefined;
    const evidence =
      bare.weight +
      (marked ? 3 : 0) +
      (run.parts.length > 1 || /[/А-Я-]/.test(run.parts[0]!.value) ? 1 : 0) +
      (run.next < items.length && namesNumber(items, run.next) && !isMeasure(items, run.next + 1) ? 2 : 0) +
      (context && (context.has("city") || context.has("settlement") || context.has("region") || context.has("area") || context.has("postalCode")) && !context.has("street") ? 2 : 0) +
      (previous && meaning(previous, "label") ? 2 : 0) +
      (opens && closes ? (bare.weight ? 2 : 1) : 0);
    if (evidence < 3) return undefined;
    const marker = marked && { marker: { start: marked.marker.start, end: marked.marker.end } };
    const parts = run.parts.map((part) => (part.field === "house" ? { ...part, ...marker } : part));
    return { parts: [place(this.#reading, "street", name.value, name.from, name.to), ...parts], from: name.from, to: run.next };
  }

  /** A number or code with its word: "д. 5", "кв34", "литера А". */
  #numbered(at: number): Reach | undefined {
    const { items, text } = this.#reading;
    const item = items[at]!;
    const numbered = meaning(item, "numbered");
    if (!numbered) return undefined;
    let { field } = numbered;
    const open = this.#open(at);
    const hasHouse = open?.has("house") ?? false;
    let next = at + 1;
    const code = items[next];
    if (!code) return undefined;
    // "Литера", "стр." and the like may be followed by a letter; a house, only by a number.
    if (field === "house" || field === "entrance" || field === "floor") {
      if (!code.digits && meaning(code, "numbered")?.field === field && only(code.gap, BLANK)) return undefined;
      if (!code.digits && meaning(code, "filler") && items[next + 1]?.digits && only(items[next + 1]!.gap, BLANK | DOT)) next++;
      if (!items[next]!.digits || !only(items[next]!.gap, BLANK | DOT | COLON | NUMERO | QUOTE | HYPHEN | (item.end - item.start > 2 ? COMMA : 0))) return undefined;
    } else if (!only(code.gap, BLANK | DOT | COLON | NUMERO | QUOTE | (item.end - item.start > 3 ? HYPHEN : 0) | 4096)) return undefined;
    const marker = { start: item.start, end: item.end };
    if (numbered.dependent && !hasHouse && !open?.has("landmark") && !(field === "structure" || field === "building")) return undefined;
    if (item.end - item.start === 1 && numbered.dependent) {
      // "с", "к", "п" are prepositions and more: glued, dotted, or after the house.
      const dotted = Boolean(code.gap & DOT) || code.gap === 0 || item.gap === 0;
      if (!dotted && !(hasHouse && this.#adjacent(at, BLANK | COMMA) && !isMeasure(items, next))) return undefined;
      if (!code.digits && !(code.gap & DOT)) return undefined;
    }
    if (field === "building" && open?.has("building") && numbered.form === "к") field = "flat";
    if (numbered.form === "ст" && !hasHouse) return undefined;
    if (numbered.form === "кв" && open && !hasHouse && !open.has("street") && this.#isQuarter(next)) {
      return { parts: [{ field: "area", value: `квартал ${items[next]!.digits}`, start: item.start, end: items[next]!.end }], from: at, to: next + 1 };
    }
    if (field === "house" || ((field === "building" || field === "structure") && items[next]!.digits)) {
      if (!items[next]!.digits) return undefined;
      if (field === "house" && !open?.has("street") && !hasHouse) {
        const bare = this.#bareStreet(next, { at, marker: item });
        if (bare) return bare;
      }
      const run = readHouse(text, items, next, field as "house" | "building" | "structure");
      if (!run) return undefined;
      // A structure without a house is the house.
      const primary = field !== "house" && !hasHouse && !(field === "building" && (open?.has("street") || !open?.has("city"))) && !open?.has("landmark") && !this.#hasHouseAhead(run.next);
      const doubt = numbered.form === "к" && !run.parts[0]!.alternatives && { alternatives: [{ flat: run.parts[0]!.value }] };
      const parts = run.parts.map((part, index) => (index === 0 ? { ...part, field: primary ? ("house" as const) : part.field, marker, ...doubt } : part));
      return { parts, from: at, to: run.next };
    }
    const read = readCode(text, items, next, field);
    if (!read) return undefined;
    if (field === "letter" && read.value.length > 1 && !items[next]!.digits) return undefined;
    const part: Part = { field, value: read.value, start: read.start, end: read.end, marker };
    if (field === "structure" && !items[next]!.digits) return { parts: [{ ...part, alternatives: [{ letter: read.value }] }], from: at, to: read.next };
    if (numbered.form === "к" && field === "building") return { parts: [{ ...part, alternatives: [{ flat: read.value }] }], from: at, to: read.next };
    const kind: readonly Part[] = numbered.unit ? [{ field: "flatType", value: numbered.unit, ...marker }] : [];
    return { parts: [part, ...kind], from: at, to: read.next };
  }

  /** "Кв. 12, д. 5": a quarter, not a flat, if a house follows. */
  #isQuarter(at: number): boolean {
    const after = this.#reading.items[at + 1];
    return Boolean(this.#reading.items[at]?.digits) && meaning(after, "numbered")?.field === "house" && namesNumber(this.#reading.items, at + 1);
  }

  #hasHouseAhead(at: number): boolean {
    const { items } = this.#reading;
    return at < items.length && meaning(items[at], "numbered")?.field === "house" && namesNumber(items, at);
  }

  #street(at: number): Reach | undefined {
    const { items, text } = this.#reading;
    const item = items[at]!;
    const type = meaning(item, "street");
    if (!type || meaning(item, "namePart") || (item.end - item.start < 3 && namesNumber(items, at) && meaning(item, "numbered"))) return undefined;
    const short = item.end - item.start < 3;
    const next = items[at + 1];
    // "11-я В.О. линия".
    const island = at > this.#floor ? meaning(items[at - 1], "island") : undefined;
    const before = nameBefore(this.#reading, island ? at - 1 : at, this.#floor, type.gender);
    const after = nameAfter(this.#reading, at, { breaks: short });
    const agrees = before && (/^\d+-[а-я]+$/.test(before.value) || isAdjective(this.#reading, items[before.to - 1], type.gender) && !(items[before.to - 1]!.upper === false && after && items[after.from]!.upper));
    let name: Name | undefined = (agrees || !after ? before : after) ?? undefined;
    if (type.weak || item.gap & HYPHEN) {
      const capital = name && (items[name.from]!.upper || /^\d/.test(name.value));
      if (!capital && !(name && !this.#reading.cased && agrees)) name = undefined;
    }
    // "13-линия", "линия 6, дом 45".
    if (!name || name === after) {
      const number = items[at - 1];
      const numeral = type.gender === "f" ? "я" : type.gender === "n" ? "е" : "й";
      if (number?.digits && at - 1 >= this.#floor && number.digits.length < 3 && only(item.gap, BLANK | HYPHEN) && !after && !isMeasure(items, at - 1))
        name = { from: at - 1, to: at, value: `${number.digits}-${numeral}` };
      else if (!name && type.name === "линия" && next?.digits && next.digits.length < 3 && only(next.gap, BLANK) && !isMeasure(items, at + 1))
        name = { from: at + 1, to: at + 2, value: `${next.digits}-${numeral}` };
    }
    if (!name) return this.#typeAsName(at);
    let to = Math.max(at + 1, name.to);
    const from = Math.min(at, name.from);
    let marker = item;
    let full = type;
    // A second type word: "ул. Рязанский проспект", "Волхонское шоссе ул". The one that is no улица is the type.
    const second = meaning(items[to], "street");
    const { plainType, adjectiveTypes } = this.#reading.grammar;
    if (second && only(items[to]!.gap, BLANK | DOT) && !namesNumber(items, to)) {
      const [own, other] = type.name === plainType ? [second.name, to] : [type.name, at];
      if (adjectiveTypes.includes(own) && isAdjective(this.#reading, items[other - 1], "f") && /[ая]я$/.test(word(this.#reading, items[other - 1]!))) {
        name = { from: name.from, to: other + 1, value: `${name.value} ${written(text, items[other]!.start, items[other]!.end)}` };
        [marker, full] = type.name === plainType ? [item, type] : [items[to]!, second];
        to++;
      } else if (type.name === plainType || second.name === plainType) {
        if (type.name === plainType) [marker, full] = [items[to]!, second];
        to++;
      }
    }
    const half = this.#half(to, name);
    if (half) {
      const wholly: Part = { field: "street", value: `${name.value} ${full.name} ${half.value}`, start: items[from]!.start, end: items[half.to - 1]!.end };
      const typed = meaning(items[half.to], "street");
      if (!typed) return { parts: [wholly], from, to: half.to };
      return { parts: [wholly, { field: "streetType", value: typed.name, start: items[half.to]!.start, end: items[half.to]!.end }], from, to: half.to + 1 };
    }
    const form = word(this.#reading, marker);
    const doubtful = form === "пр" || form === "pr";
    const typed = doubtful && /^\d+-й| \d+-й$/.test(name.value) ? "проезд" : full.name;
    const parts: Part[] = [
      { field: "street", value: name.value, start: items[name.from]!.start, end: this.#end(name.to) },
      { field: "streetType", value: typed, start: marker.start, end: marker.end, ...(doubtful && { alternatives: [{ streetType: typed === "проезд" ? "проспект" : "проезд" }] }) },
    ];
    if (island && name === before) parts.push({ field: "area", value: island.name, start: items[at - 1]!.start, end: items[at - 1]!.end });
    return { parts, from, to, weak: type.weak };
  }

  /** "Дом 8 по Дзержинского": the street follows the house. */
  #along(at: number): Reach | undefined {
    const { items, vocabulary: { nameEndings } } = this.#reading;
    const draft = this.#draft;
    const named = items[at + 1];
    if (!draft?.parts.has("house") || draft.parts.has("street") || draft.to !== at || !named?.upper || named.meanings.some(({ is }) => is === "street" || is === "noName") || !only(named.gap, BLANK)) return undefined;
    const form = word(this.#reading, named);
    if (word(this.#reading, items[at]!) !== "по" || !(meaning(named, "common") || endsWithAny(form, nameEndings))) return undefined;
    return { parts: [place(this.#reading, "street", written(this.#reading.text, named.start, named.end), at + 1, at + 2)], from: at, to: at + 2 };
  }

  /** "Киевское шоссе, 25-й км", "104-й километр Московской кольцевой автодороги": the whole is the street's name. */
  #kilometre(at: number): Reach | undefined {
    const { items, text, vocabulary: { roads } } = this.#reading;
    if (!meaning(items[at], "kilometre")) return undefined;
    const from = [at - 2, at - 1].find((index) => index >= 0 && (ordinalAt(this.#reading, index)?.next === at || (index === at - 1 && items[index]!.digits !== "")));
    if (from === undefined || from < this.#floor) return undefined;
    const open = this.#open(from);
    const [street, type] = [open?.get("street"), open?.get("streetType")];
    if (street && type && roads.includes(type.value) && this.#draft!.to === from && !open!.has("house")) {
      const draft = this.#draft!;
      draft.parts.delete("streetType");
      draft.parts.delete("street");
      const start = Math.min(street.start, type.start);
      return { parts: [{ field: "street", value: written(text, start, items[at]!.end), start, end: items[at]!.end }], from, to: at + 1, located: true };
    }
    for (let to = at + 1; to < Math.min(items.length, at + 5) && only(items[to]!.gap, BLANK); to++) {
      if (!roads.includes(meaning(items[to], "street")?.name ?? "-")) continue;
      const end = nameAfter(this.#reading, to)?.to ?? to + 1;
      return { parts: [place(this.#reading, "street", written(text, items[from]!.start, items[end - 1]!.end), from, end)], from, to: end, located: true };
    }
    return undefined;
  }

  #end(to: number): number {
    return this.#reading.items[to - 1]!.end;
  }

  /** "… 1-й половины" after a line: the whole is a name (Коломяги). */
  #half(at: number, name: Name): { readonly value: string; readonly to: number } | undefined {
    const { items, text } = this.#reading;
    const ordinal = name.to <= at ? ordinalAt(this.#reading, at) : undefined;
    const noun = ordinal && items[ordinal.next];
    if (!noun || !text.normal.startsWith("половин", noun.start) || !only(items[at]!.gap, BLANK)) return undefined;
    return { value: `${ordinal.value} ${text.normal.slice(noun.start, noun.end)}`, to: ordinal.next + 1 };
  }

  /** A type word that is itself the name: "улица Набережная". */
  #typeAsName(at: number): Reach | undefined {
    const { items, text } = this.#reading;
    const named = items[at + 1];
    const type = meaning(items[at], "street")!;
    const second = meaning(named, "street");
    if (!second?.full || !only(named!.gap, BLANK | DOT) || type.name === second.name) {
      return undefined;
    }
    const asName = nameAfter(this.#reading, at + 1);
    if (asName) return undefined;
    const [name, kind] = second.name === "улица" ? [at, at + 1] : [at, at + 1].reverse() as [number, number];
    return {
      parts: [{ field: "street", value: written(text, items[name]!.start, items[name]!.end), start: items[name]!.start, end: items[name]!.end }, { field: "streetType", value: meaning(items[kind], "street")!.name, start: items[kind]!.start, end: items[kind]!.end }],
      from: at,
      to: at + 2,
    };
  }

  /** Whether what stands at `from` goes on with the draft: marks, fillers and at most a few unknown words between, on a line. */
  #connects(draft: Draft, from: number): boolean {
    const { items } = this.#reading;
    if (from - draft.to > FAR) return false;
    let unknown = 0;
    let lines = 0;
    for (let at = draft.to; at <= from; at++) {
      const item = items[at]!;
      if (item.gap & (OTHER | DIVIDER)) return false;
      if (item.gap & LINE && at > 0) lines++;
      if (at === from) break;
      if (item.digits && item.gap !== HYPHEN && item.gap !== 0) return false;
      if (!item.meanings.some(({ is }) => is === "filler" || is === "label" || is === "near" || is === "correction" || is === "numbered")) unknown++;
    }
    return lines < 2 && (lines === 0 || unknown === 0) && unknown < 4;
  }

  #put(reach: Reach): void {
    const draft = this.#draft;
    if (draft && this.#connects(draft, reach.from) && this.#merge(draft, reach)) {
      draft.to = Math.max(draft.to, reach.to);
      draft.weak ||= reach.weak ?? false;
      draft.near ||= reach.near ?? false;
      draft.located ||= reach.located ?? false;
    } else {
      this.#close();
      this.#town(reach);
      if (this.#draft) return this.#put(reach);
      this.#begin(reach);
    }
    this.#floor = Math.max(this.#floor, reach.to);
  }

  /** "Тестовск, ул. Новая": a name before a street that must be the town's; then it begins the draft. */
  #town(reach: Reach): void {
    const { items } = this.#reading;
    if (!reach.parts.some(({ field }) => field === "street" || field === "area")) return;
    const at = reach.from - 1;
    if (at < this.#floor || !only(items[reach.from]!.gap, BLANK | COMMA)) return;
    const from = items[at]!.gap === HYPHEN && at > this.#floor ? at - 1 : at;
    const item = items[from]!;
    if (!item.upper || item.digits || items[at]!.meanings.length || !this.#reading.cased || !(item.gap & (LINE | COMMA | COLON | BRACKET | QUOTE | DOT) || from === 0)) return;
    const last = word(this.#reading, items[at]!);
    if (!(last.length > 4 && endsWithAny(last, this.#reading.vocabulary.townEndings))) return;
    this.#begin({ parts: [place(this.#reading, "city", written(this.#reading.text, item.start, items[at]!.end), from, at + 1)], from, to: at + 1 });
  }

  /** A slot between commas after the region that nothing explains is the city. */
  #slot(draft: Draft, from: number): void {
    const { items, text } = this.#reading;
    const { parts, to } = draft;
    if (from - to < 1 || from - to > 3 || parts.has("city") || parts.has("settlement") || parts.has("street") || !(parts.has("region") || parts.has("postalCode") || parts.has("country"))) return;
    if (!(items[to]!.gap & COMMA) || !(items[from]!.gap & COMMA)) return;
    for (let at = to; at < from; at++) if (items[at]!.digits || items[at]!.meanings.length || (at > to && !only(items[at]!.gap, BLANK | HYPHEN)) || (this.#reading.cased && !items[at]!.upper)) return;
    parts.set("city", place(this.#reading, "city", written(text, items[to]!.start, items[from - 1]!.end), to, from));
  }

  #begin(reach: Reach): void {
    this.#draft = { parts: new Map(reach.parts.map((part) => [part.field, part])), from: reach.from, to: reach.to, weak: reach.weak ?? false, near: reach.near ?? false, located: reach.located ?? false };
  }

  #merge(draft: Draft, reach: Reach): boolean {
    const { items, grammar } = this.#reading;
    const corrected = items.slice(draft.to, reach.from).some((item) => meaning(item, "correction"));
    const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
    const { parts } = draft;
    this.#slot(draft, reach.from);
    const streets = reach.parts.find(({ field }) => field === "street");
    const present = parts.get("street");
    if (streets && present && !same(streets.value, present.value) && !corrected) {
      const repeated = same(present.value.split(" ").pop()!, streets.value.split(" ").pop()!);
      if (!repeated) return false;
    }
    if (streets && !present && parts.has("house") && reach.parts.some(({ field }) => field === "house")) return false;
    for (const part of reach.parts) {
      const old = parts.get(part.field);
      if (!old || same(old.value, part.value) || corrected) continue;
      if (part.field === "house") return false;
      if (part.field === "city") {
        if (parts.has("street") || parts.has("region")) return false;
      }
    }
    const unit = reach.parts.find(({ field }) => field === "flatType");
    // The kind of a unit goes with its number; of two units помещение counts.
    const replaces = unit?.value === grammar.firstUnit && parts.has("flat") && parts.get("flatType")?.value !== grammar.firstUnit;
    const keepsUnit = parts.has("flat") && !replaces && !corrected;
    for (const part of reach.parts) {
      const old = parts.get(part.field);
      if (part.field === "flatType" && keepsUnit) continue;
      if (part.field === "flat" && corrected && !unit) parts.delete("flatType");
      if (!old || corrected) parts.set(part.field, part);
      else if (part.field === "street" || (replaces && (part.field === "flat" || part.field === "flatType"))) parts.set(part.field, part);
      else if (part.field === "city" && !same(old.value, part.value)) {
        parts.set("region", { ...old, field: "region" });
        parts.set("city", part);
      }
    }
    return true;
  }

  /** Ends the draft; keeps it if it says enough. */
  #close(): void {
    const draft = this.#draft;
    this.#draft = undefined;
    if (!draft) return;
    const { parts } = draft;
    const { items, text, cased } = this.#reading;
    const has = (field: AddressField) => parts.has(field);
    const whole = draft.from === 0 && draft.to === items.length;
    const street = parts.get("street");
    const house = has("house");
    if (draft.weak && !house && !draft.located) return;
    const fine = [...parts.keys()].filter((field) => FINE.has(field)).length;
    const places = (["postalCode", "region", "district", "city", "settlement", "street", "area", "country"] as const).filter((field) => has(field)).length;
    const located = draft.located || (has("area") && !house && fine > 0);
    const named = street && has("streetType") && (text.original[text.toOriginal(street.start, street.end).start]!.toLowerCase() !== text.original[text.toOriginal(street.start, street.end).start] || !cased || places > 1);
    const enough =
      (house && (street || has("settlement") || has("area") || located)) || (house && fine > 0) || located || named || (has("landmark") && places > 0) || places > 1 || (has("area") && parts.size > 1) || whole;
    if (!enough || (places === 1 && has("postalCode") && !house && !whole)) return;
    const digits = items.slice(draft.from, draft.to).filter((item) => item.digits);
    const lead = items.slice(Math.max(0, draft.from - 3), draft.from);
    const theirs = lead.some((item) => /^ваш/.test(text.normal.slice(item.start, item.end)) && !(item.gap & LINE && item !== lead[0]));
    this.#found.push(assemble(text, parts, digits, { located, theirs }));
  }
}

/** The reader of addresses whose parts carry their words. */
export const marked = (grammar: MarkedGrammar): AddressGrammar => ({ kind: "marked", read: (text, tokens) => readMarked(text, tokens, grammar) });

const readMarked = (text: NormalText, tokens: Tokens, grammar: MarkedGrammar): ExtractedAddress[] => {
  const known = vocabulary(grammar);
  const items = itemise(tokens, known.words);
  // Capitals tell names if any word but a type or a mark has one, and the text does not shout.
  const cased = items.some((item) => item.upper && !item.digits && item.end - item.start > 2 && item.meanings.every(({ is }) => NAMES.has(is))) && text.original !== text.original.toUpperCase();
  return new Reader({ grammar, vocabulary: known, text, items, cased }).read();
};
