import { ENDING_SLIPS, ENDINGS, HEARD, ONE_DOMAIN, PROVIDERS } from "./email-providers.js";

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбю";
const ROWS = ["1234567890-", "qwertyuiop", "asdfghjkl", "zxcvbnm,.", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"];

const layout = (from: string, to: string): ReadonlyMap<string, string> => new Map([...from].map((key, at) => [key, to.charAt(at)]));
const TO_LATIN = /* @__PURE__ */ layout(RUSSIAN_KEYS, LATIN_KEYS);
const TO_RUSSIAN = /* @__PURE__ */ layout(LATIN_KEYS, RUSSIAN_KEYS);

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

const retype = (text: string, keys: ReadonlyMap<string, string>) => [...text].map((key) => keys.get(key) ?? key).join("");

const byLength = (): ReadonlyMap<number, readonly string[]> => {
  const groups = new Map<number, string[]>();
  for (const provider of PROVIDERS) groups.set(provider.length, [...(groups.get(provider.length) ?? []), provider]);
  return groups;
};
const KNOWN: ReadonlySet<string> = /* @__PURE__ */ new Set(PROVIDERS);
const BY_LENGTH = /* @__PURE__ */ byLength();

/** Names shorter than this are too near each other to tell a slip from another name. */
const SHORTEST = 4;
/** Up to this length a wrong letter is a slip only on a neighbouring key. */
const SHORT = 5;

const isSlip = (typed: string, meant: string, at: number, name: number): boolean => {
  const strict = name <= SHORT;
  if (typed.length === meant.length) {
    if (typed.charAt(at) === meant.charAt(at + 1) && typed.charAt(at + 1) === meant.charAt(at)) return typed.slice(at + 2) === meant.slice(at + 2);
    return typed.slice(at + 1) === meant.slice(at + 1) && (!strict || NEIGHBOURS.has(typed.charAt(at) + meant.charAt(at)));
  }
  if (typed.length < meant.length) return typed.slice(at) === meant.slice(at + 1);
  const extra = typed.charAt(at);
  const beside = [typed.charAt(at - 1), typed.charAt(at + 1)];
  return typed.slice(at + 1) === meant.slice(at) && (!strict || beside.some((key) => key === extra || NEIGHBOURS.has(key + extra)));
};

/** Whether one slip of the hand turns `meant` into `typed`: two letters swapped, one left out, one too many, one wrong. */
const isOneSlip = (typed: string, meant: string): boolean => {
  let at = 0;
  while (at < typed.length && typed.charCodeAt(at) === meant.charCodeAt(at)) at++;
  const dot = meant.indexOf(".");
  // A slip in the ending counts where the ending typed is none.
  if (at > dot) return !ENDINGS.has(typed.slice(typed.lastIndexOf(".") + 1)) && isSlip(typed, meant, at, dot + SHORT);
  return dot >= SHORTEST && isSlip(typed, meant, at, dot);
};

const nearest = (domain: string): string | undefined => {
  for (let length = domain.length - 1; length <= domain.length + 1; length++) {
    for (const provider of BY_LENGTH.get(length) ?? []) {
      if ((provider.charCodeAt(0) === domain.charCodeAt(0) || provider.charCodeAt(1) === domain.charCodeAt(0) || provider.charCodeAt(1) === domain.charCodeAt(1) || provider.charCodeAt(0) === domain.charCodeAt(1)) && isOneSlip(domain, provider)) return provider;
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
  const heard = HEARD.get(domain);
  if (heard) return heard;
  const dot = domain.indexOf(".");
  const only = dot > 0 && dot === domain.lastIndexOf(".") ? ONE_DOMAIN.get(domain.slice(0, dot)) : undefined;
  if (only) return only;
  if (KNOWN.has(`${domain}m`)) return `${domain}m`;
  const near = nearest(domain);
  if (near) return near;
  // "нфтвучюкг" is "yandex.ru" typed with the other layout on, "gjxnf.ha" is "почта.рф".
  for (const retyped of [retype(domain, TO_LATIN), retype(domain, TO_RUSSIAN), retype(domain.slice(0, dot), TO_RUSSIAN) + "." + retype(domain.slice(dot + 1), TO_RUSSIAN)]) if (KNOWN.has(retyped)) return retyped;
  const ending = domain.slice(domain.lastIndexOf(".") + 1);
  const meant = dot > 0 ? ENDING_SLIPS.get(ending) : undefined;
  if (!meant) return undefined;
  const mended = domain.slice(0, -ending.length) + meant;
  return suggestDomain(mended) ?? (KNOWN.has(mended) || ending.length > 2 ? mended : undefined);
};
