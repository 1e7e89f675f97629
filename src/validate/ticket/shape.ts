import * as z from "zod";
import { issue, type Issue, warning } from "../../result.js";
import {
  addressSchema, attachmentSchema, checkSchema, contactSchema, MAX_ITEMS, messengerSchema, noteSchema, SCHEMA_VERSION, statusChangeSchema, ticketSchema, upgradeTicket,
} from "../../schema/index.js";
import { jsonIssue } from "./json.js";

export type Fields = Record<string, unknown>;

/** What was read of a value: a copy of its known parts, and what is wrong with its shape. */
export interface Shape {
  readonly ticket: Fields;
  readonly issues: readonly Issue[];
}

type Path = readonly PropertyKey[];
type RawIssue = z.core.$ZodIssue;

const MAX_UNKNOWN = 100;
const LONGEST_SHOWN = 64;
const LISTS = ["checks", "attachments", "notes", "statusHistory"] as const;
const fieldsOf = ({ shape }: z.ZodObject): ReadonlySet<string> => new Set(Object.keys(shape));
const known = () => ({
  ticket: fieldsOf(ticketSchema),
  contact: fieldsOf(contactSchema),
  messenger: fieldsOf(messengerSchema),
  incidentAddress: fieldsOf(addressSchema),
  checks: fieldsOf(checkSchema),
  attachments: fieldsOf(attachmentSchema),
  notes: fieldsOf(noteSchema),
  statusHistory: fieldsOf(statusChangeSchema),
});
const KNOWN = /* @__PURE__ */ known();
const SUBJECTS: Readonly<Record<string, string>> = { creationDate: "date", issueStartDate: "date", date: "date", country: "country", mimeType: "mimeType", language: "language" };

export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

const typeOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : Number.isNaN(value) ? "NaN" : typeof value);

const valueAt = (value: unknown, path: Path): unknown => path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], value);

const shown = (value: string): string => (value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value);

/** zod's finding under our own code; zod's may change, ours are stable. */
const translate = (found: RawIssue, ticket: Fields, newer: boolean): Issue => {
  const { path } = found;
  const value = valueAt(ticket, path);
  const field = String(path.at(-1));
  if (value === undefined) return issue("missing_field", { field }, path);
  switch (found.code) {
    case "invalid_type":
      return issue("invalid_type", { field, expected: found.expected, received: typeOf(value) }, path);
    case "invalid_value":
      if (typeof value !== "string") return issue("invalid_type", { field, expected: "string", received: typeOf(value) }, path);
      // A newer version may know more values: they are read as they are.
      return (newer ? warning : issue)("unknown_value", { field, value: shown(value), allowed: found.values }, path);
    case "too_small":
      return issue("too_small", { field, minimum: found.minimum }, path);
    case "too_big":
      return issue("too_large", { field, maximum: found.maximum }, path);
    default:
      return issue("invalid_format", { field, subject: SUBJECTS[field] ?? field, value: shown(String(value)) }, path);
  }
};

/** What our version does not know, it keeps; each such field is named, and must be something that JSON can carry. */
const unknownFields = (value: unknown, known: ReadonlySet<string>, path: Path, found: Issue[]): void => {
  if (!isFields(value)) return;
  for (const key in value) {
    if (known.has(key) || !Object.hasOwn(value, key)) continue;
    if (found.length >= MAX_UNKNOWN) return;
    const at = [...path, key];
    found.push(warning("unknown_field", { field: shown(key) }, at));
    const inside = jsonIssue(value[key], at);
    if (inside) found.push(inside);
  }
};

const allUnknown = (ticket: Fields): Issue[] => {
  const found: Issue[] = [];
  const extensions = ticket["extensions"] === undefined ? undefined : jsonIssue(ticket["extensions"], ["extensions"]);
  if (extensions) found.push(extensions);
  unknownFields(ticket, KNOWN.ticket, [], found);
  const { contact } = ticket;
  unknownFields(contact, KNOWN.contact, ["contact"], found);
  if (isFields(contact)) unknownFields(contact["messenger"], KNOWN.messenger, ["contact", "messenger"], found);
  unknownFields(ticket["incidentAddress"], KNOWN.incidentAddress, ["incidentAddress"], found);
  for (const name of LISTS) {
    const items = ticket[name];
    if (Array.isArray(items)) for (let at = 0; at < items.length; at++) unknownFields(items[at], KNOWN[name], [name, at], found);
  }
  if (found.length >= MAX_UNKNOWN) found.push(warning("more_unknown_fields", { shown: MAX_UNKNOWN }));
  return found;
};

const copyOf = (value: unknown): unknown => (isFields(value) ? { ...value } : value);

/** The known parts, read once: what follows meets no code of the value's own. */
const copyOfTicket = (value: Fields): Fields => {
  const ticket: Fields = { ...value, contact: copyOf(value["contact"]), incidentAddress: copyOf(value["incidentAddress"]) };
  for (const name of LISTS) if (Array.isArray(ticket[name])) ticket[name] = Array.from(ticket[name] as unknown[], copyOf);
  return ticket;
};

// Compiling takes as long as some hundred tickets: it is done for whoever has more than one.
let shape: typeof ticketSchema | undefined;
let isCompiled = false;

const shapeOf = (): typeof ticketSchema => {
  if (shape && !isCompiled) [shape, isCompiled] = [z.compile(ticketSchema), true];
  return (shape ??= ticketSchema);
};

const readUnguarded = (input: unknown): Shape => {
  const value = upgradeTicket(input);
  if (!isFields(value)) return { ticket: {}, issues: [issue("invalid_type", { field: "ticket", expected: "object", received: typeOf(value) })] };
  for (const name of LISTS) {
    const items = value[name];
    if (Array.isArray(items) && items.length > MAX_ITEMS) return { ticket: {}, issues: [issue("too_large", { field: name, maximum: MAX_ITEMS }, [name])] };
  }
  let size = 0;
  for (const key in value) if (Object.hasOwn(value, key) && ++size > MAX_ITEMS) return { ticket: {}, issues: [issue("too_large", { field: "ticket", maximum: MAX_ITEMS })] };
  const version = value["schemaVersion"];
  const newer = Number.isSafeInteger(version) && (version as number) > SCHEMA_VERSION;
  const issues: Issue[] = newer ? [warning("newer_schema_version", { version, known: SCHEMA_VERSION }, ["schemaVersion"])] : [];
  issues.push(...allUnknown(value));
  const parsed = shapeOf().safeParse(value);
  if (parsed.success) return { ticket: parsed.data, issues };
  return { ticket: copyOfTicket(value), issues: [...parsed.error.issues.map((found) => translate(found, value, newer)), ...issues] };
};

/** Reads a value as a ticket. Values whose own code throws while they are read (getters, proxies) are unreadable. */
export const readShape = (value: unknown): Shape => {
  try {
    return readUnguarded(value);
  } catch {
    return { ticket: {}, issues: [issue("unreadable_value")] };
  }
};
