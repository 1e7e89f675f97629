// Numbers as text, five bits a character, low bits first; a character of the upper half says that more follow. One column holds numbers
// of one kind, so that gzip finds how they are distributed: no coding of our own would be shorter and as simple.
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = /* @__PURE__ */ Uint8Array.from({ length: 128 }, (_, code) => Math.max(0, ALPHABET.indexOf(String.fromCharCode(code))));

export const writeColumn = (numbers: Iterable<number>): string => {
  let text = "";
  for (let number of numbers) {
    for (; number >= 32; number >>>= 5) text += ALPHABET[32 | (number & 31)];
    text += ALPHABET[number];
  }
  return text;
};

export const readColumn = (text: string): number[] => {
  const numbers: number[] = [];
  let [number, shift] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const value = VALUES[text.charCodeAt(at)]!;
    number |= (value & 31) << shift;
    shift += 5;
    if (value >= 32) continue;
    numbers.push(number);
    number = shift = 0;
  }
  return numbers;
};

/** Ascending numbers by their differences. */
export const differences = (numbers: readonly number[]): number[] => numbers.map((number, at) => number - (at ? numbers[at - 1]! + 1 : 0));
