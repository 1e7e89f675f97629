// Every page of the built site: opened, its links and anchors followed.
import { existsSync, readdirSync } from "node:fs";
import { relative } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { violations } from "./axe.js";
import { SITE } from "./site.js";
import { useBrowser, visit } from "./visit.js";

useBrowser();

const paths = existsSync(SITE)
  ? readdirSync(SITE, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".html") && entry.name !== "404.html")
      .map(({ parentPath, name }) => `/${relative(SITE, parentPath).replaceAll("\\", "/")}/${name}`.replaceAll("//", "/").replace(/index\.html$/, ""))
  : [];

describe.skipIf(!paths.length)("the site", () => {
  it("opens every page without an error or a request outside, and has no dead link or anchor", async () => {
    const site = inject("site");
    const anchors = new Map<string, Set<string>>();
    const links: { from: string; to: URL }[] = [];
    const faults: string[] = [];
    const { page, close, faults: found } = await visit("/");
    for (const path of paths) {
      await page.goto(site + path);
      faults.push(...found.slice(faults.length).map((fault) => `${path}: ${fault}`));
      const { ids, hrefs } = await page.evaluate(() => ({
        ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
        hrefs: [...document.querySelectorAll("a[href]")].map((link) => (link as HTMLAnchorElement).href),
      }));
      anchors.set(path, new Set(ids));
      for (const href of new Set(hrefs)) if (href.startsWith(site)) links.push({ from: path, to: new URL(href) });
    }
    await close();
    expect(faults).toEqual([]);
    const pageOf = ({ pathname }: URL) => [decodeURIComponent(pathname)].flatMap((path) => [path, `${path}.html`, `${path}/`]).find((path) => anchors.has(path));
    const dead: string[] = [];
    for (const { from, to } of links) {
      const target = pageOf(to);
      const anchor = decodeURIComponent(to.hash.slice(1));
      if (!target ? (await fetch(to)).status !== 200 : anchor && !to.pathname.startsWith("/playground/") && !anchors.get(target)!.has(anchor)) dead.push(`${from} → ${to.pathname}${to.hash}`);
    }
    expect(dead).toEqual([]);
  }, 150_000);

  it.each(["light", "dark"] as const)("%s: axe finds nothing on any page", async (colorScheme) => {
    const site = inject("site");
    const { page, faults, close } = await visit("/", { colorScheme });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(site + path);
      found.push(...(await violations(page)).map((violation) => `${path}: ${violation}`));
    }
    await close();
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  }, 300_000);
});
