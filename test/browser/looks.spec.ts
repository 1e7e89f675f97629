// How the playground looks, for people and for assistive technology. Pictures of each run are kept in test/browser/pictures.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { violations } from "./axe.js";
import { useBrowser, visit } from "./visit.js";

useBrowser();

describe.each([320, 768, 1440])("at %i px", (width) => {
  it.each(["light", "dark"] as const)("%s: nothing overflows, axe finds nothing", async (colorScheme) => {
    const { page, faults, close } = await visit("/playground/", { viewport: { width, height: 900 }, colorScheme, locale: width === 768 ? "ru-RU" : "en-GB", reducedMotion: "reduce" });
    await page.click("#examples button >> nth=1");
    await page.click("summary");
    await page.fill("#area-codes", "x");
    await expect.poll(() => page.textContent("#draft-code")).toContain("degraded");
    if (await page.isEnabled("#send")) {
      await page.click("#sample");
      await page.click("#send");
    }
    await page.screenshot({ path: join(import.meta.dirname, `pictures/playground-${width}-${colorScheme}.png`), fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await close();
  });
});
