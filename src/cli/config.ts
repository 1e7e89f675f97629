import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { defineContractFormat } from "../contracts/index.js";
import { defineDesk, type Desk, type DeskOptions } from "../desk.js";
import * as languagePacks from "../languages/index.js";
import { findConfig } from "./find-config.js";
import { COUNTRIES } from "./packs.js";
import { UsageError } from "./usage-error.js";

// Handed in by `load-command.ts`: code that comes out of V8's cache cannot import.
declare const importModule: (url: string) => Promise<unknown>;

const LANGUAGES = { ru: languagePacks.ru, en: languagePacks.en };

const DEFAULTS: DeskOptions = { country: COUNTRIES.RU, countries: Object.values(COUNTRIES), languages: Object.values(LANGUAGES) };

const byName = <T>(packs: Readonly<Record<string, T>>, value: unknown, option: string): unknown => {
  if (typeof value !== "string") return value;
  if (!Object.hasOwn(packs, value)) throw new TypeError(`${option}: "${value}" is none of ${Object.keys(packs).join(", ")}`);
  return packs[value];
};

/** What stands in a JSON configuration: packs by their code, contract formats as their description. */
const fromJson = (options: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  ...options,
  ...("country" in options && { country: byName(COUNTRIES, options["country"], "country") }),
  ...(Array.isArray(options["countries"]) && { countries: options["countries"].map((code) => byName(COUNTRIES, code, "countries")) }),
  ...(Array.isArray(options["languages"]) && { languages: options["languages"].map((code) => byName(LANGUAGES, code, "languages")) }),
  ...(Array.isArray(options["contractFormats"]) && { contractFormats: options["contractFormats"].map(defineContractFormat) }),
});

const load = async (file: string): Promise<Record<string, unknown>> => {
  try {
    if (file.endsWith(".json")) return JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
    return ((await importModule(pathToFileURL(resolve(file)).href)) as { default: Record<string, unknown> }).default;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError("config_unreadable", { file, reason: code ?? message });
  }
};

/** The desk that a configuration file describes; without one: Russia first, every pack that this package has. */
export const loadDesk = async (path: string | undefined, folder: string): Promise<Desk> => {
  const file = path ?? findConfig(folder);
  if (file === undefined) return defineDesk(DEFAULTS);
  const options = await load(file);
  try {
    return defineDesk({ ...DEFAULTS, ...(fromJson(options) as Partial<DeskOptions>) });
  } catch (error) {
    throw new UsageError("config_invalid", { file, reason: (error as Error).message });
  }
};
