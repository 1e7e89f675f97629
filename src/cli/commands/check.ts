import { collectBaseline, NO_BASELINE, readBaseline } from "../baseline.js";
import { type CheckFormat, EXIT } from "../choices.js";
import type { Finding } from "../findings.js";
import { findSources, type Source } from "../input/files.js";
import { findIgnore } from "../input/ignore.js";
import type { CheckSummary } from "../output/reporter.js";
import { openOutputs, type Output } from "../output/sinks.js";
import { type CommonOptions, openVoice } from "../voice.js";
import { inOrder, openPool } from "../judging/pool.js";
import { startProgress } from "../judging/progress.js";
import { interruption, tasksOf } from "../judging/tasks.js";
import { type StreamOptions, sizeOf } from "./stream-options.js";

export interface CheckOptions extends CommonOptions, StreamOptions {
  readonly format: CheckFormat;
  readonly output: readonly string[];
  readonly minScore?: number;
  readonly maxWarnings?: number;
  readonly failLevel: "error" | "warning";
  readonly quiet?: boolean;
  readonly stdinFilename?: string;
  /** commander's name for `--no-error-on-unmatched-pattern`: true unless it is given. */
  readonly errorOnUnmatchedPattern: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly maxFindings: number;
}

const BASELINE = ".no-telepathy-baseline.json";

/** A finding goes to every output; what they hold back until the end of a file or of all comes then. */
const broadcast = (outputs: readonly Output[]) => {
  const all = async (text: (output: Output) => string | undefined) => {
    for (const output of outputs) await output.sink.write(text(output) ?? "");
  };
  return {
    add: async (findings: readonly Finding[]) => (findings.length ? all(({ reporter }) => findings.map((finding) => reporter.add(finding)).join("")) : undefined),
    file: (name: string, tickets: number) => all(({ reporter }) => reporter.file?.(name, tickets)),
    end: async (summary: CheckSummary) => {
      await all(({ reporter }) => reporter.end(summary));
      for (const { sink } of outputs) sink.close();
    },
  };
};

/** Validates tickets; one bad record, or file, never stops the rest. */
export const check = async (patterns: readonly string[], options: CheckOptions, version: string): Promise<number> => {
  const voice = await openVoice(options);
  const folder = process.cwd();
  const sources = await findSources(patterns, {
    ...(options.stdinFilename !== undefined && { stdinName: options.stdinFilename }),
    allowEmpty: !options.errorOnUnmatchedPattern,
    ignore: findIgnore(folder),
  });
  const baselineFile = options.baseline ?? (options.updateBaseline ? BASELINE : undefined);
  const baseline = baselineFile !== undefined && !options.updateBaseline ? readBaseline(baselineFile) : NO_BASELINE;
  const collected = options.updateBaseline ? collectBaseline() : undefined;
  const keyed = baselineFile !== undefined || [options.format, ...options.output].some((output) => output.startsWith("sarif"));
  const { longest, jobs, shape } = options;
  const { config, minScore } = options;
  const asked = { ...(config !== undefined && { config }), ...(minScore !== undefined && { minScore }) };
  const pool = await openPool("tickets", { folder, lang: voice.code, longest, keyed, ...asked }, jobs);
  const outputs = broadcast(await openOutputs(options.format, options.output, voice, { version, most: options.maxFindings }));
  const progress = startProgress(voice, sizeOf(sources));
  const stop = interruption();

  const sum = { tickets: 0, files: sources.length, errors: 0, warnings: 0, known: 0 };
  const unreadable = new Set<Source>();
  let [current, ticketsInFile] = [0, 0];
  const filesUpTo = async (index: number) => {
    for (; current < index; current++, ticketsInFile = 0) if (!unreadable.has(sources[current]!)) await outputs.file(sources[current]!.name, ticketsInFile);
  };
  try {
    const tasks = tasksOf(sources, { longest, ...(shape && { shape }), progress, voice }, stop, (source) => unreadable.add(source));
    for await (const { task, verdict } of inOrder(tasks, pool)) {
      await filesUpTo(task.index);
      const fresh = verdict.findings.filter((finding) => (collected ? (collected.add(finding), false) : !baseline.knows(finding)));
      const errors = fresh.filter(({ severity }) => severity === "error");
      sum.tickets += verdict.tickets;
      sum.errors += errors.length;
      sum.warnings += fresh.length - errors.length;
      sum.known += verdict.findings.length - fresh.length;
      ticketsInFile += verdict.tickets;
      progress.judged(verdict.tickets);
      await outputs.add(options.quiet ? errors : fresh);
    }
    await filesUpTo(sources.length);
  } finally {
    progress.clear();
    stop.done();
    pool.close();
  }
  await outputs.end({ ...sum, stale: baseline.stale() });
  if (collected) collected.write(baselineFile!);
  if (stop.interrupted) return EXIT.interrupted;
  if (unreadable.size) return EXIT.usage;
  const failing = sum.errors > 0 || (options.failLevel === "warning" && sum.warnings > 0) || sum.warnings > (options.maxWarnings ?? Infinity);
  return failing ? EXIT.findings : EXIT.clean;
};
