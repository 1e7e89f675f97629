import { EXIT } from "../choices.js";
import { findSources, STANDARD_INPUT } from "../input/files.js";
import { findIgnore } from "../input/ignore.js";
import { fileSink } from "../output/sinks.js";
import { addPicture, emptyPicture } from "../report/picture.js";
import { UsageError } from "../usage-error.js";
import { type CommonOptions, openVoice } from "../voice.js";
import { openPool, inOrder } from "../judging/pool.js";
import { startProgress } from "../judging/progress.js";
import { interruption, tasksOf } from "../judging/tasks.js";
import { sizeOf, type StreamOptions } from "./stream-options.js";

export interface ReportOptions extends CommonOptions, StreamOptions {
  readonly html?: string;
  /** A file, or `-` for standard output. */
  readonly markdown?: string;
  readonly title?: string;
  readonly reportLang?: "ru" | "en";
  readonly withPersonalData?: boolean;
}

/** Pictures of many tickets: a page, a summary for a CI job, or both. */
export const report = async (patterns: readonly string[], options: ReportOptions): Promise<number> => {
  const voice = await openVoice(options);
  const { html, markdown, longest, jobs, config, withPersonalData = false } = options;
  if (html === undefined && markdown === undefined) throw new UsageError("report_without_output");
  const lang = options.reportLang ?? voice.code;
  const folder = process.cwd();
  const sources = await findSources(patterns, { ignore: findIgnore(folder) });
  // A file that cannot be written is told before an hour of work, not after.
  const page = html === undefined ? undefined : fileSink(html);
  const summary = markdown === undefined ? undefined : markdown === STANDARD_INPUT ? { write: voice.write, close: () => undefined } : fileSink(markdown);
  const pool = await openPool("pictures", { folder, lang, longest, withPersonalData, ...(config !== undefined && { config }) }, jobs);
  const progress = startProgress(voice, sizeOf(sources));
  const stop = interruption();
  const picture = emptyPicture();
  let unreadable = 0;
  try {
    const tasks = tasksOf(sources, { longest, progress, voice }, stop, () => unreadable++);
    for await (const { verdict } of inOrder(tasks, pool)) {
      addPicture(picture, verdict);
      progress.judged(verdict.tickets);
    }
  } finally {
    progress.clear();
    stop.done();
    pool.close();
  }
  const [{ renderPage }, { renderSummary }, { reportWords }] = await Promise.all([import("../report/page.js"), import("../report/summary.js"), import("../report/words.js")]);
  const words = reportWords(lang, { title: options.title, files: sources.length, masked: !withPersonalData });
  for (const [sink, render] of [[page, renderPage], [summary, renderSummary]] as const) {
    if (!sink) continue;
    await sink.write(render(picture, words));
    sink.close();
  }
  if (stop.interrupted) return EXIT.interrupted;
  return unreadable ? EXIT.usage : EXIT.clean;
};
