import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

/** A page of the site, with all that went wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console, exceptions, requests that failed or went to another host. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

let browser: Browser;

/** Connects the tests of a file to the browser that all share. */
export const useBrowser = (): void => {
  beforeAll(async () => void (browser = await chromium.connect(inject("browser"))));
  afterAll(() => browser.close());
};

/** Opens a page, English and light unless told otherwise. */
export const visit = async (path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
  const site = inject("site");
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => void (message.type() === "error" && faults.push(`console: ${message.text()}`)));
  page.on("pageerror", ({ message }) => faults.push(`exception: ${message}`));
  // What is fetched ahead is given up when the page is left.
  page.on("requestfailed", (request) => void (request.failure()?.errorText !== "net::ERR_ABORTED" && faults.push(`failed: ${request.url()}`)));
  page.on("request", (request) => void (!request.url().startsWith(site) && !request.url().startsWith("data:") && faults.push(`outside: ${request.url()}`)));
  await page.goto(site + path);
  return { page, faults, close: () => context.close() };
};
