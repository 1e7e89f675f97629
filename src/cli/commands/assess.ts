import { createReadStream } from "node:fs";
import type { Desk } from "../../desk.js";
import { issue } from "../../result.js";
import { CATEGORIES, CHANNELS } from "../../schema/index.js";
import { type AssessFormat, EXIT } from "../choices.js";
import { loadDesk } from "../config.js";
import { decodeBytes } from "../input/bytes.js";
import { oneSource, STANDARD_INPUT } from "../input/files.js";
import { type Line, readLines } from "../input/lines.js";
import { syntaxIssue } from "../input/positions.js";
import { assessmentLine, renderAssessment } from "../output/assessment.js";
import { type CommonOptions, openSession, type Session } from "../session.js";
import { UsageError } from "../usage-error.js";

export interface AssessOptions extends CommonOptions {
  readonly format: AssessFormat;
  readonly ndjson?: boolean;
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

const judgeLine = (desk: Desk, line: Line, number: number, session: Session): { output: string; failed: boolean } => {
  const fail = (found: ReturnType<typeof issue>, id?: unknown) => ({
    output: JSON.stringify({ ...(id === undefined ? {} : { id }), line: number, issues: [{ ...found, message: session.say(found) }] }),
    failed: true,
  });
  if ("code" in line) return fail(issue(line.code, { line: number }));
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return fail(syntaxIssue(line.text));
  }
  if (!isObject(value)) return fail(issue("ticket_not_object", { line: number }));
  return { output: assessmentLine(value["id"], desk.assessReport(value)), failed: false };
};

/** One report or ticket a line in, one line out; order and count are kept, faults stand in their place. */
const assessLines = async (path: string | undefined, desk: Desk, session: Session): Promise<number> => {
  const source = await oneSource(path);
  const stream = path === undefined || path === STANDARD_INPUT ? process.stdin : createReadStream(source.name, { highWaterMark: 256 << 10 });
  let failures = 0;
  for await (const { first, lines } of readLines(stream)) {
    let output = "";
    for (const [index, line] of lines.entries()) {
      if ("text" in line && !line.text.trim()) continue;
      const judged = judgeLine(desk, line, first + index, session);
      if (judged.failed) failures++;
      output += `${judged.output}\n`;
    }
    await session.write(output);
  }
  return failures ? EXIT.findings : EXIT.clean;
};

const oneOf = (option: string, known: readonly string[], value: string | undefined) => {
  if (value === undefined) return {};
  if (!known.includes(value)) throw new UsageError("option_unknown_value", { option: `--${option}`, value, known: known.join(", ") });
  return { [option]: value };
};

/** Scores a letter, a ticket, or one of either a line. */
export const assess = async (path: string | undefined, options: AssessOptions): Promise<number> => {
  const session = openSession(options);
  const desk = await loadDesk(options.config, process.cwd());
  if (options.ndjson) return assessLines(path, desk, session);
  const source = await oneSource(path);
  const { text, issues } = decodeBytes(await source.read());
  for (const found of issues) process.stderr.write(`no-telepathy: ${source.name}: ${session.say(found)}\n`);
  const { report, shown } = readReport(source.name, text);
  const stated = { ...oneOf("channel", CHANNELS, options.channel), ...oneOf("category", CATEGORIES, options.category) };
  const assessment = desk.assessReport({ ...report, ...stated });
  await session.write(options.format === "json" ? `${JSON.stringify(assessment, null, 2)}\n` : renderAssessment(assessment, shown, session));
  return options.minScore !== undefined && assessment.score < options.minScore ? EXIT.findings : EXIT.clean;
};
