// Punycode's parameters: https://www.rfc-editor.org/rfc/rfc3492#section-5
const BASE = 36, T_MIN = 1, T_MAX = 26, SKEW = 38, DAMP = 700, INITIAL_BIAS = 72, INITIAL_N = 128;

const DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

const adapt = (delta: number, points: number, first: boolean): number => {
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1;
  rest += Math.floor(rest / points);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
};

/** Decodes the part of a lower-case A-label after "xn--"; undefined if it is no Punycode. */
const decodePunycode = (input: string): string | undefined => {
  const basic = Math.max(0, input.lastIndexOf("-"));
  const output = [...input.slice(0, basic)];
  let n = INITIAL_N;
  let bias = INITIAL_BIAS;
  let i = 0;
  for (let at = basic > 0 ? basic + 1 : 0; at < input.length; ) {
    const before = i;
    for (let weight = 1, k = BASE; ; k += BASE) {
      const digit = at < input.length ? DIGITS.indexOf(input[at++]!) : -1;
      if (digit < 0) return undefined;
      i += digit * weight;
      const t = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
      if (digit < t) break;
      weight *= BASE - t;
    }
    const points = output.length + 1;
    bias = adapt(i - before, points, before === 0);
    n += Math.floor(i / points);
    i %= points;
    if (n > 0x10ffff) return undefined;
    output.splice(i++, 0, String.fromCodePoint(n));
  }
  // Of ASCII alone, it would show one domain as another.
  return output.length > basic ? output.join("") : undefined;
};

/** A domain in U-labels; A-labels that are no Punycode stay as they are. */
export const domainToUnicode = (ascii: string): string =>
  ascii.includes("xn--")
    ? ascii.split(".").map((label) => (label.startsWith("xn--") ? (decodePunycode(label.slice(4)) ?? label) : label)).join(".")
    : ascii;

/**
 * A domain in A-labels, by the platform's own URL parser (UTS 46, non-transitional, as IDNA 2008 asks: https://url.spec.whatwg.org/#idna);
 * undefined if it is none. The ASCII characters of the domain are letters, digits, hyphens and dots.
 */
export const domainToAscii = (domain: string): string | undefined => {
  try {
    const ascii = new URL(`http://${domain}`).hostname;
    return ascii.split(".").length === domain.split(".").length ? ascii : undefined;
  } catch {
    return undefined;
  }
};
