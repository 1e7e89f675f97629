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

const KIND = /^(?:Респ|обл)\. | (?:обл\.|край|а\.окр\.|а\.обл\.|Респ\.)$/g;
/** The value of a region out of its row: without the type word and the other ways to name it. */
export const regionName = (row: string): string => row.replace(/=.*/, "").replace(KIND, "");

/** What a word may be that names no value by itself: a mark of a city, region or district, and of kilometres. */
export type MarkKind = "cityMark" | "regionMark" | "districtMark" | "kilometre";

/**
 * What else a word may be. `numero`: "No." before a number. `common`: a street so common that it is known without type and capital.
 * `numberName`: stands inside a name after a number ("8 Марта", "50 лет Октября"). `namePart`: a title, prefix or connecting word inside
 * names. `noName`: looks like a name and is none. `filler`: may stand between the parts. `correction`: a self-corrected value follows.
 * `near`: leads in a place that is only near. `fraction`: a fraction bar. `digitEnding`: written after digits (`7-я`). `label`: leads in an
 * address. `unit`: counted by a number, by stem, so that the number is no house.
 */
export type WordKind = "numero" | "common" | "numberName" | "namePart" | "noName" | "filler" | "correction" | "near" | "fraction" | "digitEnding" | "label" | "unit";

/**
 * What a word is by its ending: an adjective of a gender; `street`: a name that may be a street without its type, `strong`: that hardly is
 * anything else; `town`: a town in front of a street; `verb`: a call on someone, which is no name ("Подскажите, дом 5…").
 */
export type EndingKind = Gender | "street" | "strong" | "town" | "verb";

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
  /** Marks, inflected by `cases`. */
  readonly marks: Readonly<Record<MarkKind, string>>;
  readonly endings: Readonly<Record<EndingKind, string>>;
  /** Words in the forms that are given. */
  readonly words: Readonly<Record<WordKind, string>>;
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
  /** Stems of ordinals below twenty that are not the cardinal without its last letter, by number. */
  readonly ordinals: Readonly<Record<string, string>>;
  readonly ordinalEndings: string;
  /** The type that says least ("улица"): of two types the other one counts. */
  readonly plainType: string;
  /** Types whose word is an adjective and may itself be the name: "Новая набережная улица". */
  readonly adjectiveTypes: string;
  /** Types along which kilometres are counted. */
  readonly roads: string;
}
