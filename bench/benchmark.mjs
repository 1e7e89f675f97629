// One benchmark: `rows`, the first of them the floor that all are given against. A module that calls `benchmark` is a program too:
// node bench/NOUN.mjs prints its table, with --json its samples.
import { fileURLToPath } from "node:url";
import { measureCalls } from "./measure.mjs";
import { summarise } from "./summary.mjs";
import { tableOf } from "./table.mjs";

/**
 * A row: `{ name, run }`, a call; or what `measure` takes. `per: { count, unit }` is what one call gets through, such as MB of MB/s;
 * `must` and `aim` are budgets of its figure, in `unit`; `faster: { than, must?, aim? }` names the row of what a user would assemble
 * instead, with budgets of how many times that row's figure is this one's.
 */
export const benchmark = async (meta, { title, measure = measureCalls, unit = "× JSON.parse", rows }) => {
  if (process.argv[1] !== fileURLToPath(meta.url)) return;
  const measured = await measure(rows);
  const samples = { title, unit, rows: rows.map(({ name, per, must, aim, faster }, at) => ({ name, per, must, aim, faster, ...measured[at] })) };
  console.log(process.argv.includes("--json") ? JSON.stringify(samples) : tableOf(summarise([samples])));
};
