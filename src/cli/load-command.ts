import { readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import type * as Command from "./command.js";

/** What was compiled of this file, if it was compiled after the file was written. */
const compiledOf = (file: string, cache: string): Buffer | undefined => {
  try {
    return statSync(cache).mtimeMs >= statSync(file).mtimeMs ? readFileSync(cache) : undefined;
  } catch {
    return undefined;
  }
};

/** Keeps what V8 compiled for the next start; where the package may not be written to, each start compiles. */
const keep = (file: string, script: Script) => {
  try {
    writeFileSync(`${file}.${process.pid}`, script.createCachedData());
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Read-only: nothing is lost but time.
  }
};

/**
 * The command, everything it needs in one file. Two thirds of a start would go into compiling that: so the compiled code lies beside it,
 * as Python's does, and V8 refuses what another version of it has compiled (https://nodejs.org/api/vm.html#scriptcreatecacheddata).
 */
export const loadCommand = (): typeof Command => {
  const file = fileURLToPath(new URL("command.cjs", import.meta.url));
  const cache = `${file}.${process.version}-${process.arch}.cache`;
  const cachedData = compiledOf(file, cache);
  const script = new Script(`(function (require, module, exports, __filename, __dirname, importModule) {${readFileSync(file, "latin1")}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
  });
  const module = { exports: {} as typeof Command };
  (script.runInThisContext() as (...scope: unknown[]) => void)(createRequire(file), module, module.exports, file, dirname(file), (url: string) => import(url));
  // What has run is compiled by then, and nothing else is.
  if (!cachedData || script.cachedDataRejected) process.once("exit", () => keep(cache, script));
  return module.exports;
};
