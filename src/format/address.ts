import type { AddressField, AddressTemplate, PrintedCountry } from "../countries/country.js";
import { printed as de } from "../countries/de/template.js";
import { printed as gb } from "../countries/gb/template.js";
import { printed as kz } from "../countries/kz/template.js";
import { placeType, regionName } from "../countries/marked-grammar.js";
import { printed as ru } from "../countries/ru/template.js";
import { printed as us } from "../countries/us/template.js";
import type { Address } from "../schema/index.js";
import { romanise } from "./romanise.js";

export interface AddressFormatOptions {
  /** `line`: all parts on one line; `lines`: as on an envelope; `short`: street and house. */
  readonly style?: "line" | "lines" | "short";
  /** Abbreviations of registers, or of people. */
  readonly abbreviations?: "official" | "everyday";
  /** Shortens the words of street names that countries without `streetType` have: `Lane` to `Ln`. */
  readonly abbreviateStreets?: boolean;
  /** The country's line, if not in the words of the pack; empty: none. */
  readonly countryName?: string;
  /** `latin`: for engineers and maps that read no other script. */
  readonly script?: "native" | "latin";
  /** The pack to print by; by default the one of `address.country`, else the first whose script the address is in. */
  readonly country?: PrintedCountry | string;
  readonly countries?: readonly PrintedCountry[];
}

// Templates alone: who prints need not carry the readers.
const PACKS: readonly PrintedCountry[] = [ru, kz, gb, us, de];
// `{region!street,postalCode}`: the region, unless one of the fields after the mark is present.
const PLACEHOLDER = /\{(\w+)(?:!([\w,]+))?\}/g;

/** Prints an address; fields that are absent leave no trace. Never judges: what is in the fields is printed. */
export const formatAddress = (address: Address, options: AddressFormatOptions = {}): string => {
  const { style = "line", script = "native", country, countries = PACKS } = options;
  const pack = typeof country === "object" ? country : packOf(address, country, countries);
  const { template } = pack;
  const part = (pattern: string): string => {
    let empty = true;
    const text = pattern.replace(PLACEHOLDER, (_, field: AddressField, unless?: string) => {
      if (unless?.split(",").some((other) => address[other as AddressField])) return "";
      const value = print(field, address, pack, options);
      if (value) empty = false;
      return value;
    });
    return empty ? "" : text.trim().replace(/ {2,}/g, " ");
  };
  const row = (patterns: readonly string[]) => patterns.map(part).filter(Boolean).join(template.joiner);
  const printed =
    style === "lines"
      ? template.lines.map(row).filter(Boolean).join("\n")
      : row(style === "short" ? template.short : (template.line ?? template.lines.flat()));
  return script === "latin" ? romanise(printed) : printed;
};

const CYRILLIC = /[\u0400-\u052f]/;
/** A country that names the types of its streets prints them in Cyrillic. */
const isCyrillic = ({ template }: PrintedCountry): boolean => template.streetTypes !== undefined;
const OWN_TYPE = / \p{Ll}{4,}$|^\p{Ll}{4,} /u;

const packOf = (address: Address, code: string | undefined, countries: readonly PrintedCountry[]): PrintedCountry => {
  const named = countries.find((pack) => pack.code === (code ?? address.country));
  if (named) return named;
  const cyrillic = CYRILLIC.test(`${address.street ?? ""}${address.city ?? ""}${address.settlement ?? ""}${address.area ?? ""}${address.region ?? ""}`);
  return countries.find((pack) => isCyrillic(pack) === cyrillic) ?? countries[0]!;
};

/** One field with its word. */
const print = (field: AddressField, address: Address, pack: PrintedCountry, options: AddressFormatOptions): string => {
  const { template } = pack;
  const { abbreviations = "everyday", countryName } = options;
  const value = address[field];
  if (field === "street") return street(address, template, options);
  if (!value) return "";
  if (field === "area" && template.islands?.includes(value) && address.street) return "";
  if (field === "region") return (template.regions?.find((printed) => regionName(printed) === value)?.replace(/=.*/, "") ?? (template.regionCodes && address.postalCode ? template.regionCodes[value] : undefined)) ?? value;
  // A code is no name: it gives way to the pack's.
  if (field === "country") return countryName === "" ? "" : [countryName ?? "", value].find((name) => name.length > 3) ?? pack.names.find((name) => value !== pack.code || CYRILLIC.test(name) === isCyrillic(pack)) ?? value;
  // "Сенной округ", "Гороховая улица, 23": the value says itself what it is.
  if ((field === "city" || field === "district" || field === "settlement") && OWN_TYPE.test(value)) return value;
  if (field === "house" && !address.streetType && address.street && OWN_TYPE.test(address.street)) return value;
  if (field === "flat" && address.flatType) return `${template.units?.[address.flatType] ?? address.flatType} ${value}`;
  if (field === "city" && !CYRILLIC.test(value)) return value;
  const [official, everyday = official] = template.labels?.[field]?.split("|") ?? [];
  return (abbreviations === "official" ? official : everyday)?.replace("{}", () => value) ?? value;
};

/** "Lane End Rd", "Pl der Republik": the last word of the street, or the first, for its abbreviation. */
const shorten = (name: string, words = ""): string => {
  const rows = words.split(";").map((row) => row.split(" ") as [word: string, short: string]);
  const last = rows.find(([word]) => name.endsWith(` ${word}`));
  if (last) return name.slice(0, -last[0].length) + last[1];
  const first = rows.find(([word]) => name.startsWith(`${word} `));
  return first ? first[1] + name.slice(first[0].length) : name;
};

/** "ул. Чехова", "Невский пр-т", "7-я линия В.О.": in registers the type comes first. */
const street = (address: Address, template: AddressTemplate, { abbreviations = "everyday", abbreviateStreets = false }: AddressFormatOptions): string => {
  const name = abbreviateStreets ? shorten(address.street ?? "", template.streetWords) : (address.street ?? "");
  const found = template.streetTypes?.find((type) => type.replace("~", "").startsWith(`${address.streetType}|`));
  const row = found && placeType(found);
  const type = row ? row[abbreviations] : (address.streetType ?? "");
  const island = name && address.area && template.islands?.includes(address.area) ? ` ${address.area}` : "";
  if (!name || !type) return name + island;
  const last = name.split(" ").pop()!;
  const agrees = row && template.agreeing?.[row.gender].split(" ").some((ending) => last.endsWith(ending));
  const after = abbreviations === "everyday" && (agrees || /^\d+-\p{L}+$/u.test(name));
  return (after ? `${name} ${type}` : `${type} ${name}`) + island;
};
