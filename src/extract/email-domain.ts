import { issue } from "../result.js";
import type { Issue } from "../result.js";
import type { EmailLevel } from "./email-address.js";
import { domainToAscii, domainToUnicode } from "../text/idna.js";

/** A domain in lower case, both ways; an address literal is the same in both. */
export interface Domain {
  readonly ascii: string;
  readonly unicode: string;
}

type DomainReading = Domain | { readonly problem: Issue };

/** https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
const MOST_LABEL = 63;
const MOST_DOMAIN = 253;

const HYPHEN = 0x2d, DOT = 0x2e;

const problem = (code: string, start: number, end: number, params: Issue["params"] = {}): DomainReading => ({
  problem: issue(code, { subject: "email", span: { start, end }, ...params }),
});

const isAlphanumeric = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);

const OCTET = /^(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
const isIpv4 = (text: string) => {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => OCTET.test(part));
};

/** IPv6 in RFC 5321's grammar, where `::` stands for two groups at least: https://www.rfc-editor.org/rfc/rfc5321#section-4.1.3 */
const isIpv6 = (text: string): boolean => {
  const lastColon = text.lastIndexOf(":");
  const tail = text.slice(lastColon + 1);
  const embedded = tail.includes(".");
  if (embedded && !isIpv4(tail)) return false;
  const most = embedded ? 6 : 8;
  const halves = (embedded ? text.slice(0, text.charAt(lastColon - 1) === ":" ? lastColon + 1 : lastColon) : text).split("::");
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  if (halves.length > 2 || !groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? groups.length <= most - 2 : groups.length === most;
};

const isLiteral = (domain: string): boolean => {
  const inner = domain.slice(1, -1);
  return domain.endsWith("]") && (/^ipv6:/i.test(inner) ? isIpv6(inner.slice(5)) : isIpv4(inner));
};

/** Undefined if each label is letters, digits and inner hyphens, and none is too long. Characters beyond ASCII pass. */
const findFault = (domain: string, level: EmailLevel, offset: number): DomainReading | undefined => {
  let start = 0;
  for (let i = 0; i <= domain.length; i++) {
    const code = i < domain.length ? domain.charCodeAt(i) : DOT;
    if (code === DOT) {
      if (i === start) return problem("invalid_format", offset + Math.max(0, i - 1), offset + Math.min(domain.length, i + 1), { missing: "label" });
      if (domain.charCodeAt(start) === HYPHEN || domain.charCodeAt(i - 1) === HYPHEN) return problem("invalid_component", offset + start, offset + i, { component: "label", label: domain.slice(start, i) });
      if (i - start > MOST_LABEL) return problem("invalid_length", offset + start, offset + i, { component: "label", label: domain.slice(start, i), length: i - start, limit: MOST_LABEL });
      start = i + 1;
    } else if (code < 0x80 && code !== HYPHEN && !isAlphanumeric(code)) return problem("invalid_format", offset + i, offset + i + 1, { character: domain.charAt(i) });
  }
  return level !== "html" && domain.length > MOST_DOMAIN ? problem("invalid_length", offset, offset + domain.length, { component: "domain", length: domain.length, limit: MOST_DOMAIN }) : undefined;
};

/** The last label: two characters at least, and letters only; an A-label holds digits. */
const isEnding = (ascii: string, unicode: string): boolean => {
  const ending = ascii.slice(ascii.lastIndexOf(".") + 1);
  if (ending.length < 2) return false;
  return ending.startsWith("xn--") ? /^[\p{L}\p{M}\p{Nd}-]+$/u.test(unicode.slice(unicode.lastIndexOf(".") + 1)) : /^[a-z][a-z0-9-]*[a-z]$/.test(ending);
};

const hasWideCharacters = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) return true;
  return false;
};

/** Reads a domain. `offset` is its place in the address. */
export const readDomain = (domain: string, level: EmailLevel, offset: number): DomainReading => {
  const end = offset + domain.length;
  if (!domain) return problem("invalid_format", offset, offset, { missing: "domain" });
  if (domain.startsWith("[")) {
    if (level === "rfc5321" && isLiteral(domain)) return { ascii: domain, unicode: domain };
    return problem("invalid_component", offset, end, { component: "literal" });
  }
  const wide = hasWideCharacters(domain);
  const fault = findFault(domain, level, offset);
  if (fault) return fault;
  const lower = wide ? domain : domain.toLowerCase();
  const international = wide || lower.includes("xn--");
  const ascii = international ? domainToAscii(lower) : lower;
  if (ascii === undefined) return problem("invalid_component", offset, end, { component: "label", label: domain });
  const unicode = international ? domainToUnicode(ascii) : ascii;
  if (international) {
    const long = findFault(ascii, level, 0);
    if (long && "problem" in long) return { problem: { ...long.problem, params: { ...long.problem.params, span: { start: offset, end } } } };
  }
  if (level !== "deliverable") return { ascii, unicode };
  if (!ascii.includes(".")) return problem("invalid_component", offset, end, { component: "domain" });
  if (!isEnding(ascii, unicode)) return problem("invalid_component", offset + domain.lastIndexOf(".") + 1, end, { component: "ending", label: domain.slice(domain.lastIndexOf(".") + 1) });
  return { ascii, unicode };
};
