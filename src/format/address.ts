import type { AddressField, AddressTemplate, Country } from "../countries/country.js";
import { placeType } from "../countries/marked-grammar.js";
import { DE, GB, KZ, RU, US } from "../countries/index.js";
import type { Address } from "../schema/index.js";
import { romanise } from "./romanise.js";

export interface AddressFormatOptions {
  /** `line`: all parts on one line; `lines`: as on an envelope; `short`: street and house. */
  readonly style?: "line" | "lines" | "short";
  /** Abbreviations of registers, or of people. */
  readonly abbreviations?: "official" | "everyday";
  /** `latin`: for engineers and maps that read no other script. */
  readonly script?: "native" | "latin";
  /** The pack to print by; by default the one of `address.country`, else the first whose script the address is in. */
  readonly country?: Country | string;
  readonly countries?: readonly Country[];
}

const PACKS: readonly Country[] = [RU, KZ, GB, US, DE];
// `{region!street,postalCode}`: the region, unless one of the fields after the mark is present.
const PLACEHOLDER = /\{(\w+)(?:!([\w,]+))?\}/g;

/** Prints an address; fields that are absent leave no trace. Never judges: what is in the fields is printed. */
export const formatAddress = (address: Address, options: AddressFormatOptions = {}): string => {
  const { style = "line", abbreviations = "everyday", script = "native", country, countries = PACKS } = options;
  const pack = typeof country === "object" ? country : packOf(address, country, countries);
  const { template } = pack;
  const part = (pattern: string): string => {
    let empty = true;
    const text = pattern.replace(PLACEHOLDER, (_, field: AddressField, unless?: string) => {
      if (unless?.split(",").some((other) => address[other as AddressField])) return "";
      const value = print(field, address, template, abbreviations, pack);
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
const OWN_TYPE = / \p{Ll}{4,}$|^\p{Ll}{4,} /u;

const packOf = (address: Address, code: string | undefined, countries: readonly Country[]): Country => {
  const named = countries.find((pack) => pack.code === (code ?? address.country));
  if (named) return named;
  const cyrillic = /[\u0400-\u052f]/.test(`${address.street ?? ""}${address.city ?? ""}${address.settlement ?? ""}${address.area ?? ""}${address.region ?? ""}`);
  return countries.find((pack) => (pack.address?.kind === "marked") === cyrillic) ?? countries[0]!;
};

/** One field with its word. */
const print = (field: AddressField, address: Address, template: AddressTemplate, form: "official" | "everyday", pack: Country): string => {
  const value = address[field];
  if (field === "street") return street(address, template, form);
  if (!value) return "";
  if (field === "area" && template.islands?.includes(value) && address.street) return "";
  if (field === "region") return (template.regions?.find((printed) => regionOf(printed) === value)?.replace(/=.*/, "") ?? (template.regionCodes && address.postalCode ? template.regionCodes[value] : undefined)) ?? value;
  if (field === "country") return value.length < 4 ? (pack.names.find((name) => value !== pack.code || /[\u0400-\u04ff]/.test(name) === (pack.address?.kind === "marked")) ?? value) : value;
  // "Сенной округ", "Гороховая улица, 23": the value says itself what it is.
  if ((field === "city" || field === "district" || field === "settlement") && OWN_TYPE.test(value)) return value;
  if (field === "house" && !address.streetType && address.street && OWN_TYPE.test(address.street)) return value;
  if (field === "flat" && address.flatType) return `${template.units?.[address.flatType] ?? address.flatType} ${value}`;
  if (field === "city" && !CYRILLIC.test(value)) return value;
  const [official, everyday = official] = template.labels?.[field]?.split("|") ?? [];
  return (form === "official" ? official : everyday)?.replace("{}", () => value) ?? value;
};

const regionOf = (printed: string) => printed.replace(/=.*/, "").replace(/^(?:Респ|обл)\. | (?:обл\.|край|а\.окр\.|а\.обл\.|Респ\.)$/g, "");

/** "ул. Чехова", "Невский пр-т", "7-я линия В.О.": in registers the type comes first. */
const street = (address: Address, template: AddressTemplate, form: "official" | "everyday"): string => {
  const name = address.street ?? "";
  const found = template.streetTypes?.find((type) => type.replace("~", "").startsWith(`${address.streetType}|`));
  const row = found && placeType(found);
  const type = row ? row[form] : (address.streetType ?? "");
  const island = name && address.area && template.islands?.includes(address.area) ? ` ${address.area}` : "";
  if (!name || !type) return name + island;
  const last = name.split(" ").pop()!;
  const agrees = row && template.agreeing?.[row.gender].split(" ").some((ending) => last.endsWith(ending));
  const after = form === "everyday" && (agrees || /^\d+-\p{L}+$/u.test(name));
  return (after ? `${name} ${type}` : `${type} ${name}`) + island;
};
