import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** Bytes of a browser bundle, minified and compressed. */
const size = async (...lines: string[]): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: "src", loader: "ts" }, bundle: true, minify: true, format: "esm", charset: "utf8", platform: "browser", write: false, logLevel: "silent",
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
};

test("Russia with its reader and its numbering plan is small enough for a browser, and brings no other country", async () => {
  expect(await size('export { extractAddresses } from "./extract/address.js";', 'export { RU } from "./countries/ru/index.js";')).toBeLessThan(25_000);
  expect(await size('export { extractAddresses } from "./extract/address.js";')).toBeLessThan(4_000);
});

test("who only prints carries no reader", async () => expect(await size('export { formatAddress } from "./format/index.js";')).toBeLessThan(9_000));
