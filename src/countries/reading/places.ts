import type { AddressField } from "../country.js";
import { BLANK, BRACKET, COMMA, DOT, HYPHEN, isAny, LINE, meaning, NUMERO, QUOTE, size, SLASH, written } from "./items.js";
import { endsAs, isAdjective, nameAfter, nameBefore, word } from "./names.js";
import type { Name, Reading } from "./names.js";
import { namesHouse, namesNumber, only } from "./numbers.js";
import { partOf } from "./part.js";
import type { Part } from "./part.js";
import type { Reach } from "./walk.js";

const ends = ({ items }: Reading, at: number) => at >= items.length || Boolean(items[at]!.gap & (COMMA | LINE | BRACKET));
const begins = ({ items }: Reading, at: number) => at === 0 || Boolean(items[at]!.gap & (COMMA | LINE | BRACKET)) || !only(items[at]!.gap, BLANK | DOT | HYPHEN | QUOTE);

/** Region, district, city, settlement, planning unit, venue at item `at`; `floor`: the first item that is free. */
export const readPlace = (reading: Reading, at: number, floor: number, open: ReadonlyMap<AddressField, Part> | undefined): Reach | undefined => {
  const { items, cased } = reading;
  const item = items[at]!;
  const named = (field: AddressField, name: Name, value = name.value): Reach => ({ parts: [partOf(reading, field, name.from, name.to, value, item)], from: Math.min(at, name.from), to: Math.max(at + 1, name.to) });
  const short = size(item) < 4;
  const dotted = Boolean((items[at + 1]?.gap ?? 0) & DOT);
  const next = items[at + 1];
  const country = meaning(item, "country");
  if (country) return { parts: [partOf(reading, "country", at, at + 1, country.name)], from: at, to: at + 1 };
  const island = meaning(item, "island");
  const follows = at > floor && isAny(items[at - 1], "digitEnding", "ordinal") && only(item.gap, BLANK);
  const ahead = island && !follows && items.slice(at + 1, at + 5).some((other) => meaning(other, "street") && !(other.gap & (COMMA | LINE)));
  // "7-я линия во, 34", but "Ленина, 5, во дворе".
  const apart = item.upper || size(item) > 2 || next?.gap !== BLANK || next.digits || namesNumber(items, at + 1);
  if (island && (ahead || (at === floor && apart && open?.has("street")))) return { parts: [partOf(reading, "area", at, at + 1, island.name)], from: at, to: at + 1 };

  if (isAny(item, "regionMark", "districtMark") && !(next?.digits && size(item) > 5)) {
    const field = meaning(item, "regionMark") ? "region" : "district";
    const before = nameBefore(reading, at, Math.max(floor, at - 2), /^(?:рес|об|авт.*ая)/.test(word(reading, item)) ? "f" : "m");
    const last = before && items[before.to - 1];
    const adjective = last && (["f", "m"] as const).some((gender) => isAdjective(reading, last, gender));
    if (before && adjective && !(item.gap & DOT) && !meaning(last, "street")) return named(field, before);
    const after = nameAfter(reading, at, { limit: 2 });
    return after && (!cased || items[after.from]!.upper) ? named(field, after) : undefined;
  }
  const region = meaning(item, "region");
  const city = meaning(item, "city");
  if (region && (item.upper || !cased) && !city && !(next?.digits && only(next.gap, BLANK)) && (!short || begins(reading, at) || open?.has("postalCode"))) {
    const mark = next && meaning(next, "regionMark") && only(next.gap, BLANK) ? 2 : 1;
    return { parts: [partOf(reading, "region", at, at + 1, region.name)], from: at, to: at + mark };
  }
  const street = meaning(next, "street");
  // "Кирова 5" is no house in Киров, and "Иванова М. И." is a person.
  const genitive = city?.oblique && next && only(next.gap, BLANK | COMMA) && (next.digits !== "" || (next.upper && size(next) === 1) || namesHouse(items, at + 1));
  const adjectival = next && only(next.gap, BLANK | DOT) && (isAny(next, "districtMark", "regionMark") || (street && (isAdjective(reading, item, street.gender) || (city?.oblique && !nameAfter(reading, at + 1)))));
  if (city && !adjectival && !genitive && (item.upper || !cased || city.everyday) && !(next && next.gap === HYPHEN) && item.gap !== HYPHEN) {
    // "Москва г", "Асбест п": the type after the name.
    const type = next && only(next.gap, BLANK) ? next : undefined;
    const suffix = type && ends(reading, at + 2) && !namesNumber(items, at + 1);
    if (suffix && meaning(type, "settlement")) return { parts: [partOf(reading, "settlement", at, at + 1, city.name, type)], from: at, to: at + 2 };
    return { parts: [partOf(reading, "city", at, at + 1, city.name)], from: at, to: suffix && meaning(type, "cityMark") ? at + 2 : at + 1 };
  }
  const mark = meaning(item, "cityMark");
  const settlement = meaning(item, "settlement");
  if ((mark || settlement) && !(item.gap & SLASH) && !(meaning(next, "noName") && !meaning(next, "namePart"))) {
    const field = mark ? "city" : "settlement";
    const known = next && meaning(next, "city");
    if (known && mark && only(next.gap, BLANK | DOT)) {
      const hyphenated = items[at + 2]?.gap === HYPHEN;
      if (!hyphenated) return { parts: [partOf(reading, "city", at + 1, at + 2, known.name, item)], from: at, to: at + 2 };
    }
    // "Засечное с.": the type closes a slot of an export.
    if (ends(reading, at + 1) && !begins(reading, at)) {
      const before = nameBefore(reading, at, floor, settlement?.gender ?? "m");
      if (before && begins(reading, before.from) && (items[before.from]!.upper || !cased)) return named(field, before);
    }
    if (short && settlement && !dotted && !(next?.upper && begins(reading, at)) ) return undefined;
    if (mark && short && !dotted && !next?.upper && cased) return undefined;
    const after = nameAfter(reading, at, { limit: 4, tail: true });
    if (!after || (cased && !items[after.from]!.upper && !/^им/.test(after.value))) return undefined;
    // "В деревне появится": without capitals a type in another case names nothing.
    if (!cased && settlement?.full && !reading.grammar.settlements.some((row) => row.startsWith(`${word(reading, item)}|`))) return undefined;
    return named(field, split(reading, after), undefined);
  }
  const area = meaning(item, "area");
  if (area) {
    if (next?.digits && only(next.gap, BLANK | DOT | NUMERO | HYPHEN) && !meaning(items[at + 2], "numberName") && !(items[at + 2] && !items[at + 2]!.digits && only(items[at + 2]!.gap, BLANK) && !items[at + 2]!.meanings.length))
      return { parts: [partOf(reading, "area", at + 1, at + 2, `${area.name} ${next.digits}`, item)], from: at, to: at + 2 };
    const before = nameBefore(reading, at, floor, area.gender);
    if (before && items[before.from]!.upper && (isAdjective(reading, items[before.to - 1], area.gender) || (ends(reading, at + 1) && begins(reading, before.from)))) return named("area", before, `${area.name} ${before.value}`);
    const after = nameAfter(reading, at, { limit: 5, tail: true }) ?? letterName(reading, at);
    if (!after || (cased && !items[after.from]!.upper && !items[after.from]!.digits && !(items[after.from]!.gap & QUOTE))) return undefined;
    return { ...named("area", after, `${area.name} ${after.value}`), located: Boolean(items[after.from]!.gap & QUOTE) };
  }
  return readSite(reading, at, open);
};

/** A settlement's name ends before a word that goes with a street type: "пос. Ольгино Советская ул.". */
const split = (reading: Reading, name: Name): Name => {
  const { items } = reading;
  for (let to = name.to; to > name.from + 1; to--) {
    const type = meaning(items[name.to], "street");
    if (!type || !only(items[name.to]!.gap, BLANK) || nameAfter(reading, name.to)) return name;
    return { from: name.from, to: name.to - 1, value: name.value.slice(0, name.value.lastIndexOf(" ")) };
  }
  return name;
};

const letterName = ({ items, text }: Reading, at: number): Name | undefined => {
  const item = items[at + 1];
  if (!item || item.digits || size(item) > 1 || !(item.upper || item.gap & QUOTE)) return undefined;
  return { from: at + 1, to: at + 2, value: written(text, item.start, item.end).toUpperCase() };
};

/** A site known by where it is or what it is like: "элеватор в Кочубеевском", "автобаза на Индустриальной", "Морской вокзал", "общага политеха, 4 корпус". */
const sited = (reading: Reading, at: number, shop: boolean): Name | undefined => {
  const { items, text, cased } = reading;
  const before = items[at - 1];
  if (before?.upper && cased && only(items[at]!.gap, BLANK) && (["m", "f", "n"] as const).some((gender) => isAdjective(reading, before, gender)) && !meaning(before, "noName"))
    return { from: at - 1, to: at + 1, value: written(text, before.start, items[at]!.end) };
  const link = items[at + 1]!;
  const where = items[at + 2];
  if (!where || !only(link.gap, BLANK) || !only(where.gap, BLANK | COMMA)) return undefined;
  if (!shop && meaning(link, "filler") && /^(?:во?|на)$/.test(word(reading, link))) {
    const named = meaning(where, "settlement") ? nameAfter(reading, at + 2, { limit: 2 }) : undefined;
    if (named && items[named.from]!.upper) return { from: at + 1, to: named.to, value: written(text, link.start, items[named.to - 1]!.end) };
    if (where.upper && cased && !where.digits && !isAny(where, "noName", "street")) return { from: at + 1, to: at + 3, value: written(text, link.start, where.end) };
  }
  return !link.digits && !link.meanings.length && where.digits && isAny(items[at + 3], "numbered") ? { from: at + 1, to: at + 2, value: written(text, link.start, link.end) } : undefined;
};

/** "ТЦ Радуга", "школа № 9", "метро Автово". */
const readSite = (reading: Reading, at: number, open: ReadonlyMap<AddressField, Part> | undefined): Reach | undefined => {
  const { items, text, cased } = reading;
  const item = items[at]!;
  const site = meaning(item, "site");
  const next = items[at + 1];
  if (!site || !next) return undefined;
  // "Школа. Дальше…", "на «Маяке» тихо": the end of a sentence, a name in quotes.
  if ((next.gap & DOT && size(item) > 3) || (item.gap & QUOTE && next.gap & QUOTE && next.gap & BLANK)) return undefined;
  const metro = site.name === "метро";
  if (size(item) === 1 && !((next.gap & DOT || next.gap & BLANK) && next.upper)) return undefined;
  // "Банкомат 0457 (ТЦ «Июнь»)": what has but a number stands in what has a name.
  if (open?.has("landmark") && (open.has("house") || !/[^№] \d+$/.test(open.get("landmark")!.value))) return undefined;
  const number = next.digits && !meaning(next, "number") && only(next.gap, BLANK | NUMERO | DOT) && !metro && next.digits.length < 6 ? { from: at + 1, to: at + 2, value: next.gap & NUMERO ? `№ ${next.digits}` : next.digits } : undefined;
  const proper = number ?? nameAfter(reading, at, { limit: 4 });
  // "Аптека Большая Морская 40": the street and house of a site that is not named.
  const house = proper && items[proper.to];
  if (!number && house?.digits && house.gap === BLANK && endsAs(reading, items[proper!.to - 1]!, "strong")) return undefined;
  const stands = proper && (number || items[proper.from]!.gap & QUOTE || (items[proper.from]!.upper && cased)) ? proper : undefined;
  const name = stands ?? (metro ? undefined : sited(reading, at, reading.grammar.shops.includes(site.name)));
  if (!name) return undefined;
  let lead = at - 1;
  while (lead >= 0 && lead > at - 4 && !meaning(items[lead], "near") && !(items[lead + 1]!.gap & (COMMA | LINE))) lead--;
  const near = metro || (lead >= 0 && lead > at - 4 && meaning(items[lead], "near") !== undefined && !(items[lead + 1]!.gap & (COMMA | LINE)));
  const printed = site.name.length < 5 || metro || size(item) < 4 ? site.name : written(text, item.start, item.end);
  return {
    parts: [partOf(reading, "landmark", Math.min(at, name.from), Math.max(at + 1, name.to), name.from < at ? name.value : `${printed} ${name.value}`)],
    from: Math.min(at, name.from),
    to: Math.max(at + 1, name.to),
    located: !near,
  };
};
