// The machine a run was made on, without its name.
import { cpus, loadavg, release, totalmem, type } from "node:os";

/** Load: jobs waiting or running, on average over the last minute. */
export const load = () => Number(loadavg()[0].toFixed(2));

export const machine = () => ({
  processor: cpus()[0]?.model.trim() ?? "unknown",
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  system: `${type()} ${release().replace(/-.*/, "")}`,
  node: process.version,
  v8: process.versions.v8,
});
