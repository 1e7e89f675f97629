import type { AddressField } from "../countries/country.js";
import type { Address } from "../schema/index.js";
import { CYRILLIC_TWIN } from "../text/characters.js";
import { normalise } from "../text/index.js";

/** Whether two addresses are one place: the same to the last field, one more precise than the other, or different in `field`. */
export type AddressRelation = { readonly relation: "equal" | "compatible" } | { readonly relation: "different"; readonly field: AddressField };

// From coarse to fine. The postal code, the landmark and the door code do not tell places apart; the district often goes unsaid.
const FIELDS = [
  "country", "region", "city", "settlement", "area", "street", "streetType", "house", "building", "structure", "letter", "buildingName", "entrance", "floor", "flat",
] as const satisfies readonly AddressField[];

/** Case, ё, lookalikes, marks and the order of words do not count: "1-я Миусская" is "Миусская 1-я". */
const key = (value: string): string => {
  const alike = String.fromCharCode(...normalise(value.slice(0, 200)).codes.map((code) => CYRILLIC_TWIN[code] || code));
  const words = alike.replace(/["'.,]/g, " ").split(" ").filter(Boolean);
  return words.length > 1 ? words.sort().join(" ") : (words[0] ?? "");
};

/** A letter glued to the house is the house's letter: "150О" and "150, литера О". */
const houses = (a: Address, b: Address): readonly [Address, Address] => (Boolean(a.letter) === Boolean(b.letter) ? [a, b] : [glued(a), glued(b)]);
const glued = ({ house, letter, ...rest }: Address): Address => (house && letter && /\d$/.test(house) ? { ...rest, house: house + letter } : { ...rest, ...(house && { house }), ...(letter && { letter }) });

/** Compares two addresses, for tickets that may be duplicates. A field that only one of them has makes that one the more precise. */
export const sameAddress = (a: Address, b: Address): AddressRelation => {
  const joined = houses(a, b);
  const [left, right] = a.house && b.house && a.letter !== b.letter && key(joined[0].house ?? "") === key(joined[1].house ?? "") ? joined : [a, b];
  let precise = false;
  for (const field of FIELDS) {
    const [mine, theirs] = [left[field], right[field]];
    if (!mine && !theirs) continue;
    if (!mine || !theirs) precise = true;
    else if (key(mine) !== key(theirs)) return { relation: "different", field };
  }
  return { relation: precise ? "compatible" : "equal" };
};
