const VOWELS = "аеёиоуыэюяъь";

/**
 * Writes a text in Latin letters by a table of lower-case letters; an entry that begins with `^` counts at the beginning of a word and
 * after a vowel or sign. Capitals stay capitals: "Щ" gives "Shch", "ЩЕКА" "SHCHEKA".
 */
export const romanise = (text: string, letters: Readonly<Record<string, string>>): string => {
  let out = "";
  let before = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    const lower = letter.toLowerCase();
    const opens = !/\p{L}/u.test(before) || VOWELS.includes(before);
    const latin = (opens ? letters[`^${lower}`] : undefined) ?? letters[lower];
    const next = text[at + 1] ?? "";
    if (latin === undefined) out += letter;
    else if (lower === letter) out += latin;
    else out += next !== next.toLowerCase() ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
    before = lower;
  }
  return out;
};
