import type { Desk } from "../../desk.js";
import { type Issue, issue } from "../../result.js";
import { type CheckFormat, EXIT } from "../choices.js";
import { loadDesk } from "../config.js";
import { type Finding, findingMaker } from "../findings.js";
import { decodeBytes } from "../input/bytes.js";
import { findSources } from "../input/files.js";
import { readRecords, type TicketRecord } from "../input/records.js";
import { type CheckSummary, renderFindings } from "../output/findings.js";
import { type CommonOptions, openSession } from "../session.js";
import { UsageError } from "../usage-error.js";

export interface CheckOptions extends CommonOptions {
  readonly format: CheckFormat;
  readonly minScore?: number;
  readonly maxWarnings?: number;
  readonly failLevel: "error" | "warning";
  readonly quiet?: boolean;
  readonly stdinFilename?: string;
}

const isReport = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

const scoreIssues = (desk: Desk, value: unknown, required: number): Issue[] => {
  if (!isReport(value)) return [];
  const { score, informationRequired } = desk.assessReport(value);
  return score < required ? [issue("score_too_low", { score, required, missing: informationRequired.slice(0, 3).map(({ facet }) => facet) })] : [];
};

/** Everything that is wrong with one record. */
const judge = (desk: Desk, record: TicketRecord, minScore: number | undefined): readonly Issue[] => {
  if (record.value === undefined) return record.issues;
  const result = desk.validateTicket(record.value);
  const found = result.issues ?? result.warnings ?? [];
  return [...record.issues, ...found, ...(minScore === undefined ? [] : scoreIssues(desk, record.value, minScore))];
};

/** Validates tickets; one bad record never stops the rest. */
export const check = async (patterns: readonly string[], options: CheckOptions): Promise<number> => {
  const session = openSession(options);
  const desk = await loadDesk(options.config, process.cwd());
  const sources = await findSources(patterns, options.stdinFilename === undefined ? {} : { stdinName: options.stdinFilename });
  const findings: Finding[] = [];
  let [tickets, unreadable] = [0, 0];
  for (const source of sources) {
    let bytes: Uint8Array;
    try {
      bytes = await source.read();
    } catch (error) {
      if (!(error instanceof UsageError) || sources.length === 1) throw error;
      unreadable++;
      process.stderr.write(`no-telepathy: ${session.say(error.issue)}\n`);
      continue;
    }
    const { text, issues } = decodeBytes(bytes);
    const make = findingMaker(source.name, session.say);
    const whole: TicketRecord = { issues, text, path: [], line: 1 };
    for (const found of issues) findings.push(make(whole, found));
    for (const record of readRecords(source.name, text)) {
      tickets++;
      for (const found of judge(desk, record, options.minScore)) findings.push(make(record, found));
    }
  }
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const summary: CheckSummary = { tickets, files: sources.length, errors, warnings: findings.length - errors };
  const shown = options.quiet ? findings.filter(({ severity }) => severity === "error") : findings;
  await session.write(renderFindings(options.format, shown, summary, session));
  if (unreadable) return EXIT.usage;
  const failing = errors > 0 || (options.failLevel === "warning" && summary.warnings > 0) || summary.warnings > (options.maxWarnings ?? Infinity);
  return failing ? EXIT.findings : EXIT.clean;
};
