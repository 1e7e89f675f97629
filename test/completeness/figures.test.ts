import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

type Figures = Record<"micro" | "macro" | "overlap" | "tone" | "category" | "spearman", number>;

const evaluate = async (): Promise<Record<"dev" | "heldout", Figures>> => {
  const script = join(import.meta.dirname, "../../scripts/evaluate.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [script, "--json", "--sets", "dev,heldout"], { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as Record<"dev" | "heldout", Figures>;
};

// The figures of docs/scoring.md: a change that reads or scores worse shows here. `heldout` has taught nothing and is looked at in sum only.
describe("how well reports are read and scored", () => {
  it("is as good as it was", { timeout: 60_000 }, async () => {
    const figures = await evaluate();
    const least: typeof figures = {
      dev: { micro: 0.931, macro: 0.933, overlap: 0.986, tone: 0.813, category: 0.972, spearman: 0.921 },
      heldout: { micro: 0.87, macro: 0.855, overlap: 0.961, tone: 0.72, category: 0.831, spearman: 0.896 },
    };
    const drops = Object.entries(least).flatMap(([set, bars]) =>
      Object.entries(bars).flatMap(([name, bar]) => {
        const reached = figures[set as "dev" | "heldout"][name as keyof Figures];
        return reached >= bar ? [] : [`${set} ${name}: ${reached} < ${bar}`];
      }),
    );
    expect(drops).toEqual([]);
  });
});
