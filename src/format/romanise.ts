/**
 * Russian letters in Latin ones, by BGN/PCGN 1947: https://www.gov.uk/government/publications/romanization-systems.
 * An entry that begins with `^` counts at the beginning of a word and after a vowel or sign.
 */
const LETTERS: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", "^е": "ye", ё: "ë", "^ё": "yë", ж: "zh", з: "z", и: "i", й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u",
  ф: "f", х: "kh", ц: "ts", ч: "ch", ш: "sh", щ: "shch", ъ: "”", ы: "y", ь: "’", э: "e", ю: "yu", я: "ya",
};
const VOWELS = "аеёиоуыэюяъь";

/** Writes Russian in Latin letters, for engineers and maps that read no other. Capitals stay capitals: "Щ" gives "Shch", "ЩЕКА" "SHCHEKA". */
export const romanise = (text: string): string => {
  let out = "";
  let before = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    const lower = letter.toLowerCase();
    const opens = !/\p{L}/u.test(before) || VOWELS.includes(before);
    const latin = (opens ? LETTERS[`^${lower}`] : undefined) ?? LETTERS[lower];
    const next = text[at + 1] ?? "";
    if (latin === undefined) out += letter;
    else if (lower === letter) out += latin;
    else out += next !== next.toLowerCase() ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
    before = lower;
  }
  return out;
};
