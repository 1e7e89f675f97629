import { type JsonSchemaOptions, ticketJsonSchema } from "../../schema/json-schema.js";
import { EXIT } from "../choices.js";
import { type CommonOptions, openVoice } from "../voice.js";

/** Prints the JSON Schema of a ticket, or of a draft. */
export const schema = async ({ target, of, ...options }: CommonOptions & JsonSchemaOptions): Promise<number> => {
  const voice = await openVoice(options);
  await voice.write(`${JSON.stringify(ticketJsonSchema({ ...(target && { target }), ...(of && { of }) }), null, 2)}\n`);
  return EXIT.clean;
};
