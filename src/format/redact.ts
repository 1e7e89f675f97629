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
type Rule = { readonly mark: DataClassification } | { readonly shape: Readonly<Record<string, Rule>> } | { readonly item: Rule } | "public";

const ruleOf = (schema: unknown): Rule => {
  if (schema instanceof z.ZodOptional) return ruleOf(schema.unwrap());
  const mark = ticketRegistry.get(schema as z.ZodType)?.["x-data-classification"];
  if (mark) return { mark };
  if (schema instanceof z.ZodArray) return { item: ruleOf(schema.element) };
  if (schema instanceof z.ZodObject) return { shape: Object.fromEntries(Object.entries(schema.shape).map(([name, field]) => [name, ruleOf(field)])) };
  return "public";
};

// The marks of the schema as a plan, made once.
let plan: Rule | undefined;

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
  if (rule === "public") return;
  if ("mark" in rule) {
    if (typeof value === "string" && !rule.mark.masking.prose && value.trim().length >= SHORTEST_KNOWN) yield value;
  } else if ("item" in rule) {
    if (Array.isArray(value)) for (const item of value) yield* personalIn(item, rule.item);
  } else if (isFields(value)) for (const [name, inner] of Object.entries(rule.shape)) yield* personalIn(value[name], inner);
};

/**
 * The ticket without anything personal, for logs and statistics: fields by the marks of the schema (`x-data-classification`), prose by
 * `find` or whole, and whole what the schema does not know. Category, status, dates, city and checks stay; so does the shape.
 */
export const redact = <T extends TicketDraft>(ticket: T, { find }: RedactOptions = {}): T => {
  const root = (plan ??= ruleOf(ticketSchema));
  const known = find ? [...new Set(personalIn(ticket, root))] : [];
  const prose = (text: string) => (find ? maskSpans(text, [...find(text), ...knownIn(text, known)]) : REDACTED);
  const mask = (value: unknown, rule: Rule | undefined): unknown => {
    if (value === undefined || value === null || value === "") return value;
    if (rule === "public") return typeof value === "object" ? REDACTED : value;
    if (!rule) return REDACTED;
    if ("item" in rule) return Array.isArray(value) ? value.map((item) => mask(item, rule.item)) : REDACTED;
    if ("shape" in rule) return isFields(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mask(inner, Object.hasOwn(rule.shape, name) ? rule.shape[name] : undefined)])) : REDACTED;
    if (typeof value === "string") return rule.mark.masking.prose ? prose(value) : REDACTED;
    return isFields(value) ? Object.fromEntries(Object.keys(value).map((name) => [name, REDACTED])) : REDACTED;
  };
  return mask(ticket, root) as T;
};
