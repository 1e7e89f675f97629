import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** Whether a path is to be passed by. */
export type Ignore = (path: string) => boolean;

export const NOTHING_IGNORED: Ignore = () => false;

const NAME = ".no-telepathyignore";

interface Rule {
  /** The pattern, step by step; "**" stands for any number of steps. */
  readonly steps: readonly string[];
  readonly negated: boolean;
  readonly foldersOnly: boolean;
}

/** A line of the file, as gitignore reads it: https://git-scm.com/docs/gitignore#_pattern_format */
const ruleOf = (line: string): Rule | undefined => {
  const written = line.trimEnd();
  if (!written || written.startsWith("#")) return undefined;
  const negated = written.startsWith("!");
  const body = (negated ? written.slice(1) : written).replace(/^\\([#!])/, "$1");
  const foldersOnly = body.endsWith("/");
  const path = foldersOnly ? body.slice(0, -1) : body;
  const steps = path.replace(/^\//, "").split("/");
  return { steps: path.includes("/") ? steps : ["**", ...steps], negated, foldersOnly };
};

/** `*` and `?` inside one step: two pointers, so that work stays within the product of both lengths. */
const matchesName = (pattern: string, name: string): boolean => {
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (from < name.length) {
    if (pattern[at] === "*") [star, mark] = [at++, from];
    else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === name[from])) [at, from] = [at + 1, from + 1];
    else if (star < 0) return false;
    else [at, from] = [star + 1, ++mark];
  }
  while (pattern[at] === "*") at++;
  return at === pattern.length;
};

/** The same over steps, with "**" for any number of them. */
const matchesPath = (pattern: readonly string[], path: readonly string[]): boolean => {
  let [at, from, star, mark] = [0, 0, -1, 0];
  while (from < path.length) {
    if (pattern[at] === "**") [star, mark] = [at++, from];
    else if (at < pattern.length && matchesName(pattern[at]!, path[from]!)) [at, from] = [at + 1, from + 1];
    else if (star < 0) return false;
    else [at, from] = [star + 1, ++mark];
  }
  while (pattern[at] === "**") at++;
  return at === pattern.length;
};

/** The rules of a file that lies in `folder`; the last rule that fits decides, and what lies in an ignored folder is ignored. */
export const ignoreFrom = (text: string, folder: string): Ignore => {
  const rules = text.split("\n").flatMap((line) => ruleOf(line) ?? []);
  return (path) => {
    const inside = relative(folder, resolve(path));
    if (!inside || inside.startsWith("..")) return false;
    const steps = inside.split(sep);
    for (let length = 1; length <= steps.length; length++) {
      const isFolder = length < steps.length;
      const last = rules.findLast((rule) => (isFolder || !rule.foldersOnly) && matchesPath(rule.steps, steps.slice(0, length)));
      if (last && !last.negated) return true;
    }
    return false;
  };
};

/** What the nearest `.no-telepathyignore`, in this folder or one above it, says. */
export const findIgnore = (folder: string): Ignore => {
  const file = join(folder, NAME);
  if (existsSync(file)) return ignoreFrom(readFileSync(file, "utf8"), folder);
  const parent = dirname(folder);
  return parent === folder ? NOTHING_IGNORED : findIgnore(parent);
};
