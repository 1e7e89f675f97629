import { LINE_BREAK, NUMBER } from "../text/index.js";
import type { Tokens } from "../text/index.js";
import { cueAt, HOLDER, LABEL, LINK } from "./contract-cues.js";
import type { CueLexicon } from "./contract-cues.js";
import { chunkAt, isWord, markAt } from "./contract-shape.js";
import type { Chunk } from "./contract-shape.js";

/** Tokens between a number and a label that follows it, at most. */
const BACK = 6;
const [COMMA, HYPHEN] = [0x2c, 0x2d];

const hasOwnNumber = (tokens: Tokens, from: number, cues: CueLexicon): boolean => {
  const { kinds, count } = tokens;
  let at = from;
  for (let steps = 0; at < count && steps < 4; steps++) {
    if (kinds[at] === NUMBER) return true;
    if (kinds[at] === LINE_BREAK) return false;
    if (isWord(tokens, at)) {
      const chunk = chunkAt(tokens, at);
      if (chunk.digits) return true;
      const cue = cueAt(tokens, at, cues);
      if (!cue) return false;
      at += cue.tokens;
    } else at++;
  }
  return false;
};

/** "4417 был договор", "C0098113, that'll be the customer number": only links stand between, and the label has no number of its own. */
export const isAnnouncedAfter = (tokens: Tokens, { last, digits }: Chunk, cues: CueLexicon): boolean => {
  const { kinds, count } = tokens;
  let linked = false;
  for (let at = last; at < count && at < last + BACK; ) {
    if (kinds[at] === NUMBER || kinds[at] === LINE_BREAK) return false;
    if (!isWord(tokens, at)) {
      if (markAt(tokens, at) !== COMMA && markAt(tokens, at) !== HYPHEN) return false;
      linked = true;
      at++;
      continue;
    }
    const cue = cueAt(tokens, at, cues);
    if (!cue) return false;
    if (cue.roles & LABEL || (cue.roles & HOLDER && digits > 4)) return linked && !hasOwnNumber(tokens, at + cue.tokens, cues);
    if (!(cue.roles & LINK)) return false;
    linked = true;
    at += cue.tokens;
  }
  return false;
};
