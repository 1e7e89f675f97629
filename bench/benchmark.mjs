// One benchmark: `rows`, the first of them the floor that all are given against. A module that calls `benchmark` is a program too:
// node bench/NOUN.mjs prints its table, with --json its samples.
import { fileURLToPath } from "node:url";
import { measureCalls } from "./measure.mjs";
import { summarise } from "./summary.mjs";
import { tableOf } from "./table.mjs";

/**
 * A row: `{ name, run }`, a call; or what `measure` takes. With it
 * `per: { count, unit }`, what one call gets through ("MB/s"); `must` and `aim`, budgets of its ratio to the floor;
 * `faster: { than, must?, aim? }`, the row of what a user would assemble instead, and how many times as fast this one should be.
 */
export const benchmark = async (meta, { title, measure = measureCalls, unit = "× JSON.parse", rows, done }) => {
  if (process.argv[1] !== fileURLToPath(meta.url)) return;
  const measured = await measure(rows);
  done?.();
  const samples = { title, unit, rows: rows.map(({ name, per, must, aim, faster }, at) => ({ name, per, must, aim, faster, ...measured[at] })) };
  console.log(process.argv.includes("--json") ? JSON.stringify(samples) : tableOf(summarise([samples])));
};
