import type { AddressField, Country } from "../country.js";
import { ROWS } from "./data.js";

const PARTS: Readonly<Record<string, string>> = { N: "{landmark}", O: "", D: "{area}", C: "{city|settlement}", S: "{region}", Z: "{postalCode}", X: "" };
const REQUIRED: Readonly<Record<string, AddressField[]>> = { A: ["street", "landmark"], C: ["city", "settlement"], S: ["region"], Z: ["postalCode"] };
/** Where the house number stands before the street, as OpenCage's address-formatting has it. */
const HOUSE_FIRST = " AU BB BM BS CA FJ FR GI GG HK IE IM IN JE JM KE LK LU MC MT MY NG NZ PH PK SG TH TT TZ UG ZA ZM ZW ";

const lines = (code: string, format: string): string[][] => {
  const street = HOUSE_FIRST.includes(` ${code} `) ? "{house} {street}" : "{street} {house}";
  const expanded = (format || "!%n%C").replace("!", "%N%n%A").replace("^", "%N%n%A");
  const printed = expanded.split("%n").map((line) => line.replace(/%([NOADCSZX])/g, (_, letter: string) => (letter === "A" ? `${street}, {building}, {floor}, {flat}` : PARTS[letter]!).replace("{city|settlement}", "{city}")));
  const rows = printed.filter(Boolean).map((line) => (line.includes(", {building}") ? line.split(", ") : [line]));
  // Where the postal code leads, the address runs from the country to the street.
  return /^(?:〒)?%[ZS]/.test(expanded) ? [["{country}"], ...rows] : [...rows, ["{country}"]];
};

const capitalised = (zip: string) => zip.replaceAll("¦", "|");

/**
 * Any other country: its postal code, required fields and line order, without a grammar to read by. Undefined for a code that is none.
 * Deep packs (`RU`, `KZ`, `GB`, `US`, `DE`) are values of their own.
 */
export const worldCountry = (code: string): Country | undefined => {
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  const from = ROWS.indexOf(`\n${code}|`);
  if (from < 0) return undefined;
  const [, name = "", format = "", require = "", zip = "", example = ""] = ROWS.slice(from + 1, ROWS.indexOf("\n", from + 1)).split("|");
  const required = [...require].flatMap((letter) => (REQUIRED[letter] ? [REQUIRED[letter]] : []));
  return {
    code,
    names: [name],
    ...(zip && { postalCode: { pattern: new RegExp(`^(?:${capitalised(zip)})$`), examples: [example] } }),
    required: { dispatch: [["street", "landmark"]], visit: [["street", "landmark"]], post: required },
    template: { lines: lines(code, format), short: [HOUSE_FIRST.includes(` ${code} `) ? "{house} {street}" : "{street} {house}"], joiner: ", " },
    examples: [{ country: code, ...(example && { postalCode: example }) }],
  };
};

/** Codes of all countries in the table. */
export const worldCodes = (): string[] => ROWS.trim().split("\n").map((row) => row.slice(0, 2));
