import type { Span } from "../result.js";
import { normalise } from "../text/index.js";
import type { NormalText } from "../text/index.js";
import { readEmail } from "./email-address.js";
import type { Email } from "./email-address.js";
import { ENDINGS } from "./email-providers.js";
import { shapeOfEmail } from "./email-shape.js";
import { readSpelledEmails } from "./email-spelled.js";
import { overlapping } from "./taken.js";

/** An address as written that no mail server would take: with a lookalike in it, for one. */
export interface WrittenEmail {
  readonly address: string;
  readonly normalised?: undefined;
}

export interface FoundEmail {
  readonly value: Email | WrittenEmail;
  readonly span: Span;
}

export interface ExtractEmailsOptions {
  readonly claimed?: readonly Span[];
  /** The desk's own addresses: they are left out. */
  readonly own?: readonly string[];
}

const AT = "@";
const MOST_LOCAL = 64;
const MOST_DOMAIN = 253;

// Characters of addresses in the wild. A mark that people set beside an address ("=", "/", "|") is none of them.
const LOCAL = /[\p{L}\p{M}\p{N}._+\-%&'~]/u;
const DOMAIN = /[\p{L}\p{M}\p{N}.-]/u;
const LATIN_LABEL = /^[a-z0-9-]+$/i;

const isSurrogate = (code: number) => code >= 0xd800 && code < 0xe000;
/** ASCII by a table, the rest by Unicode. */
const tableOf = (pattern: RegExp): Uint8Array => Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
const LOCAL_ASCII = /* @__PURE__ */ tableOf(LOCAL);
const DOMAIN_ASCII = /* @__PURE__ */ tableOf(DOMAIN);
const belongs = (text: string, at: number, ascii: Uint8Array, pattern: RegExp): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? ascii[code] === 1 : isSurrogate(code) || pattern.test(text.charAt(at));
};

const localStart = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && at - start < MOST_LOCAL && belongs(text, start - 1, LOCAL_ASCII, LOCAL)) start--;
  // A longer one is no local part, and its end is none either.
  if (at - start === MOST_LOCAL && start > 0 && belongs(text, start - 1, LOCAL_ASCII, LOCAL)) return at;
  while (start < at && "'.-~&%".includes(text.charAt(start))) start++;
  return start;
};

const withoutEnd = (text: string, marks: string): string => {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
};

/** Labels after the first that belong to a domain: up to the sentence that begins where a blank is missing ("mail.ru.Спасибо"). */
const domainEnd = (text: string, from: number, limit: number): number => {
  let end = from;
  while (end < limit && end - from <= MOST_DOMAIN && belongs(text, end, DOMAIN_ASCII, DOMAIN)) end++;
  let whole = withoutEnd(text.slice(from, end), ".'-");
  for (;;) {
    const dot = whole.lastIndexOf(".");
    const before = whole.slice(whole.lastIndexOf(".", dot - 1) + 1, dot);
    const label = whole.slice(dot + 1);
    if (dot < 0 || !whole.slice(0, dot).includes(".") || !ENDINGS.has(before.toLowerCase())) break;
    const capital = label !== label.toLowerCase() && before === before.toLowerCase();
    if (!capital && (LATIN_LABEL.test(label) || ENDINGS.has(label.toLowerCase()))) break;
    whole = withoutEnd(whole.slice(0, dot), ".-");
  }
  return from + whole.length;
};

const WIDEST_WRAP = 6;

/** Where the domain goes on after a blank or a line's end: "ivan@ mail.ru", "ivan@\n> mail.ru". */
const afterWrap = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && at - from < WIDEST_WRAP && " \t\r\n>\u00a0".includes(text.charAt(at))) at++;
  return at;
};

const endingOf = (domain: string) => domain.slice(domain.lastIndexOf(".") + 1).toLowerCase();

interface Candidate {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

const candidateAt = (text: string, at: number, after: number): Candidate | undefined => {
  let local = at;
  // "ivan @ mail.ru"
  if (/[ \t]/.test(text.charAt(at - 1)) && /[\w]/.test(text.charAt(at - 2))) local = at - 1;
  const start = Math.max(localStart(text, local), after);
  if (start >= local) return undefined;
  const name = text.slice(start, local).replace(/\.$/, "");
  const begin = afterWrap(text, at + 1);
  const wrapped = begin > at + 1 || local < at;
  let end = domainEnd(text, begin, text.length);
  let domain = text.slice(begin, end);
  if (text.charAt(end) === "." && /[\r\n]/.test(text.charAt(end + 1))) {
    // "ivan@mail.\nru"
    const next = afterWrap(text, end + 1);
    const rest = text.slice(next, domainEnd(text, next, text.length));
    if (!domain.includes(".") && ENDINGS.has(rest.toLowerCase())) [domain, end] = [`${domain}.${rest}`, next + rest.length];
  }
  if (!domain.includes(".") || (wrapped && !ENDINGS.has(endingOf(domain)))) return undefined;
  return { address: `${name}@${domain}`, start, end };
};

const worthKeeping = (address: string): Email | WrittenEmail | undefined => {
  const read = readEmail(address, "deliverable");
  if ("email" in read) return read.email;
  return read.problem.code === "mixed_script" ? { address } : undefined;
};

const mightBeSpelled = (normal: string) => normal.includes("собак") || normal.includes("собач") || normal.includes("сабак") || /[ ([{]at[ )\]}]/.test(normal) || /[ ([{][эа]т[ )\]}]/.test(normal) || normal.includes("arobase");

type ReadAddress = (address: string) => Email | WrittenEmail | undefined;

const keyOf = (value: Email | WrittenEmail | undefined): string[] => (!value ? [] : [value.normalised === undefined ? value.address.toLowerCase() : value.matchKey]);

const findEmails = (input: string | NormalText, { claimed = [], own = [] }: ExtractEmailsOptions, read: ReadAddress): FoundEmail[] => {
  const original = typeof input === "string" ? input : input.original;
  const found: FoundEmail[] = [];
  let after = 0;
  for (let at = original.indexOf(AT); at >= 0; at = original.indexOf(AT, at + 1)) {
    const candidate = candidateAt(original, at, after);
    const value = candidate && read(candidate.address);
    if (!value) continue;
    found.push({ value, span: { start: candidate.start, end: candidate.end } });
    after = candidate.end;
    at = candidate.end - 1;
  }
  const text = typeof input === "string" ? undefined : input;
  if (mightBeSpelled(text ? text.normal : original.toLowerCase())) {
    const normal = text ?? normalise(original);
    const isWritten = overlapping(found.map(({ span }) => span));
    for (const { address, start, end } of readSpelledEmails(normal)) {
      const value = read(address);
      const span = normal.toOriginal(start, end);
      if (value && !isWritten(span)) found.push({ value, span });
    }
    found.sort((a, b) => a.span.start - b.span.start);
  }
  const isTaken = overlapping(claimed);
  const ours = new Set(own.flatMap((address) => keyOf(read(address))));
  return found.filter(({ value, span }) => !keyOf(value).some((key) => ours.has(key)) && !isTaken(span));
};

/** Where e-mail addresses stand in a text, known by their shape: for who needs no more, and carries no rules of servers, domains and providers. */
export const locateEmails = (input: string | NormalText, options: ExtractEmailsOptions = {}): FoundEmail[] => findEmails(input, options, shapeOfEmail);

/**
 * The e-mail addresses in a text, in order of appearance: in sentences, brackets, `mailto:` links, broken over two lines, or spelled
 * ("собака", "(at)"). An address that only a lookalike spoils is found as written.
 */
export const extractEmails = (input: string | NormalText, options: ExtractEmailsOptions = {}): FoundEmail[] => findEmails(input, options, worthKeeping);
