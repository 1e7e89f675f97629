/** Addresses whose parts are known by their place ("12 Hill St, Matlock DE4 3AA"), as data. Lists are blank-separated, `_` for a blank. */
export interface PositionalGrammar {
  readonly kind: "positional";
  /** Where the house number stands: before the street ("12 Hill Street") or after it ("Hauptstraße 12"). */
  readonly houseFirst: boolean;
  /** Words that end a street name. */
  readonly streets: string;
  /** Those among them that are common words: they end a street only if capitals say so. */
  readonly weakStreets: string;
  /** Endings of streets that are one word: `straße` in `Hauptstraße`. */
  readonly streetEndings: string;
  /** Words that begin a street name, which then needs no street word: `Am`, `Rue`, `Highway`. */
  readonly streetStarts: string;
  /** Whole names that are streets by themselves: `Broadway`. */
  readonly wholeStreets: string;
  readonly directions: string;
  /** Cardinal numbers as they are said: 0–19, 20–90, 100–900; other forms of one number after a slash. */
  readonly numberWords: { readonly small: string; readonly tens: string; readonly hundreds: string };
  /** Words before (or, for floors, after) the number of a part of the building. */
  readonly numbered: { readonly floor: string; readonly entrance: string; readonly intercom: string };
  /** Kinds of unit (`flatType`) to their forms; "" is a flat proper. */
  readonly units: Readonly<Record<string, string>>;
  /** Words that end the name of a building. */
  readonly buildings: string;
  /** Words that end, or begin, the name of a site that can be found. */
  readonly sites: string;
  /** Value of a region to the ways to write it; the value itself is one. */
  readonly regions: Readonly<Record<string, string>>;
  readonly cities: string;
  readonly countries: Readonly<Record<string, string>>;
  /** Words that lead in a place that is only near. */
  readonly near: string;
  /** Words that stand inside names in lower case: `of the upon`. */
  readonly nameParts: string;
  /** Words that begin no name. */
  readonly noNames: string;
  /** Stems of words that a number counts. */
  readonly counted: string;
  /** Patterns of postal codes, anchored at the start and linear, in lower case. */
  readonly postalCodes: readonly RegExp[];
}
