/** Charsets that Russian mail comes in, the likeliest first: https://encoding.spec.whatwg.org/#names-and-labels */
const CYRILLIC = ["windows-1251", "koi8-r", "ibm866", "iso-8859-5", "x-mac-cyrillic"] as const;
export type CyrillicCharset = (typeof CYRILLIC)[number];

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
    let score = 0;
    for (const character of new TextDecoder(charset).decode(high)) score += likeness(character);
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

let byteOf: ReadonlyMap<string, number> | undefined;

/** The bytes that windows-1252 shows as this text: it shows each byte as another character. Undefined where the text has others. */
const bytesOf = (text: string): Uint8Array | undefined => {
  byteOf ??= new Map([...new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map((character, byte) => [character, byte]));
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const byte = code < 0x80 ? code : byteOf.get(text[at]!);
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
};

export interface Repaired {
  readonly text: string;
  /** The charset that the text turned out to be in; absent where nothing had to be mended. */
  readonly charset?: CyrillicCharset | "utf-8";
}

const isLetter = (character: string) => character.toLowerCase() !== character.toUpperCase();

/** Whether most letters of a text are accented: no western language is written so, and Russian shown as windows-1252 is. */
const looksMisread = (text: string): boolean => {
  let [letters, high] = [0, 0];
  for (let at = 0; at < text.length && letters < SAMPLE; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80 ? (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a : code < 0x100 || isLetter(text[at]!)) {
      letters++;
      if (code >= 0x80 && code < 0x250) high++;
    }
  }
  return high > 2 && high * 2 > letters;
};

/** A text that was shown as windows-1252 because its label is wrong or unknown (`win-1251`, `us-ascii`), read as what it is. */
export const repairMisread = (text: string): Repaired => {
  if (!looksMisread(text)) return { text };
  const lines = text.split("\n").map((line) => ({ line, bytes: bytesOf(line) }));
  const all = new Uint8Array(lines.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0));
  let length = 0;
  for (const { bytes } of lines) {
    if (!bytes) continue;
    all.set(bytes, length);
    length += bytes.length;
  }
  const charset = decodeUtf8(all) === undefined ? guessCharset(all) : "utf-8";
  if (!charset) return { text };
  const decoder = new TextDecoder(charset);
  return { text: lines.map(({ line, bytes }) => (bytes ? decoder.decode(bytes) : line)).join("\n"), charset };
};
