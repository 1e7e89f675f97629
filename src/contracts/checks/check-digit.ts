/** A check-digit scheme over a number's letters and digits, upper case, separators left out. */
export interface CheckDigit {
  readonly name: string;
  /** Characters that the payload is made of. */
  readonly alphabet: string;
  /** The check characters that go after a payload; `TypeError` if the payload is empty or has a character outside the alphabet. */
  calculate(payload: string): string;
  /** Whether a payload with its check characters holds. Never throws: anything else is false. */
  isValid(number: string): boolean;
}

/** Values of a payload's characters in an alphabet; `TypeError` if one is not in it. */
const valuesOf = (payload: string, alphabet: string): number[] => {
  if (!payload) throw new TypeError("A check digit needs a payload");
  return [...payload].map((character) => {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new TypeError(`"${character}" is none of ${alphabet}`);
    return value;
  });
};

/** A scheme whose check characters are its last `length`. */
export const scheme = (name: string, alphabet: string, length: number, calculate: (values: readonly number[]) => string): CheckDigit => {
  const isPayload = (text: string) => {
    for (let at = 0; at < text.length; at++) if (!alphabet.includes(text[at]!)) return false;
    return text.length > 0;
  };
  return {
    name,
    alphabet,
    calculate: (payload) => calculate(valuesOf(payload, alphabet)),
    isValid: (number) => {
      if (typeof number !== "string") return false;
      const payload = number.slice(0, -length);
      return isPayload(payload) && calculate(valuesOf(payload, alphabet)) === number.slice(-length);
    },
  };
};

export const DIGITS = "0123456789";
export const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
