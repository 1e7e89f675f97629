import type { MailWords } from "../languages/mail-words.js";

type List = "signOffs" | "sentFrom" | "disclaimers" | "passingOn";

const isLetter = (character: string | undefined) => character !== undefined && character.toLowerCase() !== character.toUpperCase();

/** Whether a line of at most `longest` characters begins with a phrase of the list, and the phrase ends at a word's end. */
export const startsWithAny = (line: string, words: readonly MailWords[], list: List, longest = 200): boolean =>
  line.length <= longest && words.some((language) => language[list].some((phrase) => line.startsWith(phrase) && !(isLetter(phrase.at(-1)) && isLetter(line[phrase.length]) && list !== "sentFrom")));

const isDash = (character: string) => character === "-" || character === "_" || character === "=" || character === "*";

/** What stands between dashes, or before a closing colon: "----- Original Message -----". Undefined without either. */
const framed = (line: string): string | undefined => {
  let [from, to] = [0, line.length];
  while (from < to && (isDash(line[from]!) || line[from] === " ")) from++;
  while (to > from && (isDash(line[to - 1]!) || line[to - 1] === " ")) to--;
  if (from >= 2 || line.length - to >= 2) return line.slice(from, to).replace(/:$/, "");
  return line.endsWith(":") ? line.slice(0, -1) : undefined;
};

export const isForwardHeader = (line: string, words: readonly MailWords[]): boolean => {
  const inside = framed(line);
  return inside !== undefined && words.some(({ forwarded }) => forwarded.some((phrase) => inside === phrase || inside.startsWith(`${phrase} `)));
};

export const isOriginalHeader = (line: string, words: readonly MailWords[]): boolean => {
  const inside = framed(line);
  return inside !== undefined && words.some(({ original }) => original.includes(inside));
};

/** A line of dashes alone, as over Outlook's headers. */
export const isRule = (line: string): boolean => line.length >= 5 && [...line].every(isDash);

/** "From: …", "Тема: …"; with `sender`, only those that name who wrote. Marks of emphasis around the word are passed by. */
export const isHeaderLine = (line: string, words: readonly MailWords[], sender = false): boolean => {
  const colon = line.indexOf(":");
  if (colon < 1 || colon > 24) return false;
  const name = line.slice(0, colon).replaceAll("*", "").trim();
  return words.some(({ from, headers }) => from.includes(name) || (!sender && headers.includes(name)));
};

// A clock time or a year: what an attribution says of when.
const WHEN = /\d:\d\d|(?:^|\D)(?:19|20)\d\d(?:\D|$)/;
const ADDRESS = /[<[(][^\s<>[\]()@]{1,64}@[^\s<>[\]()@]{1,255}[>\])]|[<[]mailto:/;

/** "On … NAME <address> wrote:" and what other programs write in its place. */
export const isAttribution = (line: string, words: readonly MailWords[], beforeQuote: boolean): boolean => {
  if (!line.endsWith(":")) return false;
  const body = line.slice(0, -1).trimEnd();
  const when = WHEN.test(body);
  const wrote = words.some((language) => language.wrote.some((verb) => body.endsWith(` ${verb}`) || body === verb));
  const youWrote = words.some((language) => language.youWrote.some((phrase) => body.startsWith(phrase)));
  if (when && (wrote || youWrote || ADDRESS.test(body))) return true;
  if (wrote && ADDRESS.test(body)) return true;
  // Without date and address it is an attribution only if marked lines follow: «Вчера менеджер написал:» is a sentence.
  return wrote && beforeQuote && body.split(" ").length <= 6;
};
