import type { Category, Channel } from "../../schema/index.js";
import { loadDesk } from "../config.js";
import { assessmentLine } from "../output/assessment-line.js";
import type { Judge } from "./judge.js";
import { lineJudge, type LineVerdict } from "./line-judge.js";

export interface ReportJudgeOptions {
  readonly config?: string;
  readonly folder: string;
  readonly lang: string;
  readonly longest: number;
  /** Stated of every report that does not say it itself. */
  readonly stated: { readonly channel?: Channel; readonly category?: Category };
}

/** One report or ticket in, one assessment out. */
export const reportJudge = async (options: ReportJudgeOptions): Promise<Judge<LineVerdict>> => {
  const desk = await loadDesk(options.config, options.folder);
  return lineJudge(options, (value) => assessmentLine(value["id"], desk.assessReport({ ...options.stated, ...value })));
};
