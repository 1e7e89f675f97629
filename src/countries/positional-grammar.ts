/** Addresses whose parts are known by their place ("12 Hill St, Matlock DE4 3AA"), as data. Lists are blank-separated, `_` for a blank. */
export interface PositionalGrammar {
  readonly kind: "positional";
  /** Where the house number stands: before the street ("12 Hill Street") or after it ("Hauptstraße 12"). */
  readonly houseFirst: boolean;
  /** Street words and how they are shortened: `street=st str`. */
  readonly streets: readonly string[];
  /** Endings of one-word streets: `straße` in `Hauptstraße`. */
  readonly streetEndings: string;
  /** Words that begin a street name and need no street word: `Am`, `Rue`, `Highway`. */
  readonly streetStarts: string;
  /** Whole names that are streets without a street word. */
  readonly wholeStreets: string;
  readonly directions: string;
  /** Units inside a building, with the number after them: `flat apt suite`. */
  readonly units: string;
  readonly floors: string;
  readonly entrances: string;
  /** Words that end the name of a building or site: `House Court Mall`. */
  readonly buildings: string;
  readonly sites: string;
  /** Region name to its forms, the code first. */
  readonly regions: Readonly<Record<string, string>>;
  readonly cities: readonly string[];
  readonly countries: Readonly<Record<string, string>>;
  /** Words that lead in a place that is only near. */
  readonly near: string;
  /** Words that look like parts of an address and are none. */
  readonly noNames: string;
  /** Words that a number counts. */
  readonly counted: string;
}
