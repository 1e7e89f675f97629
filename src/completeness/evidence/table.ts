/** Fingerprints with a range of codes each, by open addressing. */
export interface Table {
  /** `keys[slot]` is -1 where a slot is free; the codes of a key are those at `starts[slot]`..`ends[slot]` of the list it indexes. */
  readonly keys: Int32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly mask: number;
}

export const makeTable = (size: number): Table => {
  let slots = 16;
  while (slots < size * 2) slots *= 2;
  return { keys: new Int32Array(slots).fill(-1), starts: new Uint32Array(slots), ends: new Uint32Array(slots), mask: slots - 1 };
};

/** The slot of a key, or the free one where it would go: `keys[slot] === key` tells which. */
export const find = ({ keys, mask }: Table, key: number): number => {
  let slot = key & mask;
  while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
  return slot;
};
