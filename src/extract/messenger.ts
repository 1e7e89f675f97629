import { messengerWords as en } from "../languages/en/messenger.js";
import type { MessengerKind } from "../languages/messenger-words.js";
import { messengerWords as ru } from "../languages/ru/messenger.js";
import type { Span } from "../result.js";
import { normalise } from "../text/index.js";
import type { NormalText } from "../text/index.js";
import { compileLexicon, lookUp } from "../text/lexicon.js";
import { isAscii, readHandle, readNumber } from "./messenger-handle.js";
import type { Handle } from "./messenger-handle.js";
import { isDigit, isLetter, wordEnd } from "./phone-text.js";
import { overlapping } from "./taken.js";

export interface Messenger {
  readonly kind: MessengerKind;
  /** Name of the account, or the number it goes by, as written; absent if it is that of the phone already given. */
  readonly handle?: string;
}

export interface FoundMessenger {
  readonly value: Messenger;
  readonly span: Span;
}

export interface ExtractMessengersOptions {
  readonly claimed?: readonly Span[];
  /** The desk's own accounts: they are left out. */
  readonly own?: readonly string[];
}

type Word = { readonly kind: MessengerKind } | "label";

const LANGUAGES = [ru, en];
const WORDS = /* @__PURE__ */ compileLexicon<Word>(
  LANGUAGES.flatMap(({ names, labels }) => [
    ...labels.map((word) => [word, "label"] as const),
    ...Object.entries(names).flatMap(([kind, words]) => words.map((word) => [word, { kind: kind as MessengerKind }] as const)),
  ]),
);
const SAME_NUMBER = /* @__PURE__ */ LANGUAGES.flatMap((language) => language.sameNumber);

const LINKS: readonly (readonly [string, MessengerKind])[] = [
  ["t.me/", "telegram"], ["telegram.me/", "telegram"], ["wa.me/", "whatsapp"], ["vk.com/", "vk"], ["vk.ru/", "vk"], ["ok.ru/", "odnoklassniki"], ["max.ru/", "max"], ["instagram.com/", "instagram"],
];
/** Reached by a phone number as a rule. */
const BY_PHONE: ReadonlySet<MessengerKind> = /* @__PURE__ */ new Set<MessengerKind>(["whatsapp", "viber", "telegram", "signal"]);
/** Reached by a short number. */
const BY_NUMBER: ReadonlySet<MessengerKind> = /* @__PURE__ */ new Set<MessengerKind>(["pager", "radio", "icq"]);

const AT = 0x40, COLON = 0x3a, DOT = 0x2e, HYPHEN = 0x2d, NEWLINE = 0x0a, PLUS = 0x2b, SLASH = 0x2f, SPACE = 0x20, UNDERSCORE = 0x5f;

/** Telegram's own rule: https://core.telegram.org/method/account.updateUsername */
const SHORTEST_HANDLE = 5;

const MOST_WORDS_BETWEEN = 2;
const FARTHEST = 60;

interface Candidate {
  readonly value: Messenger;
  readonly start: number;
  readonly end: number;
}

/** What follows the name of a messenger: an account, a number, or "on the same number". */
const afterName = (text: NormalText, kind: MessengerKind, from: number): Candidate | undefined => {
  const { codes } = text;
  const found = (handle: Handle): Candidate => {
    const { start, end } = text.toOriginal(handle.start, handle.end);
    return { value: { kind, handle: text.original.slice(start, end) }, start: handle.start, end: handle.end };
  };
  let labelled = false;
  let seen = false;
  const farthest = Math.min(codes.length, from + FARTHEST);
  for (let at = from, words = 0; at < farthest && words <= MOST_WORDS_BETWEEN; ) {
    const code = codes[at]!;
    if (code === NEWLINE) return undefined;
    if (code === AT) {
      const handle = readHandle(codes, at + 1);
      return handle && found({ ...handle, start: at });
    }
    if (BY_NUMBER.has(kind) && isDigit(code)) {
      // "Radio 3" is a station, "M5" a model.
      if (isLetter(codes[at - 1]) || (kind === "radio" && !labelled && text.normal.endsWith("radio", from))) return undefined;
      const number = readNumber(codes, at);
      return number && found(number);
    }
    // "WhatsApp +7 921…": that is a phone, and `extractPhones` finds it.
    if (isDigit(code) || code === PLUS) return undefined;
    if (!isLetter(code) && code !== UNDERSCORE) {
      labelled ||= code === COLON && !seen;
      if (code === DOT && codes[at + 1] === SPACE && seen) return undefined;
      at++;
      continue;
    }
    if (isAscii(code)) {
      const handle = readHandle(codes, at);
      const labelWord = handle && lookUp(WORDS, codes, handle.start, handle.end) === "label";
      if (handle && !labelWord && !BY_NUMBER.has(kind) && handle.end - handle.start >= 4 && ((handle.marked && words === 0) || labelled)) return found(handle);
    }
    const end = wordEnd(codes, at);
    if (lookUp(WORDS, codes, at, end) === "label") labelled = true;
    seen = true;
    // "у меня", "my": small words between a name and its account say nothing.
    if (end - at > 4) words++;
    at = Math.max(end, at + 1);
  }
  return undefined;
};

const sameNumber = (text: NormalText, kind: MessengerKind, start: number, from: number): Candidate | undefined => {
  const rest = text.normal.slice(from, from + 40);
  const line = rest.split(/[\n.;!?]/, 1)[0]!;
  const phrase = SAME_NUMBER.find((words) => line.includes(words));
  if (phrase === undefined || /\d{2}/.test(line.slice(line.indexOf(phrase)))) return undefined;
  return { value: { kind }, start, end: from + line.indexOf(phrase) + phrase.length };
};

const byName = (text: NormalText, found: Candidate[]): void => {
  const { codes } = text;
  for (let at = 0; at < codes.length; at++) {
    if (!isLetter(codes[at])) continue;
    const end = wordEnd(codes, at);
    const word = lookUp(WORDS, codes, at, end);
    // A part of an address or of a link is no name.
    if (word && word !== "label" && ![AT, DOT, UNDERSCORE].includes(codes[at - 1]!) && codes[end] !== AT && codes[end] !== UNDERSCORE && !(codes[end] === DOT && isLetter(codes[end + 1]))) {
      const candidate = (BY_PHONE.has(word.kind) && sameNumber(text, word.kind, at, end)) || afterName(text, word.kind, end);
      if (candidate) found.push(candidate);
    }
    at = end;
  }
};

const byLink = (text: NormalText, found: Candidate[]): void => {
  const { codes, normal } = text;
  for (const [link, kind] of LINKS) {
    for (let at = normal.indexOf(link); at >= 0; at = normal.indexOf(link, at + link.length)) {
      if (isAscii(codes[at - 1]) || codes[at - 1] === HYPHEN) continue;
      let end = at + link.length;
      while (isAscii(codes[end]) || ((codes[end] === DOT || codes[end] === SLASH || codes[end] === HYPHEN || codes[end] === PLUS) && isAscii(codes[end + 1]))) end++;
      if (end === at + link.length) continue;
      const { start, end: stop } = text.toOriginal(at + link.length, end);
      found.push({ value: { kind, handle: text.original.slice(start, stop) }, start: at, end });
    }
  }
};

/** "@name" alone: Telegram, where such names are usual. */
const bySign = (text: NormalText, found: Candidate[]): void => {
  const { codes } = text;
  for (let at = codes.indexOf(AT); at >= 0; at = codes.indexOf(AT, at + 1)) {
    const before = codes[at - 1];
    if (isAscii(before) || isLetter(before) || before === DOT || !isLetter(codes[at + 1])) continue;
    const handle = readHandle(codes, at + 1);
    if (!handle || handle.end - handle.start < SHORTEST_HANDLE || handle.end - handle.start > 32) continue;
    const { start, end } = text.toOriginal(at, handle.end);
    found.push({ value: { kind: "telegram", handle: text.original.slice(start, end) }, start: at, end: handle.end });
  }
};

/** The accounts in messengers (and the pagers and radio channels) in a text, in order of appearance. */
export const extractMessengers = (input: string | NormalText, { claimed = [], own = [] }: ExtractMessengersOptions = {}): FoundMessenger[] => {
  const text = typeof input === "string" ? normalise(input) : input;
  const candidates: Candidate[] = [];
  byName(text, candidates);
  byLink(text, candidates);
  bySign(text, candidates);
  candidates.sort((a, b) => a.start - b.start);
  const plain = (handle: string | undefined) => handle?.replace(/^@/, "").toLowerCase();
  const ours = new Set(own.map(plain));
  const found: FoundMessenger[] = [];
  const isTaken = overlapping(claimed);
  let after = 0;
  for (const { value, start, end } of candidates) {
    const span = text.toOriginal(start, end);
    if (start < after || (value.handle && ours.has(plain(value.handle))) || isTaken(span)) continue;
    found.push({ value, span });
    after = end;
  }
  return found;
};
