// Summaries as Markdown.

const figure = (value) => (value >= 100 ? Math.round(value).toLocaleString("en") : value >= 10 ? value.toFixed(1) : value >= 0.1 ? value.toFixed(2) : value.toPrecision(2));
/** A Markdown table; every column but the first to the right. */
export const markdownTable = (heads, rows) =>
  [heads, heads.map((_, at) => (at ? "---:" : "---")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const times = ({ faster }) => (faster ? `${figure(faster.times)}× as fast as ${faster.than}` : "");

/** One benchmark's table, under its title. */
export const tableOf = ({ title, unit, rows }) =>
  `### ${title}\n\n${markdownTable(
    ["what", unit, "quartiles", "each", "beside"],
    rows.map((row) => [row.name, figure(row.ratio.median), `${figure(row.ratio.low)} – ${figure(row.ratio.high)}`, row.rate ? `${figure(row.rate.value)} ${row.rate.unit}` : "", times(row)]),
  )}\n`;

const verdict = (measured, must, aim, better) => (aim !== undefined && better(measured, aim) ? "aim met" : must === undefined || better(measured, must) ? "met" : "**not met**");
const atMost = (measured, bar) => measured <= bar;
const atLeast = (measured, bar) => measured >= bar;
const bars = (must, aim, sign, unit) => [must, aim].map((bar) => (bar === undefined ? "" : `${sign} ${bar}${unit}`));

/** Every budget beside what was measured, met or not. */
export const budgetsOf = (benchmarks) =>
  markdownTable(
    ["what", "must", "aim", "measured", "verdict"],
    benchmarks.flatMap(({ unit, rows }) =>
      rows.flatMap(({ name, ratio, must, aim, faster }) => [
        ...(must === undefined ? [] : [[`${name}, ${unit}`, ...bars(must, aim, "≤", ""), figure(ratio.median), verdict(ratio.median, must, aim, atMost)]]),
        ...(faster?.must === undefined ? [] : [[`${name}, against ${faster.than}`, ...bars(faster.must, faster.aim, "≥", "×"), `${figure(faster.times)}×`, verdict(faster.times, faster.must, faster.aim, atLeast)]]),
      ]),
    ),
  );
