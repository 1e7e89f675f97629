import type { Tokens } from "../../text/index.js";
import { LATIN_WORD, LINE_BREAK, MARK, NUMBER } from "../../text/index.js";
import { As, FINGERPRINTS, FLAG, seal } from "./fingerprint.js";
import { Ints } from "./ints.js";
import type { Model } from "./model.js";
import { shapesOf } from "./shapes.js";
import { Words } from "./words.js";

/** A text as the weights see it, token by token: features by number. */
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
  /** What holds of a whole sentence. */
  readonly held: Ints;
  /** Classes of each token, as numbers of the model. */
  readonly classes: Ints;
  /** Hash of each word and number, 0 for what is not read. */
  readonly whole: Int32Array;
}

export const NEAR_KEY = FINGERPRINTS - 1;

const [DOT, QUESTION, EXCLAMATION, SEMICOLON, QUOTE, GREATER, COLON] = [0x2e, 0x3f, 0x21, 0x3b, 0x22, 0x3e, 0x3a];
const REACH = 3;
/** A quotation that nobody closed ends after so many tokens. */
const LONGEST_QUOTATION = 25;
/** A colon after so few tokens ends a label. */
const LONGEST_LABEL = 4;

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

/** Reads the sentences of a text that `reads` marks (all, if it is left out) with the words of a model; 2 marks a transliterated one. */
export const scan = (tokens: Tokens, sentences: Int32Array, model: Model, reads?: Uint8Array): Scan => {
  const { count, starts, ends, kinds, text: { codes } } = tokens;
  const { numberOf, ofClass } = model;
  const shapes = shapesOf(tokens);
  const { whole, spelled: letters, classes } = new Words(tokens, sentences, model, reads);
  const told = new Ints(count, count * 6);
  const spelled = new Int32Array(count);
  const near = new Ints(count, count * 3);
  const tell = (feature: number) => {
    if (feature >= 0) told.push(feature);
  };
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
      for (let index = classes.start(at); index < classes.end(at); index++) tell(ofClass[classes.values[index]!]!);
      if (shapes[2 * at]) tell(numberOf(shapes[2 * at]!));
      if (shapes[2 * at + 1]) tell(numberOf(shapes[2 * at + 1]!));
      if (quotation && !quotes) tell(numberOf(seal(FLAG.inQuotes, As.Flag)));
      if (kind === NUMBER) tell(numberOf(seal(Math.min(ends[at]! - starts[at]!, 11), As.Number)));
      else if (kind >= MARK) tell(numberOf(seal(code, As.Mark)));
      else if ((kind === LATIN_WORD) !== (model.script === "latin")) tell(numberOf(seal(FLAG.foreign, As.Flag)));
      spelled[at] = told.size;
      for (let index = letters.start(at); index < letters.end(at); index++) told.push(letters.values[index]!);
      // Pairs of classes, in order, close together, tell of all that stands between.
      for (let right = at + 1; right <= at + REACH && right < count && sentences[right] === sentence; right++) pair(near, model, classes, at, right);
    } else spelled[at] = told.size;
    told.close(at);
    near.close(at);
  }
  return { tokens, sentences, longest, told, spelled, near, held: heldOf(tokens, sentences, classes, model), classes, whole };
};

const pair = (out: Ints, model: Model, classes: Ints, left: number, right: number): void => {
  for (let i = classes.start(left); i < classes.end(left); i++)
    for (let j = classes.start(right); j < classes.end(right); j++) {
      const feature = model.ofPair[classes.values[i]! * model.classes + classes.values[j]!]!;
      if (feature >= 0) out.push(feature | ((right - left) << 24));
    }
};

/** What holds of a whole sentence: the classes in it and those that open it; that it asks, quotes or fills in a form. */
const heldOf = ({ count, starts, kinds, text: { codes } }: Tokens, sentences: Int32Array, classes: Ints, { numberOf, inSentence, firstInSentence }: Model): Ints => {
  const size = count ? sentences[count - 1]! + 1 : 0;
  const held = new Ints(size, size * 12);
  const [question, quoted, label] = [FLAG.question, FLAG.quoted, FLAG.label].map((flag) => numberOf(seal(flag, As.Flag))) as [number, number, number];
  /** The last sentence in which a class was seen, plus one. */
  const seen = new Int32Array(inSentence.length);
  for (let at = 0, sentence = 0; sentence < size; sentence++) {
    const first = at;
    const hold = (feature: number) => {
      if (feature >= 0) held.push(feature);
    };
    let [asks, quotes, labels] = [false, false, false];
    for (; at < count && sentences[at] === sentence; at++) {
      if (kinds[at] === MARK) {
        const code = codes[starts[at]!]!;
        asks ||= code === QUESTION;
        quotes ||= code === GREATER && at === first;
        labels ||= code === COLON && at - first <= LONGEST_LABEL;
      }
      for (let index = classes.start(at); index < classes.end(at); index++) {
        const name = classes.values[index]!;
        if (at === first) hold(firstInSentence[name]!);
        if (seen[name] === sentence + 1) continue;
        seen[name] = sentence + 1;
        hold(inSentence[name]!);
      }
    }
    if (asks) hold(question);
    if (quotes) hold(quoted);
    if (labels) hold(label);
    held.close(sentence);
  }
  return held;
};
