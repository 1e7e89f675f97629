import type { NormalText, Tokens } from "../../text/index.js";
import type { AddressGrammar } from "../country.js";
import type { MarkedGrammar } from "../marked-grammar.js";
import { countedAt, numberAt } from "./bare-numbers.js";
import type { ExtractedAddress } from "./draft.js";
import { close, put } from "./drafting.js";
import { hasSmall, itemise, meaning, size } from "./items.js";
import { numberedAt } from "./named-numbers.js";
import { ordinalAt } from "./names.js";
import { readPlace } from "./places.js";
import { alongAt, kilometreAt, misspelt, streetAt } from "./streets.js";
import { vocabulary } from "./vocabulary.js";
import type { Meaning } from "./vocabulary.js";
import { openAt } from "./walk.js";
import type { Reach, Walk } from "./walk.js";

const NAMES: ReadonlySet<Meaning["is"]> = new Set<Meaning["is"]>(["city", "namePart", "common", "region", "noName"]);

const reachAt = (walk: Walk, at: number): Reach | undefined => {
  const { items } = walk;
  const item = items[at]!;
  if (item.digits) return numberAt(walk, at);
  if (item.meanings.length === 0) return misspelt(walk, at) ? streetAt(walk, at) : undefined;
  if (!item.leads) return meaning(item, "filler") ? alongAt(walk, at) : undefined;
  if (meaning(item, "ordinal")) return countedAt(walk, at, ordinalAt(walk, at)!);
  return numberedAt(walk, at) ?? kilometreAt(walk, at) ?? streetAt(walk, at) ?? readPlace(walk, at, walk.floor, openAt(walk, at));
};

const walkThrough = (walk: Walk): ExtractedAddress[] => {
  const { items } = walk;
  for (let at = 0; at < items.length; ) {
    const reach = reachAt(walk, at);
    if (reach) put(walk, reach);
    at = reach ? Math.max(at + 1, reach.to) : at + 1;
  }
  close(walk);
  return walk.found;
};

/** The reader of addresses whose parts carry their words. */
export const marked = (grammar: MarkedGrammar): AddressGrammar => ({ kind: "marked", read: (text, tokens) => readMarked(text, tokens, grammar) });

const readMarked = (text: NormalText, tokens: Tokens, grammar: MarkedGrammar): ExtractedAddress[] => {
  const known = vocabulary(grammar);
  const items = itemise(tokens, known.words);
  if (!items.some(({ digits, leads }) => leads || digits)) return [];
  // Capitals tell names if any word but a type or a mark has one, and the text does not shout.
  const cased = items.some((item) => item.upper && !item.digits && size(item) > 2 && item.meanings.every(({ is }) => NAMES.has(is))) && hasSmall(text);
  return walkThrough({ grammar, vocabulary: known, text, items, cased, found: [], draft: undefined, floor: 0 });
};
