import { type Issue, issue } from "../../result.js";
import { type TicketRecord, unitRecords } from "../input/records.js";
import { openVoice } from "../voice.js";
import type { Judge } from "./judge.js";

export interface LineVerdict {
  /** One line for each record. */
  readonly lines: readonly string[];
  readonly failures: number;
}

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);

/** One record in, one line out: what `answer` makes of it, or in its place why there is none. */
export const lineJudge = async ({ lang, longest }: { readonly lang: string; readonly longest: number }, answer: (value: Fields) => string): Promise<Judge<LineVerdict>> => {
  const { say } = await openVoice({ lang });
  const refuse = (line: number, found: Issue) => JSON.stringify({ line, issues: [{ ...found, message: say(found) }] });
  const faultOf = ({ value, issues, line }: TicketRecord): Issue | undefined => (value === undefined ? issues[0] : isObject(value) ? undefined : issue("ticket_not_object", { line }));
  return ({ source, unit }) => {
    const lines: string[] = [];
    let failures = 0;
    for (const record of unitRecords(source, unit, longest)) {
      if (record.isNote) continue;
      const fault = faultOf(record);
      if (fault) failures++;
      lines.push(fault ? refuse(record.line, fault) : answer(record.value as Fields));
    }
    return { lines, failures };
  };
};
