import { domainToAscii, domainToUnicode } from "../text/idna.js";
import { wellFormed } from "./well-formed.js";

export const EMAIL_STYLES = ["address", "mailbox", "mailto", "unicode", "ascii", "masked"] as const;
export type EmailStyle = (typeof EMAIL_STYLES)[number];

/** What `validateEmail` and `extractEmails` give, or an address alone. */
export type PrintableEmail = string | { readonly address: string };

export interface FormatEmailOptions {
  /** Display name, for `mailbox`. */
  readonly name?: string;
  /** For `mailto`. */
  readonly subject?: string;
  readonly body?: string;
}

interface Parts {
  readonly local: string;
  readonly ascii: string;
  readonly unicode: string;
}

const isAscii = (text: string) => !/[^\0-\x7f]/.test(text);

const partsOf = (address: string): Parts => {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1).toLowerCase();
  const ascii = isAscii(domain) ? domain : (domainToAscii(domain) ?? domain);
  return { local: at < 0 ? "" : address.slice(0, at).normalize("NFC"), ascii, unicode: domainToUnicode(ascii) };
};

/** The form that most servers carry: the domain in A-labels. A local part beyond ASCII has no other form. */
const toAscii = ({ local, ascii }: Parts) => `${local}@${ascii}`;

/** Most octets of text in one encoded word of 75 characters: https://www.rfc-editor.org/rfc/rfc2047#section-2 */
const MOST_OCTETS = 45;

/** Encoded words, each of whole characters. */
const encodeWords = (text: string): string => {
  const words: string[] = [];
  let bytes = "";
  for (const character of text) {
    const next = String.fromCharCode(...new TextEncoder().encode(character));
    if (bytes.length + next.length > MOST_OCTETS) {
      words.push(bytes);
      bytes = "";
    }
    bytes += next;
  }
  return [...words, bytes].map((word) => `=?UTF-8?B?${btoa(word)}?=`).join(" ");
};

/** An atom or several, a quoted string, or encoded words: https://www.rfc-editor.org/rfc/rfc5322#section-3.4 */
const displayName = (name: string): string => {
  // A line break would begin another header.
  const line = name.replace(/[\0-\x1f\x7f]+/g, " ").trim();
  if (!isAscii(line)) return encodeWords(line);
  return /^[\w!#$%&'*+\-/=?^`{|}~ ]+$/.test(line) && !line.includes("=?") ? line : `"${line.replace(/["\\]/g, "\\$&")}"`;
};

const mailbox = (address: string, name: string | undefined) => (name?.trim() ? `${displayName(name)} <${address}>` : address);

/** https://www.rfc-editor.org/rfc/rfc6068 */
const mailto = ({ local, ascii }: Parts, { subject, body }: FormatEmailOptions): string => {
  const fields = [["subject", subject], ["body", body]].flatMap(([field, text]) => (text ? [`${field}=${encodeURIComponent(wellFormed(text).replace(/\r\n?|\n/g, "\r\n"))}`] : []));
  return `mailto:${encodeURIComponent(local)}@${ascii}${fields.length ? `?${fields.join("&")}` : ""}`;
};

const MASK = "•••";

/** Prints an e-mail address. Never judges it; throws a `TypeError` for an unknown style. */
export const formatEmail = (email: PrintableEmail, style: EmailStyle = "address", options: FormatEmailOptions = {}): string => {
  if (!EMAIL_STYLES.includes(style)) throw new TypeError(`Unknown e-mail style: ${String(style)}`);
  const address = wellFormed(typeof email === "string" ? email : email.address);
  const parts = partsOf(address);
  switch (style) {
    case "address":
      return address;
    case "mailbox":
      return mailbox(toAscii(parts), options.name);
    case "mailto":
      return mailto(parts, options);
    case "unicode":
      return `${parts.local}@${parts.unicode}`;
    case "ascii":
      return toAscii(parts);
    case "masked":
      return `${[...parts.local].length > 1 ? [...parts.local][0]! : ""}${MASK}@${parts.unicode}`;
  }
};
