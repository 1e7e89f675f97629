import type { Tokens } from "../../text/index.js";
import { LATIN_WORD } from "../../text/index.js";
import { CYRILLIC_TWIN } from "../../text/characters.js";
import type { Model } from "./model.js";
import { transliterate } from "./transliteration.js";

/** The letters of one word at a time, in the script of the pack. */
export class WordCodes {
  readonly codes = new Uint16Array(96);
  readonly #tokens: Tokens;
  readonly #cyrillic: boolean;

  constructor(tokens: Tokens, model: Pick<Model, "script">) {
    this.#tokens = tokens;
    this.#cyrillic = model.script === "cyrillic";
  }

  /** Reads a token's letters into `codes`; how many. Words of more than 32 letters are cut. */
  read(at: number, transliterated = false): number {
    const { starts, ends, kinds, text } = this.#tokens;
    const from = starts[at]!;
    const size = Math.min(32, ends[at]! - from);
    if (this.#cyrillic && kinds[at] === LATIN_WORD) {
      if (transliterated) return transliterate(text.codes, from, from + size, this.codes);
      // A Latin word that looks Russian letter by letter ("c" for "с") hashes as the Russian one: packs do the same to their own words.
      let twins = 0;
      while (twins < size && CYRILLIC_TWIN[text.codes[from + twins]!]) twins++;
      if (twins === size) {
        for (let letter = 0; letter < size; letter++) this.codes[letter] = CYRILLIC_TWIN[text.codes[from + letter]!]!;
        return size;
      }
    }
    for (let letter = 0; letter < size; letter++) this.codes[letter] = text.codes[from + letter]!;
    return size;
  }
}
