import { extractDates } from "../extract/date.js";
import type { Span } from "../result.js";
import type { Facet, TicketDraft } from "../schema/index.js";
import type { Reading } from "./facts.js";
import { dateOptions, onsetOf } from "./facts.js";
import type { Filled } from "./fill.js";

const LONGEST_CONTRACT = 40;
// One run of the signs that logins and numbers are made of, or digits in groups.
const ONE_WORD = /^[\p{L}\p{Nd}._@/#№-]{3,40}$/u;
const GROUPS = /^[\p{L}\p{Nd}/-]{1,8}(?: [\p{Nd}/-]{1,12}){1,5}$/u;
const HAS_DIGIT = /\p{Nd}/u;
const HAS_LETTER = /\p{L}/u;
/** Words that describe a place or a moment, at the least. */
const ENOUGH_WORDS = 3;

const trimmed = (text: string): { readonly value: string; readonly span: Span } => {
  const value = text.trim().replace(/[.,;!]{1,9}$/, "");
  const start = text.indexOf(value);
  return { value, span: { start, end: start + value.length } };
};

const isMany = (text: string) => text.split(/\s+/u).filter((word) => HAS_LETTER.test(word)).length >= ENOUGH_WORDS;

const filledWith = (fields: TicketDraft, pointer: string, span: Span, rule: string): Filled => ({ fields, provenance: { [pointer]: { source: "answer", span, rule } } });

const contract = (text: string, { report: { claims } }: Reading): Filled | undefined => {
  const { value, span } = trimmed(text);
  // Ten digits alone are what contracts have too; a plus or a trunk prefix makes a phone.
  const isPhone = claims.contacts.some((found) => found.kind === "phone" && found.value.e164 !== undefined) && (value.startsWith("+") || value.replace(/\D/g, "").length !== 10);
  if (isPhone || value.length > LONGEST_CONTRACT || !(ONE_WORD.test(value) || GROUPS.test(value))) return undefined;
  return filledWith({ contractNumber: value }, "/contractNumber", span, "contract.asAnswered");
};

const address = (text: string): Filled | undefined => {
  const { value, span } = trimmed(text);
  if (!HAS_LETTER.test(value) || (!HAS_DIGIT.test(value) && !isMany(value))) return undefined;
  return filledWith({ incidentAddress: { ...(!HAS_DIGIT.test(value) && { landmark: value }), text: value } }, "/incidentAddress", span, "address.asAnswered");
};

const onset = (text: string, { report: { claims }, ...reading }: Reading): Filled | undefined => {
  const dates = extractDates(text, { ...dateOptions(reading), claimed: claims.claims.map(({ span }) => span) });
  const [best] = dates.flatMap((date) => onsetOf(date, { source: "answer", span: date.span }, "date.asAnswered"));
  if (best) {
    const { value, ...provenance } = best;
    return { fields: { issueStartDate: value }, provenance: { "/issueStartDate": provenance } };
  }
  return dates.length || isMany(text) ? { fields: {}, provenance: {} } : undefined;
};

/**
 * An answer taken as what was asked for, where no extractor knew it for that: a bare login, a place in the customer's words, a moment.
 * Empty fields: it is an answer, and no field holds it. Undefined: it is none.
 */
export const readAsAsked = (text: string, facet: Facet, reading: Reading): Filled | undefined => {
  if (facet === "contract") return contract(text, reading);
  if (facet === "address") return address(text);
  return facet === "onset" ? onset(text, reading) : undefined;
};
