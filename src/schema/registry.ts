import * as z from "zod";

/** How a value is personal, after the OpenAPI registry: https://spec.openapis.org/registry/extension/x-data-classification.html */
export interface DataClassification {
  readonly category: "PII" | "contact" | "other";
  readonly sensitivity: "internal" | "confidential" | "restricted";
  /** `full`: nothing of the value stays. `text`-like values may instead be masked where something personal was found in them. */
  readonly masking: { readonly strategy: "full"; readonly prose?: true };
}

/** What the schema says about a field, besides its shape. */
export interface FieldMeta {
  readonly id?: string;
  readonly title?: string;
  readonly description: string;
  readonly examples: readonly unknown[];
  readonly "x-data-classification"?: DataClassification;
  readonly [keyword: string]: unknown;
}

/** Descriptions, examples and marks of every field: a registry of our own, as zod's global one is shared by the whole process. */
export const ticketRegistry = /* @__PURE__ */ z.registry<FieldMeta>();

const mark = (category: DataClassification["category"], sensitivity: DataClassification["sensitivity"], prose?: true): DataClassification => ({
  category,
  sensitivity,
  masking: prose ? { strategy: "full", prose } : { strategy: "full" },
});

/** A way to reach a person. */
export const CONTACT = /* @__PURE__ */ mark("contact", "confidential");
/** What identifies a person or a home. */
export const PERSONAL = /* @__PURE__ */ mark("PII", "confidential");
/** What lets a stranger in: a door code. */
export const SECRET = /* @__PURE__ */ mark("PII", "restricted");
/** Prose in which anything personal may stand. */
export const PROSE = /* @__PURE__ */ mark("other", "confidential", true);

/** Registers what a field means, with an example, and how it is personal if it is. */
export const field = <S extends z.ZodType>(schema: S, description: string, example: unknown, classification?: DataClassification): S => {
  ticketRegistry.add(schema, { description, examples: [example], ...(classification && { "x-data-classification": classification }) });
  return schema;
};

/** An optional piece of text. */
export const text = (description: string, example: string, classification?: DataClassification) =>
  field(z.string(), description, example, classification).optional();

/**
 * A named object that keeps the fields it does not know: nothing that a newer version or an operator put there is lost. Its shape is made
 * inside, so that a bundler can leave out a schema that nobody uses, and zod with it.
 */
export const record = <S extends z.ZodRawShape>(id: string, description: string, example: unknown, shape: () => S): z.ZodObject<S> => {
  const schema = z.looseObject(shape());
  ticketRegistry.add(schema, { id, title: id, description, examples: [example] });
  // The type names the known fields only, so that a misspelt one is an error for the compiler.
  return schema as unknown as z.ZodObject<S>;
};
