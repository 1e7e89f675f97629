import * as z from "zod";
import type { Span } from "../result.js";
import { type DataClassification, type TicketDraft, ticketRegistry, ticketSchema } from "../schema/index.js";

/** What stands in place of something personal; it does not tell how long that was. */
export const REDACTED = "•••";

export interface RedactOptions {
  /** Finds what is personal in prose (a desk's extractors): then only that is masked there. Without it no prose is left. */
  readonly find?: (text: string) => readonly Span[];
}

type Fields = Record<string, unknown>;
interface Public {
  /** Whether a value is one that its field takes: what is not may be anything. */
  readonly takes: (value: unknown) => boolean;
}
type Rule = { readonly mark: DataClassification } | { readonly shape: Readonly<Record<string, Rule>> } | { readonly item: Rule } | Public;

// The desk's own number of a ticket stays where it looks like one.
const isId = (value: unknown) => typeof value === "number" || (typeof value === "string" && /^[\w.:#/-]{1,64}$/.test(value));
/** A name of a place has no address in it, and no number of a house, a phone or a contract. */
const isPlace = (value: unknown) => typeof value === "string" && !value.includes("@") && value.replace(/\P{Nd}/gu, "").length < 3;
// A name of a field that the schema does not know, and not something that was written in its place.
const NAME = /^[\p{L}_$](?!.*\d{5})[\p{L}\d_.:$-]{0,63}$/u;

const ruleOf = (schema: unknown): Rule => {
  if (schema instanceof z.ZodOptional) return ruleOf(schema.unwrap());
  const mark = ticketRegistry.get(schema as z.ZodType)?.["x-data-classification"];
  if (mark) return { mark };
  if (schema instanceof z.ZodArray) return { item: ruleOf(schema.element) };
  if (schema instanceof z.ZodObject) return { shape: Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, ruleOf(field)])) };
  if (schema instanceof z.ZodString && !schema.def.checks?.length) return { takes: isPlace };
  return { takes: (value) => (schema as z.ZodType).safeParse(value).success };
};

// The marks of the schema as a plan, made once.
let plan: Rule | undefined;
const planOfTicket = (): Rule => (plan ??= { shape: { ...(ruleOf(ticketSchema) as { shape: Record<string, Rule> }).shape, id: { takes: isId } } });

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

const maskSpans = (text: string, spans: readonly Span[]): string => {
  let written = "";
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    written += text.slice(from, Math.max(from, start)) + (start >= from ? REDACTED : "");
    from = end;
  }
  return written + text.slice(from);
};

const SHORTEST_KNOWN = 3;

/** What the fields hold is masked in prose as well, whether or not it was found there. */
const knownIn = (text: string, known: readonly string[]): Span[] =>
  known.flatMap((value) => {
    const spans: Span[] = [];
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) spans.push({ start: at, end: at + value.length });
    return spans;
  });

const personalIn = function* (value: unknown, rule: Rule): Generator<string> {
  if ("takes" in rule) return;
  if ("mark" in rule) {
    if (typeof value === "string" && !rule.mark.masking.prose && value.trim().length >= SHORTEST_KNOWN) yield value;
  } else if ("item" in rule) {
    if (Array.isArray(value)) for (const item of value) yield* personalIn(item, rule.item);
  } else if (isFields(value)) for (const [name, inner] of Object.entries(rule.shape)) yield* personalIn(value[name], inner);
};

const fieldsOf = (fields: Fields, mask: (name: string, value: unknown) => unknown): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [NAME.test(name) ? name : REDACTED, mask(name, value)]));

/** What the marked fields of a ticket hold, prose aside. */
export const personalValues = (ticket: unknown): string[] => [...new Set(personalIn(ticket, planOfTicket()))];

/**
 * The ticket without anything personal, for logs and statistics: fields by the marks of the schema (`x-data-classification`), prose by
 * `find` or whole, and whole what the schema does not know or would not take. Category, status, dates, city and checks stay; so does the shape.
 */
export const redact = <T extends TicketDraft>(ticket: T, { find }: RedactOptions = {}): T => {
  const root = planOfTicket();
  const known = find ? personalValues(ticket) : [];
  const prose = (text: string) => (find ? maskSpans(text, [...find(text), ...knownIn(text, known)]) : REDACTED);
  const mask = (value: unknown, rule: Rule | undefined): unknown => {
    if (value === undefined || value === null || value === "") return value;
    if (!rule) return REDACTED;
    if ("takes" in rule) return rule.takes(value) ? value : REDACTED;
    if ("item" in rule) return Array.isArray(value) ? value.map((item) => mask(item, rule.item)) : REDACTED;
    if ("shape" in rule) return isFields(value) ? fieldsOf(value, (name, inner) => mask(inner, Object.hasOwn(rule.shape, name) ? rule.shape[name] : undefined)) : REDACTED;
    if (typeof value === "string") return rule.mark.masking.prose ? prose(value) : REDACTED;
    return isFields(value) ? fieldsOf(value, () => REDACTED) : REDACTED;
  };
  return mask(ticket, root) as T;
};
