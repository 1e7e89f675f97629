// The figures of docs/performance.md, between its marks.
import { budgetsOf, tableOf } from "./table.mjs";

const START = "<!-- figures of bench/reference.json -->\n";
const END = "<!-- end of figures -->";

/** The page with a run's figures in place of those that stood there. */
export const performancePage = (page, { machine, load, benchmarks }) => {
  const [before, after] = [page.indexOf(START) + START.length, page.indexOf(END)];
  if (before < START.length || after < 0) throw new Error("docs/performance.md has lost the marks of its figures");
  const { processor, cores, memory, system, node } = machine;
  const figures = [
    `Measured on ${processor}, ${cores} cores, ${memory}; ${system}; Node ${node}; load ${load.before} before and ${load.after} after.`,
    "## Budgets", budgetsOf(benchmarks), "## Figures", ...benchmarks.map(tableOf),
  ];
  return `${page.slice(0, before)}\n${figures.join("\n\n")}\n${page.slice(after)}`;
};
