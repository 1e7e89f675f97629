import type { Language } from "../languages/language.js";
import type { TicketLine } from "../languages/ticket-words.js";
import type { Span } from "../result.js";
import type { Address, Band, Category, Facet, TicketDraft } from "../schema/index.js";
import { FACETS } from "../schema/values.js";
import { formatAddress } from "./address.js";
import { formatDate } from "./date.js";
import type { Markup } from "./markup.js";
import { html, markdown, plain } from "./markup.js";
import { formatPhone } from "./phone.js";

export const TICKET_STYLES = ["text", "markdown", "html"] as const;
export type TicketStyle = (typeof TICKET_STYLES)[number];

/** What a printed ticket shows of its assessment. */
export interface ShownAssessment {
  readonly score: number;
  readonly band: Band;
  readonly category: Category;
  readonly facets: Readonly<Record<Facet, { readonly present: boolean; readonly evidence: readonly ({ readonly span: Span } | { readonly path: string })[] }>>;
  readonly informationRequired: readonly { readonly facet: Facet; readonly gain: number }[];
}

export interface FormatTicketOptions {
  readonly language: Language;
  readonly style?: TicketStyle;
  /** With it: the meter, the report with its evidence marked, what is missing. */
  readonly assessment?: ShownAssessment;
}

/** One line of a printed ticket. */
export interface TicketLineValue {
  readonly line: TicketLine;
  readonly label: string;
  readonly value: string;
}

// More than anyone reads; the ticket has it all.
const LONGEST_REPORT = 50_000;

const MARKUPS: Readonly<Record<TicketStyle, Markup>> = { text: plain, markdown, html };

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const at = (value: unknown, ...steps: readonly string[]): unknown => steps.reduce((inner: unknown, step) => (isFields(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined), value);
const text = (value: unknown): string => (typeof value === "string" ? value : typeof value === "number" ? String(value) : "");
const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
/** The word for a code; a code of a newer version as it is. */
const word = (words: Readonly<Record<string, string>>, code: unknown): string => (typeof code === "string" && Object.hasOwn(words, code) ? words[code]! : text(code));
const joined = (parts: readonly string[], joiner = ", ") => parts.filter(Boolean).join(joiner);

const addressOf = (address: unknown): string => {
  if (!isFields(address)) return "";
  const parts = Object.fromEntries(Object.entries(address).filter(([part, value]) => part !== "text" && typeof value === "string")) as Address;
  return (Object.keys(parts).length && formatAddress(parts)) || text(address["text"]);
};

const phoneOf = (contact: unknown, language: Language): string => {
  const phone = text(at(contact, "phone"));
  const extension = text(at(contact, "extension"));
  return phone && formatPhone({ ...(phone.startsWith("+") ? { e164: phone } : { digits: phone }), ...(extension && { extension }) }, "international", { language });
};

const valueOf = (value: unknown): string => text(value) || addressOf(value) || text(at(value, "phone")) || joined([text(at(value, "kind")), text(at(value, "handle"))], " ");

/** What the intake noted beside the fields: values that the report gives as well, answers that gave nothing. */
const alternativesOf = (ticket: unknown): string[] => {
  const provenance = at(ticket, "extensions", "intake", "provenance");
  if (!isFields(provenance)) return [];
  return Object.entries(provenance).flatMap(([path, field]) => {
    const values = items(at(field, "alternatives")).map((other) => valueOf(at(other, "value"))).filter(Boolean);
    return values.length ? [`${path.slice(1)}: ${values.join("; ")}`] : [];
  });
};

const unansweredOf = (ticket: unknown, { names, ticket: words }: Language): string[] =>
  items(at(ticket, "extensions", "intake", "answers")).flatMap((answer) => {
    const outcome = at(answer, "outcome");
    return typeof outcome === "string" && Object.hasOwn(words.unanswered, outcome) ? [`${word(names.facets, at(answer, "facet"))}: ${word(words.unanswered, outcome)}`] : [];
  });

/** The lines of a ticket that hold a value, in the order in which an engineer reads them. */
export const formatTicketLines = (ticket: TicketDraft, language: Language): readonly TicketLineValue[] => {
  const { lines, statuses, severities, priorities, channels, outcomes } = language.ticket;
  const { contact } = ticket;
  const date = (value: unknown) => (typeof value === "string" ? formatDate(value, { language: language.code === "ru" || language.code === "en" ? language.code : "en" }) : "");
  const check = (one: unknown) => `${word(language.names.checks, at(one, "check"))}: ${word(outcomes, at(one, "outcome"))}`;
  const size = (one: unknown) => (typeof at(one, "size") === "number" ? `${Math.ceil((at(one, "size") as number) / 1024)} KiB` : "");
  const values: Readonly<Partial<Record<TicketLine, string>>> = {
    category: word(language.names.categories, ticket.category),
    status: word(statuses, ticket.status),
    severity: word(severities, ticket.severity),
    priority: word(priorities, ticket.priority),
    channel: word(channels, ticket.channel),
    created: date(ticket.creationDate),
    started: date(ticket.issueStartDate),
    contract: text(ticket.contractNumber),
    name: text(at(contact, "name")),
    phone: phoneOf(contact, language),
    email: text(at(contact, "email")),
    messenger: joined([text(at(contact, "messenger", "kind")), text(at(contact, "messenger", "handle"))], " "),
    availability: text(at(contact, "availability")),
    address: addressOf(ticket.incidentAddress),
    checks: items(ticket.checks).map(check).join("; "),
    attachments: items(ticket.attachments).map((one) => joined([text(at(one, "name")) || text(at(one, "url")) || text(at(one, "mimeType")), size(one)], " ")).filter(Boolean).join("; "),
    alternatives: alternativesOf(ticket).join("; "),
    answers: unansweredOf(ticket, language).join("; "),
  };
  return (Object.keys(lines) as TicketLine[]).flatMap((line) => (values[line] ? [{ line, label: lines[line], value: values[line] }] : []));
};

/** A text cut where its evidence begins and ends; what two facts share belongs to the first. */
const marksIn = (report: string, { facets }: ShownAssessment, { names }: Language): { text: string; marked?: string }[] => {
  const marks = FACETS.flatMap((facet) => (facets[facet]?.evidence ?? []).flatMap((one) => ("span" in one ? [{ ...one.span, marked: names.facets[facet] }] : []))).sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: { text: string; marked?: string }[] = [];
  let from = 0;
  for (const { start, end, marked } of marks) {
    const begin = Math.max(start, from);
    if (end <= begin || begin >= report.length) continue;
    if (begin > from) parts.push({ text: report.slice(from, begin) });
    parts.push({ text: report.slice(begin, end), marked });
    from = end;
  }
  if (from < report.length || !parts.length) parts.push({ text: report.slice(from) });
  return parts;
};

/**
 * A ticket as an engineer wants to read it: who, where, since when, what was checked, and the report in the customer's own words; with
 * its assessment, the meter and the evidence marked. Whatever the ticket holds, it is text: nothing of it becomes markup or steers a
 * terminal. `TypeError` for a style that is none.
 */
export const formatTicket = (ticket: TicketDraft, { language, style = "text", assessment }: FormatTicketOptions): string => {
  if (typeof ticket !== "object" || ticket === null) throw new TypeError("formatTicket: a ticket is an object");
  if (!TICKET_STYLES.includes(style)) throw new TypeError(`Unknown ticket style: ${String(style)}`);
  const { names, ticket: { lines } } = language;
  const { title, meter, rows, heading, block, list, joiner, wrap } = MARKUPS[style];
  const whole = text(ticket.description);
  const report = whole.length > LONGEST_REPORT ? `${whole.slice(0, LONGEST_REPORT)}…` : whole;
  const notes = items(ticket.notes).map((note) => joined([text(at(note, "date")), text(at(note, "author")), text(at(note, "text"))], " · ")).filter(Boolean);
  const missing = (assessment?.informationRequired ?? []).map(({ facet, gain }) => `${names.facets[facet]} +${Math.round(gain)}`);
  const values = formatTicketLines(ticket, language);
  return wrap(
    [
      title(joined([lines.ticket, text(ticket.id)], " ")),
      ...(assessment ? [meter(assessment.score, `${Math.round(assessment.score)}/100, ${names.bands[assessment.band]}`)] : []),
      ...(values.length ? [rows(values.map(({ label, value }) => [label, value]))] : []),
      ...(report.trim() ? [heading(lines.report), block(assessment ? marksIn(report, assessment, language) : [{ text: report }])] : []),
      ...(notes.length ? [heading(lines.notes), list(notes)] : []),
      ...(missing.length ? [heading(lines.missing), list(missing)] : []),
    ].join(joiner),
  );
};
