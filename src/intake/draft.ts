import { judgeReport, readReport } from "../completeness/assess.js";
import type { Assessment, Evidence, FacetAssessment } from "../completeness/index.js";
import { readContacts } from "../extract/contact.js";
import type { Issue, Span } from "../result.js";
import { warning } from "../result.js";
import type { Attachment, Facet, TicketDraft } from "../schema/index.js";
import { MAX_ITEMS, SCHEMA_VERSION } from "../schema/index.js";
import { CHANNELS, FACETS } from "../schema/values.js";
import { ISO_DATE_OR_TIME } from "../schema/iso-date.js";
import type { Reading } from "./facts.js";
import type { Envelope, Filled } from "./fill.js";
import { fill } from "./fill.js";
import { readForm } from "./form.js";
import { readMail } from "./mail.js";
import type { Message } from "./message.js";
import type { FieldProvenance, Provenance } from "./provenance.js";
import { readQuoted } from "./quoted.js";
import type { Readable } from "./readable.js";
import { readableOf } from "./readable.js";
import { senderOf } from "./sender.js";
import type { IntakeOptions, IntakeSettings } from "./settings.js";
import { isoOf, requireOptions } from "./settings.js";
import type { Piece, Source, SourceZone } from "./source.js";
import { sourceOf } from "./source.js";
import { withState } from "./state.js";

/** A draft ticket, where each of its values came from, what it is worth, and what came up while it was made. */
export interface Drafted {
  readonly draft: TicketDraft;
  readonly provenance: Provenance;
  readonly assessment: Assessment;
  /** Whose words are where in the description. */
  readonly zones: readonly SourceZone[];
  /** Warnings: what was cut, guessed or could not be read. */
  readonly issues: readonly Issue[];
}

export const INTAKE_CODES = ["text_truncated", "message_deleted", "several_addresses", "invalid_received_at"] as const;

const isObject = (value: unknown): value is Message => typeof value === "object" && value !== null && !Array.isArray(value);

/** When the message was received, if it says so readably. */
const receivedAtOf = ({ receivedAt }: Message, now: string | Date): { receivedAt: string | Date; issues: readonly Issue[] } => {
  if (receivedAt === undefined) return { receivedAt: now, issues: [] };
  const readable = receivedAt instanceof Date ? !Number.isNaN(receivedAt.getTime()) : typeof receivedAt === "string" && ISO_DATE_OR_TIME.test(receivedAt);
  return readable ? { receivedAt, issues: [] } : { receivedAt: now, issues: [warning("invalid_received_at", { value: String(receivedAt).slice(0, 80) }, ["receivedAt"])] };
};

/** The assessment with its evidence where it stands in the description. */
export const placed = (assessment: Assessment, { readable, text }: { readonly readable: Readable; readonly text: string }): Assessment => {
  const place = (one: Evidence): Evidence => {
    if (!("span" in one)) return one;
    const span = readable.toSource(one.span);
    return { span, text: text.slice(span.start, span.end), rule: one.rule };
  };
  const facets = Object.fromEntries(FACETS.map((facet): [Facet, FacetAssessment] => [facet, { ...assessment.facets[facet], evidence: assessment.facets[facet].evidence.map(place) }])) as Record<Facet, FacetAssessment>;
  return { ...assessment, facets, tone: assessment.tone.map(({ mark, evidence }) => ({ mark, evidence: evidence.map(place) })) };
};

const withMessages = (provenance: Provenance, pieces: readonly Piece[]): Provenance =>
  Object.fromEntries(
    Object.entries(provenance).map(([path, field]): [string, FieldProvenance] => {
      const index = field.span ? pieces.findIndex(({ start, end }) => start <= field.span!.start && field.span!.start < end) : -1;
      if (index < 0) return [path, field];
      const { start, end, id } = pieces[index]!;
      const span: Span = { start: field.span!.start - start, end: Math.min(field.span!.end, end) - start };
      return [path, { ...field, message: { ...(id !== undefined && { id }), index, span } }];
    }),
  );

const UNREAD: ReadonlySet<unknown> = new Set(["quote", "disclaimer", "desk"]);
const SHORTHAND: ReadonlySet<unknown> = new Set(["phone"]);

/** How a report is read that was taken in on this channel, its unread stretches left blank. */
export const readReportText = (text: string, unread: readonly Span[], channel: unknown, { languages = [] }: IntakeSettings): Readable =>
  readableOf(text, unread, SHORTHAND.has(channel) ? languages.map(({ intake }) => intake) : []);

const severalAddresses = ({ provenance, fields }: Filled): Issue[] => {
  const others = (provenance["/incidentAddress"]?.alternatives ?? []).filter(({ source }) => source !== "quote");
  if (!others.length) return [];
  const values = [fields.incidentAddress, ...others.map(({ value }) => value)].map((address) => (address as TicketDraft["incidentAddress"])?.text ?? "");
  return [warning("several_addresses", { values }, ["incidentAddress"])];
};

/** What the quote alone knows, for the fields that nobody else fills. */
const fillFromQuote = (filled: Filled, { text, zones, settings }: Reading): Filled => {
  const { contractNumber, incidentAddress } = filled.fields;
  if (contractNumber !== undefined && incidentAddress) return filled;
  const quotes = zones.filter(({ source }) => source === "quote").map(({ span }) => span);
  if (!quotes.length) return filled;
  const { contracts: [contract], addresses: [address] } = readQuoted(text, quotes, settings);
  const from = ({ source, span, rule }: { readonly source: FieldProvenance["source"]; readonly span?: Span; readonly rule: string }): FieldProvenance => ({ source, rule, ...(span && { span }) });
  return {
    fields: { ...filled.fields, ...(contractNumber === undefined && contract && { contractNumber: contract.value }), ...(!incidentAddress && address && { incidentAddress: address.value }) },
    provenance: {
      ...filled.provenance,
      ...(contractNumber === undefined && contract && { "/contractNumber": from(contract) }),
      ...(!incidentAddress && address && { "/incidentAddress": from(address) }),
    },
  };
};

const draftFrom = (message: Message, source: Source, envelope: Envelope, { desk, now }: IntakeOptions): Drafted => {
  const { text, zones, pieces } = source;
  const { receivedAt, issues } = receivedAtOf(message, now);
  const words = desk.languages!.map(({ intake }) => intake);
  const channel = CHANNELS.find((known) => known === message.channel);
  const form = readForm(text.slice(0, 20_000), words);
  const unread = [...zones.filter(({ source }) => UNREAD.has(source)).map(({ span }) => span), ...form.filter(({ blank }) => blank).map(({ line }) => line)];
  const readable = readReportText(text, unread, channel, desk);
  const options = { desk, now: receivedAt };
  const report = readReport({ text: readable.text }, options, readContacts);
  const reading: Reading = { report, readable, text, zones, form, words, settings: desk, receivedAt };
  const filled = fillFromQuote(fill(reading, envelope), reading);
  const attachments = (Array.isArray(message.attachments) ? message.attachments : []).filter((one) => isObject(one)).slice(0, MAX_ITEMS) as Attachment[];

  const provenance: Record<string, FieldProvenance> = {
    ...(pieces ? withMessages(filled.provenance, pieces) : filled.provenance),
    "/description": { source: "text", rule: "asReceived", span: { start: 0, end: text.length } },
    "/creationDate": { source: "channel", rule: "now" },
    "/status": { source: "channel", rule: "received" },
    ...(channel && { "/channel": { source: "channel", rule: "channel" } }),
  };
  attachments.forEach((_, at) => (provenance[`/attachments/${at}`] = { source: "attachment", rule: "attached" }));
  const fields: TicketDraft = {
    schemaVersion: SCHEMA_VERSION,
    ...(channel && { channel }),
    status: "acknowledged",
    creationDate: isoOf(now),
    ...filled.fields,
    description: text,
    ...(attachments.length && { attachments }),
  };
  const hidden = unread.filter(({ start, end }) => text.slice(start, end).trim());
  const draft = withState(fields, { provenance, answers: [], ...(hidden.length && { unread: hidden }), ...(pieces && { messages: pieces }) });
  return {
    draft,
    provenance,
    assessment: placed(judgeReport(draft, report, options), { readable, text }),
    zones,
    issues: [...source.issues, ...issues, ...severalAddresses(filled)],
  };
};

const mailWordsOf = ({ languages = [] }: IntakeSettings) => languages.map(({ mail }) => mail);

const draftMail = async (message: Message & { readonly mime: NonNullable<Message["mime"]> }, options: IntakeOptions): Promise<Drafted> => {
  const mail = await readMail(message.mime);
  const given: Message = {
    ...message,
    channel: message.channel ?? "email",
    text: mail.text,
    subject: message.subject ?? mail.subject ?? "",
    attachments: [...(message.attachments ?? []), ...mail.attachments],
    ...(message.receivedAt === undefined && mail.date !== undefined && { receivedAt: mail.date }),
  };
  const header = mail.from && `${mail.from.name ?? ""} <${mail.from.address ?? ""}>`;
  const from = message.from ?? header;
  const drafted = draftFrom(given, sourceOf(given, mailWordsOf(options.desk)), senderOf({ ...message, ...(from && { from }) }, options.desk), options);
  return { ...drafted, issues: [...mail.issues, ...drafted.issues] };
};

/**
 * A draft ticket from a message as it came in. A letter (`mime`) is read asynchronously, any other message at once. Each value says
 * where it came from; the text is kept whole. `TypeError` for a message, a desk or a time that is none; what stands in the message may
 * be anything.
 *
 * @example draftTicket({ channel: "web", text: "Нет интернета со вчерашнего вечера, договор ОТ-004051/22" }, { desk, now })
 */
export function draftTicket(message: Message & { readonly mime: NonNullable<Message["mime"]> }, options: IntakeOptions): Promise<Drafted>;
export function draftTicket(message: Message & { readonly mime?: undefined }, options: IntakeOptions): Drafted;
export function draftTicket(message: Message, options: IntakeOptions): Drafted | Promise<Drafted>;
export function draftTicket(message: Message, options: IntakeOptions): Drafted | Promise<Drafted> {
  if (!isObject(message)) throw new TypeError("draftTicket: the message is an object with a text, messages or mime");
  const settled = requireOptions("draftTicket", options);
  const { mime } = message;
  if (mime !== undefined) return draftMail({ ...message, mime }, settled);
  return draftFrom(message, sourceOf(message, mailWordsOf(settled.desk)), senderOf(message, settled.desk), settled);
}
