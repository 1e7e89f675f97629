import { contractCues as en } from "../languages/en/contract.js";
import { numerals as enNumerals } from "../languages/en/numerals.js";
import type { ContractCues } from "../languages/contract-cues.js";
import { contractCues as ru } from "../languages/ru/contract.js";
import { numerals as ruNumerals } from "../languages/ru/numerals.js";
import type { Numerals } from "../languages/numerals.js";
import { normalise, NUMBER } from "../text/index.js";
import type { Tokens } from "../text/index.js";
import { CLASS, CYRILLIC, DIGIT, LATIN } from "../text/characters.js";
import { compileLexicon, lookUp } from "../text/lexicon.js";
import type { Lexicon } from "../text/lexicon.js";

/** Roles of a word near a number, as bits: a word may have several. */
export const LABEL = 1;
export const HOLDER = 2;
export const LOGIN = 4;
export const FILLER = 8;
export const OTHER = 16;
export const DENIAL = 32;
export const LINK = 64;
export const UNIT = 128;
export const GENERIC = 256;
/** Fillers that say "number". */
export const NUMBERS = 512;
/** Any word that announces a contract number. */
export const ANNOUNCES = LABEL | HOLDER | LOGIN | GENERIC;

/** What a word is near a number, and of how many tokens, if it begins a phrase. */
export interface Cue {
  readonly roles: number;
  readonly tokens: number;
}

interface Entry extends Cue {
  /** What may go on from the word, letter for letter, and the roles of the whole: "/с" after "л". */
  readonly phrases: readonly { readonly rest: Uint16Array; readonly open: boolean; readonly roles: number }[];
}

export type CueLexicon = Lexicon<Entry>;

/** The words of a language that the extractor needs. */
export interface ContractLanguage {
  readonly contractCues: ContractCues;
  readonly numerals: Numerals;
}

const isPlainWord = (cue: string) => /^[\p{L}'’]+\*?$/u.test(cue);

/** Compiles the cues of some languages, once for many texts. */
export const compileCues = (languages: readonly ContractLanguage[], ownLabels: readonly string[] = []): CueLexicon => {
  const roles = new Map<string, number>();
  const phrases = new Map<string, { tail: string; rest: Uint16Array; open: boolean; roles: number }[]>();
  const add = (cues: readonly string[], role: number) => {
    for (const cue of cues) {
      const head = isPlainWord(cue) ? cue : /^[\p{L}'’]+/u.exec(cue)?.[0];
      if (head === undefined) throw new TypeError(`A label begins with a letter: ${cue}`);
      if (head === cue) roles.set(cue, (roles.get(cue) ?? 0) | role);
      else {
        const tail = cue.slice(head.length);
        const known = phrases.get(head)?.find((phrase) => phrase.tail === tail);
        if (known) known.roles |= role;
        else phrases.set(head, [...(phrases.get(head) ?? []), { tail, rest: normalise(tail.replace("*", "")).codes, open: tail.endsWith("*"), roles: role }]);
      }
    }
  };
  for (const { contractCues: cues, numerals } of languages) {
    add(cues.labels, LABEL);
    add(cues.holders, HOLDER);
    add(cues.generic, GENERIC);
    add(cues.logins, LOGIN);
    add(cues.fillers, FILLER);
    add(cues.numbers, FILLER | NUMBERS);
    add(cues.others, OTHER);
    add(cues.denials, DENIAL);
    add(cues.links, LINK);
    add(cues.units, UNIT);
    add(numerals.counted, UNIT);
  }
  const own = new Set(ownLabels.map((label) => label.toLowerCase()));
  add([...own], LABEL);
  // A word has the roles of the stems that it begins with, too.
  const whole = (word: string) => {
    const bare = word.replace("*", "");
    let sum = roles.get(word) ?? 0;
    for (let end = 1; end <= bare.length; end++) sum |= roles.get(`${bare.slice(0, end)}*`) ?? 0;
    // What the operator calls a label announces nothing else.
    return own.has(word) ? sum & ~(OTHER | DENIAL) : sum;
  };
  return compileLexicon([...new Set([...roles.keys(), ...phrases.keys()])].map((word): [string, Entry] => [word, { roles: whole(word), tokens: 1, phrases: phrases.get(word) ?? [] }]));
};

export const DEFAULT_LANGUAGES: readonly ContractLanguage[] = [{ contractCues: ru, numerals: ruNumerals }, { contractCues: en, numerals: enNumerals }];

let defaults: CueLexicon | undefined;
/** The cues of these languages, compiled when the first text is read. */
export const defaultCues = (): CueLexicon => (defaults ??= compileCues(DEFAULT_LANGUAGES));

const isCharacter = (code: number) => CLASS[code] === LATIN || CLASS[code] === CYRILLIC || CLASS[code] === DIGIT;

const goesOn = (codes: Uint16Array, from: number, rest: Uint16Array, open: boolean): boolean => {
  for (let at = 0; at < rest.length; at++) if (codes[from + at] !== rest[at]) return false;
  return open || !isCharacter(codes[from + rest.length] ?? 0);
};

/** The cue that the word at a token is, alone or with the words after it; undefined for any other word. */
export const cueAt = ({ text, starts, ends, count }: Tokens, at: number, cues: CueLexicon): Cue | undefined => {
  const entry = lookUp(cues, text.codes, starts[at]!, ends[at]!);
  if (!entry?.phrases.length) return entry;
  let { roles } = entry;
  let end = ends[at]!;
  for (const { rest, open, roles: whole } of entry.phrases) {
    if (ends[at]! + rest.length <= end || !goesOn(text.codes, ends[at]!, rest, open)) continue;
    roles = whole | (entry.roles & ANNOUNCES);
    end = ends[at]! + rest.length;
  }
  let next = at + 1;
  while (next < count && starts[next]! < end) next++;
  return { roles, tokens: next - at };
};

/** The roles of the word at a token, 0 for one that is no cue and for what is no word. */
export const rolesAt = (tokens: Tokens, at: number, cues: CueLexicon): number =>
  at >= 0 && at < tokens.count && tokens.kinds[at]! < NUMBER ? (cueAt(tokens, at, cues)?.roles ?? 0) : 0;
