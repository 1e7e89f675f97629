import { normalise } from "./normal.js";

/** Words and what they mean, as a trie over character codes: a word that is not in it costs two or three steps. */
export interface Lexicon<T> {
  /** Column of a character; 0 for one that no word has. */
  readonly columns: Uint8Array;
  /** Child of a node, row by row; 0 for none. */
  readonly children: Uint16Array;
  /** 1 + index into `values`, for a word that ends at the node, and for any word that goes on from it. */
  readonly exact: Uint16Array;
  readonly stem: Uint16Array;
  readonly width: number;
  readonly values: readonly T[];
}

const REACH = 0x530;

/** Compiles words (in any case; `договор*` stands for every word that begins so) with what each means. A later entry wins. */
export const compileLexicon = <T>(entries: Iterable<readonly [word: string, value: T]>): Lexicon<T> => {
  const columns = new Uint8Array(REACH);
  const nodes: { next: Map<number, number>; exact: number; stem: number }[] = [{ next: new Map(), exact: 0, stem: 0 }];
  const values: T[] = [];
  let width = 1;
  for (const [word, value] of entries) {
    const open = word.endsWith("*");
    let node = 0;
    for (const code of normalise(open ? word.slice(0, -1) : word).codes) {
      if (code >= REACH) throw new TypeError(`A lexicon holds Latin and Cyrillic words: ${word}`);
      const column = (columns[code] ||= width++);
      let child = nodes[node]!.next.get(column);
      if (child === undefined) nodes[node]!.next.set(column, (child = nodes.push({ next: new Map(), exact: 0, stem: 0 }) - 1));
      node = child;
    }
    nodes[node]![open ? "stem" : "exact"] = values.push(value);
  }
  if (nodes.length > 0xffff) throw new TypeError(`A lexicon holds up to 65535 nodes, these words need ${nodes.length}`);
  const children = new Uint16Array(nodes.length * width);
  nodes.forEach(({ next }, row) => next.forEach((child, column) => (children[row * width + column] = child)));
  return { columns, children, exact: Uint16Array.from(nodes, (n) => n.exact), stem: Uint16Array.from(nodes, (n) => n.stem), width, values };
};

/** What the word at `start..end` of the normal form means; undefined if the lexicon lacks it. A whole word wins over a stem, a longer stem over a shorter. */
export const lookUp = <T>(lexicon: Lexicon<T>, codes: Uint16Array, start: number, end: number): T | undefined => {
  const { columns, children, stem, width } = lexicon;
  let node = 0;
  let found = 0;
  for (let at = start; at < end; at++) {
    const code = codes[at]!;
    const column = code < REACH ? columns[code]! : 0;
    node = column ? children[node * width + column]! : 0;
    if (!node) return found ? lexicon.values[found - 1] : undefined;
    found = stem[node]! || found;
  }
  found = lexicon.exact[node]! || found;
  return found ? lexicon.values[found - 1] : undefined;
};

