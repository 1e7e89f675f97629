import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";

it("docs/codes.md is what scripts/codes.mjs writes from the messages", () => {
  const { status, stderr } = spawnSync(process.execPath, [resolve(import.meta.dirname, "../../scripts/codes.mjs"), "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
