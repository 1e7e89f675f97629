import type { Language } from "../languages/language.js";
import * as packs from "../languages/index.js";
import { fillTemplate, type Messages } from "../format/issue.js";
import { terminal, type Terminal } from "./output/terminal.js";
import { en } from "./words/en.js";
import { ru } from "./words/ru.js";
import type { Words } from "./words/words.js";
import { UsageError } from "./usage-error.js";

const SPOKEN: Readonly<Record<string, { readonly language: Language; readonly words: Words }>> = {
  en: { language: packs.en, words: en },
  ru: { language: packs.ru, words: ru },
};

/** Options that every command takes. */
export interface CommonOptions {
  readonly lang?: string;
  readonly config?: string;
}

/** What a command has around it: the language it speaks, and where it writes. */
export interface Session {
  readonly language: Language;
  readonly words: Words;
  readonly messages: Messages;
  readonly out: Terminal;
  readonly err: Terminal;
  /** Writes data; waits where the reader is slow. */
  write(text: string): Promise<void>;
}

/** POSIX order of the locale variables: LC_ALL, LC_MESSAGES, LANG. */
const spokenBy = (environment: NodeJS.ProcessEnv): string => {
  const locale = environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "";
  const code = locale.slice(0, 2).toLowerCase();
  return Object.hasOwn(SPOKEN, code) ? code : "en";
};

const write = (text: string): Promise<void> =>
  new Promise((done) => {
    if (process.stdout.write(text)) done();
    else process.stdout.once("drain", done);
  });

export const openSession = ({ lang }: CommonOptions, environment = process.env): Session => {
  const code = lang ?? spokenBy(environment);
  if (!Object.hasOwn(SPOKEN, code)) throw new UsageError("unknown_language", { language: code, known: Object.keys(SPOKEN).join(", ") });
  const { language, words } = SPOKEN[code]!;
  return {
    language,
    words,
    messages: { messages: { ...language.messages, ...words.messages } },
    out: terminal(process.stdout, environment),
    err: terminal(process.stderr, environment),
    write,
  };
};

/** A usage error in words; a reason of the operating system by its name. */
export const describeUsageError = ({ code, params }: UsageError, { words }: Pick<Session, "words">): string => {
  const reason = typeof params["reason"] === "string" ? (words.reasons[params["reason"]] ?? params["reason"]) : undefined;
  return fillTemplate(words.messages[code] ?? code, { ...params, reason });
};
