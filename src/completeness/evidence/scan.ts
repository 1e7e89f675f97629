import type { Tokens } from "../../text/index.js";
import { LATIN_WORD, LINE_BREAK, MARK, NUMBER } from "../../text/index.js";
import { As, chain, seal, SEED, step } from "./fingerprint.js";
import { Ints } from "./ints.js";
import type { Model } from "./model.js";
import { find } from "./table.js";
import { WordCodes } from "./word-codes.js";

/**
 * A text as the weights see it, token by token: what a token means (`wide`, seen from its neighbours by distance), how it is spelled
 * (`spelled`, seen from close by), and what holds of it together with others (`near`, seen from itself).
 */
export interface Scan {
  readonly tokens: Tokens;
  /** The sentence of each token; features do not reach beyond it. */
  readonly sentences: Int32Array;
  readonly wide: Ints;
  readonly spelled: Ints;
  readonly near: Ints;
  /** Classes of each token, as numbers of the model. */
  readonly classes: Ints;
  /** Hash of each word and number, 0 for what is not read. */
  readonly whole: Int32Array;
}

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

/** Shapes of what is written without blanks (`14:20`, `DIR-300`, `a@b.c`): letters and digits by kind, marks as they are. */
const shapesOf = ({ count, starts, ends, kinds, text: { codes } }: Tokens): { exact: Int32Array; loose: Int32Array } => {
  const exact = new Int32Array(count);
  const loose = new Int32Array(count);
  for (let from = 0, to = 0; from < count; from = to) {
    for (to = from + 1; to < count && starts[to] === ends[to - 1] && kinds[to] !== LINE_BREAK; ) to++;
    let [first, last] = [from, to];
    const outer = (at: number) => kinds[at]! >= MARK && `"'(),;:!?.*\n`.includes(String.fromCharCode(codes[starts[at]!]!));
    while (first < last && outer(first)) first++;
    while (last > first && outer(last - 1)) last--;
    if (last - first < 2 && kinds[first] !== NUMBER) continue;
    let [shape, rough, group] = [SEED, SEED, 0];
    for (let at = first; at < Math.min(last, first + 12); at++) {
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
    for (let at = from; at < to; at++) {
      exact[at] = seal(shape, As.Shape);
      loose[at] = last - first > 1 ? seal(rough, As.LooseShape) : 0;
    }
  }
  return { exact, loose };
};

/** Reads the sentences of a text that `reads` marks (all, if it is left out) with the words of a model, in one pass; 2 marks a transliterated one. */
export const scan = (tokens: Tokens, sentences: Int32Array, model: Model, reads?: Uint8Array): Scan => {
  const { count, starts, ends, kinds, text: { codes } } = tokens;
  const shapes = shapesOf(tokens);
  const words = new WordCodes(tokens, model);
  const whole = new Int32Array(count);
  const found = new Int32Array(count).fill(-1);
  const hashes = new Int32Array(32);

  const wide = new Ints(count, count * 5);
  const spelled = new Ints(count, count * 6);
  // First the words by themselves: what each means, and how it hashes.
  const stemKeys = new Int32Array(count * 5);
  for (let at = 0; at < count; at++) {
    const kind = kinds[at]!;
    if (kind === LINE_BREAK) continue;
    const reading = reads ? reads[sentences[at]!]! : 1;
    if (!reading) continue;
    const size = words.read(at, reading === 2);
    let hash = SEED;
    for (let letter = 0; letter < size; letter++) {
      hash = step(hash, words.codes[letter]!);
      hashes[letter] = hash;
    }
    whole[at] = hash;
    if (kind >= NUMBER) continue;
    let slot = find(model.words, seal(hash, As.Exact));
    if (model.words.keys[slot] === -1) {
      for (let letter = size - 1; letter >= 0; letter--) {
        slot = find(model.words, seal(hashes[letter]!, As.Prefix));
        if (model.words.keys[slot] !== -1) break;
      }
    }
    if (model.words.keys[slot] !== -1) found[at] = slot;
    for (let index = 0; index < STEMS.length; index++) if (size > STEMS[index]!) stemKeys[at * 5 + index] = seal(hashes[STEMS[index]! - 1]!, As.Stem);
    let back = SEED;
    for (let letter = 1; letter <= 3 && letter + 2 < size; letter++) {
      back = step(back, words.codes[size - letter]!);
      if (letter > 1) stemKeys[at * 5 + 1 + letter] = seal(back, As.Suffix);
    }
  }
  // Then phrases, which give each of their words one class more.
  const phraseEnds = new Int32Array(count);
  const phraseSlots = new Int32Array(count).fill(-1);
  for (let at = 0; at < count; at++) {
    if (!whole[at] || kinds[at] === MARK) continue;
    let hash = whole[at]!;
    for (let next = at + 1; next < count && next <= at + model.longestPhrase && whole[next] && sentences[next] === sentences[at]; next++) {
      hash = chain(hash, whole[next]!);
      const slot = find(model.words, seal(hash, As.Exact));
      if (model.words.keys[slot] === -1) continue;
      phraseSlots[at] = slot;
      phraseEnds[at] = next + 1;
    }
  }
  const classes = new Ints(count, count * 2);
  const seen: number[] = [];
  let open = 0;
  let openSlot = -1;
  for (let at = 0; at < count; at++) {
    if (phraseSlots[at] !== -1) [open, openSlot] = [phraseEnds[at]!, phraseSlots[at]!];
    seen.length = 0;
    const add = (slot: number) => {
      for (let code = model.words.starts[slot]!; code < model.words.ends[slot]!; code++) {
        const name = model.wordClasses[code]!;
        if (!seen.includes(name)) seen.push(name);
      }
    };
    if (found[at] !== -1) add(found[at]!);
    if (at < open) add(openSlot);
    for (const name of seen) classes.push(name);
    classes.close(at);
  }

  const flags = flagsOf(tokens, sentences, classes, model);
  const near = new Ints(count, count * 6);
  let quotation = 0;
  for (let at = 0; at < count; at++) {
    const kind = kinds[at]!;
    const code = codes[starts[at]!]!;
    const quotes = kind === MARK && code === QUOTE;
    if (quotes) quotation = quotation ? 0 : at + LONGEST_QUOTATION;
    else if (kind === LINE_BREAK || at > quotation) quotation = 0;
    if (reads && !reads[sentences[at]!]) {
      wide.close(at);
      spelled.close(at);
      near.close(at);
      continue;
    }
    for (let index = classes.start(at); index < classes.end(at); index++) wide.push(seal(classes.values[index]!, As.Class));
    if (shapes.exact[at]) wide.push(shapes.exact[at]!);
    if (shapes.loose[at]) wide.push(shapes.loose[at]!);
    if (quotation && !quotes) wide.push(seal(FLAG.inQuotes, As.Flag));
    if (kind === NUMBER) {
      const size = ends[at]! - starts[at]!;
      wide.push(seal(Math.min(size, 11), As.Number));
      if (size < 3) spelled.push(seal(whole[at]!, As.Stem));
    } else if (kind >= MARK) wide.push(seal(code, As.Mark));
    else {
      if ((kind === LATIN_WORD) !== (model.script === "latin")) wide.push(seal(FLAG.foreign, As.Flag));
      spelled.push(seal(whole[at]!, As.Stem));
      for (let index = 0; index < 5; index++) if (stemKeys[at * 5 + index]) spelled.push(stemKeys[at * 5 + index]!);
    }
    wide.close(at);
    spelled.close(at);
    // Pairs of classes, in order, close together, tell of all that stands between.
    for (let left = at - REACH; left <= at; left++)
      for (let right = Math.max(at, left + 1); right <= left + REACH; right++)
        if (left >= 0 && right < count && sentences[left] === sentences[right]) pair(near, classes, left, right);
    for (let index = flags.start(sentences[at]!); index < flags.end(sentences[at]!); index++) near.push(flags.values[index]!);
    near.close(at);
  }
  return { tokens, sentences, wide, spelled, near, classes, whole };
};

const pair = (out: Ints, classes: Ints, left: number, right: number): void => {
  for (let i = classes.start(left); i < classes.end(left); i++)
    for (let j = classes.start(right); j < classes.end(right); j++) out.push(seal(classes.values[i]! * 256 + classes.values[j]!, As.Pair));
};

/** What holds of a whole sentence: that it asks, quotes, fills in a form, denies, supposes, speaks of us or of you. */
const flagsOf = ({ count, starts, kinds, text: { codes } }: Tokens, sentences: Int32Array, classes: Ints, model: Model): Ints => {
  const size = count ? sentences[count - 1]! + 1 : 0;
  const flags = new Ints(size, size * 2);
  for (let at = 0, sentence = 0; sentence < size; sentence++) {
    const first = at;
    let asks = false;
    let quotes = false;
    let labels = false;
    const seen: number[] = [];
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
        if ((kind === 1 || (kind === 2 && at === first)) && !seen.includes(name)) seen.push(name);
      }
    }
    if (asks) flags.push(seal(FLAG.question, As.Flag));
    if (quotes) flags.push(seal(FLAG.quoted, As.Flag));
    if (labels) flags.push(seal(FLAG.label, As.Flag));
    for (const name of seen) flags.push(seal(FLAG.ofClass + name, As.Flag));
    flags.close(sentence);
  }
  return flags;
};
