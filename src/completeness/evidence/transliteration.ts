// Russian in Latin letters, as people type it on a phone: digraphs first, then letters.
const DIGRAPHS: Readonly<Record<string, string>> = {
  shch: "щ", sch: "щ", zh: "ж", kh: "х", ts: "ц", ch: "ч", sh: "ш", yu: "ю", ju: "ю", ya: "я", ja: "я", yo: "е", jo: "е", ye: "е", je: "е",
  iy: "ий", yy: "ый", ij: "ий", ay: "ай", oy: "ой", ey: "ей", uy: "уй", aj: "ай", oj: "ой", ej: "ей",
};
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const TWINS = "абцдефгхийклмнопкрстуввхыз";

/** Writes the Cyrillic reading of a Latin word into `out` and says how long it is. */
export const transliterate = (codes: Uint16Array, from: number, to: number, out: Uint16Array): number => {
  let size = 0;
  for (let at = from; at < to; ) {
    let width = Math.min(4, to - at);
    for (; width > 1; width--) {
      const letters = DIGRAPHS[String.fromCharCode(...codes.subarray(at, at + width))];
      if (!letters) continue;
      for (const letter of letters) out[size++] = letter.charCodeAt(0);
      break;
    }
    if (width <= 1) {
      const letter = codes[at]! - 0x61;
      if (codes[at] === 0x27) out[size++] = 0x44c;
      else out[size++] = letter >= 0 && letter < LETTERS.length ? TWINS.charCodeAt(letter) : codes[at]!;
      at++;
    } else at += width;
  }
  return size;
};
