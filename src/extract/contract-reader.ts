import type { ContractFormat } from "../contracts/index.js";
import { LINE_BREAK, NUMBER } from "../text/index.js";
import type { Tokens } from "../text/index.js";
import { isAnnouncedAfter } from "./contract-context.js";
import { ANNOUNCES, cueAt, DENIAL, FILLER, GENERIC, HOLDER, LABEL, LOGIN, NUMBERS, OTHER, rolesAt } from "./contract-cues.js";
import type { CueLexicon } from "./contract-cues.js";
import { endByFormat, foundNumber, tidy } from "./contract-found.js";
import type { FoundContractNumber } from "./contract-found.js";
import { areAlike, chunkAt, DOUBTFUL, isCompound, isHandle, isUnmistakable, isWord, LIKELY, likeness, markAt, originalOf, SHORT, withGroups, withPrefix } from "./contract-shape.js";
import type { Chunk } from "./contract-shape.js";
import { readSpokenAt } from "./spoken-number.js";
import type { SpokenWords } from "./spoken-number.js";

/** Words between a label and its number, at most: right beside a holder, a clause away from a label. */
const NEAR = 1;
const FAR = 7;
/** Words and digits of a dictated number, at least: "two hundred" is more often a sum. */
const MIN_SPOKEN = 3;

const [DOT, COMMA, COLON, EXCLAMATION, QUESTION, HYPHEN, SEMICOLON] = [0x2e, 0x2c, 0x3a, 0x21, 0x3f, 0x2d, 0x3b];
const ENDS: ReadonlySet<number> = new Set([DOT, EXCLAMATION, QUESTION, SEMICOLON]);
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

/** Walks through a text once and keeps what is found. */
export class ContractReader {
  readonly found: FoundContractNumber[] = [];
  /** What looks like a number of this kind or of another, though no word says which. */
  readonly doubtful: FoundContractNumber[] = [];
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

  read(): this {
    for (let at = 0; at < this.#tokens.count; ) at = this.#step(at);
    return this;
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
    if (label && label.roles & LABEL && label.next === at && isHandle(this.#tokens, chunk)) return this.#take(chunk, "label");
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
    if (like === LIKELY && this.#sinceOther > 3 && isAnnouncedAfter(this.#tokens, whole, this.#cues)) return this.#take(whole, "label");
    if (like >= SHORT && this.#sinceOther > 1) this.doubtful.push(this.#numberOf(whole, tidy(originalOf(this.#tokens, whole.first, whole.last)), "context", false));
    this.#passWord();
    return Math.max(chunk.last, at + 1);
  }

  /** "vps-88213": what it is called by is a part of it. */
  #isSelfLabelled({ first, digits, text }: Chunk): boolean {
    if (digits < 4 || this.#sinceOther < 3 || !isWord(this.#tokens, first) || markAt(this.#tokens, first + 1) !== HYPHEN || markAt(this.#tokens, first - 1)) return false;
    return (rolesAt(this.#tokens, first, this.#cues) & HOLDER) !== 0 && !/-(?:19|20)[0-9]{2}$/.test(text);
  }

  /** A sentence of its own, the last part of one, or the first thing on its line. */
  #standsAlone({ first, last, digits, letters }: Chunk): boolean {
    const { kinds, count, starts, ends } = this.#tokens;
    const before = markAt(this.#tokens, first - 1);
    const after = markAt(this.#tokens, last);
    const closes = last === count || kinds[last] === LINE_BREAK || ENDS.has(after);
    if (first === 0 || kinds[first - 1] === LINE_BREAK) return closes || after === COMMA || (digits > 4 && after !== COLON);
    // "Октябрьский пр. 118-53": the dot of a short word ends no sentence.
    const opens = before === EXCLAMATION || before === QUESTION || (before === DOT && (kinds[first - 2]! >= NUMBER || ends[first - 2]! - starts[first - 2]! > 3 || (letters > 0 && !(rolesAt(this.#tokens, first - 2, this.#cues) & OTHER))));
    return opens ? closes || after === COMMA : closes && before === COMMA && this.#sinceOther >= FAR;
  }

  #isMeant(label: Label, like: number, chunk: Chunk): boolean {
    // "номер ПЛ-0382": of what, only its form tells.
    if (label.roles === NUMBERS) return like > DOUBTFUL && label.next >= chunk.first && chunk.digits > 3 && chunk.letters > 0 && isUnmistakable(this.#tokens, chunk);
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
    const announced = label !== undefined && (label.next >= at || (label.roles & LABEL) !== 0);
    const end = endByFormat(text.original, from, this.#formats, announced, this.#sinceOther > 1);
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

  #numberOf({ first, last }: Pick<Chunk, "first" | "last">, written: string, by: FoundContractNumber["by"], dictated: boolean): FoundContractNumber {
    const { text, starts, ends } = this.#tokens;
    return foundNumber(written, text.toOriginal(starts[first]!, ends[last - 1]!), this.#formats, by, dictated);
  }

  #add(place: Pick<Chunk, "first" | "last">, written: string, by: FoundContractNumber["by"], dictated: boolean): void {
    this.found.push(this.#numberOf(place, written, by, dictated));
    this.#foundAt = place.last;
    this.#label = undefined;
  }
}
