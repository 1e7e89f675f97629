import type { Unit } from "../input/units.js";
import type { PictureOptions } from "./judge-pictures.js";
import type { RedactionOptions } from "./judge-redactions.js";
import type { ReportJudgeOptions } from "./judge-reports.js";
import type { TicketJudgeOptions } from "./judge-tickets.js";

/** A piece of work, and the name of the source that it is from. */
export interface Task {
  readonly source: string;
  /** Counts the sources. */
  readonly index: number;
  readonly unit: Unit;
}

export type Judge<Verdict> = (task: Task) => Verdict | Promise<Verdict>;

/** What judges are there are, each loaded by whoever needs it: in this thread, or in others. Options are plain data. */
export const JUDGES = {
  tickets: async (options: TicketJudgeOptions) => (await import("./judge-tickets.js")).ticketJudge(options),
  reports: async (options: ReportJudgeOptions) => (await import("./judge-reports.js")).reportJudge(options),
  redactions: async (options: RedactionOptions) => (await import("./judge-redactions.js")).redactionJudge(options),
  pictures: async (options: PictureOptions) => (await import("./judge-pictures.js")).pictureJudge(options),
} as const;

export type JudgeName = keyof typeof JUDGES;
export type OptionsOf<Name extends JudgeName> = Parameters<(typeof JUDGES)[Name]>[0];
export type VerdictOf<Name extends JudgeName> = Awaited<ReturnType<Awaited<ReturnType<(typeof JUDGES)[Name]>>>>;
