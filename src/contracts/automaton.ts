/** A deterministic automaton: `next[state * width + columns[code]]`; state 0 is dead, state 1 the start. */
export interface Automaton {
  readonly columns: Uint8Array;
  readonly width: number;
  readonly next: Uint16Array;
  readonly accepts: Uint8Array;
}

const MAX_STATES = 4096;

/**
 * Determines a set of positions without loops (subset construction). `symbols` holds what may stand at each position, by code; positions
 * that take the same share one table. Codes that fit the same positions share a column. A pattern with more than 4096 ways to be half
 * read is a `TypeError`.
 */
export const determine = (
  follow: readonly (readonly number[])[],
  acceptsAt: Uint8Array,
  symbols: readonly (Uint8Array | undefined)[],
): Automaton => {
  const tables = [...new Set(symbols)].filter((table) => table !== undefined);
  const reach = tables[0]!.length;
  const columns = new Uint8Array(reach);
  const fitting: number[][] = [[]];
  const known = new Map<string, number>([["", 0]]);
  for (let code = 0; code < reach; code++) {
    let key = "";
    for (let table = 0; table < tables.length; table++) if (tables[table]![code]) key += `${table} `;
    let column = known.get(key);
    if (column === undefined) known.set(key, (column = fitting.push(symbols.flatMap((symbol, position) => (symbol?.[code] ? [position] : []))) - 1));
    columns[code] = column;
  }
  const width = fitting.length;
  const sets: number[][] = [[], [0]];
  const states = new Map<string, number>([["", 0], ["0", 1]]);
  const next: number[] = new Array<number>(width).fill(0);
  for (let state = 1; state < sets.length; state++) {
    const reachable = new Set(sets[state]!.flatMap((position) => follow[position]!));
    for (const positions of fitting) {
      const set = positions.filter((position) => reachable.has(position));
      const key = set.join();
      let to = states.get(key);
      if (to === undefined) states.set(key, (to = sets.push(set) - 1));
      if (to >= MAX_STATES) throw new TypeError("Contract pattern: too many ways to read it");
      next.push(to);
    }
  }
  return { columns, width, next: Uint16Array.from(next), accepts: Uint8Array.from(sets, (set) => (set.some((position) => acceptsAt[position]) ? 1 : 0)) };
};
