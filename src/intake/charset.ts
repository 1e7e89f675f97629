import { CLASS } from "../text/characters.js";

/** Charsets that Russian mail comes in, the likeliest first: https://encoding.spec.whatwg.org/#names-and-labels */
const CYRILLIC = ["windows-1251", "koi8-r", "ibm866", "iso-8859-5", "x-mac-cyrillic"] as const;
export type CyrillicCharset = (typeof CYRILLIC)[number];

/** None where the platform lacks the charset: built without locale data, it may know Unicode's alone. */
export const decoderOf = (charset: string) => {
  try {
    return new TextDecoder(charset);
  } catch {
    return undefined;
  }
};

const FREQUENT = new Set("оеаинтсрвлкмдпу");
const RARE = new Set("ъэщёфцжЪЭЩЁФЦ");

/** What a character of a decoded text says for its being Russian. */
const likeness = (character: string): number => {
  if (!/[А-яЁё]/.test(character)) return -3;
  const lower = character.toLowerCase();
  const weight = FREQUENT.has(lower) ? 2 : RARE.has(character) ? 0 : 1;
  return character === lower ? weight + 0.5 : weight;
};

// Enough to tell charsets apart by.
const SAMPLE = 4096;

const isHigh = (byte: number) => byte >= 0x80;

/** The Cyrillic charset in which bytes read most like Russian; undefined where none does. */
export const guessCharset = (bytes: Uint8Array): CyrillicCharset | undefined => {
  const high = bytes.filter(isHigh).subarray(0, SAMPLE);
  let best: { charset: CyrillicCharset; score: number } | undefined;
  for (const charset of CYRILLIC) {
    const decoder = decoderOf(charset);
    if (!decoder) continue;
    let score = 0;
    for (const character of decoder.decode(high)) score += likeness(character);
    if (!best || score > best.score) best = { charset, score };
  }
  return best && best.score > high.length ? best.charset : undefined;
};

/** UTF-8 in whole; undefined for bytes that are not. */
export const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

let byteOf: Uint16Array | undefined;
const NO_BYTE = 0xffff;

/** The byte that windows-1252 shows as each character: it shows every byte as another one. */
const bytesOf1252 = (): Uint16Array => {
  if (byteOf) return byteOf;
  byteOf = new Uint16Array(0x10000).fill(NO_BYTE);
  const shown = decoderOf("windows-1252")?.decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)) ?? "";
  for (let byte = 0; byte < shown.length; byte++) byteOf[shown.charCodeAt(byte)] = byte;
  return byteOf;
};

/** A text cut where it has characters that windows-1252 lacks: bytes of what it shows, and the rest as text. */
const runsOf = (text: string): (Uint8Array | string)[] => {
  const table = bytesOf1252();
  const runs: (Uint8Array | string)[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    const shown = table[text.charCodeAt(at)] !== NO_BYTE;
    while (at < text.length && (table[text.charCodeAt(at)] !== NO_BYTE) === shown) at++;
    runs.push(shown ? Uint8Array.from({ length: at - start }, (_, index) => table[text.charCodeAt(start + index)]!) : text.slice(start, at));
  }
  return runs;
};

export interface Repaired {
  readonly text: string;
  /** The charset that the text turned out to be in; absent where nothing had to be mended. */
  readonly charset?: CyrillicCharset | "utf-8";
}

// The letters of windows-1252 above ASCII stand below this; Cyrillic and all others above.
const LAST_LATIN = 0x250;

/** Whether most letters of a text are accented: no western language is written so, and Russian shown as windows-1252 is. */
const looksMisread = (text: string): boolean => {
  let [letters, high] = [0, 0];
  for (let at = 0; at < text.length && letters < SAMPLE; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? (code | 0x20) < 0x61 || (code | 0x20) > 0x7a : code >= LAST_LATIN && !CLASS[code]) continue;
    letters++;
    if (code >= 0x80 && code < LAST_LATIN) high++;
  }
  return high > 2 && high * 2 > letters;
};

/** A text that was shown as windows-1252 because its label is wrong or unknown (`win-1251`, `us-ascii`), read as what it is. */
export const repairMisread = (text: string): Repaired => {
  if (!looksMisread(text)) return { text };
  const runs = runsOf(text);
  const bytes = runs.filter((run) => typeof run !== "string");
  const charset = bytes.every((run) => decodeUtf8(run) !== undefined) ? "utf-8" : guessCharset(bytes.reduce((longest, run) => (run.length > longest.length ? run : longest)));
  if (!charset) return { text };
  const decoder = new TextDecoder(charset);
  return { text: runs.map((run) => (typeof run === "string" ? run : decoder.decode(run))).join(""), charset };
};
