export { normalise } from "./normal.js";
export type { NormalText } from "./normal.js";
export { CYRILLIC_WORD, LATIN_WORD, LINE_BREAK, MARK, NUMBER, tokenise } from "./tokens.js";
export type { Tokens } from "./tokens.js";
