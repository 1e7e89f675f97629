import type { AddressField } from "../country.js";
import type { Address } from "../../schema/index.js";
import type { NormalText } from "../../text/index.js";
import { written } from "./items.js";
import type { Item } from "./items.js";

/** A stretch of the normal form. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A field that was read: offsets into the normal form. */
export interface Part extends Stretch {
  readonly field: AddressField;
  readonly value: string;
  readonly marker?: Stretch;
  readonly alternatives?: readonly Partial<Address>[];
}

/** A part that reaches over items, half-open: as written unless a value is given; with the word that marks it. */
export const partOf = ({ items, text }: { readonly items: readonly Item[]; readonly text: NormalText }, field: AddressField, from: number, to: number, value?: string, marker?: Stretch): Part => {
  const { start } = items[from]!;
  const { end } = items[to - 1]!;
  const part = { field, value: value ?? written(text, start, end), start, end };
  return marker ? { ...part, marker } : part;
};
