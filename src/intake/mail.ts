import type { Email } from "postal-mime";
import type { Issue } from "../result.js";
import { warning } from "../result.js";
import type { Attachment } from "../schema/index.js";
import { decoderOf, decodeUtf8, guessCharset, repairMisread } from "./charset.js";
import { declareCharsets } from "./mail-declare.js";
import { limitMail, MAX_BODY_BYTES, MAX_MAIL_PARTS, MAX_NESTED } from "./mail-limits.js";
import { letterParser } from "./mail-parser.js";
import { oneLine } from "./one-line.js";

export const MAIL_CODES = ["mail_unreadable", "mail_truncated", "mail_too_many_parts", "mail_charset_guessed"] as const;

/** A letter, taken apart. */
export interface Mail {
  /** The plain text, or the text of the HTML. */
  readonly text: string;
  readonly subject?: string;
  readonly from?: { readonly name?: string; readonly address?: string };
  /** When it was sent, ISO 8601, if the header says so. */
  readonly date?: string;
  readonly attachments: readonly Attachment[];
  readonly issues: readonly Issue[];
}

/** A letter as it came over the wire (RFC 5322): its bytes, or a string of them in UTF-8. */
export type RawMail = string | Uint8Array | ArrayBuffer;

// By what they are and not by `instanceof`: bytes may come from another realm, such as a worker's or a test runner's.
const isBuffer = (value: unknown): value is ArrayBuffer => Object.prototype.toString.call(value) === "[object ArrayBuffer]";
const isBytes = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === "[object Uint8Array]";

const toBytes = (raw: RawMail): Uint8Array => {
  const bytes = typeof raw === "string" ? new TextEncoder().encode(raw) : raw;
  return bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
};

const isUnreadable = (text: string | undefined) => text !== undefined && text.includes("\ufffd");

const NESTING = { maxRfc822NestingDepth: MAX_NESTED };

const parse = async (bytes: Uint8Array): Promise<Email> => {
  const Parser = letterParser(await import("postal-mime"));
  const first = await new Parser(NESTING).parse(bytes);
  return [first.text, first.subject, first.from?.name].some(isUnreadable) ? new Parser(NESTING).parse(declareCharsets(bytes)) : first;
};

const MEDIA_TYPE = /^[\w!#$&^.+-]{1,127}\/[\w!#$&^.+-]{1,127}$/;

const attachmentsOf = ({ attachments }: Email): Attachment[] =>
  attachments.map(({ filename, mimeType, content }) => ({
    ...(filename && { name: oneLine(repairMisread(filename).text) }),
    ...(MEDIA_TYPE.test(mimeType) && { mimeType }),
    size: typeof content === "string" ? content.length : content.byteLength,
  }));

const OFFSET = /([+-])(\d\d)(\d\d)(?: \([^()]{0,40}\))?$/;

/** The header's date in ISO 8601, with the sender's own offset from UTC. */
const sentAt = ({ headers }: Email): string | undefined => {
  const value = headers.find(({ key }) => key === "date")?.value.trim() ?? "";
  const instant = Date.parse(value);
  if (!(Math.abs(instant) < 1e14)) return undefined;
  const [, sign = "+", hours = "00", minutes = "00"] = OFFSET.exec(value) ?? [];
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  if (Math.abs(shift) > 14 * 60) return new Date(instant).toISOString();
  return `${new Date(instant + shift * 60_000).toISOString().slice(0, 19)}${sign}${hours}:${minutes}`;
};

const unfolded = (text: string) => text.replaceAll("\r\n", "\n");

/** What is left of a letter that cannot be taken apart: its source, after the header. */
const sourceOf = (bytes: Uint8Array): string => {
  const charset = decodeUtf8(bytes) === undefined ? (guessCharset(bytes) ?? "windows-1252") : "utf-8";
  const source = unfolded((decoderOf(charset) ?? new TextDecoder()).decode(bytes));
  const body = source.indexOf("\n\n");
  return body < 0 ? source : source.slice(body + 2);
};

/**
 * Takes a letter apart by postal-mime: text, subject, sender, attachments by name. Charsets that are undeclared, unknown or
 * wrong are guessed, and said so. Nothing in it is run or fetched. Never rejects for what stands in the letter: issues tell what
 * could not be read. `TypeError` for what is no letter at all.
 */
export const readMail = async (raw: RawMail): Promise<Mail> => {
  if (typeof raw !== "string" && !isBytes(raw) && !isBuffer(raw)) throw new TypeError("readMail: a letter is a string or bytes");
  const issues: Issue[] = [];
  const { bytes, parts, truncated } = limitMail(toBytes(raw));
  if (truncated) issues.push(warning("mail_truncated", { limit: MAX_BODY_BYTES }, ["mime"]));
  if (parts) issues.push(warning("mail_too_many_parts", { limit: MAX_MAIL_PARTS }, ["mime"]));
  let email: Email;
  try {
    email = await parse(bytes);
  } catch (error) {
    issues.push(warning("mail_unreadable", { reason: error instanceof Error ? error.message : String(error) }, ["mime"]));
    return { text: sourceOf(bytes), attachments: [], issues };
  }
  const text = repairMisread(unfolded(email.text ?? ""));
  const subject = repairMisread(email.subject ?? "");
  const name = repairMisread(email.from?.name ?? "");
  const charset = text.charset ?? subject.charset ?? name.charset;
  if (charset && charset !== "utf-8") issues.push(warning("mail_charset_guessed", { charset }, ["mime"]));
  const address = email.from?.address;
  const date = sentAt(email);
  return {
    text: text.text.replaceAll("\0", ""),
    ...(subject.text.trim() && { subject: oneLine(subject.text) }),
    ...((name.text.trim() || address) && { from: { ...(name.text.trim() && { name: oneLine(name.text) }), ...(address && { address: oneLine(address) }) } }),
    ...(date !== undefined && { date }),
    attachments: attachmentsOf(email),
    issues,
  };
};
