import { judge, matchersOf } from "./define.js";
import type { ContractFormat } from "./define.js";
import { isExactly } from "./matcher.js";

/** More than these help nobody to choose. */
const HANDFUL = 5;

// Keys that a finger takes for each other: side by side on the row above the letters, or neighbours on a keypad; digits that are read or heard
// for each other: 1 and 7, 0 and 6 and 8, 3 and 8, 5 and 6, 4 and 9.
const NEIGHBOURS = ["0689", "1247", "21356", "32689", "41579", "524689", "635890", "7148", "8579036", "98605"];
const CHARACTERS = ["0123456789", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"];

const isSeparator = (character: string) => !/[\p{L}\p{N}]/u.test(character);
/** Alphabet of a character: what may stand in its place. */
const alphabetOf = (character: string) => CHARACTERS.find((set) => set.includes(character)) ?? "";

/** Single edits, tier by tier, most likely first: transpositions, keypad and shape confusions, other substitutions, one left out, one too many. */
function* edits(value: string): Generator<readonly string[]> {
  const characters = [...value];
  const places = characters.flatMap((character, at) => (isSeparator(character) ? [] : [at]));
  const replaced = (at: number, by: string) => [...characters.slice(0, at), by, ...characters.slice(at + 1)].join("");
  const swapped = (a: number, b: number) => characters.map((character, at) => (at === a ? characters[b]! : at === b ? characters[a]! : character)).join("");
  yield places.slice(1).map((at, before) => swapped(places[before]!, at));
  yield places.flatMap((at) => [...(NEIGHBOURS[Number(characters[at])] ?? "")].slice(1).map((near) => replaced(at, near)));
  yield [
    ...places.flatMap((at) => [...alphabetOf(characters[at]!)].map((other) => replaced(at, other))),
    ...places.slice(2).map((at, before) => swapped(places[before]!, at)),
  ];
  yield places.flatMap((at) => [...alphabetOf(characters[at]!)].flatMap((more) => [replaced(at, more + characters[at]!), replaced(at, characters[at]! + more)]));
  yield places.map((at) => replaced(at, ""));
}

/**
 * Numbers of the format that are one slip away from a value that fails its check digit or is not issued, most likely first. None if the
 * format has neither registry nor a scheme that leaves only a handful: a guess among many is worth nothing. Never applied by themselves.
 */
export const suggestContractNumbers = (value: string, format: ContractFormat): string[] => {
  if (!format.issued && !format.check) return [];
  const { number } = matchersOf(format);
  const found = new Set<string>();
  for (const tier of edits(value)) {
    for (const candidate of tier) {
      if (candidate !== value && !found.has(candidate) && isExactly(number, candidate) && !judge(format, candidate)) found.add(candidate);
      if (found.size > HANDFUL) return [];
    }
  }
  return [...found];
};
