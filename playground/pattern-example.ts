const SAMPLES: Readonly<Record<string, string>> = { "#": "1", "@": "A", "%": "Д", "&": "A", $: "A", "*": "A" };

/**
 * The shortest number that a contract pattern describes, to show and to define it by: the first of each choice, options left out.
 * A pattern that is none gives something that does not fit it: `defineContractFormat` says what is wrong.
 */
export const exampleOf = (pattern: string): string => {
  let at = 0;
  const repeated = (part: string): string => {
    const repeat = /^\{(\d{1,2})(?:,\d{1,2})?\}/.exec(pattern.slice(at, at + 8));
    if (!repeat) return part;
    at += repeat[0].length;
    return part.repeat(Number(repeat[1]));
  };
  const sequence = (stop: string): string => {
    let made = "";
    while (at < pattern.length && !stop.includes(pattern[at]!)) {
      const character = pattern[at++]!;
      if (character === "[") {
        sequence("]");
        at++;
      } else if (character === "(") {
        const first = sequence("|)");
        while (pattern[at] === "|") {
          at++;
          sequence("|)");
        }
        at++;
        made += repeated(first);
      } else made += repeated(character === "\\" ? (pattern[at++] ?? "") : (SAMPLES[character] ?? character));
    }
    return made;
  };
  return sequence("");
};
