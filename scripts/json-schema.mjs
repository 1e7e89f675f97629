// Writes dist/schema/*.json, the JSON Schema of ticket and draft in every dialect, from the built package: node scripts/json-schema.mjs
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { JSON_SCHEMA_TARGETS, jsonSchemaFile, ticketJsonSchema } from "../dist/schema/index.js";
import { root } from "./ready.mjs";

for (const of of ["ticket", "draft"])
  for (const target of JSON_SCHEMA_TARGETS)
    writeFileSync(join(root, "dist/schema", jsonSchemaFile({ target, of })), `${JSON.stringify(ticketJsonSchema({ target, of }), undefined, 2)}\n`);
