import * as z from "zod";
import { ticketRegistry } from "./registry.js";
import { ticketDraftSchema, ticketSchema } from "./ticket.js";

/** `openapi-3.1` is a Schema Object, its own resource by `$id`, so that it can stand anywhere in a description. */
export const JSON_SCHEMA_TARGETS = ["2020-12", "draft-07", "openapi-3.1"] as const;
export type JsonSchemaTarget = (typeof JSON_SCHEMA_TARGETS)[number];
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface JsonSchemaOptions {
  readonly target?: JsonSchemaTarget;
  /** Which of the two shapes. */
  readonly of?: "ticket" | "draft";
}

const BASE = "https://unpkg.com/no-telepathy/dist/schema/";
const SHAPES = { ticket: { schema: ticketSchema, id: "Ticket", file: "ticket" }, draft: { schema: ticketDraftSchema, id: "TicketDraft", file: "ticket-draft" } };

/** Name of the file under `dist/schema/` that holds this schema. */
export const jsonSchemaFile = ({ target = "2020-12", of = "ticket" }: JsonSchemaOptions = {}): string => `${SHAPES[of].file}.${target}.json`;

/** The ticket's JSON Schema: the same shape as zod's, with descriptions, examples and personal marks. `TypeError` for an unknown target. */
export const ticketJsonSchema = ({ target = "2020-12", of = "ticket" }: JsonSchemaOptions = {}): JsonSchema => {
  if (!JSON_SCHEMA_TARGETS.includes(target)) throw new TypeError(`Unknown JSON Schema target: ${String(target)}`);
  const { schema, id } = SHAPES[of];
  const old = target === "draft-07";
  const made: Record<string, unknown> = z.toJSONSchema(schema, { metadata: ticketRegistry, target: old ? "draft-07" : "draft-2020-12" });
  const container = old ? "definitions" : "$defs";
  const { [id]: root, ...parts } = made[container] as Record<string, JsonSchema>;
  const dialect = target === "openapi-3.1" ? {} : { $schema: made["$schema"] };
  return { ...dialect, $id: BASE + jsonSchemaFile({ target, of }), ...root, [container]: parts };
};
