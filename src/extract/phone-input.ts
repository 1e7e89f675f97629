import { issue } from "../result.js";
import type { Issue, Span } from "../result.js";
import { normalise } from "../text/index.js";
import type { NormalText } from "../text/index.js";
import { readPhoneDigits } from "./phone-number.js";
import type { PhonePlace, PhoneReading } from "./phone-number.js";
import { isDigit, isLetter, plusBefore, readExtension, readRun, wordBefore, wordEnd } from "./phone-text.js";

const MOST_CHARACTERS = 250;
const NEWLINE = 0x0a, SPACE = 0x20, OPEN = 0x28, CLOSE = 0x29, PLUS = 0x2b, COMMA = 0x2c, HYPHEN = 0x2d, DOT = 0x2e, NINE = 0x39, COLON = 0x3a, SEMICOLON = 0x3b;

const malformed = (span: Span): { problem: Issue } => ({ problem: issue("invalid_format", { subject: "phone", span }) });

/** Digits of a plain ASCII number, read without its normal form; undefined for anything else. */
const plainDigits = (input: string): string | undefined => {
  let digits = "";
  let from = 0;
  for (let at = 0; at < input.length; at++) {
    const code = input.charCodeAt(at);
    if (code <= NINE && isDigit(code)) continue;
    if (code !== SPACE && code !== HYPHEN && code !== OPEN && code !== CLOSE && code !== DOT && !(code === PLUS && at === 0)) return undefined;
    digits += input.slice(from, at);
    from = at + 1;
  }
  return digits + input.slice(from);
};

/** RFC 3966: `tel:601-06-10;phone-context=+7812;ext=4`. https://www.rfc-editor.org/rfc/rfc3966 */
const readUri = (uri: string, place: PhonePlace): PhoneReading => {
  const [number = "", ...parameters] = uri.slice("tel:".length).split(";");
  const of = (name: string) => parameters.find((parameter) => parameter.startsWith(`${name}=`))?.slice(name.length + 1);
  const context = of("phone-context") ?? "";
  const global = number.startsWith("+") || /^\+\d+$/.test(context);
  const digits = ((number.startsWith("+") ? "" : /^\+\d+$/.test(context) ? context : "") + number).replace(/[^\d]/g, "");
  if (!/^\+?[\d().-]+$/.test(number)) return malformed({ start: 0, end: uri.length });
  const read = readPhoneDigits(digits, global, place);
  const extension = of("ext")?.replace(/[-.()]/g, "");
  return "phone" in read && extension && /^\d{1,20}$/.test(extension) ? { ...read, phone: { ...read.phone, extension } } : read;
};

/** First character that is neither blank nor the end of a label. */
const skipBlanks = (codes: Uint16Array, from: number): number => {
  let at = from;
  while (at < codes.length && [SPACE, NEWLINE, COLON, DOT, HYPHEN, COMMA, SEMICOLON].includes(codes[at]!)) at++;
  return at;
};

const startOfNumber = (codes: Uint16Array): number => {
  let at = skipBlanks(codes, 0);
  // "тел.: …", "моб. тел. …"
  while (isLetter(codes[at])) {
    const end = wordEnd(codes, at);
    if (wordBefore(codes, end)?.role !== "cue" && wordBefore(codes, end)?.role !== "hint") return at;
    at = skipBlanks(codes, end);
  }
  while (codes[at] === PLUS || codes[at] === OPEN || codes[at] === SPACE) at++;
  return at;
};

const readText = (text: NormalText, place: PhonePlace): PhoneReading => {
  const { codes } = text;
  const first = startOfNumber(codes);
  if (!isDigit(codes[first])) return malformed(text.toOriginal(Math.min(first, codes.length), codes.length && first < codes.length ? first + 1 : codes.length));
  const { groups, end } = readRun(codes, first);
  let digits = "";
  for (let group = 0; group < groups.length; group += 2) digits += text.normal.slice(groups[group]!, groups[group + 1]!);
  const extension = readExtension(codes, end);
  const after = skipBlanks(codes, extension?.end ?? end);
  const rest = codes[after] === CLOSE ? skipBlanks(codes, after + 1) : after;
  if (rest < codes.length) return malformed(text.toOriginal(rest, codes.length));
  const read = readPhoneDigits(digits, plusBefore(codes, first) >= 0, place);
  return "phone" in read && extension ? { ...read, phone: { ...read.phone, extension: extension.digits } } : read;
};

/** Reads a text that is one phone number, as a form field holds it: with a label, an extension, or as a `tel:` address. */
export const readPhone = (input: string, place: PhonePlace): PhoneReading => {
  if (input.length > MOST_CHARACTERS) return { problem: issue("invalid_length", { subject: "phone", length: input.length }) };
  const plain = plainDigits(input);
  if (plain) return readPhoneDigits(plain, input.charCodeAt(0) === PLUS, place);
  const text = normalise(input);
  const trimmed = text.normal.trim();
  return trimmed.startsWith("tel:+") || (trimmed.startsWith("tel:") && trimmed.includes(";")) ? readUri(trimmed, place) : readText(text, place);
};
