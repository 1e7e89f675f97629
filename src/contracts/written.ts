import { DROPPED } from "../text/characters.js";
import { isCharacter, plain } from "./lookalikes.js";

/** The letters and digits of a number, separators left out. */
export const compact = (text: string): string => {
  let out = "";
  for (let at = 0; at < text.length; at++) if (isCharacter(plain(text.charCodeAt(at)))) out += text[at]!;
  return out;
};

/** How many letters and digits a text has. */
export const lengthOf = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isCharacter(plain(text.charCodeAt(at)))) count++;
  return count;
};

/** Whether two ways to write a number have the same separators between their letters and digits. */
export const isAligned = (one: string, other: string): boolean => {
  let [a, b] = [0, 0];
  for (let begun = false; ; begun = true) {
    const [fromA, fromB] = [a, b];
    while (a < one.length && !isCharacter(plain(one.charCodeAt(a)))) a++;
    while (b < other.length && !isCharacter(plain(other.charCodeAt(b)))) b++;
    if (a >= one.length || b >= other.length) return true;
    if (begun && (a > fromA || b > fromB) && !isSame(one, fromA, a, other, fromB, b)) return false;
    a++;
    b++;
  }
};

/** Whether two runs of separators are the same sign by sign, invisible ones left out. */
const isSame = (one: string, fromA: number, toA: number, other: string, fromB: number, toB: number): boolean => {
  let b = fromB;
  for (let a = fromA; a < toA; a++) {
    const code = plain(one.charCodeAt(a));
    if (code === DROPPED) continue;
    if (b >= toB || plain(other.charCodeAt(b)) !== code) return false;
    b++;
  }
  return b === toB;
};
