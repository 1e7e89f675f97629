import * as z from "zod";
import { CONTACT, field, PERSONAL, PROSE, record, text } from "./registry.js";
import { MESSENGERS } from "./values.js";

export const messengerSchema = /* @__PURE__ */ record(
  "Messenger",
  "An account in a messenger.",
  { kind: "telegram", handle: "ivanova_a" },
  () => ({
    kind: field(z.enum(MESSENGERS), "Which messenger.", "telegram"),
    handle: field(z.string(), "Name or number of the account, without a leading @.", "ivanova_a", CONTACT),
  }),
);

export type Messenger = z.infer<typeof messengerSchema>;

/** How to reach the person. TMF621 and MEF: relatedContactInformation, reporterContact. */
export const contactSchema = /* @__PURE__ */ record(
  "Contact",
  "How to reach the person who reports.",
  { name: "Анна Иванова", phone: "+78126010610", extension: "4", availability: "после 18:00" },
  () => ({
    name: text("What to call the person.", "Анна Иванова", PERSONAL),
    phone: text("Phone number, best in E.164.", "+78126010610", CONTACT),
    extension: text("Extension of the phone number.", "4", CONTACT),
    email: text("E-mail address.", "anna@example.com", CONTACT),
    messenger: messengerSchema.optional(),
    availability: text("When the person can be called or visited.", "после 18:00", PROSE),
  }),
);

export type Contact = z.infer<typeof contactSchema>;
