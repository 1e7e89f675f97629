import { ENDING_SLIPS, ENDINGS, HEARD, ONE_DOMAIN, PROVIDERS } from "./email-providers.js";

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю";
const ROWS = ["1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm,.", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"];


const buildNeighbours = (): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let row = 0; row < ROWS.length; row++) {
    for (let at = 0; at < ROWS[row]!.length; at++) {
      const key = ROWS[row]!.charAt(at);
      // The row below is shifted by half a key; the digits stand above the letters of either layout.
      const near = [ROWS[row]!.charAt(at + 1), ...(row === 3 || row === 6 ? [] : [ROWS[row + 1]!.charAt(at), ROWS[row + 1]!.charAt(at - 1)])];
      for (const other of near) if (other) pairs.add(key + other).add(other + key);
    }
  }
  return pairs;
};
const NEIGHBOURS = /* @__PURE__ */ buildNeighbours();

const retype = (text: string, from: string, to: string) => [...text].map((key) => to.charAt(from.indexOf(key)) || key).join("");

/** Providers as they come out with the other layout on: "нфтвучюкг" is yandex.ru, "gjxnf.ha" почта.рф, the dot typed either way. */
const buildMistyped = (): ReadonlyMap<string, string> => {
  const mistyped = new Map<string, string>();
  for (const provider of PROVIDERS) {
    for (const [from, to] of [[LATIN_KEYS, RUSSIAN_KEYS], [RUSSIAN_KEYS, LATIN_KEYS]] as const) {
      const other = retype(provider, from, to);
      for (const form of [other, provider.split(".").map((label) => retype(label, from, to)).join(".")]) if (form !== provider) mistyped.set(form, provider);
    }
  }
  return mistyped;
};
/** Domains whose meaning is known whole: typed in the other layout, or written by ear. */
const MEANT: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([...buildMistyped(), ...HEARD]);

const byLength = (): ReadonlyMap<number, readonly string[]> => {
  const groups = new Map<number, string[]>();
  for (const provider of PROVIDERS) groups.set(provider.length, [...(groups.get(provider.length) ?? []), provider]);
  return groups;
};
const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(PROVIDERS);
const BY_LENGTH = /* @__PURE__ */ byLength();

const NONE: readonly string[] = [];

/** Names shorter than this are too near each other to tell a slip from another name. */
const SHORTEST = 4;
/** Up to this length a wrong letter is a slip only on a neighbouring key. */
const SHORT = 5;

/** Whether one slip of the hand turns `meant` into `typed`: two letters swapped, one left out, one too many, one wrong. */
const isOneSlip = (typed: string, meant: string): boolean => {
  const shorter = Math.min(typed.length, meant.length);
  let at = 0;
  while (at < shorter && typed.charCodeAt(at) === meant.charCodeAt(at)) at++;
  let end = 0;
  while (end < shorter - at && typed.charCodeAt(typed.length - 1 - end) === meant.charCodeAt(meant.length - 1 - end)) end++;
  const differing = typed.length - at - end;
  const missing = meant.length - at - end;
  if (differing > 2 || missing > 2 || (differing === 2) !== (missing === 2)) return false;
  const dot = meant.indexOf(".");
  // A slip in the ending counts where the ending typed is none.
  if (at > dot ? ENDINGS.has(typed.slice(typed.lastIndexOf(".") + 1)) : dot < SHORTEST) return false;
  if (differing === 2) return typed.charAt(at) === meant.charAt(at + 1) && typed.charAt(at + 1) === meant.charAt(at);
  const strict = at <= dot && dot <= SHORT;
  const key = typed.charAt(at);
  if (!strict || differing === 0) return true;
  if (missing === 1) return NEIGHBOURS.has(key + meant.charAt(at));
  // One too many: a key struck twice, or its neighbour struck with it.
  return [typed.charAt(at - 1), typed.charAt(at + 1)].some((other) => other === key || NEIGHBOURS.has(other + key));
};

const nearest = (domain: string): string | undefined => {
  const first = domain.charCodeAt(0);
  const second = domain.charCodeAt(1);
  for (let length = domain.length - 1; length <= domain.length + 1; length++) {
    for (const provider of BY_LENGTH.get(length) ?? NONE) {
      // One slip leaves the first or the second letter in place, or moves one to the other's.
      const a = provider.charCodeAt(0);
      const b = provider.charCodeAt(1);
      if ((a === first || b === second || b === first || a === second) && isOneSlip(domain, provider)) return provider;
    }
  }
  return undefined;
};

/**
 * The domain that was meant, if the one typed looks like a slip: a hint to show, never a change to make. `domain` in lower case, in U-labels.
 * Domains of real providers are never doubted.
 */
export const suggestDomain = (domain: string): string | undefined => {
  if (KNOWN.has(domain) || domain.length < SHORTEST || domain.length > 40) return undefined;
  const meantWhole = MEANT.get(domain);
  if (meantWhole) return meantWhole;
  const dot = domain.indexOf(".");
  const only = dot > 0 && dot === domain.lastIndexOf(".") ? ONE_DOMAIN.get(domain.slice(0, dot)) : undefined;
  if (only) return only;
  if (domain.endsWith(".co") && KNOWN.has(`${domain}m`)) return `${domain}m`;
  const near = nearest(domain);
  if (near) return near;
  const ending = domain.slice(domain.lastIndexOf(".") + 1);
  const meant = dot > 0 ? ENDING_SLIPS.get(ending) : undefined;
  if (!meant) return undefined;
  const mended = domain.slice(0, -ending.length) + meant;
  return suggestDomain(mended) ?? (KNOWN.has(mended) || ending.length > 2 ? mended : undefined);
};
