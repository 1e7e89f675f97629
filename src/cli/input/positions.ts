import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Issue, issue, type Span, warning } from "../../result.js";

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

// jsonc-parser walks by recursion; a text that nests deeper than this is refused before it gets there.
const DEEPEST = 2000;

/** How deep brackets nest outside of strings. */
const depthOf = (text: string): number => {
  let [depth, deepest, quoted] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quoted) {
      if (code === 0x5c) at++;
      else if (code === 0x22) quoted = false;
    } else if (code === 0x22) quoted = true;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return deepest;
};

/** Why a text is not JSON, with the place. */
export const syntaxIssue = (text: string): Issue => {
  if (!text.trim()) return issue("json_empty", { span: { start: 0, end: 0 } });
  if (depthOf(text) > DEEPEST) return issue("json_too_deep", { limit: DEEPEST, span: { start: 0, end: 1 } });
  const errors: ParseError[] = [];
  parseTree(text, errors, STRICT);
  const [first] = errors;
  // A text that jsonc-parser forgives and JSON.parse does not: a control character in a string, say.
  const place = first ?? { offset: 0, length: 1, error: 1 as const };
  return issue("json_syntax", { reason: printParseErrorCode(place.error), span: { start: place.offset, end: place.offset + Math.max(1, place.length) } });
};

/** Whether a text ends inside its value: what is wrong reaches to its end, and nothing before is. */
export const isCutOff = (text: string, { code, params }: Issue): boolean => {
  const { end } = (params?.["span"] ?? { end: 0 }) as Span;
  return code === "json_syntax" && end >= text.trimEnd().length;
};

const countKeys = (value: unknown): number => {
  let count = 0;
  const queue = [value];
  for (let next = queue.pop(); queue.length || next !== undefined; next = queue.pop()) {
    if (typeof next !== "object" || next === null) continue;
    if (Array.isArray(next)) for (const item of next) queue.push(item ?? false);
    else
      for (const inner of Object.values(next)) {
        count++;
        queue.push(inner ?? false);
      }
  }
  return count;
};

/** Whether the quote at `at` ends the string: an even number of backslashes stands before it. */
const endsString = (text: string, at: number): boolean => {
  let before = at - 1;
  while (text.charCodeAt(before) === 0x5c) before--;
  return (at - before) % 2 === 1;
};

/** Strings followed by a colon: the keys as written. Each search goes from quote to quote. */
const countWrittenKeys = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at)) {
    do at = text.indexOf('"', at + 1);
    while (at >= 0 && !endsString(text, at));
    if (at++ < 0) break;
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
    if (text.charCodeAt(at) === 0x3a) count++;
  }
  return count;
};

const duplicatesIn = (tree: Node | undefined): Issue[] => {
  const found: Issue[] = [];
  const queue: { node: Node; path: readonly PropertyKey[] }[] = tree ? [{ node: tree, path: [] }] : [];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const seen = new Set<string>();
    for (const [index, child] of (next.node.children ?? []).entries()) {
      const [key, value] = child.type === "property" ? (child.children ?? []) : [undefined, child];
      const name = key ? String(key.value) : undefined;
      const path = [...next.path, name ?? index];
      if (name !== undefined && seen.has(name)) found.push(warning("json_duplicate_key", { key: name, span: { start: key!.offset, end: key!.offset + key!.length } }, path));
      if (name !== undefined) seen.add(name);
      if (value?.children) queue.push({ node: value, path });
    }
  }
  return found;
};

/** Keys that stand twice in one object: `JSON.parse` keeps the last and says nothing. */
export const duplicateKeys = (text: string, value: unknown): Issue[] =>
  countWrittenKeys(text) === countKeys(value) ? [] : duplicatesIn(parseTree(text, [], STRICT));

/**
 * Where values of a JSON text stand, by their path; a missing one is where its parent begins. Of duplicate keys the last,
 * as `JSON.parse` reads it. The text is parsed when the first place is asked for.
 */
export const locator = (text: string): ((path: readonly PropertyKey[]) => Span) => {
  let tree: Node | undefined | null = null;
  return (path) => {
    if (tree === null) tree = depthOf(text) > DEEPEST ? undefined : parseTree(text, [], STRICT);
    const steps = path.map((step) => (typeof step === "symbol" ? String(step) : step));
    for (let length = steps.length; tree && length >= 0; length--) {
      const node = nodeAt(tree, steps.slice(0, length));
      if (!node) continue;
      const isParent = length < steps.length && node.children !== undefined;
      return { start: node.offset, end: node.offset + (isParent ? 1 : node.length) };
    }
    return { start: 0, end: 1 };
  };
};

const nodeAt = (tree: Node, path: readonly (string | number)[]): Node | undefined => {
  let node: Node | undefined = tree;
  for (const step of path) {
    if (node?.type === "object") node = node.children?.findLast((property) => property.children?.[0]?.value === String(step))?.children?.[1];
    else node = node && typeof step === "number" ? findNodeAtLocation(node, [step]) : undefined;
  }
  return node;
};
