import type { Desk } from "../desk.js";
import type { Language } from "../languages/language.js";
import type { Ticket, TicketDraft } from "../schema/index.js";
import { SCHEMA_VERSION } from "../schema/index.js";
import { inWords } from "./field-issues.js";

/** Standard Schema, the part that a validator gives: https://standardschema.dev */
export interface StandardSchema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly { readonly message: string; readonly path?: readonly PropertyKey[] }[] };
    readonly types?: { readonly input: Input; readonly output: Output };
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);

// `contact.messenger.handle` lies deepest.
const DEPTH = 2;

/** Forms hold "" where nothing was filled in; a ticket leaves it out. */
const filledIn = (value: Readonly<Record<string, unknown>>, depth = DEPTH): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) => {
      if (field === undefined || (typeof field === "string" && !field.trim())) return [];
      if (!depth || !isRecord(field)) return [[name, field]];
      const inner = filledIn(field, depth - 1);
      return Object.keys(inner).length ? [[name, inner]] : [];
    }),
  );

/**
 * A form's fields as a ticket, for whatever takes a Standard Schema: fields left blank are left out, the others judged by the desk
 * as `validateTicket` does, what is wrong is said in the words of a language (the desk's first if none is named).
 *
 * @example useForm({ resolver: standardSchemaResolver(ticketFormSchema(desk, en)) })
 */
export const ticketFormSchema = (desk: Pick<Desk, "languages" | "validateTicket">, language: Language = desk.languages[0]!): StandardSchema<TicketDraft, Ticket> => ({
  "~standard": {
    version: 1,
    vendor: "no-telepathy",
    validate: (value) => {
      const ticket = isRecord(value) ? { schemaVersion: SCHEMA_VERSION, status: "acknowledged", description: "", ...filledIn(value) } : value;
      const result = desk.validateTicket(ticket);
      return result.issues ? { issues: result.issues.filter(({ severity }) => severity !== "warning").map((one) => inWords(one, language)) } : { value: result.value };
    },
  },
});
