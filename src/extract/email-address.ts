import type { Issue } from "../result.js";
import { readDomain } from "./email-domain.js";
import type { Domain } from "./email-domain.js";
import { PROVIDER_RULES } from "./email-providers.js";
import { problem, readLookalikes, readMixed } from "./email-lookalikes.js";

/** What a mail server on the internet accepts; what RFC 5321 allows; what a browser's e-mail field accepts. */
export type EmailLevel = "deliverable" | "rfc5321" | "html";

/** What carries the mail: any server, a domain in A-labels, or only servers with SMTPUTF8 (RFC 6531). */
export type Reach = "ascii" | "idn-domain" | "needs-smtputf8";

export interface Email {
  /** As typed. */
  readonly address: string;
  /** Local part in NFC, domain in lower case and U-labels. */
  readonly normalised: string;
  readonly local: string;
  readonly domain: Domain;
  readonly reach: Reach;
  /** The same for two spellings of one mailbox. For comparing, never for sending. */
  readonly matchKey: string;
}

export type EmailReading = { readonly email: Email } | { readonly problem: Issue };

/** https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1, in octets; errata 1690 for the whole. */
const MOST_LOCAL = 64;
const MOST_ADDRESS = 254;

const buildAtext = (): Uint8Array => {
  const table = new Uint8Array(128);
  for (const character of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$%&'*+-/=?^_`{|}~") table[character.charCodeAt(0)] = 1;
  return table;
};
/** Characters of an atom: https://www.rfc-editor.org/rfc/rfc5322#section-3.2.3 */
const ATEXT = /* @__PURE__ */ buildAtext();

const QUOTE = 0x22, HYPHEN = 0x2d, DOT = 0x2e, AT = 0x40, BACKSLASH = 0x5c;

const characterAt = (text: string, index: number) => String.fromCodePoint(text.codePointAt(index)!);

/** Length in octets of UTF-8. */
const octets = (text: string): number => {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    count += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return count;
};

// Controls, lone surrogates, code points that stand for nothing.
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]/u;

/** Offset of the first character that no local part of this level holds; -1 if there is none. */
const badLocalAt = (local: string, level: EmailLevel): number => {
  if (local.charCodeAt(0) === QUOTE && level !== "html") {
    for (let i = 1; i < local.length; i++) {
      const code = local.charCodeAt(i);
      if (code === QUOTE) return i === local.length - 1 ? (level === "deliverable" && i === 1 ? 0 : -1) : i + 1;
      if (code === BACKSLASH) i++;
      const quoted = local.charCodeAt(i);
      if (!(quoted >= 0x20) || quoted === 0x7f) return Math.min(i, local.length - 1);
    }
    return 0;
  }
  for (let i = 0, afterDot = true; i < local.length; i++) {
    const code = local.charCodeAt(i);
    if (code === DOT) {
      if (level !== "html" && (afterDot || i === local.length - 1)) return i;
      afterDot = true;
    } else {
      if (code < 0x80 ? !ATEXT[code] : level === "html") return i;
      afterDot = false;
    }
  }
  return -1;
};

/** Where the local part ends: at the last @ (which a quoted string may hold too); -1 without one. */
const lastAt = (address: string): number => address.lastIndexOf("@");

const matchKey = (local: string, domain: string): string => {
  const rule = PROVIDER_RULES.get(domain);
  if (!rule) return `${local.toLowerCase()}@${domain}`;
  let name = local.toLowerCase();
  if (rule.tag && name.charCodeAt(0) !== QUOTE) {
    const tag = name.indexOf(rule.tag);
    if (tag > 0) name = name.slice(0, tag);
  }
  if (rule.ignoresDots) name = name.replaceAll(".", "");
  if (rule.dotsAreHyphens) name = name.replaceAll(".", "-");
  return `${name}@${rule.domain ?? domain}`;
};

const isPlain = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80 || text.charCodeAt(i) <= 0x20) return false;
  return true;
};

const readLocal = (local: string, level: EmailLevel): EmailReading | undefined => {
  if (!local) return problem("invalid_format", 0, 0, { missing: "local" });
  const length = level === "html" ? 0 : octets(local);
  if (length > MOST_LOCAL) return problem("invalid_length", 0, local.length, { component: "local", length, limit: MOST_LOCAL });
  const bad = badLocalAt(local, level);
  return bad < 0 ? undefined : problem("invalid_format", bad, bad + 1, { character: characterAt(local, bad) });
};

/**
 * The commonest case in one pass: dot-atom, two labels at least, lower-case ASCII, no A-label, nothing too long. Undefined for anything
 * else, good or bad.
 */
const readCommon = (address: string): Email | undefined => {
  const { length } = address;
  if (length > MOST_ADDRESS) return undefined;
  let i = 0;
  for (let previous = DOT; ; i++) {
    const code = address.charCodeAt(i);
    if (code === AT && previous !== DOT) break;
    if (code === DOT ? previous === DOT : code >= 0x80 || (code >= 0x41 && code <= 0x5a) || !ATEXT[code]) return undefined;
    previous = code;
  }
  const atSign = i;
  if (atSign > MOST_LOCAL) return undefined;
  let start = ++i;
  let letters = 0;
  for (; i < length; i++) {
    const code = address.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) letters++;
    else if (code === DOT) {
      if (i === start || address.charCodeAt(i - 1) === HYPHEN || i - start > 63) return undefined;
      start = i + 1;
      letters = 0;
    } else if (code === HYPHEN ? i === start || i - start === 3 : code < 0x30 || code > 0x39) return undefined;
  }
  // The ending: letters only, two at least; a label before it.
  if (start === atSign + 1 || letters < 2 || letters !== length - start || letters > 63) return undefined;
  const name = address.slice(atSign + 1);
  const local = address.slice(0, atSign);
  const key = PROVIDER_RULES.has(name) ? matchKey(local, name) : address;
  return { address, normalised: address, local, domain: { ascii: name, unicode: name }, reach: "ascii", matchKey: key };
};

/** Reads one address, strictly at its level; the first fault wins, with its place. Linear in the length of the input. */
export const readEmail = (address: string, level: EmailLevel): EmailReading => {
  const common = level === "deliverable" ? readCommon(address) : undefined;
  if (common) return { email: common };
  const atSign = lastAt(address);
  const plain = isPlain(address);
  if (!plain) {
    const bad = address.search(UNPRINTABLE);
    if (bad >= 0 && !/[\t\r\n\f\v]/.test(address.charAt(bad))) return problem("invalid_format", bad, bad + 1, { character: characterAt(address, bad) });
    const unlike = readLookalikes(address, atSign);
    if (unlike) return unlike;
  }
  if (atSign < 0) return problem("invalid_format", address.length, address.length, { missing: "at" });
  const local = address.slice(0, atSign);
  const wrongLocal = readLocal(local, level);
  if (wrongLocal) return wrongLocal;
  const mixed = plain ? undefined : readMixed(address, atSign);
  if (mixed) return mixed;
  const domain = readDomain(address.slice(atSign + 1), level, atSign + 1);
  if ("problem" in domain) return domain;
  const isAscii = plain || isPlain(local.replace(/ /g, ""));
  const name = isAscii ? local : local.normalize("NFC");
  if (level !== "html" && address.length + domain.ascii.length - (address.length - atSign - 1) > MOST_ADDRESS) {
    return problem("invalid_length", 0, address.length, { component: "address", length: octets(local) + 1 + domain.ascii.length, limit: MOST_ADDRESS });
  }
  return {
    email: {
      address,
      normalised: `${name}@${domain.unicode}`,
      local: name,
      domain,
      reach: !isAscii ? "needs-smtputf8" : domain.ascii !== domain.unicode ? "idn-domain" : "ascii",
      matchKey: matchKey(name, domain.ascii),
    },
  };
};
