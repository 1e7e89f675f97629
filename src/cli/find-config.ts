import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const NAMES = ["no-telepathy.config.js", "no-telepathy.config.mjs", "no-telepathy.config.json"];

/** The nearest configuration file in this folder or one above it. */
export const findConfig = (folder: string): string | undefined => {
  for (const name of NAMES) if (existsSync(join(folder, name))) return join(folder, name);
  const parent = dirname(folder);
  return parent === folder ? undefined : findConfig(parent);
};
