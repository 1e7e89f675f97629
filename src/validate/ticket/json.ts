import { issue, type Issue } from "../../result.js";

/** Deeper than any payload; a parser or a printer that recurses breaks not far beyond. */
export const MAX_DEPTH = 500;

// Stands above an object on the stack: all that is inside it has been seen.
const CLOSE = Symbol("close");

const strange = (value: unknown): string | undefined => {
  if (typeof value === "number") return Number.isFinite(value) ? undefined : String(value);
  return typeof value === "bigint" || typeof value === "function" || typeof value === "symbol" ? typeof value : undefined;
};

/** The first thing in a value that JSON cannot carry: a cycle, a number that is none, nesting without end. Linear, without recursion. */
export const jsonIssue = (root: unknown, path: readonly PropertyKey[]): Issue | undefined => {
  // Objects on the way down to the present one, and those left behind: only the former make a cycle.
  const open = new Set<object>();
  const done = new Set<object>();
  const stack: unknown[] = [root];
  while (stack.length) {
    const value = stack.pop();
    if (value === CLOSE) {
      const left = stack.pop() as object;
      open.delete(left);
      done.add(left);
    } else if (typeof value !== "object" || value === null) {
      const kind = strange(value);
      if (kind) return issue("not_json", { kind }, path);
    } else if (open.has(value)) return issue("not_json", { kind: "cycle" }, path);
    else if (!done.has(value)) {
      if (open.size >= MAX_DEPTH) return issue("too_deep", { maximum: MAX_DEPTH }, path);
      open.add(value);
      stack.push(value, CLOSE);
      for (const inner of Array.isArray(value) ? value : Object.values(value)) stack.push(inner);
    }
  }
  return undefined;
};
