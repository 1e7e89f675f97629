import { matchersOf } from "../contracts/define.js";
import type { ContractFormat } from "../contracts/define.js";
import { readContractNumber } from "../contracts/read.js";
import { longestAt } from "../contracts/matcher.js";
import type { Span } from "../result.js";
import { normalise } from "../text/index.js";

/** A contract number, or a login that stands for one, found in a text. */
export interface FoundContractNumber {
  /** As the format writes it; without a format as it stands in the text, blanks and dashes plain; digits where it was dictated. */
  readonly value: string;
  /** Where the number stands, without its label. */
  readonly span: Span;
  /** Names of all declared formats that it fits: none is chosen. */
  readonly formats: readonly string[];
  /** Every other value that it can be read as, if there are several. */
  readonly alternatives?: readonly string[];
  /** How it was found: announced by a word, by a declared format, by a form that can be nothing else where it stands alone, or by all that stands around it. */
  readonly by: "label" | "format" | "form" | "context";
  readonly dictated: boolean;
}

const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) return false;
  return true;
};

/** ASCII digits, plain dashes and blanks, nothing invisible; letters and their case as typed. */
export const tidy = (written: string): string => {
  if (isAscii(written)) return written;
  return [...written].map((character) => (/\p{L}/u.test(character) ? character : normalise(character).normal)).join("");
};

/** What is known of a number that stands at a span. */
export const foundNumber = (written: string, span: Span, formats: readonly ContractFormat[], by: FoundContractNumber["by"], dictated: boolean): FoundContractNumber => {
  const readings = readContractNumber(written, formats);
  const values = [...new Set(readings.map((reading) => reading.value))];
  return {
    value: values.length === 1 ? values[0]! : written,
    span,
    formats: [...new Set(readings.map((reading) => reading.format.name))],
    ...(values.length > 1 ? { alternatives: values } : {}),
    by,
    dictated,
  };
};

/** "call us at 40003210" is no AT40003210: letters apart from the digits are a prefix only in capitals. */
const isTogether = (written: string) => written === written.toUpperCase() || !/\s/.test(written);

/**
 * End of the longest number of a declared form that begins at `from`, -1 if none does. One that no label announced needs letters in its
 * form, typed without lookalikes, or a registry that knows it.
 */
export const endByFormat = (text: string, from: number, formats: readonly ContractFormat[], announced: boolean, alone: boolean): number => {
  let end = -1;
  for (const format of formats) {
    const to = longestAt(matchersOf(format).number, text, from);
    if (to <= end) continue;
    const written = text.slice(from, to);
    const isSure = () => readContractNumber(written, [format]).some(({ value, lookalikes }) => !lookalikes && (/\p{L}/u.test(value) ? isTogether(written) : typeof format.issued === "function" && format.issued(value)));
    if (announced || (alone && isSure())) end = to;
  }
  return end;
};
