import * as z from "zod";
import { field } from "./registry.js";
import { type Facet, FACETS } from "./values.js";

/** What a report can tell the engineer on shift, and when it tells it. */
export const FACET_MEANINGS: Readonly<Record<Facet, string>> = {
  contract: "a contract, account or subscriber number",
  contact: "a way to reach the person: phone, e-mail, messenger",
  address: "where it happens: street and house at the least, or a named site that can be found",
  service: "which service is hit: internet, TV, telephony, mail, hosting, the account page, billing",
  symptom: "the observable behaviour, beyond the bare fact of failure",
  onset: "when it began, absolute or relative",
  pattern: "how it recurs or lasts: constantly, every evening, only in rain",
  scope: "what else is and is not hit: all devices, only the TV, neighbours too",
  connection: "how the device gets to the network: cable, Wi-Fi, straight from the wall, PPPoE",
  equipment: "make, model or version of something involved",
  indicators: "what lights or status displays show",
  errorText: "an error message or code, verbatim or nearly so",
  checks: "what was done to find or rule out the cause",
  measurement: "a measured quantity: speed, ping, loss, signal level, an amount charged",
  trigger: "what came before: a storm, a move, an update, works in the building",
  expectation: "what should be, or what is wanted: a refund, a visit, a call back",
  impact: "what it costs the reporter: cannot work, tills are down",
  attachments: "that something is attached or linked: screenshot, photo, log",
  availability: "when the person can be called or visited",
};

export const facetSchema = /* @__PURE__ */ field(/* @__PURE__ */ z.enum(FACETS), "A kind of fact that a report can state.", "onset");
