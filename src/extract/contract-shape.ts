import { CYRILLIC_WORD, LINE_BREAK, MARK, NUMBER } from "../text/index.js";
import type { Tokens } from "../text/index.js";
import { CLASS, DIGIT, LETTER } from "../text/characters.js";
import { rolesAt, UNIT } from "./contract-cues.js";
import type { CueLexicon } from "./contract-cues.js";

/** Letters and digits that stand together, perhaps in groups with one blank between: "0417/Б", "CN 4410 7765 20". */
export class Chunk {
  #text: string | undefined;

  /** Tokens, half-open; how many digits and letters they hold. */
  constructor(
    readonly tokens: Tokens,
    readonly first: number,
    readonly last: number,
    readonly digits: number,
    readonly letters: number,
  ) {}

  /** In the normal form. */
  get text(): string {
    return (this.#text ??= this.tokens.text.normal.slice(this.tokens.starts[this.first]!, this.tokens.ends[this.last - 1]!));
  }
}

const JOINTS = new Set([..."-/._"].map((joint) => joint.charCodeAt(0)));
const [COMMA, DOT, COLON, SLASH, PLUS, OPEN, PERCENT, HYPHEN, AT] = [0x2c, 0x2e, 0x3a, 0x2f, 0x2b, 0x28, 0x25, 0x2d, 0x40];
const MONEY = new Set([..."₽$€£₴₸¥"].map((sign) => sign.charCodeAt(0)));
const MAX_TOKENS = 24;

/** Code of a mark, 0 for any other token. */
export const markAt = ({ text, starts, kinds, count }: Tokens, at: number): number => (at >= 0 && at < count && kinds[at] === MARK ? text.codes[starts[at]!]! : 0);
const isTouching = ({ starts, ends, count }: Tokens, at: number) => at > 0 && at < count && starts[at] === ends[at - 1];
const length = ({ starts, ends }: Tokens, at: number) => ends[at]! - starts[at]!;
const isNumber = ({ kinds, count }: Tokens, at: number) => at < count && kinds[at] === NUMBER;
export const isWord = ({ kinds, count }: Tokens, at: number): boolean => at >= 0 && at < count && kinds[at]! < NUMBER;
const isUpper = (text: string) => text !== text.toLowerCase() && text === text.toUpperCase();
export const originalOf = ({ text, starts, ends }: Tokens, first: number, last: number): string => {
  const { start, end } = text.toOriginal(starts[first]!, ends[last - 1]!);
  return text.original.slice(start, end);
};

/** End of the run of touching words, numbers and joints that begins at a token; a joint at its end does not belong. */
const runEnd = (tokens: Tokens, first: number): number => {
  let last = first + 1;
  for (let at = last; at < tokens.count && at - first < MAX_TOKENS && isTouching(tokens, at); at++) {
    const mark = markAt(tokens, at);
    if (mark ? !JOINTS.has(mark) && mark !== AT : tokens.kinds[at] === LINE_BREAK) break;
    if (!mark) last = at + 1;
  }
  // "2214498Кузьменко": a word typed onto the number without a blank.
  return last > first + 1 && isNumber(tokens, first) && isWord(tokens, first + 1) && length(tokens, first + 1) > 3 ? first + 1 : last;
};

const make = (tokens: Tokens, first: number, last: number): Chunk => {
  let digits = 0;
  let letters = 0;
  for (let at = first; at < last; at++) {
    if (isNumber(tokens, at)) digits += length(tokens, at);
    else if (isWord(tokens, at)) letters += length(tokens, at);
  }
  return new Chunk(tokens, first, last, digits, letters);
};

/** Whether a word goes on in a number or, after a joint, in another word: "user90233", "ПР-7", "v.zhdanova". */
export const isCompound = (tokens: Tokens, at: number): boolean => {
  if (!isTouching(tokens, at + 1)) return false;
  if (isNumber(tokens, at + 1)) return true;
  const mark = markAt(tokens, at + 1);
  return mark > 0 && isTouching(tokens, at + 2) && tokens.kinds[at + 2]! <= NUMBER && (JOINTS.has(mark) || mark === AT);
};

/** The chunk that begins at a word or a number, up to the next blank. */
export const chunkAt = (tokens: Tokens, first: number): Chunk => make(tokens, first, runEnd(tokens, first));

const isOneBlank = ({ starts, ends, text }: Tokens, at: number) => starts[at]! - ends[at - 1]! === 1 && text.codes[ends[at - 1]!] === 0x20;

/** Whether the numbers from a token on look like a phone or a time, and not like one more group. */
const isAnotherThing = (tokens: Tokens, at: number): boolean => {
  const mark = isTouching(tokens, at + 1) ? markAt(tokens, at + 1) : 0;
  if (mark === COLON || mark === PERCENT) return true;
  const digit = tokens.text.codes[tokens.starts[at]!]!;
  return length(tokens, at) === 1 && (digit === 0x37 || digit === 0x38) && (isNumber(tokens, at + 1) ? length(tokens, at + 1) === 3 : markAt(tokens, at + 1) === OPEN || mark === HYPHEN);
};

/** Whether what follows is a unit, so that the number before it is a quantity. */
const isCounted = (tokens: Tokens, at: number, cues: CueLexicon): boolean => {
  const mark = markAt(tokens, at);
  if (mark) return mark === PERCENT || MONEY.has(mark) || (mark === COLON && isTouching(tokens, at) && isTouching(tokens, at + 1) && isNumber(tokens, at + 1));
  return (rolesAt(tokens, at, cues) & UNIT) !== 0;
};

/**
 * Adds the groups that follow after one blank each, if the chunk is made of short groups of digits. A last group that counts something
 * ("4051 2 дня") stays out.
 */
export const withGroups = (tokens: Tokens, chunk: Chunk, cues: CueLexicon): Chunk => {
  let { last } = chunk;
  if (!isNumber(tokens, last - 1) || length(tokens, last - 1) > 4) return chunk;
  while (isNumber(tokens, last) && isOneBlank(tokens, last) && length(tokens, last) <= 4 && last - chunk.first < MAX_TOKENS && !isAnotherThing(tokens, last)) {
    const end = runEnd(tokens, last);
    if (isCounted(tokens, end, cues) || make(tokens, last, end).letters > 1) break;
    last = end;
    if (length(tokens, last - 1) > 4) break;
  }
  return last === chunk.last ? chunk : make(tokens, chunk.first, last);
};

/** Starts the chunk at a short word in capitals right before it: "BZ 119 204". */
export const withPrefix = (tokens: Tokens, chunk: Chunk, cues: CueLexicon): Chunk => {
  const at = chunk.first - 1;
  if (!isNumber(tokens, chunk.first) || !isWord(tokens, at) || length(tokens, at) > 4 || !isOneBlank(tokens, chunk.first) || (isTouching(tokens, at) && markAt(tokens, at - 1))) return chunk;
  return isUpper(originalOf(tokens, at, at + 1)) && !(rolesAt(tokens, at, cues) & ~UNIT) ? make(tokens, at, chunk.last) : chunk;
};

const matchesAll = (text: string, test: (code: number) => boolean) => {
  for (let at = 0; at < text.length; at++) if (!test(text.charCodeAt(at))) return false;
  return true;
};
const isDay = (day: string, month: string) => Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;

/** Dates with a year: 14.07.2026, 14/07/26, 07/14/2026, 2026-07-14; other dotted numbers are addresses of hosts or versions. */
const isDate = (text: string): boolean => {
  if (text.includes(".")) return !/^[0-9]{3}\.[0-9]{3}\.[0-9]{3}$/.test(text);
  if (text.includes("_") || (text.includes("/") && text.includes("-"))) return false;
  const [a, b, c, more] = text.split(/[/-]/);
  if (a === undefined || b === undefined || c === undefined || more !== undefined) return false;
  if (a.length === 4) return (a.startsWith("19") || a.startsWith("20")) && b.length === 2 && c.length === 2 && isDay(c, b);
  return a.length <= 2 && b.length <= 2 && (c.length === 4 ? c.startsWith("19") || c.startsWith("20") : c.length === 2) && (isDay(a, b) || isDay(b, a));
};

const PHONES = new Set(["1-3-3-2-2", "1-3-7", "1-3-3-4", "1-3-2-2-3", "1-3-2-3-2", "3-3-2-2"]);

const LOCAL_PHONES = new Set(["3-2-2", "2-2-2", "3-4", "1-2-2", "2-2-1", "2-3-2", "3-3-1", "3-3-3", "3-3-4", "4-2-2", "3-3-2-2", "1-3-3-2-2", "1-3-7", "1-3-3-4", "4-6", "5-6", "4-3-4", "5-3-3", "3-4-4"]);

/** A mobile or full number as people group it: 8 921 555-13-08, 921 555 13 08. */
const isPhone = ({ text, digits }: Chunk): boolean => {
  if (digits < 10 || digits > 11 || text.length === digits) return false;
  const groups = text.split(/[ -]/);
  const first = text.charCodeAt(0);
  return PHONES.has(groups.map((group) => group.length).join("-")) && (groups.length === 4 && groups[0]!.length === 3 ? first === 0x39 : first === 0x37 || first === 0x38);
};

const isYear = ({ text, letters }: Chunk) => !letters && text.length === 4 && (text.startsWith("19") || text.startsWith("20"));

/** "1790/мес", "3-4/hr". */
const isRate = (tokens: Tokens, { first, last }: Chunk, cues: CueLexicon) =>
  last - first > 2 && markAt(tokens, last - 2) === SLASH && (rolesAt(tokens, last - 1, cues) & UNIT) !== 0;

const isOrdinal = (text: string) => /^[0-9]{1,4}(?:st|nd|rd|th|-?(?:го|й|е|я|ти|му|м|х))$/.test(text);

/** 200, 1500, 1 299: a sum or a speed, unless № or a colon says otherwise. */
const isRound = ({ text, letters, digits }: Chunk): boolean =>
  /^[1-9][0-9]{0,2} [0-9]{3}$/.test(text) || (!letters && digits < 5 && text.length === digits && !text.startsWith("0") && (text.endsWith("00") || (digits === 3 && text.endsWith("50"))));

/** "PLG-CAMP-02": hardly a digit, and plainly a code. */
const isCapitalCode = (tokens: Tokens, { first, last, letters, digits, text }: Chunk) => letters > 2 && digits > 0 && text.includes("-") && isUpper(originalOf(tokens, first, last));

/** How much a chunk looks like a contract number. */
const NOT = 0;
/** A year, a day, a round sum: only where №, a colon or "number" stands right before it. */
export const DOUBTFUL = 1;
/** Three digits: only right after a label. */
export const SHORT = 2;
/** Some words further too. */
export const LIKELY = 3;

export const likeness = (tokens: Tokens, chunk: Chunk, cues: CueLexicon): number => {
  const { first, last, digits, letters } = chunk;
  if (digits + letters < 3 || digits > 24 || (digits < 2 && !isCapitalCode(tokens, chunk))) return NOT;
  const { text } = chunk;
  if (letters && text.includes("@")) return NOT;
  if ((!letters && ((last - first > 1 && isDate(text)) || isPhone(chunk))) || isCounted(tokens, last, cues)) return NOT;
  if (markAt(tokens, last) === COMMA && isTouching(tokens, last) && isTouching(tokens, last + 1) && isNumber(tokens, last + 1)) return NOT;
  if (letters && (isRate(tokens, chunk, cues) || isOrdinal(text))) return NOT;
  const before = markAt(tokens, first - 1);
  if (before === PLUS || MONEY.has(before) || (isTouching(tokens, first) && (before === COLON || before === DOT) && isNumber(tokens, first - 2))) return NOT;
  if (markAt(tokens, last) === OPEN && isNumber(tokens, last + 1) && digits <= 2) return NOT;
  const [day, month] = !letters && digits <= 4 && last - first === 3 && text.includes("/") ? text.split("/") : [];
  if (isYear(chunk) || isRound(chunk) || (day && month && isDay(day, month))) return DOUBTFUL;
  return digits >= 4 || (letters > 0 && digits > 1 && digits + letters >= 4) ? LIKELY : SHORT;
};

const shapeAt = (codes: Uint16Array, at: number) => (CLASS[codes[at]!] === DIGIT ? DIGIT : CLASS[codes[at]!] ? LETTER : codes[at]!);

/** Whether two chunks differ in their digits and letters only: numbers of one list do. */
export const areAlike = (one: Chunk, other: Chunk): boolean => {
  const { text, starts, ends } = one.tokens;
  const [from, start, end] = [starts[other.first]!, starts[one.first]!, ends[one.last - 1]!];
  if (ends[other.last - 1]! - from !== end - start) return false;
  for (let at = start; at < end; at++) if (shapeAt(text.codes, at) !== shapeAt(text.codes, from + at - start)) return false;
  return true;
};

/**
 * A name that is no word: Latin letters with a digit, an underscore or a dot inside, or words of four letters and more with a hyphen
 * (of any length after a Russian word).
 */
export const isHandle = (tokens: Tokens, { first, last, letters, digits, text }: Chunk): boolean => {
  if (letters + digits < 3 || !letters || !matchesAll(text, (c) => c < 0x80)) return false;
  if (digits && last - first > 1) return true;
  if (text.includes("_") || text.includes("@")) return true;
  if (text.includes(".")) return !isTouching(tokens, first) || markAt(tokens, first - 1) !== SLASH;
  const parts = text.split("-");
  if (parts.length > 1 && first > 0 && tokens.kinds[first - 1] === CYRILLIC_WORD) return true;
  return parts.length > 1 && parts[0]!.length > 3 && parts.at(-1)!.length > 3;
};

/** So many digits in one run are no postal code, no local phone and no full one. */
const BARE: ReadonlySet<number> = new Set([8, 9, 12, 13, 14]);

/**
 * A number that can be nothing else, though no word announces it, where it stands alone: letters and digits joined by a hyphen or a slash,
 * a letter or three before five digits, or digits that are no phone, no range and no date.
 */
export const isUnmistakable = (tokens: Tokens, chunk: Chunk): boolean => {
  const { text, digits, letters, first, last } = chunk;
  if (text.includes(".")) return false;
  const groups = text.split(/[-/_]/);
  const written = originalOf(tokens, first, last);
  if (text.includes(" ")) return digits > 4 && letters > 1 && isUpper(written) && /^[a-zа-я]{2,4}(?: [0-9]{2,6})+$/.test(text);
  if (letters) {
    if (groups.length < 2) return /^[a-zа-я]{1,3}[0-9]{5,}$/.test(text);
    // "1472-byte" is a quantity, "Windows-11" a name.
    return digits > 1 && letters < 13 && !/^[0-9]+-[a-zа-я]{3,}$/.test(written) && (digits > 3 || isUpper(written) || groups.length > 2);
  }
  if (groups.length < 2) return BARE.has(digits) && !/^(?:19|20)[0-9]{6}$/.test(text);
  const sizes = groups.map((group) => group.length).join("-");
  return digits > 4 && digits < 15 && !LOCAL_PHONES.has(sizes) && !(digits === 11 && /^[78]/.test(text)) && !groups.every((group) => group.length === 2) && !(groups.length === 2 && groups[0]!.length === groups[1]!.length);
};
