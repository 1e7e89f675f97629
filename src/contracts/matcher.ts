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

const NEVER = 0x7fff;

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
