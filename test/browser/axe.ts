import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Axe {
  run(context: object, options: object): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }>;
}

/** WCAG alone, without the theme's search button, whose keys are shown beside its name: what a page of somebody else's theme can be held to. */
export const THEMED = [
  { exclude: [".DocSearch"] },
  { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
] as const;

/** What axe-core finds on a page: the rule, the place, what to do about it. All of its rules unless told otherwise. */
export const violations = async (page: Page, [context, options]: readonly [object, object] = [{ include: ["html"] }, {}]): Promise<string[]> => {
  await page.evaluate(source);
  const found = await page.evaluate(([context, options]) => (globalThis as unknown as { axe: Axe }).axe.run(context, options), [context, options] as const);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${String(target)}: ${failureSummary}`));
};
