import type { ContractFormat } from "../contracts/index.js";
import { normalise, tokenise } from "../text/index.js";
import type { NormalText } from "../text/index.js";
import { compileCues, DEFAULT_LANGUAGES, defaultCues } from "./contract-cues.js";
import type { ContractLanguage, CueLexicon } from "./contract-cues.js";
import { ContractReader } from "./contract-reader.js";
import type { FoundContractNumber } from "./contract-found.js";
import { compileSpokenWords, spokenWords } from "./spoken-number.js";
import type { SpokenWords } from "./spoken-number.js";

export type { FoundContractNumber } from "./contract-found.js";

export interface ContractNumberOptions {
  /** The operator's formats. Without any, numbers are found by their labels. */
  readonly formats?: readonly ContractFormat[];
  /** Whose words announce a number; Russian and English if absent. */
  readonly languages?: readonly ContractLanguage[];
}

/** The numbers of a text, and what may be some: of those only what stands around them can tell. */
export interface ContractNumbers {
  readonly found: readonly FoundContractNumber[];
  readonly doubtful: readonly FoundContractNumber[];
}

interface Words {
  readonly cues: CueLexicon;
  readonly spoken: SpokenWords;
}

const NO_FORMATS: readonly ContractFormat[] = [];
/** What was compiled for a list of languages and one of formats: the same lists come with every text. */
const compiled = new WeakMap<object, WeakMap<object, Words>>();

const wordsOf = (languages: readonly ContractLanguage[], formats: readonly ContractFormat[]): Words => {
  const own = formats.flatMap((format) => format.labels ?? []);
  if (languages === DEFAULT_LANGUAGES && !own.length) return { cues: defaultCues(), spoken: spokenWords() };
  const byFormats = compiled.get(languages) ?? new WeakMap<object, Words>();
  compiled.set(languages, byFormats);
  const words = byFormats.get(formats) ?? { cues: compileCues(languages, own), spoken: compileSpokenWords(languages.map(({ numerals }) => numerals)) };
  byFormats.set(formats, words);
  return words;
};

/**
 * Contract, account and subscriber numbers and logins in a text, in order of appearance: by the word that announces them, before or after,
 * and by a declared format; dictated ones included. Dates, sums, speeds, phones and numbers announced as something else are none.
 */
export const extractContractNumbers = (text: string | NormalText, options: ContractNumberOptions = {}): FoundContractNumber[] =>
  [...readContractNumbers(typeof text === "string" ? normalise(text) : text, options).found];

/** As `extractContractNumbers`, with what is in doubt. */
export const readContractNumbers = (text: NormalText, { formats = NO_FORMATS, languages }: ContractNumberOptions = {}): ContractNumbers => {
  const { cues, spoken } = wordsOf(languages ?? DEFAULT_LANGUAGES, formats);
  return new ContractReader(tokenise(text), cues, spoken, formats).read();
};
