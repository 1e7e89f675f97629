#!/usr/bin/env node
// Writes docs/ticket.md, the wire format field by field, from the schema's registry: node scripts/ticket.mjs [--check] (after a build).
// With --check nothing is written, and a page that is out of date is an error.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FACET_MEANINGS, JSON_SCHEMA_TARGETS, jsonSchemaFile, SCHEMA_VERSION, STATUS_MOVES, ticketJsonSchema } from "../dist/schema/index.js";
import { root } from "./ready.mjs";

const PAGE = join(root, "docs/ticket.md");
const schema = ticketJsonSchema();
const parts = schema.$defs;
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const link = (name) => `[${name}](#${name.toLowerCase()})`;
const nameOf = ({ $ref }) => $ref?.split("/").at(-1);

const kindOf = (field) => {
  if (nameOf(field)) return link(nameOf(field));
  if (field.type === "array") return `list of ${kindOf(field.items)}`;
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(" ");
  if (field.pattern?.includes("-02-29")) return "date or date-time";
  return field.type;
};
const personal = (field) => {
  const mark = field["x-data-classification"];
  return mark ? `${mark.category === "other" ? "may be" : mark.category === "contact" ? "contact" : "yes"}${mark.sensitivity === "restricted" ? ", restricted" : ""}` : "";
};
const row = (required) => ([name, field]) => {
  const described = nameOf(field) ? parts[nameOf(field)] : field;
  const example = nameOf(field) ? "" : `\`${cell(JSON.stringify(field.examples[0]))}\``;
  return `| \`${name}\`${required.includes(name) ? " (required)" : ""} | ${kindOf(field)} | ${cell(described.description)} | ${example} | ${personal(field)} |`;
};
const table = ({ properties, required = [] }) =>
  ["| field | values | meaning | example | personal |", "| --- | --- | --- | --- | --- |", ...Object.entries(properties).map(row(required))].join("\n");
const section = ([name, part]) => `## ${name}\n\n${part.description}\n\n${table(part)}`;

const page = `# The ticket on the wire

Written by \`node scripts/ticket.mjs\` from the schema's registry (\`src/schema\`). Version ${SCHEMA_VERSION}.

What goes in comes out: dates are ISO 8601 strings, nothing is transformed. A *draft* is the same shape with nothing required. Fields of your own
belong in \`extensions\`; an unknown field elsewhere is kept, and \`validateTicket\` warns of it. Names follow TM Forum's TMF621 and MEF 113 where they have one.

The same shape as JSON Schema: ${JSON_SCHEMA_TARGETS.map((target) => `\`dist/schema/${jsonSchemaFile({ target })}\``).join(", ")}, and of drafts
${JSON_SCHEMA_TARGETS.map((target) => `\`${jsonSchemaFile({ target, of: "draft" })}\``).join(", ")}; or \`ticketJsonSchema({ target, of })\`.

\`\`\`json
${JSON.stringify(schema.examples[0], undefined, 2)}
\`\`\`

## Ticket

${table(schema)}

${Object.entries(parts).sort(([a], [b]) => a.localeCompare(b)).map(section).join("\n\n")}

## Status moves

\`canMove(from, to)\` knows them, \`moveTicket(ticket, to, { now, reason })\` makes them and keeps the history.

| from | to |
| --- | --- |
${Object.entries(STATUS_MOVES).map(([from, to]) => `| \`${from}\` | ${to.map((status) => `\`${status}\``).join(" ") || "the end"} |`).join("\n")}

## Facets

What a report can tell; \`assessReport\` weighs them.

| facet | present when the report states |
| --- | --- |
${Object.entries(FACET_MEANINGS).map(([facet, meaning]) => `| \`${facet}\` | ${meaning} |`).join("\n")}

## Versions

\`schemaVersion\` is ${SCHEMA_VERSION}. An older ticket is brought up step by step (\`upgradeTicket\`, \`MIGRATIONS\`). A newer version may add fields and values and
never changes the type of a field, so a newer ticket is read as far as it is understood: \`validateTicket\` warns \`newer_schema_version\`, and an
unknown value is a warning there, not an error.

## Personal data

A mark is \`x-data-classification\`, [as the OpenAPI registry has it](https://spec.openapis.org/registry/extension/x-data-classification.html).
\`redact(ticket)\` goes by the marks: marked fields are masked, prose is masked whole, or where \`find\` finds something personal in it, and what the
schema does not know is masked whole.

## Beyond JSON Schema

\`validateTicket\` also holds rules that JSON Schema cannot express: phone, e-mail address and contract number by their own validators; dates in order
(in every time zone); the status history by the moves above, and in agreement with the status. It warns of blank fields, unknown fields, a pending
ticket that does not say what it waits for, a check both made and not made, half characters, and links that run code.
`;

if (!process.argv.includes("--check")) writeFileSync(PAGE, page);
else if (readFileSync(PAGE, "utf8") !== page) {
  console.error("docs/ticket.md is out of date: run node scripts/ticket.mjs");
  process.exit(1);
}
