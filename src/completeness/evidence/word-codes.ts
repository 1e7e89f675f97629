import type { Tokens } from "../../text/index.js";
import { LATIN_WORD } from "../../text/index.js";
import { CYRILLIC_TWIN } from "../../text/characters.js";
import type { Model } from "./model.js";
import { transliterate } from "./transliteration.js";

/** The letters of one word at a time, in the script of the pack: `size` of them in `codes`, from `from` on. */
export class WordCodes {
  codes: Uint16Array;
  from = 0;
  readonly #tokens: Tokens;
  readonly #cyrillic: boolean;
  #own: Uint16Array | undefined;

  constructor(tokens: Tokens, model: Pick<Model, "script">) {
    this.#tokens = tokens;
    this.codes = tokens.text.codes;
    this.#cyrillic = model.script === "cyrillic";
  }

  /** Reads the letters of a token; how many. Words of more than 32 letters are cut. */
  read(at: number, transliterated = false): number {
    const { starts, ends, kinds, text } = this.#tokens;
    const from = starts[at]!;
    const size = Math.min(32, ends[at]! - from);
    this.codes = text.codes;
    this.from = from;
    return this.#cyrillic && kinds[at] === LATIN_WORD ? this.#inCyrillic(from, size, transliterated) : size;
  }

  #inCyrillic(from: number, size: number, transliterated: boolean): number {
    const { codes } = this.#tokens.text;
    if (!transliterated) {
      // A Latin word that looks Russian letter by letter ("c" for "с") hashes as the Russian one: packs do the same to their own words.
      for (let at = from; at < from + size; at++) if (!CYRILLIC_TWIN[codes[at]!]) return size;
    }
    this.codes = this.#own ??= new Uint16Array(96);
    this.from = 0;
    if (transliterated) return transliterate(codes, from, from + size, this.codes);
    for (let letter = 0; letter < size; letter++) this.codes[letter] = CYRILLIC_TWIN[codes[from + letter]!]!;
    return size;
  }
}
