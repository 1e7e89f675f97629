import type { FormField, IntakeWords } from "../languages/intake-words.js";
import type { Span } from "../result.js";
import { normalise } from "../text/index.js";

/** A line "label: value" of a pasted form. A value that says nothing is blank. */
export interface FormLine {
  readonly field: FormField;
  readonly value: string;
  readonly span: Span;
  readonly blank: boolean;
  /** The whole line. */
  readonly line: Span;
}

const LONGEST_LABEL = 40;

const labels = new WeakMap<IntakeWords, ReadonlyMap<string, FormField>>();

const labelsOf = (words: IntakeWords): ReadonlyMap<string, FormField> => {
  let map = labels.get(words);
  if (!map) labels.set(words, (map = new Map(Object.entries(words.labels).flatMap(([field, names]) => names.map((name) => [normalise(name).normal, field as FormField] as const)))));
  return map;
};

const isSeparator = (character: string) => character === ":" || character === "=" || character === "：";
const isDecoration = (character: string | undefined) => character !== undefined && "*•-–—·#>_ \t".includes(character);

/** What a value says once the rule to write on is taken off: "____", "-", "…". */
const saysOf = (value: string): string => value.replace(/[_.…\-–—\s/\\*]+/gu, " ").trim();

const lineOf = (text: string, start: number, end: number, languages: readonly IntakeWords[]): FormLine | undefined => {
  let from = start;
  while (from < end && isDecoration(text[from])) from++;
  let colon = from;
  while (colon < end && colon - from <= LONGEST_LABEL && !isSeparator(text[colon]!)) colon++;
  if (colon === from || colon >= end || colon - from > LONGEST_LABEL) return undefined;
  const label = normalise(text.slice(from, colon).replace(/[*_]/g, "").trim()).normal;
  for (const words of languages) {
    const field = labelsOf(words).get(label);
    if (!field) continue;
    let [first, last] = [colon + 1, end];
    while (first < last && (isDecoration(text[first]) || text[first] === "*")) first++;
    while (last > first && /\s/.test(text[last - 1]!)) last--;
    const value = text.slice(first, last);
    const said = [saysOf(value), value].map((words) => normalise(words).normal);
    return { field, value, span: { start: first, end: last }, blank: !said[0] || languages.some(({ blanks }) => said.some((words) => blanks.includes(words))), line: { start, end } };
  }
  return undefined;
};

/** The labelled lines of a text, if it has two at the least: one alone is a sentence with a colon. */
export const readForm = (text: string, languages: readonly IntakeWords[]): FormLine[] => {
  const lines: FormLine[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const line = lineOf(text, start, end, languages);
    if (line) lines.push(line);
    if (found < 0) break;
    start = end + 1;
  }
  return lines.length > 1 ? lines : [];
};
