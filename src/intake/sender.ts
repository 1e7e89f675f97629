import { extractEmails } from "../extract/email.js";
import { validatePhone } from "../validate/phone.js";
import type { Envelope } from "./fill.js";
import type { Message } from "./message.js";
import { oneLine } from "./one-line.js";
import type { IntakeSettings } from "./settings.js";

/** `Анна Иванова <anna@example.com>`: what is before the address, without quotes. */
/** The name of a header, out of its quotes. */
const nameIn = (from: string): string => {
  const bracket = from.lastIndexOf("<");
  const name = oneLine(bracket < 0 ? "" : from.slice(0, bracket));
  let [start, end] = [0, name.length];
  while (start < end && "\"' ".includes(name.charAt(start))) start++;
  while (end > start && "\"' ".includes(name.charAt(end - 1))) end--;
  return name.slice(start, end);
};

/** What the envelope of a message tells of its sender: the header's name and address, the caller's number. The desk's own are nobody's. */
export const senderOf = ({ from, callerNumber }: Pick<Message, "from" | "callerNumber">, { own, country, areaCodes }: IntakeSettings): Envelope => {
  const header = typeof from === "string" ? oneLine(from) : "";
  const [email] = extractEmails(header);
  const [ours] = email ? [extractEmails(header, { own: own?.emails ?? [] }).length === 0] : [false];
  const address = email && !ours ? (email.value.normalised ?? email.value.address) : undefined;
  const name = ours ? "" : nameIn(header);
  const caller = typeof callerNumber === "string" ? validatePhone(callerNumber, { ...(country && { country }), ...(areaCodes && { areaCodes }) }) : undefined;
  const phone = caller && !caller.issues ? (caller.value.e164 ?? caller.value.digits) : undefined;
  return {
    ...(address && { emails: [{ value: address, source: "header", rule: "header.from" }] }),
    ...(name && !name.includes("@") && { names: [{ value: name, source: "header", rule: "header.from" }] }),
    ...(phone && !own?.phones?.includes(callerNumber!) && { phones: [{ value: { phone }, source: "caller", rule: "caller.number" }] }),
  };
};
