import { displayOf, matchersOf } from "../contracts/define.js";
import type { ContractFormat } from "../contracts/define.js";
import { compact } from "../contracts/written.js";
import { numerals as en } from "../languages/en/numerals.js";
import type { Numerals } from "../languages/numerals.js";
import { numerals as ru } from "../languages/ru/numerals.js";

export type ContractNumberStyle = "display" | "compact" | "masked" | "spoken";

export interface ContractNumberFormatOptions {
  readonly format?: ContractFormat;
  /** `display` if absent. */
  readonly style?: ContractNumberStyle;
  /** For `spoken`: a language's numerals, or the code of one that is at hand (ru, en). Russian if absent. */
  readonly language?: "ru" | "en" | { readonly numerals: Numerals };
}

const LANGUAGES: Readonly<Record<string, Numerals>> = { ru, en };
const MASK = "•";
const MAX_SHOWN = 4;

const isCharacter = (character: string) => /[\p{L}\p{N}]/u.test(character);

/** The last letters and digits, a third of them at most and four at most; separators stay. */
const masked = (value: string): string => {
  const characters = [...value];
  let shown = Math.min(MAX_SHOWN, Math.floor(characters.filter(isCharacter).length / 3));
  return characters.reduceRight((text, character) => (isCharacter(character) && shown-- <= 0 ? MASK : character) + text, "");
};

/** Below 1000, as it is said; digit by digit where it begins with a zero. */
const said = (digits: string, { small, tens, hundreds }: Numerals["spoken"]): string => {
  if (digits.startsWith("0") || (digits.length > 2 && !hundreds.length)) return [...digits].map((digit) => small[Number(digit)]!).join(" ");
  const number = Number(digits);
  const rest = number % 100;
  return [
    hundreds[Math.floor(number / 100) - 1],
    rest < 20 ? rest && small[rest] : tens[Math.floor(rest / 10) - 2],
    rest > 20 && rest % 10 ? small[rest % 10] : "",
  ].filter(Boolean).join(" ");
};

/** Pairs, the first three together if their count is odd; threes, digit by digit, in a language without words of its own for hundreds. */
const grouped = (digits: string, { hundreds }: Numerals["spoken"]): string[] => {
  const size = hundreds.length ? 2 : 3;
  const first = hundreds.length ? (digits.length % 2 && digits.length > 1 ? 3 : Math.min(2, digits.length)) : Math.min(digits.length, digits.length % 3 || 3);
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += size) groups.push(digits.slice(at, at + size));
  return groups;
};

const spoken = (value: string, numerals: Numerals): string => {
  const names = new Map(Object.entries(numerals.separators).map(([word, sign]) => [sign, word]).reverse() as [string, string][]);
  const parts = value.match(/[0-9]+|\p{L}|[^\s]/gu) ?? [];
  return parts.map((part) => (/^[0-9]/.test(part) ? grouped(part, numerals.spoken).map((group) => said(group, numerals.spoken)).join(", ") : (names.get(part) ?? part.toUpperCase()))).join(" ");
};

/**
 * A contract number as text. `value` is that of `validateContractNumber`; one that is not of the format comes out as it is.
 * `display` as printed · `compact` letters and digits alone · `masked` the last few only · `spoken` in words, digits grouped for reading aloud.
 */
export const formatContractNumber = (value: string, { format, style = "display", language = "ru" }: ContractNumberFormatOptions = {}): string => {
  if (typeof value !== "string") throw new TypeError("A contract number is a string: leading zeros matter");
  if (format) matchersOf(format);
  if (style === "compact") return compact(value);
  if (style === "masked") return masked(value);
  if (style === "display") return format ? displayOf(format, value) : value;
  if (style !== "spoken") throw new TypeError(`Unknown style of a contract number: ${String(style)}`);
  const numerals = typeof language === "string" ? LANGUAGES[language] : language.numerals;
  if (!numerals) throw new TypeError(`No numerals of the language "${String(language)}" are at hand: pass { numerals }`);
  return spoken(value, numerals);
};
