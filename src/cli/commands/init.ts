import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { EXIT } from "../choices.js";
import { type CommonOptions, openVoice, type Voice } from "../voice.js";
import { CI_FILES, type CiName, configFile } from "./init-files.js";

export interface InitOptions extends CommonOptions {
  readonly yes?: boolean;
  readonly force?: boolean;
}

const COUNTRIES = ["RU", "KZ", "GB", "US", "DE"];

/** Asks line by line; where nobody answers, the default counts. */
const asker = (voice: Voice, silent: boolean) => {
  const lines = silent ? undefined : createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  return async (question: string, fallback: string, fits: (answer: string) => boolean): Promise<string> => {
    for (;;) {
      if (!lines) return fallback;
      voice.tell(`${question} [${fallback}] `);
      const { value, done } = await lines.next();
      const answer = done ? "" : value.trim();
      if (!answer) return fallback;
      if (fits(answer)) return answer;
    }
  };
};

/** Writes a configuration and a CI job, after asking; nothing that is there is written over, unless that is wanted. */
export const init = async (options: InitOptions): Promise<number> => {
  const voice = await openVoice(options);
  const { words } = voice;
  const ask = asker(voice, options.yes === true);
  const country = (await ask(`${words.initCountry} (${COUNTRIES.join(", ")})`, "RU", (answer) => COUNTRIES.includes(answer.toUpperCase()))).toUpperCase();
  const areaCode = await ask(words.initAreaCode, "-", (answer) => /^(?:-|\d{2,5})$/.test(answer));
  const minScore = await ask(words.initMinScore, "0", (answer) => /^\d{1,3}$/.test(answer) && Number(answer) <= 100);
  const ci = await ask(`${words.initCi} (github, gitlab, none)`, "github", (answer) => answer in CI_FILES || answer === "none");
  const files = [configFile(country, areaCode === "-" ? undefined : areaCode), ...(ci === "none" ? [] : [CI_FILES[ci as CiName](Number(minScore))])];
  let kept = false;
  for (const { path, text } of files) {
    if (existsSync(path) && !options.force) {
      kept = true;
      voice.tell(`${words.initKept} ${path}\n`);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    voice.tell(`${words.initWritten} ${path}\n`);
  }
  process.stdin.destroy();
  return kept ? EXIT.findings : EXIT.clean;
};
