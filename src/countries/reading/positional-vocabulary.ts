import type { PositionalGrammar } from "../positional-grammar.js";
import { normalise } from "../../text/index.js";
import type { Lexicon } from "../../text/lexicon.js";
import { compileMeanings, numberWords } from "./vocabulary.js";
import type { Meaning, Meanings } from "./vocabulary.js";

const list = (words: string): string[] => (words ? words.split(" ").map((word) => word.replaceAll("_", " ")) : []);

const compile = (grammar: PositionalGrammar): Lexicon<Meanings> => {
  const entries = new Map<string, Meaning[]>();
  const add = (form: string, meaning: Meaning) => entries.set(form, [...(entries.get(form) ?? []), meaning]);
  const plain: readonly [Meaning["is"], string][] = [
    ["streetStart", grammar.streetStarts], ["wholeStreet", grammar.wholeStreets], ["direction", grammar.directions], ["building", grammar.buildings], ["near", grammar.near],
    ["namePart", grammar.nameParts], ["noName", grammar.noNames], ["unit", grammar.counted],
  ];
  for (const [is, words] of plain) for (const word of list(words)) add(word, { is } as Meaning);
  const weak = new Set(list(grammar.weakStreets));
  for (const word of list(grammar.streets)) add(word, { is: "street", name: word, gender: "m", weak: weak.has(word), full: true });
  for (const word of list(grammar.sites)) add(word, { is: "site", name: word });
  for (const [field, words] of Object.entries(grammar.numbered) as ["floor" | "entrance" | "intercom", string][])
    for (const word of list(words)) add(word, { is: "numbered", field, form: word, dependent: false });
  for (const [unit, words] of Object.entries(grammar.units)) for (const word of list(words)) add(word, { is: "numbered", field: "flat", form: word, dependent: false, ...(unit && { unit }) });
  for (const [is, table] of [["region", grammar.regions], ["country", grammar.countries]] as const)
    for (const [name, forms] of Object.entries(table)) for (const form of new Set(is === "region" ? [name.toLowerCase(), ...list(forms)] : list(forms))) add(form, { is, name });
  for (const name of list(grammar.cities)) add(name, { is: "city", name });
  for (const [word, value] of numberWords(grammar.numberWords)) add(word, { is: "number", value });
  return compileMeanings(entries);
};

/** The words of a grammar, and the endings of its one-word streets in the normal form. */
export interface PositionalVocabulary {
  readonly words: Lexicon<Meanings>;
  readonly streetEndings: readonly string[];
}

const compiled = new WeakMap<PositionalGrammar, PositionalVocabulary>();

/** The words of a grammar, compiled once for as long as the grammar lives. */
export const positionalVocabulary = (grammar: PositionalGrammar): PositionalVocabulary => {
  const known = compiled.get(grammar);
  if (known) return known;
  const fresh = { words: compile(grammar), streetEndings: list(grammar.streetEndings).map((ending) => normalise(ending).normal) };
  compiled.set(grammar, fresh);
  return fresh;
};
