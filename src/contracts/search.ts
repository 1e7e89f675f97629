import { DROPPED } from "../text/characters.js";
import { isCharacter, plain, REACH } from "./lookalikes.js";
import { isRoughly } from "./matcher.js";
import type { Matcher } from "./matcher.js";

/** How one text can be read by a pattern: every value that needs the fewest changes, and how many lookalikes those replace. */
export interface Readings {
  readonly values: readonly string[];
  readonly lookalikes: number;
}

const LOOKALIKE = 64;
const NEVER = 0x7fff;
const MAX_VALUES = 8;

/** Reads a text that `isRoughly` of a pattern with one way through. */
const readLine = ({ readings, separators }: Matcher, text: string): Readings => {
  let value = "";
  let lookalikes = 0;
  let position = 1;
  for (let at = 0; at < text.length; at++) {
    const code = plain(text.charCodeAt(at));
    if (!isCharacter(code)) continue;
    while (separators[position]) value += String.fromCharCode(separators[position++]!);
    const meant = readings[position++]![code]!;
    if (plain(meant) !== code) lookalikes++;
    value += String.fromCharCode(meant);
  }
  while (position < separators.length) value += String.fromCharCode(separators[position++]!);
  return { values: [value], lookalikes };
};

/** One row of the search: for each position, the least cost of standing there and the texts that get there at that cost. */
interface Row {
  readonly cost: Uint16Array;
  readonly texts: string[][];
}

const newRow = (size: number): Row => ({ cost: new Uint16Array(size).fill(NEVER), texts: new Array<string[]>(size) });

const reach = (row: Row, position: number, cost: number, texts: readonly string[], character: string): void => {
  if (cost > row.cost[position]!) return;
  const into = cost < row.cost[position]! ? (row.texts[position] = []) : row.texts[position]!;
  row.cost[position] = cost;
  for (const text of texts) if (into.length < MAX_VALUES && !into.includes(text + character)) into.push(text + character);
};

/**
 * Reads a text by a pattern with the fewest changes: a lookalike replaced outweighs any number of separators added and dropped.
 * Work: characters × positions.
 */
export const readBy = (matcher: Matcher, text: string): Readings => {
  if (!isRoughly(matcher, text)) return NONE;
  return matcher.isLine ? readLine(matcher, text) : search(matcher, text);
};

const NONE: Readings = { values: [], lookalikes: 0 };

const search = (matcher: Matcher, text: string): Readings => {
  const { pattern, readings, separators } = matcher;
  const size = pattern.atoms.length;
  /** Separators of the pattern that the text lacks. Positions come in order, so one sweep is enough. */
  const addSeparators = (row: Row) => {
    for (let position = 0; position < size; position++) {
      const cost = row.cost[position]!;
      if (cost === NEVER) continue;
      for (const next of pattern.follow[position]!) if (separators[next]) reach(row, next, cost + 1, row.texts[position]!, String.fromCharCode(separators[next]!));
    }
  };
  let row = newRow(size);
  reach(row, 0, 0, [""], "");
  addSeparators(row);
  for (let at = 0; at < text.length; at++) {
    const code = plain(text.charCodeAt(at));
    if (code === DROPPED) continue;
    const separates = !isCharacter(code);
    const after = newRow(size);
    for (let position = 0; position < size; position++) {
      const cost = row.cost[position]!;
      if (cost === NEVER) continue;
      const texts = row.texts[position]!;
      if (separates) reach(after, position, cost + 1, texts, "");
      for (const next of pattern.follow[position]!) {
        if (separates) {
          if (separators[next] === code) reach(after, next, cost, texts, String.fromCharCode(code));
          continue;
        }
        const meant = code < REACH && !separators[next] ? readings[next]![code]! : 0;
        if (meant) reach(after, next, cost + (plain(meant) === code ? 0 : LOOKALIKE), texts, String.fromCharCode(meant));
      }
    }
    row = after;
    addSeparators(row);
  }
  let best = NEVER;
  let values: string[] = [];
  for (let position = 0; position < size; position++) {
    if (!pattern.accepts[position] || row.cost[position]! > best || row.cost[position] === NEVER) continue;
    if (row.cost[position]! < best) values = [];
    best = row.cost[position]!;
    values = [...new Set([...values, ...row.texts[position]!])];
  }
  return { values, lookalikes: values.length ? Math.floor(best / LOOKALIKE) : 0 };
};
