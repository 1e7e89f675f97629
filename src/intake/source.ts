import { splitZones } from "../extract/zones.js";
import type { MailWords } from "../languages/mail-words.js";
import type { Issue, Span } from "../result.js";
import { warning } from "../result.js";
import { normalise } from "../text/index.js";
import type { ChatMessage, Message } from "./message.js";
import { oneLine } from "./one-line.js";

/** Whose words a stretch of a report is: its writer's, passed on by the writer, from under the letter, of the letter that is answered, the desk's. */
export type ZoneSource = "subject" | "text" | "forward" | "signature" | "quote" | "disclaimer" | "desk" | "answer";

export interface SourceZone {
  readonly source: ZoneSource;
  readonly span: Span;
}

/** One message of a chat, where it stands in the description. */
export interface Piece extends Span {
  readonly id?: string;
  readonly date?: string;
}

/** A report as one text, which becomes the ticket's description, and whose words are where in it. */
export interface Source {
  readonly text: string;
  readonly zones: readonly SourceZone[];
  readonly pieces?: readonly Piece[];
  readonly issues: readonly Issue[];
}

const ZONES = { own: "text", signature: "signature", quote: "quote", forward: "forward", disclaimer: "disclaimer" } as const;

/** What is read of one report: more than anyone writes; all of it is kept. */
export const MAX_READ = 100_000;

const FORWARDED = /^(?:fwd?|пересл)[.:]/i;

/** A letter or a text, its subject before it as a line of its own, unless the text begins with it. */
const sourceOfText = (body: string, subjectLine: string, languages: readonly MailWords[]): Source => {
  const subject = oneLine(subjectLine);
  const lead = subject && !body.trimStart().startsWith(subject) ? (body.trim() ? `${subject}\n\n` : subject) : "";
  const read = normalise(body.slice(0, MAX_READ));
  const zones = splitZones(read, { languages, forwarded: FORWARDED.test(subject) });
  return {
    text: lead + body,
    zones: [
      ...(lead ? [{ source: "subject" as const, span: { start: 0, end: lead.length } }] : []),
      ...zones.map(({ kind, span }) => ({ source: ZONES[kind], span: { start: span.start + lead.length, end: span.end + lead.length } })),
    ],
    issues: body.length > MAX_READ ? [warning("text_truncated", { limit: MAX_READ, length: body.length }, ["text"])] : [],
  };
};

/** Each message once, in its last form and in the place of its first. */
const settled = (messages: readonly ChatMessage[]): ChatMessage[] => {
  const places = new Map<string, number>();
  const last: ChatMessage[] = [];
  for (const message of messages) {
    if (typeof message !== "object" || message === null) continue;
    const place = message.id === undefined ? undefined : places.get(message.id);
    if (place !== undefined) {
      last[place] = { ...last[place], ...message };
      continue;
    }
    if (message.id !== undefined) places.set(message.id, last.length);
    last.push(message);
  }
  return last;
};

/** A chat as one report, a line a message; spans lead into each. */
const sourceOfChat = (messages: readonly ChatMessage[]): Source => {
  const pieces: Piece[] = [];
  const zones: SourceZone[] = [];
  let text = "";
  let deleted = 0;
  for (const { id, text: said, date, author, deleted: gone } of settled(messages)) {
    if (gone) deleted++;
    if (gone || typeof said !== "string" || !said.trim()) continue;
    if (text) text += "\n";
    const span = { start: text.length, end: text.length + said.length };
    text += said;
    pieces.push({ ...span, ...(id !== undefined && { id }), ...(date !== undefined && { date }) });
    zones.push({ source: author === "desk" ? "desk" : "text", span });
  }
  const issues = [
    ...(deleted ? [warning("message_deleted", { count: deleted }, ["messages"])] : []),
    ...(text.length > MAX_READ ? [warning("text_truncated", { limit: MAX_READ, length: text.length }, ["messages"])] : []),
  ];
  return { text, zones, pieces, issues };
};

export const sourceOf = ({ messages, text, subject }: Message, languages: readonly MailWords[]): Source =>
  Array.isArray(messages) ? sourceOfChat(messages as readonly ChatMessage[]) : sourceOfText(typeof text === "string" ? text : "", typeof subject === "string" ? subject : "", languages);

/** Zones of a place, by whose words they are; the text's own where none is told. */
export const sourceAt = (zones: readonly SourceZone[], { start }: Span): ZoneSource => zones.find(({ span }) => span.start <= start && start < span.end)?.source ?? "text";
