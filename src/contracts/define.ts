import type { CheckDigit } from "./checks/check-digit.js";
import { compilePattern } from "./matcher.js";
import type { Matcher } from "./matcher.js";
import { readBy } from "./search.js";
import { compact } from "./written.js";

/** Numbers from one to another, both included, of the same length and form: compared by their letters and digits. */
export interface IssuedRange {
  readonly from: string;
  readonly to: string;
}

/** What an operator declares. JSON apart from the optional functions. */
export interface ContractFormatDefinition {
  readonly name: string;
  /** In the pattern language of `pattern.ts`. The value of a number has the pattern's separators. */
  readonly pattern: string;
  /** Numbers as the pattern writes them; verified when the format is defined. */
  readonly examples: readonly string[];
  /** How the number is printed, where that differs: a pattern of the same letters and digits. */
  readonly display?: string;
  /** Over the letters and digits, separators left out. No operator is known to have one. */
  readonly check?: CheckDigit | ((compact: string) => boolean);
  /** The numbers that exist: ranges, or the operator's registry asked by value. */
  readonly issued?: readonly IssuedRange[] | ((value: string) => boolean);
  /** Old numbers and what they are now; a function is given the letters and digits, upper case. */
  readonly aliases?: Readonly<Record<string, string>> | ((compact: string) => string | undefined);
  /** Words that announce a number of this format in a text, beside the usual ones. */
  readonly labels?: readonly string[];
}

const MATCHERS: unique symbol = Symbol.for("no-telepathy.contract-format") as never;

export interface ContractFormat extends ContractFormatDefinition {
  readonly [MATCHERS]: { readonly number: Matcher; readonly display: Matcher | undefined; readonly aliases: ReadonlyMap<string, string> };
}

/** The matchers of a format; `TypeError` for an object that `defineContractFormat` did not make. */
export const matchersOf = (format: ContractFormat): ContractFormat[typeof MATCHERS] => {
  const matchers = (format as ContractFormat | undefined)?.[MATCHERS];
  if (!matchers) throw new TypeError("A contract format is made by defineContractFormat");
  return matchers;
};

/** The number as it is printed. A value of another form comes back as it is. */
export const displayOf = (format: ContractFormat, value: string): string => {
  const { display } = matchersOf(format);
  return display ? (readBy(display, value).values[0] ?? value) : value;
};

/** Whether the check digit holds and the number is issued; otherwise what is wrong with it. */
export const judge = (format: ContractFormat, value: string): "checksum" | "component" | undefined => {
  const { check, issued } = format;
  if (check) {
    const bare = compact(value);
    if (!(typeof check === "function" ? check(bare) : check.isValid(bare))) return "checksum";
  }
  if (!issued) return undefined;
  if (typeof issued === "function") return issued(value) ? undefined : "component";
  const bare = compact(value);
  const inside = issued.some(({ from, to }) => {
    const [low, high] = [compact(from), compact(to)];
    return bare.length === low.length && bare >= low && bare <= high;
  });
  return inside ? undefined : "component";
};

/**
 * Declares a contract-number format. A bad pattern, an example that does not fit it, or one that its own check or registry refuses
 * is a `TypeError` that names the place.
 */
export const defineContractFormat = (definition: ContractFormatDefinition): ContractFormat => {
  const { name, pattern, examples, display, issued, aliases } = definition;
  if (!name || typeof name !== "string") throw new TypeError("A contract format has a name");
  if (!Array.isArray(examples) || !examples.length) throw new TypeError(`Contract format "${name}": one example at the least`);
  const number = compilePattern(pattern);
  const matchers = {
    number,
    display: display === undefined ? undefined : compilePattern(display),
    aliases: new Map(typeof aliases === "object" ? Object.entries(aliases).map(([from, to]) => [compact(from).toUpperCase(), to]) : []),
  };
  const format = Object.defineProperty({ ...definition }, MATCHERS, { value: matchers }) as ContractFormat;
  if (Array.isArray(issued)) {
    for (const { from, to } of issued as readonly IssuedRange[]) {
      const [low, high] = [compact(from), compact(to)];
      if (low.length !== high.length || low > high) throw new TypeError(`Contract format "${name}": no numbers go from ${from} to ${to}`);
    }
  }
  for (const example of examples as readonly string[]) {
    const fail = (why: string): never => {
      throw new TypeError(`Contract format "${name}": the example "${example}" ${why}`);
    };
    if (typeof example !== "string" || !readBy(number, example).values.includes(example)) fail(`does not fit the pattern ${pattern}`);
    if (judge(format, example)) fail(judge(format, example) === "checksum" ? "fails its check digit" : "is not issued");
    if (matchers.display && compact(displayOf(format, example)) !== compact(example)) fail(`cannot be displayed as ${display}`);
    if (matchers.display && !readBy(matchers.display, compact(example)).values.length) fail(`cannot be displayed as ${display}`);
  }
  return format;
};
