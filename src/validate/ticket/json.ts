import { issue, type Issue } from "../../result.js";

/** Deeper than any payload; a parser or a printer that recurses breaks not far beyond. */
export const MAX_DEPTH = 500;

const strange = (value: unknown): string | undefined =>
  typeof value === "number" ? (Number.isFinite(value) ? undefined : String(value)) : ["bigint", "function", "symbol"].includes(typeof value) ? typeof value : undefined;

/** The first thing in a value that JSON cannot carry: a cycle, a number that is none, nesting without end. Linear, without recursion. */
export const jsonIssue = (root: unknown, path: readonly PropertyKey[]): Issue | undefined => {
  // Objects on the way down to the present one, and those left behind: only the former make a cycle.
  const open = new Set<object>();
  const done = new Set<object>();
  const stack: { value: unknown; close?: true }[] = [{ value: root }];
  while (stack.length) {
    const { value, close } = stack.pop()!;
    if (typeof value !== "object" || value === null) {
      const kind = strange(value);
      if (kind) return issue("not_json", { kind }, path);
    } else if (close) {
      open.delete(value);
      done.add(value);
    } else if (open.has(value)) return issue("not_json", { kind: "cycle" }, path);
    else if (!done.has(value)) {
      if (open.size >= MAX_DEPTH) return issue("too_deep", { maximum: MAX_DEPTH }, path);
      open.add(value);
      stack.push({ value, close: true });
      for (const key of Object.keys(value)) stack.push({ value: (value as Record<string, unknown>)[key] });
    }
  }
  return undefined;
};
