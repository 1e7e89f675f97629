import type { AreaCode } from "../../extract/phone-number.js";
import type { ContractFormat } from "../../contracts/index.js";
import type { Country } from "../../countries/country.js";
import { type Issue, type Result, within } from "../../result.js";
import { validateAddress } from "../address.js";
import { validateContractNumber } from "../contract-number.js";
import { validateEmail } from "../email.js";
import { validatePhone } from "../phone.js";
import { type Fields, isFields } from "./shape.js";

/** What of a desk's settings bears on a ticket; a desk made by `defineDesk` is one. */
export interface TicketDesk {
  /** Where numbers without a calling code are dialled: a country pack, or an ISO 3166-1 alpha-2 code. */
  readonly country?: string | Country;
  /** Packs to judge an incident address by; the pack of `country` if absent. */
  readonly countries?: readonly Country[];
  readonly areaCodes?: readonly AreaCode[];
  readonly contractFormats?: readonly ContractFormat[];
}

/** A part as its validator reads it, and what it has to say. */
interface JudgedPart {
  readonly fields: Fields;
  readonly issues: readonly Issue[];
}

const isWritten = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";

const judge = <T>(result: Result<T>, path: readonly PropertyKey[], fields: Fields, read: (value: T) => Fields): JudgedPart => {
  const issues = (result.issues ?? result.warnings ?? []).map((found) => within(path, found));
  return { fields: result.issues ? fields : { ...fields, ...read(result.value) }, issues };
};

// Without a desk nobody knows where a local number is dialled: that is not the number's fault.
const asWarning = (found: Issue): Issue => (found.code.startsWith("missing_") ? { ...found, severity: "warning" } : found);

const judgePhone = (contact: Fields, desk: TicketDesk): JudgedPart => {
  const { phone } = contact;
  if (!isWritten(phone)) return { fields: contact, issues: [] };
  const judged = judge(validatePhone(phone, desk), ["contact", "phone"], contact, (value) => {
    if (value.e164 === undefined || value.alternatives) return {};
    return { phone: value.e164, ...(value.extension !== undefined && contact["extension"] === undefined && { extension: value.extension }) };
  });
  return desk.country === undefined ? { ...judged, issues: judged.issues.map(asWarning) } : judged;
};

const judgeEmail = (contact: Fields): JudgedPart => {
  const { email } = contact;
  if (!isWritten(email)) return { fields: contact, issues: [] };
  return judge(validateEmail(email), ["contact", "email"], contact, ({ normalised }) => ({ email: normalised }));
};

/** Phone and e-mail address, read and judged by their own validators. */
export const judgeContact = (contact: unknown, desk: TicketDesk): { contact: unknown; issues: readonly Issue[] } => {
  if (!isFields(contact)) return { contact, issues: [] };
  const phone = judgePhone(contact, desk);
  const email = judgeEmail(phone.fields);
  return { contact: email.fields, issues: [...phone.issues, ...email.issues] };
};

/** By the formats that the desk declares; without any, a number is what it is. */
export const judgeContract = (contractNumber: unknown, { contractFormats: formats = [] }: TicketDesk): { contractNumber: unknown; issues: readonly Issue[] } => {
  if (!isWritten(contractNumber) || formats.length === 0) return { contractNumber, issues: [] };
  const { fields, issues } = judge(validateContractNumber(contractNumber, { formats }), ["contractNumber"], { contractNumber }, ({ value }) => ({ contractNumber: value }));
  return { contractNumber: fields["contractNumber"], issues };
};

/** By the desk's country packs; without any, an address is what it is. What an address lacks is asked for, not refused. */
export const judgeAddress = (address: unknown, { country, countries }: TicketDesk): readonly Issue[] => {
  const packs = countries ?? (typeof country === "object" ? [country] : []);
  if (!isFields(address) || packs.length === 0) return [];
  const result = validateAddress(address, { country, countries: packs });
  return (result.issues ?? result.warnings ?? []).filter(({ code }) => code !== "insufficient_address").map((found) => within(["incidentAddress"], found));
};
