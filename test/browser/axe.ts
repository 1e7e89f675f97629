import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(context: object): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

/** What axe-core finds on a page: the rule, the place, what to do about it. In the whole of it unless told otherwise. */
export const violations = async (page: Page, context: object = { include: ["html"] }): Promise<string[]> => {
  await page.evaluate(source);
  const found = await page.evaluate((where) => (globalThis as unknown as { axe: Axe }).axe.run(where), context);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary}`));
};
