// From a keystroke to the next paint, in a page at rest. Frames come as soon as they are asked for, so that work is measured and not the clock of a screen.
import { readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { useBrowser, visit } from "./visit.js";

useBrowser();

const KEYS = 40;
/** The least disturbed round counts; where more runs than the machine has cores for, its median. */
const ROUNDS = 3;
const isBusy = loadavg()[0]! > 1.5 * availableParallelism();

const reports = readFileSync(join(import.meta.dirname, "../corpus/dev.jsonl"), "utf8").trim().split("\n").map((line) => (JSON.parse(line) as { text: string }).text).join("\n\n");

/** Milliseconds from each key to the end of the frame that shows it, sorted. */
const typed = async (page: Page): Promise<number[]> => {
  await page.evaluate(() => {
    const times: number[] = [];
    document.getElementById("report")!.addEventListener("keydown", ({ timeStamp }) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - timeStamp);
      port2.postMessage(undefined);
    }));
    Object.assign(globalThis, { times });
  });
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 6 === 5 ? "Space" : "a");
    await page.waitForTimeout(25);
  }
  return page.evaluate(() => (globalThis as unknown as { times: number[] }).times.sort((a, b) => a - b));
};

it.each([
  { length: 2_000, bar: 16 },
  { length: 20_000, bar: 50 },
])("$length characters: a key is on the screen within $bar ms", async ({ length, bar }) => {
  const judged = ({ median, p95 }: { median: number; p95: number }) => (isBusy ? median : p95);
  const rounds: { median: number; p95: number }[] = [];
  for (let round = 0; round < ROUNDS && !rounds.some((one) => judged(one) <= bar); round++) {
    const { page, faults, close } = await visit("/playground/");
    await page.fill("#report", reports.slice(0, length));
    await page.focus("#report");
    await page.keyboard.press("Control+End");
    // Code that runs for the first time is compiled first.
    await typed(page);
    const times = await typed(page);
    rounds.push({ median: times[Math.floor(KEYS / 2)]!, p95: times[Math.ceil(KEYS * 0.95) - 1]! });
    expect(faults).toEqual([]);
    await close();
  }
  const best = rounds.reduce((a, b) => (b.p95 < a.p95 ? b : a));
  console.log(`keystroke to paint, ${length} characters: median ${best.median.toFixed(1)} ms, 95th percentile ${best.p95.toFixed(1)} ms (bar ${bar} ms${isBusy ? ", by the median: this machine is busy" : ""})`);
  expect(judged(best)).toBeLessThanOrEqual(bar);
});
