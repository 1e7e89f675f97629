import type { Language } from "../languages/language.js";
import * as packs from "../languages/index.js";
import type { Issue } from "../result.js";
import { formatIssue } from "../format/issue.js";
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
  /** An issue in words. */
  say(issue: Issue): string;
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

/** A reason's name, of the operating system or of a parser, becomes words. */
const named = (issue: Issue, { reasons, syntax }: Words): Issue => {
  const reason = issue.params?.["reason"];
  return typeof reason === "string" ? { ...issue, params: { ...issue.params, reason: reasons[reason] ?? syntax[reason] ?? reason } } : issue;
};

export const openSession = ({ lang }: CommonOptions, environment = process.env): Session => {
  const code = lang ?? spokenBy(environment);
  if (!Object.hasOwn(SPOKEN, code)) throw new UsageError("unknown_language", { language: code, known: Object.keys(SPOKEN).join(", ") });
  const { language, words } = SPOKEN[code]!;
  const messages = { messages: { ...language.messages, ...words.messages } };
  return {
    language,
    words,
    say: (issue) => formatIssue(named(issue, words), messages),
    out: terminal(process.stdout, environment),
    err: terminal(process.stderr, environment),
    write,
  };
};
