import { findSources } from "../input/files.js";
import { findIgnore } from "../input/ignore.js";
import { type CommonOptions, openVoice } from "../voice.js";
import { openPool } from "../judging/pool.js";
import { streamLines } from "./line-stream.js";
import type { StreamOptions } from "./stream-options.js";

export interface RedactOptions extends CommonOptions, StreamOptions {
  readonly keepProse?: boolean;
}

/** Tickets in, tickets out, one a line, personal data masked. */
export const redact = async (patterns: readonly string[], { longest, jobs, keepProse = false, config, lang }: RedactOptions): Promise<number> => {
  const voice = await openVoice(lang === undefined ? {} : { lang });
  const folder = process.cwd();
  const sources = await findSources(patterns, { ignore: findIgnore(folder) });
  const pool = await openPool("redactions", { folder, lang: voice.code, longest, keepProse, ...(config !== undefined && { config }) }, jobs);
  return streamLines({ sources, pool, voice, longest });
};
