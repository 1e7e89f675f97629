import { type Issue, issue } from "../../result.js";
import { validateTicket } from "../../validate/ticket.js";
import type { TicketDesk } from "../../validate/ticket/parts.js";
import { type Finding, findingMaker } from "../findings.js";
import { type TicketRecord, unitRecords } from "../input/records.js";
import { openVoice } from "../voice.js";
import type { Judge } from "./judge.js";

export interface TicketJudgeOptions {
  readonly config?: string;
  readonly folder: string;
  readonly lang: string;
  readonly minScore?: number;
  /** Bytes of the longest line. */
  readonly longest: number;
  /** Whether findings carry keys of their content. */
  readonly keyed: boolean;
}

export interface TicketVerdict {
  readonly tickets: number;
  readonly findings: readonly Finding[];
}

type Score = (value: object) => Issue[];

const isReport = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** What `check` judges by. Scoring needs the languages, which are heavy: they are loaded where a score, or a configuration, asks for them. */
const settingsFor = async ({ config, folder, minScore }: TicketJudgeOptions): Promise<{ desk: TicketDesk; score?: Score }> => {
  const { findConfig } = await import("../find-config.js");
  if (minScore === undefined && config === undefined && findConfig(folder) === undefined) {
    const { COUNTRIES } = await import("../packs.js");
    return { desk: { country: COUNTRIES.RU, countries: Object.values(COUNTRIES) } };
  }
  const { loadDesk } = await import("../config.js");
  const desk = await loadDesk(config, folder);
  if (minScore === undefined) return { desk };
  return {
    desk,
    score: (value) => {
      const { score, informationRequired } = desk.assessReport(value);
      return score < minScore ? [issue("score_too_low", { score, required: minScore, missing: informationRequired.slice(0, 3).map(({ facet }) => facet) })] : [];
    },
  };
};

/** Everything that is wrong with the tickets of a piece of work, in their order. */
export const ticketJudge = async (options: TicketJudgeOptions): Promise<Judge<TicketVerdict>> => {
  const [{ say }, { desk, score }, hash] = await Promise.all([openVoice(options), settingsFor(options), options.keyed ? import("./content-hash.js") : undefined]);
  const judge = (record: TicketRecord): readonly Issue[] => {
    if (record.value === undefined) return record.issues;
    const result = validateTicket(record.value, { desk });
    const found = result.issues ?? result.warnings ?? [];
    return [...record.issues, ...found, ...(score && isReport(record.value) ? score(record.value) : [])];
  };
  return ({ source, unit }) => {
    const make = findingMaker(source, { say, ...(hash && { hash: hash.contentHash }) });
    const findings: Finding[] = [];
    let tickets = 0;
    for (const record of unitRecords(source, unit, options.longest)) {
      if (!record.isNote) tickets++;
      for (const found of judge(record)) findings.push(make(record, found, unit.shape === "lines" ? record.line : tickets));
    }
    return { tickets, findings };
  };
};
