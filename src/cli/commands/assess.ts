import type { Desk } from "../../desk.js";
import { CATEGORIES, CHANNELS } from "../../schema/values.js";
import { type AssessFormat, EXIT } from "../choices.js";
import { decodeBytes } from "../input/bytes.js";
import { oneSource } from "../input/files.js";
import { isLetter } from "../input/letter.js";
import { syntaxIssue } from "../input/positions.js";
import { UsageError } from "../usage-error.js";
import { type CommonOptions, openVoice } from "../voice.js";
import type { ReportJudgeOptions } from "../judging/judge-reports.js";
import { openPool } from "../judging/pool.js";
import { streamLines } from "./line-stream.js";
import type { StreamOptions } from "./stream-options.js";

export interface AssessOptions extends CommonOptions, StreamOptions {
  readonly format: AssessFormat;
  readonly ndjson?: boolean;
  readonly lineBuffered?: boolean;
  readonly channel?: string;
  readonly category?: string;
  readonly minScore?: number;
}

type Report = Parameters<Desk["assessReport"]>[0];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** A ticket if the file holds one, else the text of a letter. */
const readReport = (name: string, text: string): { report: Report; shown: string } => {
  if (/\.json$/i.test(name) || /^\s*\{/.test(text)) {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      if (/\.json$/i.test(name)) throw new UsageError("json_syntax", syntaxIssue(text).params);
    }
    if (isObject(value)) {
      const shown = value["text"] ?? value["description"];
      return { report: value, shown: typeof shown === "string" ? shown : "" };
    }
  }
  return { report: { text }, shown: text };
};

/** One report or ticket a line in, one line out. */
const assessLines = async (path: string | undefined, options: AssessOptions, stated: ReportJudgeOptions["stated"]): Promise<number> => {
  const voice = await openVoice(options);
  const sources = [await oneSource(path)];
  const { longest, jobs, lineBuffered = false, config } = options;
  const pool = await openPool("reports", { folder: process.cwd(), lang: voice.code, longest, stated, ...(config !== undefined && { config }) }, lineBuffered ? 1 : jobs);
  return streamLines({ sources, pool, voice, longest, shape: "lines", lineBuffered });
};

const oneOf = <Value extends string>(option: string, known: readonly Value[], value: string | undefined): Value | undefined => {
  const found = known.find((one) => one === value);
  if (value !== undefined && found === undefined) throw new UsageError("option_unknown_value", { option: `--${option}`, value, known: known.join(", ") });
  return found;
};

const statedIn = ({ channel, category }: AssessOptions): ReportJudgeOptions["stated"] => {
  const stated = { channel: oneOf("channel", CHANNELS, channel), category: oneOf("category", CATEGORIES, category) };
  return { ...(stated.channel && { channel: stated.channel }), ...(stated.category && { category: stated.category }) };
};

/** A letter with its header: what its draft states. */
const readLetter = async (desk: Desk, mime: Uint8Array, stated: ReportJudgeOptions["stated"]) => {
  const { nowFrom } = await import("../input/message.js");
  const { draft, assessment, issues } = await desk.draftTicket({ mime, ...(stated.channel && { channel: stated.channel }) }, { now: nowFrom({}) });
  return { report: draft, assessment, text: draft.description ?? "", issues };
};

/** Scores a letter, a ticket, or one of either a line. */
export const assess = async (path: string | undefined, options: AssessOptions): Promise<number> => {
  const stated = statedIn(options);
  if (options.ndjson) return assessLines(path, options, stated);
  const [{ openSession }, { loadDesk }, { renderAssessment }] = await Promise.all([import("../session.js"), import("../config.js"), import("../output/assessment.js")]);
  const session = openSession(options);
  const desk = await loadDesk(options.config, process.cwd());
  const source = await oneSource(path);
  const bytes = await source.read();
  const letter = isLetter(source.name, bytes) ? await readLetter(desk, bytes, stated) : undefined;
  const { text, issues } = letter ?? decodeBytes(bytes);
  for (const found of issues) process.stderr.write(`no-telepathy: ${source.name}: ${session.say(found)}\n`);
  const { report, shown } = letter ? { report: letter.report, shown: text } : readReport(source.name, text);
  const assessment = letter && !stated.category ? letter.assessment : desk.assessReport({ ...report, ...stated });
  await session.write(options.format === "json" ? `${JSON.stringify(assessment, null, 2)}\n` : renderAssessment(assessment, shown, session));
  return options.minScore !== undefined && assessment.score < options.minScore ? EXIT.findings : EXIT.clean;
};
