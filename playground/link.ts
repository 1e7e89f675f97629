import type { QuestionCode } from "no-telepathy/completeness";
import { en } from "no-telepathy/languages";
import { CATEGORIES, CHANNELS, FACETS } from "no-telepathy/schema";
import type { Conversation, Turn } from "./conversation.js";
import { COUNTRIES, DEFAULTS, MOST_PULL } from "./desk-settings.js";
import type { CountryCode, DeskSettings, LanguageCode } from "./desk-settings.js";

/** All that a link carries. */
export interface Shared extends Conversation {
  readonly settings: DeskSettings;
  readonly language: LanguageCode;
}

const QUESTIONS = Object.keys(en.questions) as QuestionCode[];

const PREFIX = "#1.";
/** More than a link holds in any program, and the most that it may unfold to. */
const MAX_HASH = 400_000;
const MAX_BYTES = 1_000_000;

const through = async (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream, most: number): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = (new Blob([bytes]).stream().pipeThrough(stream) as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > most) throw new RangeError("the link unfolds to too much");
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
};

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));

/** The hash of a link that opens the page as it is: JSON, deflated, in base64url. */
export const toHash = async (shared: Shared): Promise<string> =>
  PREFIX + toBase64Url(await through(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream("deflate-raw"), MAX_BYTES));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
const string = (value: unknown, otherwise = ""): string => (typeof value === "string" ? value : otherwise);
const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined => known.find((one) => one === value);

const turnsOf = (value: unknown): Turn[] =>
  (Array.isArray(value) ? value.slice(0, FACETS.length) : []).flatMap((turn: unknown): Turn[] => {
    const question = isRecord(turn) ? oneOf(QUESTIONS, turn["question"]) : undefined;
    return question && isRecord(turn) ? [{ question, text: string(turn["text"]) }] : [];
  });

const settingsOf = (value: unknown, defaults: DeskSettings): DeskSettings => {
  if (!isRecord(value)) return defaults;
  const pulls = isRecord(value["pulls"]) ? value["pulls"] : {};
  return {
    country: oneOf(Object.keys(COUNTRIES) as CountryCode[], value["country"]) ?? defaults.country,
    areaCodes: string(value["areaCodes"], defaults.areaCodes),
    formats: string(value["formats"], defaults.formats),
    pulls: Object.fromEntries(FACETS.flatMap((facet) => {
      const pull = pulls[facet];
      return typeof pull === "number" && pull >= 0 && pull <= MOST_PULL ? [[facet, pull]] : [];
    })),
  };
};

/** What a hash carries, each value taken only if it is one; undefined if there is none; throws if it cannot be read. */
export const fromHash = async (hash: string): Promise<Shared | undefined> => {
  if (hash.length < 2) return undefined;
  if (!hash.startsWith(PREFIX) || hash.length > MAX_HASH) throw new RangeError("no link of this page");
  const bytes = await through(fromBase64Url(hash.slice(PREFIX.length)), new DecompressionStream("deflate-raw"), MAX_BYTES);
  const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  if (!isRecord(value)) throw new TypeError("no link of this page");
  const language = value["language"] === "ru" ? "ru" : "en";
  return {
    text: string(value["text"]),
    channel: oneOf(CHANNELS, value["channel"]) ?? "web",
    category: oneOf(CATEGORIES, value["category"]),
    turns: turnsOf(value["turns"]),
    settings: settingsOf(value["settings"], DEFAULTS[language]),
    language,
  };
};
