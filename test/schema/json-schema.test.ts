import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/result.js";
import { JSON_SCHEMA_TARGETS, jsonSchemaFile, type JsonSchemaTarget, ticketDraftSchema, ticketJsonSchema, ticketSchema } from "../../src/schema/index.js";
import { validateTicket } from "../../src/validate/ticket.js";
import { anyTicket, fullTicket, mutatedTicket } from "./tickets.js";

const ajvOf = (target: JsonSchemaTarget, of: "ticket" | "draft") =>
  new (target === "draft-07" ? Ajv : Ajv2020)({ keywords: ["x-data-classification"], strict: true }).compile(ticketJsonSchema({ target, of }));

// What zod and JSON Schema say alike is the shape. These rules weigh parts against one another or look inside a text, which JSON Schema
// cannot express: only validateTicket holds them.
const BEYOND_JSON_SCHEMA = new Set(["dates_out_of_order", "illegal_status_move", "status_mismatch", "phone", "email"]);
const PARTS: readonly unknown[] = ["phone", "email", "contractNumber"];
/** A rule by its code, or by the part whose validator holds it. */
const ruleOf = ({ code, params }: Issue): string => (PARTS.includes(params?.["subject"]) ? (params!["subject"] as string) : code);

describe.each(JSON_SCHEMA_TARGETS)("the JSON Schema for %s", (target) => {
  const validators = { ticket: ajvOf(target, "ticket"), draft: ajvOf(target, "draft") };

  it("has an address of its own, and a dialect unless it is part of an OpenAPI description", () => {
    const schema = ticketJsonSchema({ target });
    expect(schema["$id"]).toBe(`https://unpkg.com/no-telepathy/dist/schema/ticket.${target}.json`);
    expect("$schema" in schema).toBe(target !== "openapi-3.1");
    expect(jsonSchemaFile({ target, of: "draft" })).toBe(`ticket-draft.${target}.json`);
  });

  it("accepts the full example, and a draft of nothing", () => {
    expect(validators.ticket(fullTicket)).toBe(true);
    expect(validators.draft({})).toBe(true);
    expect(validators.ticket({})).toBe(false);
  });

  it("and zod accept every ticket of the right shape", () => fc.assert(fc.property(anyTicket, (ticket) => {
    expect(ticketSchema.safeParse(ticket).success).toBe(true);
    expect(validators.ticket(ticket)).toBe(true);
    expect(validators.draft(ticket)).toBe(true);
  }), { numRuns: 300 }));

  it("and zod agree on mutated tickets, whole and draft", () => {
    const verdicts = { accepted: 0, refused: 0 };
    fc.assert(fc.property(mutatedTicket, (value) => {
      const verdict = ticketSchema.safeParse(value).success;
      verdicts[verdict ? "accepted" : "refused"]++;
      expect(validators.ticket(value)).toBe(verdict);
      expect(validators.draft(value)).toBe(ticketDraftSchema.safeParse(value).success);
    }), { numRuns: 1500 });
    expect(Math.min(verdicts.accepted, verdicts.refused)).toBeGreaterThan(100);
  });
});

describe("rules that JSON Schema cannot express", () => {
  const ajv = ajvOf("2020-12", "ticket");

  it("are all named, and are the only difference to validateTicket", () => {
    const seen = new Set<string>();
    fc.assert(fc.property(fc.oneof(anyTicket, mutatedTicket), (value) => {
      const ticket = { ...(value as object), schemaVersion: 1 };
      const errors = (validateTicket(ticket).issues ?? []).filter(({ severity }) => severity !== "warning").map(ruleOf);
      const beyond = errors.filter((rule) => BEYOND_JSON_SCHEMA.has(rule));
      const shape = errors.filter((rule) => !BEYOND_JSON_SCHEMA.has(rule));
      expect(ajv(ticket), JSON.stringify(shape)).toBe(shape.length === 0);
      for (const rule of beyond) seen.add(rule);
    }), { numRuns: 2000 });
    expect(seen).toEqual(BEYOND_JSON_SCHEMA);
  });
});

describe("the registry", () => {
  const walk = (node: unknown, path = ""): [string, Record<string, unknown>][] => {
    if (typeof node !== "object" || node === null) return [];
    const { properties, $defs } = node as Record<string, Record<string, unknown> | undefined>;
    return [...Object.entries(properties ?? {}), ...Object.entries($defs ?? {})].flatMap(([key, inner]) => [
      [`${path}/${key}`, inner as Record<string, unknown>] as [string, Record<string, unknown>],
      ...walk(inner, `${path}/${key}`),
    ]);
  };
  const fields = walk(ticketJsonSchema());

  it("describes every field, with an example", () => {
    expect(fields.length).toBeGreaterThan(60);
    const bare = fields.filter(([, field]) => !("$ref" in field) && (typeof field["description"] !== "string" || !Array.isArray(field["examples"])));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it("gives examples that hold", () => {
    const { $defs } = ticketJsonSchema() as { $defs: Record<string, object> };
    const ajv = new Ajv2020({ keywords: ["x-data-classification"] });
    for (const [path, field] of fields) {
      if ("$ref" in field) continue;
      for (const example of field["examples"] as unknown[]) expect(ajv.validate({ ...field, $defs }, example), `${path}: ${ajv.errorsText()}`).toBe(true);
    }
  });

  it("marks what is personal", () => {
    const marked = fields.filter(([, field]) => "x-data-classification" in field).map(([path]) => path);
    expect(marked).toEqual(expect.arrayContaining([
      "/contractNumber", "/description", "/$defs/Contact/name", "/$defs/Contact/phone", "/$defs/Contact/email", "/$defs/Messenger/handle",
      "/$defs/Address/street", "/$defs/Address/house", "/$defs/Address/flat", "/$defs/Address/intercom", "/$defs/Address/text", "/$defs/Note/text",
    ].map((path) => path.replace("/$defs", ""))));
    expect(marked).not.toContain("/category");
  });

  it("refuses a target that nobody declared", () => {
    expect(() => ticketJsonSchema({ target: "draft-99" as JsonSchemaTarget })).toThrow(TypeError);
  });
});
