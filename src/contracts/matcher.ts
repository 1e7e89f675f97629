import { DROPPED } from "../text/characters.js";
import { determine } from "./automaton.js";
import type { Automaton } from "./automaton.js";
import { exactly, isCharacter, only, plain, REACH, readingOf, roughly } from "./lookalikes.js";
import type { Reading } from "./lookalikes.js";
import { parsePattern } from "./pattern.js";
import type { Atom, Pattern } from "./pattern.js";

/** A pattern made ready to read numbers with. */
export interface Matcher {
  readonly pattern: Pattern;
  /** What each position reads; undefined at the start and at separators. */
  readonly readings: readonly (Reading | undefined)[];
  /** Code of the separator at a position, 0 if it is none. */
  readonly separators: Uint16Array;
  /** The number letter for letter, as the pattern writes it. */
  readonly exact: Automaton;
  /** Its letters and digits alone, in either case, lookalikes included. */
  readonly lenient: Automaton;
  /** Whether there is but one way through the pattern: every position is followed by the next. Most are so, and read in one sweep. */
  readonly isLine: boolean;
  /** Count of letters and digits. */
  readonly minLength: number;
  readonly maxLength: number;
}

/** How one text can be read by a pattern: every value that needs the fewest changes, and how many lookalikes those replace. */
export interface Readings {
  readonly values: readonly string[];
  readonly lookalikes: number;
}

const LOOKALIKE = 64;
const NEVER = 0x7fff;
const MAX_VALUES = 8;

/** Remembers what was made of a key, for the length of one compilation. */
const once = <K, V>(make: (key: K) => V): ((key: K) => V) => {
  const made = new Map<K, V>();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key)!;
  };
};

const isSeparator = (atom: Atom) => "literal" in atom && !isCharacter(plain(atom.literal.charCodeAt(0)));

/** Makes a pattern ready. A bad one is a `TypeError` that shows the place. */
export const compilePattern = (source: string): Matcher => {
  const pattern = parsePattern(source);
  const size = pattern.atoms.length;
  const separators = Uint16Array.from(pattern.atoms, (atom) => (atom && "literal" in atom && isSeparator(atom) ? atom.literal.charCodeAt(0) : 0));
  const tableOf = once((key: string) => readingOf(JSON.parse(key) as Atom));
  const readings = pattern.atoms.map((atom) => (atom && !isSeparator(atom) ? tableOf(JSON.stringify(atom)) : undefined));
  // Without separators, what follows one follows what stands before it. Positions come in order: a separator's own are ready first.
  const direct: number[][] = [];
  const accepts = new Uint8Array(size);
  for (let position = size - 1; position >= 0; position--) {
    const after = pattern.follow[position]!;
    direct[position] = [...new Set(after.flatMap((next) => (separators[next] ? direct[next]! : [next])))];
    accepts[position] = Number(pattern.accepts[position] || after.some((next) => separators[next] && accepts[next]));
  }
  if (accepts[0]) throw new TypeError(`Contract pattern: a number needs a letter or a digit\n  ${source}`);
  const lengths = direct.map(() => ({ min: NEVER, max: 0 }));
  for (let position = size - 1; position >= 0; position--) {
    const own = lengths[position]!;
    if (accepts[position]) own.min = 0;
    for (const next of direct[position]!) {
      own.min = Math.min(own.min, 1 + lengths[next]!.min);
      own.max = Math.max(own.max, 1 + lengths[next]!.max);
    }
  }
  const [exact, rough, separator] = [once(exactly), once(roughly), once(only)];
  return {
    pattern,
    readings,
    separators,
    isLine: pattern.follow.every((after, position) => (position === size - 1 || (!pattern.accepts[position] && after.length === 1 && after[0] === position + 1))),
    exact: determine(pattern.follow, pattern.accepts, readings.map((table, position) => (table ? exact(table) : position ? separator(separators[position]!) : undefined))),
    lenient: determine(direct, accepts, readings.map((table) => table && rough(table))),
    minLength: lengths[0]!.min,
    maxLength: lengths[0]!.max,
  };
};

/** Whether a text is a number of the pattern, letter for letter. */
export const isExactly = ({ exact }: Matcher, text: string): boolean => {
  const { columns, width, next, accepts } = exact;
  let state = 1;
  for (let at = 0; at < text.length && state; at++) {
    const code = text.charCodeAt(at);
    state = code < REACH ? next[state * width + columns[code]!]! : 0;
  }
  return accepts[state] === 1;
};

/** How far the letters and digits of a text go with the pattern: `read` of them fit; `at` is the offset of the first that does not, -1 if all do. */
export const follow = ({ lenient }: Matcher, text: string): { readonly accepted: boolean; readonly read: number; readonly at: number } => {
  const { columns, width, next, accepts } = lenient;
  let state = 1;
  let read = 0;
  for (let at = 0; at < text.length; at++) {
    const raw = text.charCodeAt(at);
    const code = raw < REACH ? raw : plain(raw);
    if (!isCharacter(code)) continue;
    state = code < REACH ? next[state * width + columns[code]!]! : 0;
    if (!state) return { accepted: false, read, at };
    read++;
  }
  return { accepted: accepts[state] === 1, read, at: -1 };
};

/** Whether the letters and digits of a text, as they are or mended, make a number of the pattern. */
export const isRoughly = ({ lenient }: Matcher, text: string): boolean => {
  const { columns, width, next, accepts } = lenient;
  let state = 1;
  for (let at = 0; at < text.length && state; at++) {
    const raw = text.charCodeAt(at);
    const code = raw < REACH ? raw : plain(raw);
    if (isCharacter(code)) state = code < REACH ? next[state * width + columns[code]!]! : 0;
  }
  return accepts[state] === 1;
};

/** Separators between two characters of one number, at most: "O T – OO4051". */
const MAX_GAP = 3;

/**
 * The end of the longest number that begins at `from` and is no part of a longer word; -1 if there is none. Lookalikes and separators as
 * in `isRoughly`; a line break ends the number.
 */
export const longestAt = ({ lenient }: Matcher, text: string, from: number): number => {
  const { columns, width, next, accepts } = lenient;
  let state = 1;
  let longest = -1;
  for (let at = from, gap = 0; at < text.length && gap <= MAX_GAP; at++) {
    const raw = text.charCodeAt(at);
    const code = raw < REACH ? raw : plain(raw);
    if (!isCharacter(code)) {
      if (raw === 0x0a || raw === 0x0d) break;
      if (code !== DROPPED) gap++;
      continue;
    }
    gap = 0;
    state = code < REACH ? next[state * width + columns[code]!]! : 0;
    if (!state) break;
    if (accepts[state] && !isCharacter(plain(text.charCodeAt(at + 1)))) longest = at + 1;
  }
  return longest;
};

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

/** The letters and digits of a number, separators left out. */
export const compact = (text: string): string => {
  let out = "";
  for (let at = 0; at < text.length; at++) if (isCharacter(plain(text.charCodeAt(at)))) out += text[at]!;
  return out;
};

/** How many letters and digits a text has. */
export const lengthOf = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isCharacter(plain(text.charCodeAt(at)))) count++;
  return count;
};

/** Whether two ways to write a number have the same separators between their letters and digits. */
export const isAligned = (one: string, other: string): boolean => {
  let [a, b] = [0, 0];
  for (let begun = false; ; begun = true) {
    const [fromA, fromB] = [a, b];
    while (a < one.length && !isCharacter(plain(one.charCodeAt(a)))) a++;
    while (b < other.length && !isCharacter(plain(other.charCodeAt(b)))) b++;
    if (a >= one.length || b >= other.length) return true;
    if (begun && (a > fromA || b > fromB) && !isSame(one, fromA, a, other, fromB, b)) return false;
    a++;
    b++;
  }
};

/** Whether two runs of separators are the same sign by sign, invisible ones left out. */
const isSame = (one: string, fromA: number, toA: number, other: string, fromB: number, toB: number): boolean => {
  let b = fromB;
  for (let a = fromA; a < toA; a++) {
    const code = plain(one.charCodeAt(a));
    if (code === DROPPED) continue;
    if (b >= toB || plain(other.charCodeAt(b)) !== code) return false;
    b++;
  }
  return b === toB;
};
