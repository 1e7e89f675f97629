import { matchersOf, readContractNumber } from "../contracts/index.js";
import type { ContractFormat } from "../contracts/index.js";
import { longestAt } from "../contracts/matcher.js";
import type { Span } from "../result.js";
import { LINE_BREAK, NUMBER, normalise, tokenise } from "../text/index.js";
import type { NormalText, Tokens } from "../text/index.js";
import { ANNOUNCES, compileCues, cueAt, CUES, DEFAULT_LANGUAGES, DENIAL, FILLER, GENERIC, HOLDER, LABEL, LINK, LOGIN, NUMBERS, OTHER, rolesAt } from "./contract-cues.js";
import type { ContractLanguage, CueLexicon } from "./contract-cues.js";
import { areAlike, chunkAt, DOUBTFUL, isCompound, isHandle, isUnmistakable, isWord, LIKELY, likeness, markAt, originalOf, SHORT, withGroups, withPrefix } from "./contract-shape.js";
import type { Chunk } from "./contract-shape.js";
import { compileSpokenWords, readSpokenAt, SPOKEN_WORDS } from "./spoken-number.js";
import type { SpokenWords } from "./spoken-number.js";

export interface ContractNumberOptions {
  /** The operator's formats. Without any, numbers are found by their labels. */
  readonly formats?: readonly ContractFormat[];
  /** Whose words announce a number; Russian and English if absent. */
  readonly languages?: readonly ContractLanguage[];
}

/** A contract number, or a login that stands for one, found in a text. */
export interface FoundContractNumber {
  /** As the format writes it; without a format as it stands in the text, blanks and dashes plain; digits where it was dictated. */
  readonly value: string;
  /** Where the number stands, without its label. */
  readonly span: Span;
  /** Names of all declared formats that it fits: none is chosen. */
  readonly formats: readonly string[];
  /** Every other value that it can be read as, if there are several. */
  readonly alternatives?: readonly string[];
  /** How it was found: announced by a word, by a declared format, or by a form that can be nothing else where it stands alone. */
  readonly by: "label" | "format" | "form";
  readonly dictated: boolean;
}

/** Words between a label and its number, at most: right beside a holder, a clause away from a label. */
const NEAR = 1;
const FAR = 7;
/** Words and digits of a dictated number, at least: "two hundred" is more often a sum. */
const MIN_SPOKEN = 3;
/** Tokens between a number and a label that follows it. */
const BACK = 6;

const [DOT, COMMA, COLON, EXCLAMATION, QUESTION, HYPHEN] = [0x2e, 0x2c, 0x3a, 0x21, 0x3f, 0x2d];
const NUMERO = 0x2116;
const HASH = 0x23;

/** The announcement that is open at a place of the text. */
interface Label {
  readonly roles: number;
  /** Words since that are no fillers. */
  words: number;
  /** The token after the last filler: a number here stands right after the label. */
  next: number;
  /** Whether a comma came since. */
  paused: boolean;
}

const countDigits = (text: string) => text.replace(/[^0-9]/g, "").length;

class Reader {
  readonly found: FoundContractNumber[] = [];
  readonly #tokens: Tokens;
  readonly #cues: CueLexicon;
  readonly #spoken: SpokenWords;
  readonly #formats: readonly ContractFormat[];
  #label: Label | undefined;
  /** Words since a noun that announces a number of another kind; a large number if there is none in the sentence. */
  #sinceOther = FAR;
  /** The last number found, to know more of the same list. */
  #model: Chunk | undefined;
  #foundAt = -1;

  constructor(tokens: Tokens, cues: CueLexicon, spoken: SpokenWords, formats: readonly ContractFormat[]) {
    this.#tokens = tokens;
    this.#cues = cues;
    this.#spoken = spoken;
    this.#formats = formats;
  }

  read(): FoundContractNumber[] {
    for (let at = 0; at < this.#tokens.count; ) at = this.#step(at);
    return this.found;
  }

  #step(at: number): number {
    const { kinds } = this.#tokens;
    const kind = kinds[at]!;
    if (kind === LINE_BREAK) return this.#breakLine(at);
    if (kind > NUMBER) return this.#mark(at);
    if (kind === NUMBER) return this.#number(at);
    return this.#word(at);
  }

  /** A label at the end of its line announces what begins the next. */
  #breakLine(at: number): number {
    if (this.#label && this.#label.next < at) this.#label = undefined;
    else if (this.#label) this.#label.next = at + 1;
    this.#sinceOther = FAR;
    return at + 1;
  }

  #mark(at: number): number {
    const mark = markAt(this.#tokens, at);
    const { starts, ends, count } = this.#tokens;
    const touches = at + 1 < count && starts[at + 1] === ends[at];
    const label = this.#label;
    if (mark === EXCLAMATION || mark === QUESTION || (mark === DOT && !touches && !this.#isAbbreviated(at))) this.#label = undefined;
    else if (mark === COMMA) {
      if (label) label.paused = true;
    } else if (label && label.next === at) label.next = at + 1;
    if (mark === NUMERO || mark === HASH) this.#openNumero(at);
    return at + 1;
  }

  /** The dot of "дог." or "acct.", or one before a number. */
  #isAbbreviated(at: number): boolean {
    const { starts, ends, kinds } = this.#tokens;
    // "Договор осн. К-119/21".
    if (this.#label && this.#label.words <= NEAR && ends[at - 1]! - starts[at - 1]! < 5 && kinds[at + 1]! <= NUMBER && chunkAt(this.#tokens, at + 1).digits > 1) return true;
    if (this.#label?.next !== at) return false;
    if (kinds[at + 1] === undefined) return false;
    return (!isWord(this.#tokens, at + 1) || ends[at - 1]! - starts[at - 1]! < 6 || chunkAt(this.#tokens, at + 1).digits > 0);
  }

  /** "№ 004051" with nothing before it on its line. */
  #openNumero(at: number): void {
    const before = this.#tokens.kinds[at - 1];
    if (!this.#label && (at === 0 || before === LINE_BREAK)) this.#label = { roles: LABEL, words: 0, next: at + 1, paused: false };
  }

  #word(at: number): number {
    if (isCompound(this.#tokens, at)) {
      const next = this.#compound(at);
      if (next) return next;
    }
    const cue = cueAt(this.#tokens, at, this.#cues);
    if (this.#label) {
      const next = this.#dictated(at, this.#spoken);
      if (next) return next;
    }
    if (cue) return this.#cue(cue.roles, at, at + cue.tokens);
    if (this.#formats.length) {
      const next = this.#byFormat(at);
      if (next) return next;
    }
    this.#passWord();
    return at + 1;
  }

  #passWord(): void {
    this.#sinceOther++;
    if (this.#label && ++this.#label.words > (this.#label.roles & LABEL ? FAR : NEAR)) this.#label = undefined;
  }

  #cue(roles: number, at: number, next: number): number {
    const label = this.#label;
    // "14 абонентов": how many, not which.
    if (roles & HOLDER && this.#tokens.kinds[at - 1] === NUMBER && !(roles & LABEL)) return this.#passWord(), next;
    const isFiller = label && (roles & FILLER) !== 0;
    if (roles & OTHER && !isFiller) {
      this.#label = undefined;
      this.#sinceOther = 0;
    } else if (roles & DENIAL && !(roles & ANNOUNCES)) {
      if (label) this.#label = undefined;
    } else if (!label && ((roles & GENERIC && this.#sinceOther < FAR) || !(roles & (ANNOUNCES | NUMBERS)))) {
      this.#passWord();
    } else if (!label && roles & NUMBERS && !(roles & ANNOUNCES)) {
      // "our ref" may be anybody's.
      if (this.#sinceOther >= FAR && !isWord(this.#tokens, at - 1)) this.#label = { roles: NUMBERS, words: 0, next, paused: false };
    } else if (roles & ANNOUNCES && !(isFiller && label.roles & LABEL && label.next === at)) {
      this.#label = { roles: roles | (label && label.next === at ? label.roles : 0), words: 0, next, paused: false };
      this.#sinceOther = FAR;
    } else if (isFiller) {
      if (label.next === at) label.next = next;
    } else this.#passWord();
    return next;
  }

  /** A chunk that begins with letters; 0 if it is none. */
  #compound(at: number): number {
    const chunk = chunkAt(this.#tokens, at);
    if (chunk.last === at + 1) return 0;
    const label = this.#label;
    if (label && label.roles & LOGIN && label.words <= NEAR && isHandle(this.#tokens, chunk)) return this.#take(chunk, "label");
    if (!chunk.digits) return 0;
    return this.#chunk(chunk, at);
  }

  #number(at: number): number {
    if (this.#label) {
      const next = this.#dictated(at, this.#spoken);
      if (next) return next;
    }
    return this.#chunk(chunkAt(this.#tokens, at), at);
  }

  #chunk(chunk: Chunk, at: number): number {
    const byFormat = this.#formats.length ? this.#byFormat(at) : 0;
    if (byFormat) return byFormat;
    const whole = withPrefix(this.#tokens, withGroups(this.#tokens, chunk, this.#cues), this.#cues);
    const like = likeness(this.#tokens, whole, this.#cues);
    const label = this.#label;
    const meant = label !== undefined && this.#isMeant(label, like, whole);
    if (meant || (like && this.#isListed(whole))) return this.#take(whole, "label");
    if (like >= SHORT && (this.#isSelfLabelled(whole) || (this.#standsAlone(whole) && isUnmistakable(this.#tokens, whole)))) return this.#take(whole, "form");
    if (like === LIKELY && this.#sinceOther > 3 && this.#isAnnouncedAfter(whole)) return this.#take(whole, "label");
    this.#passWord();
    return Math.max(chunk.last, at + 1);
  }

  /** "vps-88213": what it is called by is a part of it. */
  #isSelfLabelled({ first, digits, text }: Chunk): boolean {
    if (digits < 4 || this.#sinceOther < 3 || !isWord(this.#tokens, first) || markAt(this.#tokens, first + 1) !== HYPHEN) return false;
    return (rolesAt(this.#tokens, first, this.#cues) & HOLDER) !== 0 && !/-(?:19|20)[0-9]{2}$/.test(text);
  }

  /** A sentence of its own, or the first thing on its line. */
  #standsAlone({ first, last, digits }: Chunk): boolean {
    const { kinds, count } = this.#tokens;
    const mark = markAt(this.#tokens, first - 1);
    const after = markAt(this.#tokens, last);
    const ends = last === count || kinds[last] === LINE_BREAK || after === DOT;
    if (first === 0 || kinds[first - 1] === LINE_BREAK) return ends || (digits > 4 && after !== COLON);
    // "Октябрьский пр. 118-53": the dot of a short word ends no sentence.
    const isSentence = mark === DOT && this.#tokens.ends[first - 2]! - this.#tokens.starts[first - 2]! > 3;
    return ends && (isSentence || (mark === COMMA && this.#sinceOther >= FAR));
  }

  #isMeant(label: Label, like: number, chunk: Chunk): boolean {
    // "номер ПЛ-0382": of what, only its form tells.
    if (label.roles === NUMBERS) return like > DOUBTFUL && label.next >= chunk.first && isUnmistakable(this.#tokens, chunk) && chunk.letters > 0;
    if (label.paused && !(label.roles & LABEL)) return like === LIKELY && this.#isNumbered(chunk);
    if (label.next < chunk.first) return like === LIKELY;
    return like >= SHORT || (like === DOUBTFUL && this.#isNumbered(chunk));
  }

  /** "договор № 2019", "account number 500": said to be a number. */
  #isNumbered({ first }: Chunk): boolean {
    const mark = markAt(this.#tokens, first - 1);
    if (mark) return mark === COLON || mark === NUMERO || mark === HASH;
    const roles = rolesAt(this.#tokens, first - 1, this.#cues);
    return (roles & NUMBERS) !== 0;
  }

  /** One more number of a list: "33190, 33191 и 33192", or a column of codes. */
  #isListed(chunk: Chunk): boolean {
    if (!this.#model || !areAlike(this.#model, chunk)) return false;
    if (chunk.first - this.#foundAt <= 2) return true;
    return chunk.letters > 0 && this.#tokens.kinds[chunk.first - 1] === LINE_BREAK;
  }

  /** "4417 был договор", "C0098113, that'll be the customer number": only links stand between, and the label has no number of its own. */
  #isAnnouncedAfter({ last, digits }: Chunk): boolean {
    const { kinds, count } = this.#tokens;
    let linked = false;
    for (let at = last; at < count && at < last + BACK; ) {
      if (kinds[at] === NUMBER || kinds[at] === LINE_BREAK) return false;
      if (!isWord(this.#tokens, at)) {
        if (markAt(this.#tokens, at) !== COMMA && markAt(this.#tokens, at) !== HYPHEN) return false;
        linked = true;
        at++;
        continue;
      }
      const cue = cueAt(this.#tokens, at, this.#cues);
      if (!cue) return false;
      if (cue.roles & LABEL || (cue.roles & HOLDER && digits > 4)) return linked && !this.#hasOwnNumber(at + cue.tokens);
      if (!(cue.roles & LINK)) return false;
      linked = true;
      at += cue.tokens;
    }
    return false;
  }

  #hasOwnNumber(at: number): boolean {
    const { kinds, count } = this.#tokens;
    for (let steps = 0; at < count && steps < 4; steps++) {
      if (kinds[at] === NUMBER) return true;
      if (kinds[at] === LINE_BREAK) return false;
      if (isWord(this.#tokens, at)) {
        const chunk = chunkAt(this.#tokens, at);
        if (chunk.digits) return true;
        const cue = cueAt(this.#tokens, at, this.#cues);
        if (!cue) return false;
        at += cue.tokens;
      } else at++;
    }
    return false;
  }

  /** A dictated number, with the single letters before it: "A F one one nine two". */
  #dictated(at: number, words: SpokenWords): number {
    const { starts, ends } = this.#tokens;
    const read = readSpokenAt(this.#tokens, at, words);
    if (!read || this.#label?.roles === NUMBERS || read.last - read.first < MIN_SPOKEN || countDigits(read.digits) < MIN_SPOKEN) return 0;
    let first = at;
    let letters = "";
    while (isWord(this.#tokens, first - 1) && ends[first - 1]! - starts[first - 1]! === 1 && letters.length < 4) {
      const letter = originalOf(this.#tokens, first - 1, first);
      if (letter === letter.toLowerCase()) break;
      letters = letter + letters;
      first--;
    }
    this.#add({ first, last: read.last }, letters + read.digits, "label", true);
    return read.last;
  }

  /** A number of a declared form: after a label any; without one only a form that has letters, or a number known to be issued. */
  #byFormat(at: number): number {
    const { text, starts } = this.#tokens;
    const label = this.#label;
    const from = text.toOriginal(starts[at]!, starts[at]! + 1).start;
    let end = -1;
    for (const format of this.#formats) {
      const { number } = matchersOf(format);
      const to = longestAt(number, text.original, from);
      if (to <= end) continue;
      const readings = readContractNumber(text.original.slice(from, to), [format]);
      const announced = label && (label.next >= at || label.roles & LABEL);
      const distinct = readings.some(({ value, lookalikes }) => !lookalikes && (/\p{L}/u.test(value) || (typeof format.issued === "function" && format.issued(value))));
      if (announced || (distinct && this.#sinceOther > 1)) end = to;
    }
    if (end < 0) return 0;
    const { end: stop } = text.toNormal(from, end);
    let last = at + 1;
    while (last < this.#tokens.count && starts[last]! < stop) last++;
    this.#add({ first: at, last }, text.original.slice(from, end), label ? "label" : "format", false);
    return last;
  }

  #take(chunk: Chunk, by: FoundContractNumber["by"]): number {
    this.#model = chunk;
    this.#add(chunk, tidy(originalOf(this.#tokens, chunk.first, chunk.last)), by, false);
    return chunk.last;
  }

  #add({ first, last }: { readonly first: number; readonly last: number }, written: string, by: FoundContractNumber["by"], dictated: boolean): void {
    const { text, starts, ends } = this.#tokens;
    const readings = readContractNumber(written, this.#formats);
    const values = [...new Set(readings.map((reading) => reading.value))];
    this.found.push({
      value: values.length === 1 ? values[0]! : written,
      span: text.toOriginal(starts[first]!, ends[last - 1]!),
      formats: [...new Set(readings.map((reading) => reading.format.name))],
      ...(values.length > 1 ? { alternatives: values } : {}),
      by,
      dictated,
    });
    this.#foundAt = last;
    this.#label = undefined;
  }
}

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) return false;
  return true;
};

/** ASCII digits, plain dashes and blanks, nothing invisible; letters and their case as typed. */
const tidy = (written: string): string => {
  if (isAscii(written)) return written;
  return [...written].map((character) => (/\p{L}/u.test(character) ? character : normalise(character).normal)).join("");
};

interface Words {
  readonly cues: CueLexicon;
  readonly spoken: SpokenWords;
}

const NO_FORMATS: readonly ContractFormat[] = [];
const DEFAULT_WORDS: Words = { cues: CUES, spoken: SPOKEN_WORDS };
/** What was compiled for a list of languages and one of formats: the same lists come with every text. */
const compiled = new WeakMap<object, WeakMap<object, Words>>();

const wordsOf = (languages: readonly ContractLanguage[], formats: readonly ContractFormat[]): Words => {
  const own = formats.flatMap((format) => format.labels ?? []);
  if (languages === DEFAULT_LANGUAGES && !own.length) return DEFAULT_WORDS;
  const byFormats = compiled.get(languages) ?? new WeakMap<object, Words>();
  compiled.set(languages, byFormats);
  const words = byFormats.get(formats) ?? { cues: compileCues(languages, own), spoken: compileSpokenWords(languages.map(({ numerals }) => numerals)) };
  byFormats.set(formats, words);
  return words;
};

/**
 * Contract, account and subscriber numbers and logins in a text, in order of appearance: by the word that announces them, before or after,
 * and by a declared format; dictated ones included. Dates, sums, speeds, phones and numbers announced as something else are none.
 */
export const extractContractNumbers = (text: string | NormalText, { formats = NO_FORMATS, languages }: ContractNumberOptions = {}): FoundContractNumber[] => {
  const normal = typeof text === "string" ? normalise(text) : text;
  const { cues, spoken } = wordsOf(languages ?? DEFAULT_LANGUAGES, formats);
  return new Reader(tokenise(normal), cues, spoken, formats).read();
};
