// The engine as it ships, bundled on the fly: what learns and what reads share one code.
import { build } from "esbuild";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../ready.mjs";

const source = (path) => JSON.stringify(join(root, "src", path));

export const loadSource = async (...lines) => {
  const folder = mkdtempSync(join(tmpdir(), "no-telepathy-"));
  const file = join(folder, "engine.mjs");
  await build({
    stdin: { contents: lines.map(([names, path]) => `export ${names} from ${source(path)};`).join("\n"), resolveDir: root, loader: "ts" },
    bundle: true, format: "esm", platform: "node", outfile: file, logLevel: "error",
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
