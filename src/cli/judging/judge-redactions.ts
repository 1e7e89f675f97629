import { redact } from "../../format/redact.js";
import { loadDesk } from "../config.js";
import type { Judge } from "./judge.js";
import { lineJudge, type LineVerdict } from "./line-judge.js";
import { personalIn } from "./personal.js";

export interface RedactionOptions {
  readonly config?: string;
  readonly folder: string;
  readonly lang: string;
  readonly longest: number;
  /** Whether texts stay, without what is personal in them. */
  readonly keepProse: boolean;
}

/** One ticket in, one out, without anything personal. */
export const redactionJudge = async (options: RedactionOptions): Promise<Judge<LineVerdict>> => {
  const find = options.keepProse ? personalIn(await loadDesk(options.config, options.folder)) : undefined;
  return lineJudge(options, (value) => JSON.stringify(redact(value, find ? { find } : {})));
};
