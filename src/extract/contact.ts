import { cut } from "../countries/phone-metadata/cut.js";
import { readByFullRules } from "../countries/phone-metadata/full-rules.js";
import { NO_PLANS } from "../countries/phone-metadata/metadata.js";
import { readBySimplePlans } from "../countries/phone-metadata/plan.js";
import type { ContactDenials } from "../languages/contact-denials.js";
import { contactDenials as en } from "../languages/en/contact.js";
import { contactDenials as ru } from "../languages/ru/contact.js";
import type { Span } from "../result.js";
import { normalise } from "../text/index.js";
import type { NormalText } from "../text/index.js";
import { extractEmails, locateEmails } from "./email.js";
import type { Email } from "./email-address.js";
import type { WrittenEmail } from "./email.js";
import { extractMessengers } from "./messenger.js";
import type { Messenger } from "./messenger.js";
import { findPhones } from "./phone.js";
import type { ExtractPhonesOptions } from "./phone.js";
import { phonePlace } from "./phone-number.js";
import type { Phone, PhonePlace, WrittenPhone } from "./phone-number.js";
import { isLetter } from "./phone-text.js";
import { EMAIL, MESSENGER, PHONE } from "./traces.js";

export type FoundContact = { readonly span: Span } & (
  | { readonly kind: "phone"; readonly value: Phone | WrittenPhone }
  | { readonly kind: "email"; readonly value: Email | WrittenEmail }
  | { readonly kind: "messenger"; readonly value: Messenger }
);

/** Words, at the end of which a word ends too, unless they are a stem. */
interface Phrase {
  readonly words: string;
  readonly stem: boolean;
}

const phrasesOf = (of: (language: ContactDenials) => readonly string[]): Phrase[] => [ru, en].flatMap(of).map((phrase) => ({ words: phrase.replace(/\*$/, ""), stem: phrase.endsWith("*") }));
const BEFORE = /* @__PURE__ */ phrasesOf((language) => language.before);
const AFTER = /* @__PURE__ */ phrasesOf((language) => language.after);
const FAULTY = /* @__PURE__ */ phrasesOf((language) => language.faulty);

const REACH = 60;

/** Whether a phrase stands in `text`, at word borders. */
const holds = (text: string, { words, stem }: Phrase): boolean => {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const after = text.charCodeAt(at + words.length);
    if (!isLetter(text.charCodeAt(at - 1)) && (stem || Number.isNaN(after) || !isLetter(after))) return true;
  }
  return false;
};

/** Where a sentence ends in `text`, from `from` on: not at the dot of an abbreviation ("тел.", "с. Красный Яр"). */
const nextEnd = (text: string, from: number): number => {
  for (let at = from; at < text.length; at++) {
    const code = text.charAt(at);
    if (code === "\n" || code === ";" || code === "!" || code === "?") return at;
    if (code === "." && /^(?:\s|$)/.test(text.slice(at + 1, at + 2)) && /^$|[\p{L}\d]{4}$|\d$/u.test(text.slice(Math.max(0, at - 4), at))) return at;
  }
  return text.length;
};

/** What the sentence says before the number, from the number before it on. */
const sentenceBefore = (text: NormalText, start: number): string => {
  const all = text.normal.slice(Math.max(0, start - REACH), start);
  let from = 0;
  for (let end = nextEnd(all, 0); end < all.length; end = nextEnd(all, from)) from = end + 1;
  const sentence = all.slice(from);
  const number = /^.*\d{3}/s.exec(sentence);
  return number ? sentence.slice(number[0].length) : sentence;
};

const sentenceAfter = (text: NormalText, end: number): string => {
  const all = text.normal.slice(end, end + REACH);
  return all.slice(0, nextEnd(all, 0));
};

/** Up to the next number or address: what follows that speaks of it. */
const upToNext = (sentence: string): string => sentence.split(/\d{3}|@/, 1)[0]!;

/** Tells of places, asked in ascending order, whether their line is quoted. */
const quotedLines = (normal: string): ((at: number) => boolean) => {
  let line = 0;
  let next = normal.indexOf("\n");
  return (at) => {
    for (; next >= 0 && next < at; next = normal.indexOf("\n", line)) line = next + 1;
    return /^[ \t]*>/.test(normal.slice(line, line + REACH));
  };
};

const isDenied = (text: NormalText, { start, end }: Span): boolean => {
  const place = text.toNormal(start, end);
  const before = sentenceBefore(text, place.start);
  const after = upToNext(sentenceAfter(text, place.end));
  if (BEFORE.some((phrase) => holds(before, phrase)) || AFTER.some((phrase) => holds(after, phrase))) return true;
  const near = before.trimEnd().replace(/[:№.-]$/, "").trimEnd();
  return FAULTY.some(({ words }) => near.endsWith(words) && !isLetter(near.charCodeAt(near.length - words.length - 1)) && after.trim() === "" && text.normal.slice(place.end, place.end + 1) === "." );
};

const NONE: readonly never[] = [];
const spanOf = ({ span }: { readonly span: Span }): Span => span;

/** Finds the ways to reach the person who writes, in a text of which `tracesOf` told what it may hold. */
export type FindContacts = (text: NormalText, claimed: readonly Span[], traces: number) => FoundContact[];

/** How contacts are found where these options hold: settled once for many texts. */
export type ContactFinder = (options: ExtractPhonesOptions) => FindContacts;

const finder = (own: readonly string[], place: PhonePlace, emailsIn: typeof extractEmails): FindContacts => {
  const ownEmails = own.filter((address) => address.includes("@"));
  const ownNumbers = own.filter((number) => !number.includes("@"));
  return (text, claimed, traces) => {
    // An e-mail address is one even where it is a login.
    const emails = traces & EMAIL ? emailsIn(text, { own: ownEmails }) : NONE;
    const taken = emails.length ? [...claimed, ...emails.map(spanOf)] : claimed;
    const phones = traces & PHONE ? findPhones(text, place, { claimed: taken, own: ownNumbers }) : NONE;
    const messengers = traces & MESSENGER ? extractMessengers(text, { own, claimed: phones.length ? [...taken, ...phones.map(spanOf)] : taken }) : NONE;
    const all: FoundContact[] = [
      ...phones.map(({ value, span }): FoundContact => ({ kind: "phone", value, span })),
      ...emails.map(({ value, span }): FoundContact => ({ kind: "email", value, span })),
      ...messengers.map(({ value, span }): FoundContact => ({ kind: "messenger", value, span })),
    ];
    if (!all.length) return all;
    const isQuoted = quotedLines(text.normal);
    return all.sort((a, b) => a.span.start - b.span.start).filter(({ span }) => !isQuoted(text.toNormal(span.start, span.end).start) && !isDenied(text, span));
  };
};

/** Where the contacts stand in a text: phones by the country pack's own plans, or by their shape, e-mail addresses by theirs. */
export const locateContacts: ContactFinder = (options) => finder(options.own ?? NONE, phonePlace(options, NO_PLANS, readBySimplePlans), locateEmails);

/** The contacts with their values. */
export const readContacts: ContactFinder = (options) => finder(options.own ?? NONE, phonePlace(options, cut, readByFullRules), extractEmails);

const ANYTHING = ~0;

/**
 * The ways to reach the person who writes: phones, e-mail addresses and messengers, without those that the text itself rules out
 * ("старый номер", "isn't mine"), without quoted lines, and without the desk's own. In order of appearance, each place once.
 */
export const extractContacts = (input: string | NormalText, options: ExtractPhonesOptions = {}): FoundContact[] =>
  readContacts(options)(typeof input === "string" ? normalise(input) : input, options.claimed ?? NONE, ANYTHING);
