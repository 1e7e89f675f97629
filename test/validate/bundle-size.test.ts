import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url).pathname;

/** Bytes of a browser bundle, minified and gzipped. */
const size = async (contents: string) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true, minify: true, write: false, format: "esm", platform: "browser", target: "es2022",
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
};

test.each([
  ["validateEmail", 6_000, 'export { validateEmail } from "./src/validate/email.js"'],
  ["validatePhone with the plans of RU, KZ, BY", 20_000, 'export { validatePhoneWith } from "./src/validate/phone-plans.js"; export { ruKzBy } from "./src/countries/phone-metadata/ru-kz-by.js"'],
  ["validatePhone with the plans of all packs", 28_000, 'export { validatePhone } from "./src/validate/phone.js"'],
])("%s: %i bytes at most", async (_, most, source) => expect(await size(source)).toBeLessThanOrEqual(most));
