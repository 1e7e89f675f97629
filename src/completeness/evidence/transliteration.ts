// Russian in Latin letters, as people type it on a phone: digraphs first, then letters.
const DIGRAPHS: Readonly<Record<string, string>> = {
  shch: "щ", sch: "щ", zh: "ж", kh: "х", ts: "ц", ch: "ч", sh: "ш", yu: "ю", ju: "ю", ya: "я", ja: "я", yo: "е", jo: "е", ye: "е", je: "е",
  iy: "ий", yy: "ый", ij: "ий", ay: "ай", oy: "ой", ey: "ей", uy: "уй", aj: "ай", oj: "ой", ej: "ей",
};
const TWINS = "абцдефгхийклмнопкрстуввхыз";
const [A, Z, APOSTROPHE, SOFT_SIGN] = [0x61, 0x7a, 0x27, 0x44c];
const WIDEST = 4;

// Letters in a row as one number, five bits each.
const keyOf = (key: number, code: number): number => (key << 5) | (code - A + 1);
const BY_KEY: ReadonlyMap<number, string> = /* @__PURE__ */ new Map(
  Object.entries(DIGRAPHS).map(([letters, reading]) => [[...letters].reduce((key, letter) => keyOf(key, letter.charCodeAt(0)), 0), reading]),
);

const isLetter = (code: number | undefined): code is number => code !== undefined && code >= A && code <= Z;

/** Writes the Cyrillic reading of a Latin word into `out` and says how long it is. */
export const transliterate = (codes: Uint16Array, from: number, to: number, out: Uint16Array): number => {
  let size = 0;
  for (let at = from; at < to; ) {
    let letters: string | undefined;
    let width = 1;
    for (let next = at, key = 0; next < at + WIDEST && next < to && isLetter(codes[next]); next++) {
      key = keyOf(key, codes[next]!);
      const longer = next > at ? BY_KEY.get(key) : undefined;
      if (longer) [letters, width] = [longer, next + 1 - at];
    }
    if (letters) for (let letter = 0; letter < letters.length; letter++) out[size++] = letters.charCodeAt(letter);
    else {
      const code = codes[at]!;
      out[size++] = code === APOSTROPHE ? SOFT_SIGN : isLetter(code) ? TWINS.charCodeAt(code - A) : code;
    }
    at += width;
  }
  return size;
};
