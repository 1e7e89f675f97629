import type { Tokens } from "../../text/index.js";
import { LATIN_WORD, LINE_BREAK, MARK, NUMBER } from "../../text/index.js";
import { As, chain, FINGERPRINTS, seal, SEED, step } from "./fingerprint.js";
import { Ints } from "./ints.js";
import type { Model } from "./model.js";
import { find } from "./table.js";
import { WordCodes } from "./word-codes.js";

/** A text as the weights see it, token by token. */
export interface Scan {
  readonly tokens: Tokens;
  /** The sentence of each token; features do not reach beyond it. */
  readonly sentences: Int32Array;
  /** Tokens of the longest sentence. */
  readonly longest: number;
  /** What tells of a token and of its neighbours: first what it means (by distance), from `spelled[at]` on how it is spelled (close by). */
  readonly told: Ints;
  readonly spelled: Int32Array;
  /** What holds of a few tokens in a row: the feature (`NEAR_KEY`), and from bit 24 on how many tokens it reaches over after its first. */
  readonly near: Ints;
  /** What holds of all tokens of a sentence. */
  readonly flags: Ints;
  /** Classes of each token, as numbers of the model. */
  readonly classes: Ints;
  /** Hash of each word and number, 0 for what is not read. */
  readonly whole: Int32Array;
}

export const NEAR_KEY = FINGERPRINTS - 1;

const [DOT, QUESTION, EXCLAMATION, SEMICOLON, QUOTE, GREATER, COLON] = [0x2e, 0x3f, 0x21, 0x3b, 0x22, 0x3e, 0x3a];
const STEMS = [4, 5, 7];
const REACH = 3;
/** A quotation that nobody closed ends after so many tokens. */
const LONGEST_QUOTATION = 25;

export const FLAG = { question: 1, quoted: 2, label: 3, foreign: 4, inQuotes: 5, ofClass: 16 } as const;

/** The sentence of each token. Blank lines and line ends always part them. */
export const sentencesOf = ({ count, starts, ends, kinds, text: { codes } }: Tokens): Int32Array => {
  const sentences = new Int32Array(count);
  let sentence = 0;
  for (let at = 0; at < count; at++) {
    if (kinds[at] === LINE_BREAK) {
      // Of no sentence: what a line says is the same at the end of a text and before another paragraph.
      sentences[at] = ++sentence;
      sentence++;
      continue;
    }
    sentences[at] = sentence;
    if (kinds[at] === MARK) {
      const code = codes[starts[at]!]!;
      if (code === QUESTION || code === EXCLAMATION || code === SEMICOLON) sentence++;
      else if (code === DOT) {
        const glued = at + 1 < count && starts[at + 1] === ends[at];
        const abbreviation = at > 0 && kinds[at - 1]! < NUMBER && ends[at - 1] === starts[at] && ends[at - 1]! - starts[at - 1]! <= 3;
        if (!glued && !abbreviation) sentence++;
      }
    }
  }
  return sentences;
};

const OUTER = /* @__PURE__ */ (() => {
  const outer = new Uint8Array(128);
  for (const mark of `"'(),;:!?.*`) outer[mark.charCodeAt(0)] = 1;
  return outer;
})();

/** Shapes of what is written without blanks (`14:20`, `DIR-300`, `a@b.c`): letters and digits by kind, marks as they are. Two for each token: exact and loose. */
const shapesOf = ({ count, starts, ends, kinds, text: { codes } }: Tokens): Int32Array => {
  const shapes = new Int32Array(2 * count);
  for (let from = 0, to = 0; from < count; from = to) {
    for (to = from + 1; to < count && starts[to] === ends[to - 1] && kinds[to] !== LINE_BREAK; ) to++;
    if (to === from + 1 && kinds[from] !== NUMBER) continue;
    let [first, last] = [from, to];
    while (first < last && isOuter(kinds[first]!, codes[starts[first]!]!)) first++;
    while (last > first && isOuter(kinds[last - 1]!, codes[starts[last - 1]!]!)) last--;
    if (last - first < 2 && kinds[first] !== NUMBER) continue;
    let [shape, rough, group] = [SEED, SEED, 0];
    for (let at = first; at < last && at < first + 12; at++) {
      const kind = kinds[at]!;
      const size = kind === NUMBER ? Math.min(4, ends[at]! - starts[at]!) : 1;
      const symbol = kind === MARK ? codes[starts[at]!]! : kind * 8 + size;
      shape = step(shape, symbol);
      if (kind === MARK) {
        if (group) rough = step(rough, group);
        rough = step(rough, symbol);
        group = 0;
      } else group = group && group !== kind ? MARK : kind;
    }
    if (group) rough = step(rough, group);
    const exact = seal(shape, As.Shape);
    const loose = last - first > 1 ? seal(rough, As.LooseShape) : 0;
    for (let at = from; at < to; at++) {
      shapes[2 * at] = exact;
      shapes[2 * at + 1] = loose;
    }
  }
  return shapes;
};

const isOuter = (kind: number, code: number): boolean => kind === LINE_BREAK || (kind === MARK && code < 128 && OUTER[code] === 1);

/** Reads the words of a model in a text: their hashes and classes, and what tells of how they are spelled. */
class Words {
  readonly whole: Int32Array;
  readonly spelled: Ints;
  readonly classes: Ints;
  readonly #found: Int32Array;

  constructor(
    readonly tokens: Tokens,
    readonly sentences: Int32Array,
    readonly model: Model,
    reads: Uint8Array | undefined,
  ) {
    const { count } = tokens;
    this.whole = new Int32Array(count);
    this.#found = new Int32Array(count);
    this.spelled = new Ints(count, count * 3);
    this.classes = new Ints(count, count * 2);
    this.#spell(reads);
    this.#classify();
  }

  /** The words by themselves: what each means, and how it hashes. */
  #spell(reads: Uint8Array | undefined): void {
    const { tokens, sentences, model, whole, spelled } = this;
    const { count, starts, ends, kinds } = tokens;
    const words = new WordCodes(tokens, model);
    const hashes = new Int32Array(96);
    for (let at = 0; at < count; at++) {
      const kind = kinds[at]!;
      const reading = kind === LINE_BREAK ? 0 : reads ? reads[sentences[at]!]! : 1;
      if (reading) {
        const size = words.read(at, reading === 2);
        const { codes, from } = words;
        let hash = SEED;
        for (let letter = 0; letter < size; letter++) hashes[letter] = hash = step(hash, codes[from + letter]!);
        whole[at] = hash;
        if (kind < NUMBER) {
          this.#found[at] = this.#look(hash, hashes, size);
          spelled.push(seal(hash, As.Stem));
          for (let index = 0; index < STEMS.length && size > STEMS[index]!; index++) spelled.push(seal(hashes[STEMS[index]! - 1]!, As.Stem));
          let back = SEED;
          for (let letter = 1; letter <= 3 && letter + 2 < size; letter++) {
            back = step(back, codes[from + size - letter]!);
            if (letter > 1) spelled.push(seal(back, As.Suffix));
          }
        } else if (kind === NUMBER && ends[at]! - starts[at]! < 3) spelled.push(seal(hash, As.Stem));
      }
      spelled.close(at);
    }
  }

  /** 1 + the slot of a word, or of the longest stem that it begins with; 0 for one that the model lacks. */
  #look(hash: number, hashes: Int32Array, size: number): number {
    const { words } = this.model;
    let slot = find(words, seal(hash, As.Exact));
    if (words.keys[slot] !== -1) return slot + 1;
    for (let letter = size - 1; letter >= 0; letter--) {
      slot = find(words, seal(hashes[letter]!, As.Prefix));
      if (words.keys[slot] !== -1) return slot + 1;
    }
    return 0;
  }

  /** The classes of each word, and of the last phrase that begins at it or before and reaches it. */
  #classify(): void {
    const { tokens: { count, kinds }, sentences, model, whole, classes } = this;
    const { words, longestPhrase } = model;
    for (let at = 0, open = 0, openSlot = 0; at < count; at++) {
      let hash = whole[at]!;
      const last = hash && kinds[at] !== MARK ? Math.min(count - 1, at + longestPhrase) : at;
      for (let next = at + 1; next <= last && whole[next] && sentences[next] === sentences[at]; next++) {
        hash = chain(hash, whole[next]!);
        const slot = find(words, seal(hash, As.Exact));
        if (words.keys[slot] !== -1) [open, openSlot] = [next + 1, slot];
      }
      if (this.#found[at]) this.#addClasses(this.#found[at]! - 1, at);
      if (at < open) this.#addClasses(openSlot, at);
      classes.close(at);
    }
  }

  #addClasses(slot: number, at: number): void {
    const { words: { starts, ends }, wordClasses } = this.model;
    for (let code = starts[slot]!; code < ends[slot]!; code++) this.classes.pushOnce(wordClasses[code]!, at);
  }
}

/** Reads the sentences of a text that `reads` marks (all, if it is left out) with the words of a model; 2 marks a transliterated one. */
export const scan = (tokens: Tokens, sentences: Int32Array, model: Model, reads?: Uint8Array): Scan => {
  const { count, starts, ends, kinds, text: { codes } } = tokens;
  const shapes = shapesOf(tokens);
  const { whole, spelled: letters, classes } = new Words(tokens, sentences, model, reads);
  const told = new Ints(count, count * 6);
  const spelled = new Int32Array(count);
  const near = new Ints(count, count * 3);
  let quotation = 0;
  let longest = 0;
  for (let at = 0, first = 0; at < count; at++) {
    const kind = kinds[at]!;
    const code = codes[starts[at]!]!;
    const sentence = sentences[at]!;
    if (sentence !== sentences[first]) first = at;
    longest = Math.max(longest, at + 1 - first);
    const quotes = kind === MARK && code === QUOTE;
    if (quotes) quotation = quotation ? 0 : at + LONGEST_QUOTATION;
    else if (kind === LINE_BREAK || at > quotation) quotation = 0;
    if (!reads || reads[sentence]) {
      for (let index = classes.start(at); index < classes.end(at); index++) told.push(seal(classes.values[index]!, As.Class));
      if (shapes[2 * at]) told.push(shapes[2 * at]!);
      if (shapes[2 * at + 1]) told.push(shapes[2 * at + 1]!);
      if (quotation && !quotes) told.push(seal(FLAG.inQuotes, As.Flag));
      if (kind === NUMBER) told.push(seal(Math.min(ends[at]! - starts[at]!, 11), As.Number));
      else if (kind >= MARK) told.push(seal(code, As.Mark));
      else if ((kind === LATIN_WORD) !== (model.script === "latin")) told.push(seal(FLAG.foreign, As.Flag));
      spelled[at] = told.size;
      for (let index = letters.start(at); index < letters.end(at); index++) told.push(letters.values[index]!);
      // Pairs of classes, in order, close together, tell of all that stands between.
      for (let right = at + 1; right <= at + REACH && right < count && sentences[right] === sentence; right++) pair(near, classes, at, right);
    } else spelled[at] = told.size;
    told.close(at);
    near.close(at);
  }
  return { tokens, sentences, longest, told, spelled, near, flags: flagsOf(tokens, sentences, classes, model), classes, whole };
};

const pair = (out: Ints, classes: Ints, left: number, right: number): void => {
  for (let i = classes.start(left); i < classes.end(left); i++)
    for (let j = classes.start(right); j < classes.end(right); j++) out.push(seal(classes.values[i]! * 256 + classes.values[j]!, As.Pair) | ((right - left) << 24));
};

/** What holds of a whole sentence: that it asks, quotes, fills in a form, denies, supposes, speaks of us or of you. */
const flagsOf = ({ count, starts, kinds, text: { codes } }: Tokens, sentences: Int32Array, classes: Ints, model: Model): Ints => {
  const size = count ? sentences[count - 1]! + 1 : 0;
  const flags = new Ints(size, size * 4);
  for (let at = 0, sentence = 0; sentence < size; sentence++) {
    const first = at;
    let asks = false;
    let quotes = false;
    let labels = false;
    for (; at < count && sentences[at] === sentence; at++) {
      if (kinds[at] === MARK) {
        const code = codes[starts[at]!]!;
        asks ||= code === QUESTION;
        quotes ||= code === GREATER && at === first;
        labels ||= code === COLON && at - first <= 4;
      }
      for (let index = classes.start(at); index < classes.end(at); index++) {
        const name = classes.values[index]!;
        const kind = model.flagClasses[name]!;
        if (kind === 1 || (kind === 2 && at === first)) flags.pushOnce(seal(FLAG.ofClass + name, As.Flag), sentence);
      }
    }
    if (asks) flags.push(seal(FLAG.question, As.Flag));
    if (quotes) flags.push(seal(FLAG.quoted, As.Flag));
    if (labels) flags.push(seal(FLAG.label, As.Flag));
    flags.close(sentence);
  }
  return flags;
};
