import type { Message } from "../../intake/index.js";
import type { TicketDraft } from "../../schema/index.js";
import { CHANNELS } from "../../schema/values.js";
import type { Session } from "../session.js";
import { UsageError } from "../usage-error.js";
import { decodeBytes } from "./bytes.js";
import { isLetter } from "./letter.js";
import { syntaxIssue } from "./positions.js";

/** Options that say of a message what its text does not. */
export interface MessageOptions {
  readonly channel?: string;
  readonly from?: string;
  readonly subject?: string;
  readonly receivedAt?: string;
  readonly caller?: string;
  readonly now?: string;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** A draft or a ticket rather than a message: its text stands in `description`. */
export const isDraft = (value: Message | TicketDraft): value is TicketDraft => "description" in value || "schemaVersion" in value;

const fromJson = (name: string, text: string): Record<string, unknown> | undefined => {
  if (!/\.json$/i.test(name) && !/^\s*\{/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? (isObject(value["draft"]) ? value["draft"] : value) : undefined;
  } catch {
    if (/\.json$/i.test(name)) throw new UsageError("json_syntax", syntaxIssue(text).params);
    return undefined;
  }
};

/** What a file holds: a letter, a message or a draft as JSON, or a text. Options win over what it says. */
export const readMessage = (name: string, bytes: Uint8Array, options: MessageOptions, session: Session): Message | TicketDraft => {
  const channel = CHANNELS.find((known) => known === options.channel);
  if (options.channel !== undefined && !channel) throw new UsageError("option_unknown_value", { option: "--channel", value: options.channel, known: CHANNELS.join(", ") });
  const stated: Message = {
    ...(channel && { channel }),
    ...(options.from !== undefined && { from: options.from }),
    ...(options.subject !== undefined && { subject: options.subject }),
    ...(options.receivedAt !== undefined && { receivedAt: options.receivedAt }),
    ...(options.caller !== undefined && { callerNumber: options.caller }),
  };
  if (isLetter(name, bytes)) return { ...stated, mime: bytes };
  const { text, issues } = decodeBytes(bytes);
  for (const found of issues) process.stderr.write(`no-telepathy: ${name}: ${session.say(found)}\n`);
  return { ...(fromJson(name, text) ?? { text }), ...stated };
};

const pad = (value: number) => String(value).padStart(2, "0");

/** The time in ISO 8601 with this machine's offset from UTC, or the one that an option gives. */
export const nowFrom = ({ now }: MessageOptions, clock = new Date()): string => {
  if (now !== undefined) {
    if (Number.isNaN(Date.parse(now))) throw new UsageError("option_unknown_value", { option: "--now", value: now, known: "2026-11-22T10:15:00+03:00" });
    return now;
  }
  const offset = -clock.getTimezoneOffset();
  const wall = new Date(clock.getTime() + offset * 60_000).toISOString().slice(0, 19);
  return `${wall}${offset < 0 ? "-" : "+"}${pad(Math.trunc(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
};
