import type { MailWords } from "../languages/mail-words.js";

type List = "signOffs" | "sentFrom" | "disclaimers" | "passingOn" | "greetings";

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
  return inside !== undefined && (words.some(({ original }) => original.includes(inside)) || (!line.endsWith(":") && isAttribution(`${inside}:`, words, false)));
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

const ADDRESS = /[<[(][^\s<>[\]()@]{1,64}@[^\s<>[\]()@]{1,255}[>\])]|[<[]mailto:/;

// What an attribution says of when.
const CLOCK = /\d:\d\d/;
const YEAR = /(?:^|\D)(?:19|20)\d\d(?:\D|$)/;
const BARE_ADDRESS = /(?:^| )[^\s@]{1,64}@[^\s@]{1,255}$/;

/** "On … NAME <address> wrote:" and what other programs write in its place. */
export const isAttribution = (line: string, words: readonly MailWords[], beforeQuote: boolean): boolean => {
  if (!line.endsWith(":")) return false;
  const body = line.slice(0, -1).trimEnd();
  const [clock, year] = [CLOCK.test(body), YEAR.test(body)];
  const when = clock || year;
  const wrote = words.some((language) => language.wrote.some((verb) => body.endsWith(` ${verb}`) || body === verb));
  const youWrote = words.some((language) => language.youWrote.some((phrase) => body.startsWith(phrase)));
  if (when && (wrote || youWrote || ADDRESS.test(body))) return true;
  if ((wrote && ADDRESS.test(body)) || (clock && year && BARE_ADDRESS.test(body))) return true;
  // Without date and address it is an attribution only if marked lines follow: «Вчера менеджер написал:» is a sentence.
  return wrote && beforeQuote && body.split(" ").length <= 6;
};

const NAME = /^\p{Lu}[\p{L}'’-]{1,30}$/u;

/** «Иван Петров пишет:», as received: a first and a last name, the verb, and no more. */
export const isNamed = (line: string, words: readonly MailWords[]): boolean => {
  if (!line.endsWith(":")) return false;
  const [verb = "", ...names] = line.slice(0, -1).split(" ").reverse();
  return names.length >= 2 && names.length <= 3 && names.every((name) => NAME.test(name)) && words.some(({ wrote }) => wrote.includes(verb.toLowerCase()));
};

/** Whether a line, as received, closes a letter with thanks: "Спасибо," or "Спасибо, Тимур", but not "Спасибо, не помогло". */
export const isThanks = (line: string, words: readonly MailWords[]): boolean => {
  const comma = line.indexOf(",");
  if (comma < 0 || !words.some(({ thanks }) => thanks.includes(line.slice(0, comma).toLowerCase()))) return false;
  return line.slice(comma + 1).split(" ").filter(Boolean).every((word) => NAME.test(word));
};
