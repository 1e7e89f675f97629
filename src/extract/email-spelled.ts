import { emailWords as en } from "../languages/en/email.js";
import { emailWords as ru } from "../languages/ru/email.js";
import { LINE_BREAK, MARK, tokenise } from "../text/index.js";
import type { NormalText, Tokens } from "../text/index.js";
import { compileLexicon, lookUp } from "../text/lexicon.js";
import { ENDINGS } from "./email-providers.js";

type Spoken = { readonly is: "at" | "weakAt" | "filler" } | { readonly is: "mark"; readonly mark: string };

const LANGUAGES = [ru, en];
const entries = (words: readonly string[], value: Spoken) => words.map((word) => [word, value] as const);
const SPOKEN = /* @__PURE__ */ compileLexicon<Spoken>(
  LANGUAGES.flatMap((language) => [
    ...entries(language.at, { is: "at" }),
    ...entries(language.weakAt, { is: "weakAt" }),
    ...entries(language.dot, { is: "mark", mark: "." }),
    ...entries(language.hyphen, { is: "mark", mark: "-" }),
    ...entries(language.underscore, { is: "mark", mark: "_" }),
    ...entries(language.plus, { is: "mark", mark: "+" }),
    ...entries(language.fillers, { is: "filler" }),
  ]),
);
const HEARD: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(LANGUAGES.flatMap((language) => Object.entries(language.heard)));

/** An address put together from its spelling; offsets are into the normal form. */
export interface SpelledEmail {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

const MOST_PIECES = 12;
const OPENING = "([{<";
const CLOSING = ")]}>";
const BRACKETS = OPENING + CLOSING;

const isSpelledMark = ({ text, starts, ends, kinds }: Tokens, ...around: readonly number[]): boolean =>
  around.some((at) => kinds[at] !== undefined && kinds[at] !== MARK && lookUp(SPOKEN, text.codes, starts[at]!, ends[at]!)?.is === "mark");

/** Walks one side of the @ away from it: words and numbers joined by marks, spelled ("точка") or typed. */
const walk = (tokens: Tokens, from: number, step: 1 | -1): { text: string; last: number; spelled: boolean; dots: number } => {
  const { text, starts, ends, kinds, count } = tokens;
  let pieces = "";
  let last = from - step;
  let spelled = false;
  let dots = 0;
  let expectsName = true;
  let pending = "";
  let pendingSpelled = false;
  for (let at = from, taken = 0; at >= 0 && at < count && taken < MOST_PIECES && kinds[at] !== LINE_BREAK; at += step, taken++) {
    const raw = text.normal.slice(starts[at]!, ends[at]!);
    const word = kinds[at] === MARK ? undefined : lookUp(SPOKEN, text.codes, starts[at]!, ends[at]!);
    const mark = word?.is === "mark" ? word.mark : kinds[at] === MARK && ".-_+".includes(raw) ? raw : undefined;
    if (word?.is === "filler" || (kinds[at] === MARK && BRACKETS.includes(raw) && isSpelledMark(tokens, at - step, at + step))) continue;
    const touches = step > 0 ? ends[at - 1] === starts[at] : ends[at] === starts[at + 1];
    if (mark !== undefined) {
      // A typed mark joins what it touches; a dot with a blank after it ends the sentence.
      if (expectsName || (!word && !touches)) break;
      pending = mark;
      pendingSpelled = word !== undefined;
      expectsName = true;
      continue;
    }
    if (kinds[at] === MARK || word) break;
    if (pieces && !pending && !touches) {
      // "мейл ру": the dot goes without saying.
      if (step < 0 || dots || !ENDINGS.has(HEARD.get(raw) ?? "")) break;
      pending = ".";
      pendingSpelled = true;
    }
    if (pending && !pendingSpelled && !touches) break;
    const name = HEARD.get(raw) ?? raw;
    const joined = pending;
    pieces = step > 0 ? pieces + joined + name : name + joined + pieces;
    spelled ||= joined !== "" && pendingSpelled;
    if (joined === ".") dots++;
    pending = "";
    expectsName = false;
    last = at;
  }
  return { text: pieces, last, spelled, dots };
};

const readAt = (tokens: Tokens, at: number, strong: boolean): SpelledEmail | undefined => {
  const { text, starts, ends, kinds } = tokens;
  const mark = (index: number, set: string) => kinds[index] === MARK && set.includes(String.fromCharCode(text.codes[starts[index]!]!));
  const bracketed = mark(at - 1, OPENING) && mark(at + 1, CLOSING);
  const left = walk(tokens, bracketed ? at - 2 : at - 1, -1);
  const right = walk(tokens, bracketed ? at + 2 : at + 1, 1);
  if (!left.text || !right.dots) return undefined;
  const ending = right.text.slice(right.text.lastIndexOf(".") + 1);
  if (!ENDINGS.has(ending) || (!strong && !bracketed && !right.spelled)) return undefined;
  return { address: `${left.text}@${right.text}`, start: starts[left.last]!, end: ends[right.last]! };
};

/** Addresses that are spelled: "ivanov собака mail точка ru", "ivanov (at) mail.ru". */
export const readSpelledEmails = (text: NormalText): SpelledEmail[] => {
  const tokens = tokenise(text);
  const found: SpelledEmail[] = [];
  for (let at = 1; at < tokens.count; at++) {
    if (tokens.kinds[at] === MARK || tokens.kinds[at] === LINE_BREAK) continue;
    const word = lookUp(SPOKEN, text.codes, tokens.starts[at]!, tokens.ends[at]!);
    if (word?.is !== "at" && word?.is !== "weakAt") continue;
    const email = readAt(tokens, at, word.is === "at");
    if (email) found.push(email);
  }
  return found;
};
