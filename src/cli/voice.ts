import { formatIssue } from "../format/issue.js";
import type { Issue } from "../result.js";
import { terminal, type Terminal } from "./output/terminal.js";
import { UsageError } from "./usage-error.js";
import type { Words } from "./words/words.js";

/** Options that every command takes. */
export interface CommonOptions {
  readonly lang?: string;
  readonly config?: string;
}

/** What a command speaks with, and where it writes. Light: of a language only its messages. */
export interface Voice {
  readonly code: SpokenCode;
  readonly words: Words;
  /** An issue in words. */
  say(issue: Issue): string;
  /** Templates by code: the packs' and the command's own. */
  readonly messages: Readonly<Record<string, string>>;
  readonly out: Terminal;
  readonly err: Terminal;
  /** Writes data; waits where the reader is slow. */
  write(text: string): Promise<void>;
  /** Writes talk. */
  tell(text: string): void;
}

const SPOKEN = {
  en: () => Promise.all([import("./words/en.js").then(({ en }) => en), import("../languages/en/messages/index.js")]),
  ru: () => Promise.all([import("./words/ru.js").then(({ ru }) => ru), import("../languages/ru/messages/index.js")]),
};
export type SpokenCode = keyof typeof SPOKEN;

const isSpoken = (code: string): code is SpokenCode => Object.hasOwn(SPOKEN, code);

/** POSIX order of the locale variables: LC_ALL, LC_MESSAGES, LANG. */
const spokenBy = (environment: NodeJS.ProcessEnv): SpokenCode => {
  const code = (environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"] || "").slice(0, 2).toLowerCase();
  return isSpoken(code) ? code : "en";
};

/** The language that the command speaks: the one named, or the locale's. */
export const spokenCode = (lang: string | undefined, environment = process.env): SpokenCode => {
  if (lang === undefined) return spokenBy(environment);
  if (!isSpoken(lang)) throw new UsageError("unknown_language", { language: lang, known: Object.keys(SPOKEN).join(", ") });
  return lang;
};

const write = (text: string): Promise<void> =>
  new Promise((done) => {
    if (!text || process.stdout.write(text)) done();
    else process.stdout.once("drain", done);
  });

/** A reason's name, of the operating system or of a parser, becomes words. */
const named = (issue: Issue, { reasons, syntax }: Words): Issue => {
  const reason = issue.params?.["reason"];
  return typeof reason === "string" ? { ...issue, params: { ...issue.params, reason: reasons[reason] ?? syntax[reason] ?? reason } } : issue;
};

export const voiceOf = (code: SpokenCode, words: Words, packMessages: Readonly<Record<string, string>>, environment = process.env): Voice => {
  const messages = { ...packMessages, ...words.messages };
  return {
    code,
    words,
    messages,
    say: (issue) => formatIssue(named(issue, words), { messages }),
    out: terminal(process.stdout, environment),
    err: terminal(process.stderr, environment),
    write,
    tell: (text) => void process.stderr.write(text),
  };
};

export const openVoice = async ({ lang }: CommonOptions, environment = process.env): Promise<Voice> => {
  const code = spokenCode(lang, environment);
  const [words, { messages }] = await SPOKEN[code]();
  return voiceOf(code, words, messages, environment);
};
