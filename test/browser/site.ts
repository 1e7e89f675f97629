// What the tests visit, served from this machine: the built site if there is one, the playground, the form examples; and one browser for all.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";

const root = join(import.meta.dirname, "../..");
export const SITE = join(root, "docs/.vitepress/dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml", ".json": "application/json",
  ".woff2": "font/woff2", ".png": "image/png", ".ico": "image/x-icon",
};
/** The playground runs under the policy that it declares, sent as a header too. */
const POLICY = "default-src 'self'";

const FOLDERS: readonly (readonly [prefix: string, folder: string])[] = [
  ["/playground/", join(root, "playground/dist")],
  ["/examples/", join(root, "examples")],
  ["/", SITE],
];

const fileOf = (path: string): string | undefined => {
  for (const [prefix, folder] of FOLDERS) {
    if (!path.startsWith(prefix)) continue;
    const file = join(folder, normalize(`/${path.slice(prefix.length)}`));
    for (const candidate of [file, join(file, "index.html"), `${file}.html`]) if (existsSync(candidate) && statSync(candidate).isFile()) return candidate;
  }
  return undefined;
};

declare module "vitest" {
  interface ProvidedContext {
    /** Where the site is, without a slash at the end. */
    site: string;
    /** Where the browser listens. */
    browser: string;
  }
}

export default async ({ provide }: TestProject) => {
  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = fileOf(path);
    if (!file) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", ...(path.startsWith("/playground/") && { "content-security-policy": POLICY }) });
    response.end(readFileSync(file));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const browser = await chromium.launchServer({ executablePath: process.env["CHROMIUM"]!, args: ["--no-sandbox", "--disable-gpu-vsync", "--disable-frame-rate-limit"] });
  provide("site", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  provide("browser", browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
};
