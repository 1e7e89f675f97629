import { placeType, regionName } from "../marked-grammar.js";
import type { EndingKind, Gender, MarkedGrammar, MarkKind, NumberedField, PlaceType, TypeRow, WordKind } from "../marked-grammar.js";
import { compileLexicon } from "../../text/lexicon.js";
import type { Lexicon } from "../../text/lexicon.js";

/** What a word may be in an address. */
export type Meaning =
  | { readonly is: "street" | "settlement" | "area"; readonly name: string; readonly gender: Gender; readonly weak: boolean; readonly full: boolean }
  | { readonly is: "numbered"; readonly field: NumberedField | "flat"; readonly form: string; readonly dependent: boolean; readonly unit?: string }
  | { readonly is: "city" | "region" | "country" | "island" | "site"; readonly name: string; readonly everyday?: boolean; readonly oblique?: boolean }
  | { readonly is: "number" | "ordinal"; readonly value: number }
  | { readonly is: MarkKind | WordKind | "streetStart" | "wholeStreet" | "direction" | "building" };

/** All that a word may be; `leads`: one of them is a part of an address, or leads to one. */
export interface Meanings {
  readonly all: readonly Meaning[];
  readonly leads: boolean;
}

const LEADS: ReadonlySet<Meaning["is"]> = new Set<Meaning["is"]>([
  "street", "settlement", "area", "numbered", "city", "region", "country", "island", "site", "ordinal", "cityMark", "regionMark", "districtMark", "kilometre", "streetStart",
  "wholeStreet", "direction", "building",
]);

/** The words of a grammar out of all that each may be. */
export const compileMeanings = (entries: ReadonlyMap<string, readonly Meaning[]>): Lexicon<Meanings> =>
  compileLexicon([...entries].map(([form, all]): [string, Meanings] => [form, { all, leads: all.some(({ is }) => LEADS.has(is)) }]));

const list = (words: string): string[] => (words ? words.split(" ").map((word) => word.replaceAll("_", " ")) : []);

/** A word or phrase in all its cases, by the endings of the grammar: the longest nominative ending that fits is exchanged. */
const inflect = (phrase: string, { cases }: MarkedGrammar): string[] => {
  const [first, ...rest] = phrase.toLowerCase().replaceAll("ё", "е").split(" ").map((word) => {
    const row = cases.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 1);
    return row && /[а-я]/.test(word) ? [word, ...row[1].split(" ").map((ending) => word.slice(0, word.length - row[0].length) + ending)] : [word];
  });
  return rest.reduce((phrases, words) => phrases.flatMap((start) => words.map((word) => `${start} ${word}`)), first!);
};

/** Each word for a number, with its value. */
export const numberWords = ({ small, tens, hundreds }: MarkedGrammar["numberWords"]): [word: string, value: number][] =>
  ([[small, 1, 0], [tens, 10, 20], [hundreds, 100, 100]] as const).flatMap(([words, step, first]) =>
    list(words).flatMap((forms, at) => forms.split("/").map((word): [string, number] => [word, first + step * at])),
  );

/** The lists of a grammar, ready to be looked through. */
export interface Vocabulary {
  readonly words: Lexicon<Meanings>;
  readonly endings: Readonly<Record<EndingKind, readonly string[]>>;
  /** Types of street that have abbreviations, by the first letter of the full word: those that people misspell. */
  readonly typesByInitial: ReadonlyMap<number, readonly PlaceType[]>;
}

const compile = (grammar: MarkedGrammar): Lexicon<Meanings> => {
  const entries = new Map<string, Meaning[]>();
  const add = (form: string, meaning: Meaning) => {
    const present = entries.get(form);
    if (present) present.push(meaning);
    else entries.set(form, [meaning]);
  };
  const types = (is: "street" | "settlement" | "area", rows: readonly TypeRow[]) => {
    for (const { name, gender, weak, forms } of rows.map(placeType)) {
      const meaning = { is, name, gender, weak };
      for (const form of inflect(name, grammar)) add(form, { ...meaning, full: true });
      for (const form of new Set(forms)) if (form !== name.toLowerCase()) add(form.replaceAll("_", " "), { ...meaning, full: form.length > 5 });
    }
  };
  types("street", grammar.streets);
  types("settlement", grammar.settlements);
  types("area", grammar.areas);
  const first = new Set(list(grammar.dependent));
  const numbered = [
    ...(Object.entries(grammar.numbered) as [NumberedField, string][]).map(([field, forms]) => ({ field, forms, unit: "" })),
    ...Object.entries(grammar.units).map(([unit, forms]) => ({ field: "flat" as const, forms: `${unit.replace(" ", "_")} ${forms}`.trim(), unit })),
  ];
  for (const { field, forms, unit } of numbered) {
    for (const form of list(forms)) {
      const meaning = { is: "numbered", field, form, dependent: first.has(form), ...(unit && { unit }) } as const;
      for (const inflected of form.length > 3 && !form.includes(" ") ? new Set(inflect(form, grammar)) : [form]) add(inflected, meaning);
    }
  }
  const named = (is: "city" | "region" | "country" | "island" | "site", name: string, forms: readonly string[], everyday = false) => {
    for (const form of forms.map((written) => written.replaceAll("ё", "е"))) for (const inflected of form.length > 3 ? inflect(form, grammar) : [form]) add(inflected, { is, name, ...(everyday && { everyday }), ...(inflected !== form && { oblique: true }) });
  };
  for (const [is, rows] of [["region", grammar.regions], ["city", grammar.cities], ["site", grammar.sites]] as const) {
    for (const [printed, others] of rows.map((row) => row.split("=") as [string, string?])) {
      const name = is === "region" ? regionName(printed) : printed;
      if (name === printed || printed.startsWith("Респ. ")) named(is, name, [name.toLowerCase()]);
      if (others) named(is, name, list(others), true);
    }
  }
  for (const [is, rows] of [["country", grammar.countries], ["island", grammar.islands]] as const) for (const [name, forms] of Object.entries(rows)) named(is, name, list(forms));
  for (const [word, value] of numberWords(grammar.numberWords)) {
    if (value === 0 || value > 20) continue;
    for (const stem of list(grammar.ordinals[value] ?? word.slice(0, -1))) for (const ending of list(grammar.ordinalEndings)) add(stem + ending, { is: "ordinal", value });
  }
  for (const [word, value] of numberWords(grammar.numberWords)) add(word, { is: "number", value });
  for (const [rows, inflected] of [[grammar.marks, true], [grammar.words, false]] as const)
    for (const [is, words] of Object.entries(rows)) for (const word of list(words)) for (const form of inflected && word.length > 3 ? inflect(word, grammar) : [word]) add(form, { is } as Meaning);
  return compileMeanings(entries);
};

const typesByInitial = ({ streets }: MarkedGrammar): Vocabulary["typesByInitial"] => {
  const types = new Map<number, PlaceType[]>();
  for (const row of streets) {
    if (!row.split("|")[3] || row.startsWith("~")) continue;
    const type = placeType(row);
    const initial = type.name.charCodeAt(0);
    types.set(initial, [...(types.get(initial) ?? []), type]);
  }
  return types;
};

const compiled = new WeakMap<MarkedGrammar, Vocabulary>();

/** The words of a grammar, compiled once for as long as the grammar lives. */
export const vocabulary = (grammar: MarkedGrammar): Vocabulary => {
  const known = compiled.get(grammar);
  if (known) return known;
  const endings = Object.fromEntries(Object.entries(grammar.endings).map(([kind, endings]) => [kind, list(endings)])) as unknown as Vocabulary["endings"];
  const fresh = { words: compile(grammar), endings, typesByInitial: typesByInitial(grammar) };
  compiled.set(grammar, fresh);
  return fresh;
};
