/** Gender of a type word: masculine, feminine, neuter, plural. */
export type Gender = "m" | "f" | "n" | "p";

/**
 * A type of place as a row of data, `full word|gender|official abbreviation|everyday abbreviation|other forms`: forms blank-separated, `_`
 * for a blank, without a final dot; an abbreviation left out is the word itself. `~` before the full word: a word so common that it names
 * a street only with an ordinal or a capital, and a house.
 */
export type TypeRow = string;

export interface PlaceType {
  readonly name: string;
  readonly gender: Gender;
  readonly weak: boolean;
  readonly official: string;
  readonly everyday: string;
  readonly forms: readonly string[];
}

/** A row in its parts. */
export const placeType = (row: TypeRow): PlaceType => {
  const [word = "", gender, official, everyday, forms = ""] = row.split("|");
  const name = word.replace("~", "");
  const short = [official, everyday].filter(Boolean).map((form) => form!.replace(/\.$/, ""));
  return { name, gender: gender as Gender, weak: word !== name, official: official || name, everyday: everyday || name, forms: [...short, ...forms.split(" ").filter(Boolean)] };
};

/** Fields that a word beside a number or code names. */
export type NumberedField = "house" | "building" | "structure" | "letter" | "entrance" | "floor" | "intercom";

/**
 * Addresses in which each part carries its word ("ул. …, д. 5, корп. 2"), as data. Lists are blank-separated, with `_` for a blank
 * inside a form; forms are matched in the normal form of the text (lower case, ё as е), and inflected by `cases`.
 */
export interface MarkedGrammar {
  readonly kind: "marked";
  /** Streets: name of a street by its type. */
  readonly streets: readonly TypeRow[];
  /** Types of settlement: `full word|gender|other forms`. */
  readonly settlements: readonly string[];
  /** Planning units, which keep their type word in the value (`СНТ Заря`), written likewise. */
  readonly areas: readonly string[];
  /** Known areas that follow a street name: value to forms. */
  readonly islands: Readonly<Record<string, string>>;
  /** Venues and objects by their printed word; other forms after `=`. */
  readonly sites: readonly string[];
  /** Venues of which a place has many: "магазин на …" finds none. */
  readonly shops: string;
  readonly numbered: Readonly<Record<NumberedField, string>>;
  /** Kinds of unit inside a building (`flatType`) to their forms; "" is a flat proper. */
  readonly units: Readonly<Record<string, string>>;
  /** The kind that wins over another unit in the same address. */
  readonly firstUnit: string;
  /** Forms that count only inside an address that has its house already. */
  readonly dependent: string;
  readonly cityMarks: string;
  readonly regionMarks: string;
  readonly districtMarks: string;
  /** Region in full as it is printed: `Ленинградская обл.` gives the value `Ленинградская`. Other ways to name it after `=`. */
  readonly regions: readonly string[];
  /** Cities in the nominative; everyday names after `=`. */
  readonly cities: readonly string[];
  /** ISO code to the names by which a text states the country. */
  readonly countries: Readonly<Record<string, string>>;
  /** Nominative ending to the endings of the other cases; the longest ending that fits is applied. */
  readonly cases: readonly (readonly [ending: string, others: string])[];
  /** Cardinal numbers as they are said: 0–19, 20–90, 100–900; other forms of one number after a slash. */
  readonly numberWords: { readonly small: string; readonly tens: string; readonly hundreds: string };
  /** Words for a fraction bar. */
  readonly fractions: string;
  /** Stems of ordinals below twenty that are not the cardinal without its last letter, by number. */
  readonly ordinals: Readonly<Record<string, string>>;
  readonly ordinalEndings: string;
  /** Endings written after digits: `7-я`. */
  readonly digitEndings: string;
  /** Endings of adjectives by gender, nominative first. */
  readonly adjectives: Readonly<Record<Gender, string>>;
  /** Endings by which a capitalised word before a number may be a street without its type. */
  readonly nameEndings: string;
  /** Streets so common that they are known without type and capital. */
  readonly commonStreets: string;
  /** Words that stand inside a name after a number: "8 Марта", "50 лет Октября". */
  readonly numberNames: string;
  /** The type that says least ("улица"): of two types the other one counts. */
  readonly plainType: string;
  /** Types whose word is an adjective and may itself be the name: "Новая набережная улица". */
  readonly adjectiveTypes: string;
  /** Types along which kilometres are counted. */
  readonly roads: string;
  readonly kilometres: string;
  /** Endings of town names, to know one in front of a street. */
  readonly townEndings: string;
  /** Titles, prefixes and connecting words inside names. */
  readonly nameParts: string;
  /** Words that look like names and are none. */
  readonly noNames: string;
  /** Words for "No." before a number. */
  readonly numeros: string;
  /** Words that may stand between the parts. */
  readonly fillers: string;
  /** Words after which a self-corrected value follows. */
  readonly corrections: string;
  /** Words that lead in a place that is only near. */
  readonly near: string;
  /** Words that lead in an address. */
  readonly labels: string;
  /** Words that a number counts, by stem: such a number is no house. */
  readonly counted: string;
}
