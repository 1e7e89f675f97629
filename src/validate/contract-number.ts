import { displayOf, judge, matchersOf } from "../contracts/define.js";
import type { ContractFormat } from "../contracts/define.js";
import { follow } from "../contracts/matcher.js";
import { readContractNumber } from "../contracts/read.js";
import type { ContractReading } from "../contracts/read.js";
import { suggestContractNumbers } from "../contracts/suggest.js";
import { isAligned, lengthOf } from "../contracts/written.js";
import { numberStarts, undictated } from "../extract/contract-input.js";
import { failure, issue, success, warning } from "../result.js";
import type { Issue, Result } from "../result.js";

export const CONTRACT_NUMBER_CODES = [
  "invalid_format", "invalid_length", "invalid_checksum", "invalid_component", "replaced_lookalikes", "changed_separators", "dictated_number",
  "replaced_alias", "ambiguous_contract_format", "undeclared_contract_format",
] as const;

/** A number as one format reads it. */
export interface ContractNumberMatch {
  /** A string, leading zeros kept, with the separators of the format's pattern. */
  readonly value: string;
  /** As it is printed. */
  readonly display: string;
  /** Name of the format. */
  readonly format: string;
}

/** A number as it was read. */
export interface ContractNumber {
  /** The value of all matches if they agree; otherwise the input, trimmed: none is chosen. */
  readonly value: string;
  readonly display: string;
  /** Name of the format, if only one fits. */
  readonly format?: string;
  /** Every format that fits, in the order of declaration. */
  readonly matches: readonly ContractNumberMatch[];
}

export interface ContractNumberOptions {
  /** The operator's formats. Without any, nothing is refused but what has no letter and no digit. */
  readonly formats?: readonly ContractFormat[];
}

const SUBJECT = "contractNumber";
const MAX_INPUT = 256;

const tidy = (input: string) => input.trim().replace(/\s+/g, " ");

const changes = (written: string, readings: readonly ContractReading[], dictated: boolean): Issue[] => {
  const [first] = readings;
  if (!first) return [];
  const warnings: Issue[] = [];
  const params = { subject: SUBJECT, from: written, to: first.value };
  if (dictated) warnings.push(warning("dictated_number", params));
  if (first.alias !== undefined) warnings.push(warning("replaced_alias", params));
  else {
    if (first.lookalikes) warnings.push(warning("replaced_lookalikes", { ...params, count: first.lookalikes }));
    if (!dictated && !isAligned(written, first.value)) warnings.push(warning("changed_separators", params));
  }
  return warnings;
};

const matchOf = ({ format, value }: ContractReading): ContractNumberMatch => ({ value, display: displayOf(format, value), format: format.name });

const accepted = (written: string, readings: readonly ContractReading[], dictated: boolean): Result<ContractNumber> => {
  const [first] = readings;
  const warnings = written === first!.value ? [] : changes(written, readings, dictated);
  const match = matchOf(first!);
  if (readings.length === 1) return success({ value: match.value, display: match.display, format: match.format, matches: [match] }, warnings);
  const matches = readings.map(matchOf);
  const agreed = matches.every(({ value }) => value === match.value);
  const value = agreed ? match.value : written;
  warnings.push(warning("ambiguous_contract_format", { subject: SUBJECT, value, formats: matches.map(({ format }) => format) }));
  return success({ value, display: agreed && matches.every(({ display }) => display === match.display) ? match.display : value, matches }, warnings);
};

/** No format fits: which comes nearest, and where it parts. */
const unreadable = (input: string, offset: number, formats: readonly ContractFormat[]): Issue => {
  const text = input.slice(offset);
  const length = lengthOf(text);
  let nearest = { closeness: -1, issue: issue("invalid_format", { subject: SUBJECT }) };
  for (const format of formats) {
    const { number } = matchersOf(format);
    const { read, at } = follow(number, text);
    const closeness = read / Math.max(length, number.minLength, 1);
    if (closeness <= nearest.closeness) continue;
    const place = at < 0 ? { start: 0, end: input.length } : { start: offset + at, end: offset + at + 1 };
    const params = { subject: SUBJECT, format: format.name, example: format.examples[0], span: place };
    const isLength = at < 0 || read >= number.maxLength;
    const expected = number.minLength === number.maxLength ? `${number.minLength}` : `${number.minLength}–${number.maxLength}`;
    nearest = { closeness, issue: isLength ? issue("invalid_length", { ...params, length, expected }) : issue("invalid_format", params) };
  }
  return nearest.issue;
};

const refused = (input: string, { format, value }: ContractReading, why: "checksum" | "component"): Issue => {
  const suggestions = suggestContractNumbers(value, format);
  const params = { subject: SUBJECT, format: format.name, value, span: { start: 0, end: input.length }, suggestions };
  return issue(`invalid_${why}`, params);
};

/** Whether there may be a label or words: letters, and something between them that no number has inside, or no digit at all. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text) && (/[^\p{L}\p{N}/._-]/u.test(text) || !/\p{N}/u.test(text));

/** The readings of an input: as it stands, else without the label before the number, else as dictated. */
const readInput = (input: string, formats: readonly ContractFormat[]) => {
  const plainly = readContractNumber(input, formats);
  if (plainly.length) return { readings: plainly, offset: 0, dictated: false };
  if (!hasWords(input)) return { readings: [], offset: 0, dictated: false };
  const starts = numberStarts(input);
  for (const dictated of [false, true]) {
    for (const offset of starts) {
      const text = dictated ? undictated(input.slice(offset)) : input.slice(offset);
      const readings = text === undefined ? [] : readContractNumber(text, formats);
      if (readings.length) return { readings, offset, dictated };
    }
  }
  return { readings: [], offset: starts.at(-1)!, dictated: false };
};

/**
 * Reads a contract number as people write it, by the operator's formats: a label, blanks, dashes, lookalike letters and dictated words are
 * mended, and said so in `warnings`. Every format that fits is returned, none chosen. A number that fails its check digit or is not issued
 * comes with suggestions (`params.suggestions`) where they are few. Without formats the number passes as it is (`undeclared_contract_format`).
 */
export const validateContractNumber = (input: unknown, { formats = [] }: ContractNumberOptions = {}): Result<ContractNumber> => {
  if (typeof input !== "string") return failure(issue("invalid_format", { subject: SUBJECT }));
  if (input.length > MAX_INPUT) return failure(issue("invalid_length", { subject: SUBJECT, length: input.length, expected: `1–${MAX_INPUT}`, span: { start: 0, end: input.length } }));
  if (!formats.length) return undeclared(input);
  const { readings, offset, dictated } = readInput(input, formats);
  if (!readings.length) return failure(unreadable(input, offset, formats));
  const issued = readings.filter(({ format, value }) => !judge(format, value));
  if (issued.length) return accepted(offset || dictated ? tidy(input.slice(offset)) : input, issued, dictated);
  return failure(...readings.map((reading) => refused(input, reading, judge(reading.format, reading.value)!)));
};

/** Unknown is not invalid. */
const undeclared = (input: string): Result<ContractNumber> => {
  const rest = input.slice(numberStarts(input).at(-1));
  const words = undictated(rest);
  const value = words ?? tidy(rest);
  if (!lengthOf(value)) return failure(issue("invalid_format", { subject: SUBJECT, span: { start: 0, end: input.length } }));
  const dictated = words === undefined ? [] : [warning("dictated_number", { subject: SUBJECT, from: tidy(rest), to: words })];
  return success({ value, display: value, matches: [] }, [...dictated, warning("undeclared_contract_format", { subject: SUBJECT, value })]);
};

export const isContractNumber = (input: unknown, options: ContractNumberOptions = {}): boolean => !validateContractNumber(input, options).issues;
