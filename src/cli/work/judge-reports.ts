import { issue, type Issue } from "../../result.js";
import { loadDesk } from "../config.js";
import { type TicketRecord, unitRecords } from "../input/records.js";
import { assessmentLine } from "../output/assessment-line.js";
import { openVoice } from "../voice.js";
import type { Category, Channel } from "../../schema/index.js";
import type { Judge } from "./judge.js";

export interface ReportJudgeOptions {
  readonly config?: string;
  readonly folder: string;
  readonly lang: string;
  readonly longest: number;
  /** Stated of every report that does not say it itself. */
  readonly stated: { readonly channel?: Channel; readonly category?: Category };
}

export interface ReportVerdict {
  /** One line for each report. */
  readonly lines: readonly string[];
  readonly failures: number;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** One report or ticket a line in, one line out; faults stand in their place. */
export const reportJudge = async (options: ReportJudgeOptions): Promise<Judge<ReportVerdict>> => {
  const [{ say }, desk] = await Promise.all([openVoice(options), loadDesk(options.config, options.folder)]);
  const refuse = (line: number, found: Issue) => JSON.stringify({ line, issues: [{ ...found, message: say(found) }] });
  const judge = ({ value, issues, line }: TicketRecord): { output: string; failed: boolean } => {
    if (value === undefined) return { output: refuse(line, issues[0]!), failed: true };
    if (!isObject(value)) return { output: refuse(line, issue("ticket_not_object", { line })), failed: true };
    return { output: assessmentLine(value["id"], desk.assessReport({ ...options.stated, ...value })), failed: false };
  };
  return ({ source, unit }) => {
    const lines: string[] = [];
    let failures = 0;
    for (const record of unitRecords(source, unit, options.longest)) {
      if (record.isNote) continue;
      const { output, failed } = judge(record);
      if (failed) failures++;
      lines.push(output);
    }
    return { lines, failures };
  };
};
