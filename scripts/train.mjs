// Learns the weights of the languages from the labelled corpus and writes src/languages/*/weights.ts.
//   node scripts/train.mjs [--languages ru,en] [--folds 5] [--dry] [--option value…]
// Thresholds are set on reports that the weights have not seen (cross-validation), then the weights are learned from everything.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bank, examples, reports } from "./learn/corpus.mjs";
import { loadSource } from "./learn/engine.mjs";
import { learnModel } from "./learn/model.mjs";
import { peaksOf, setThresholds, table } from "./learn/thresholds.mjs";
import { root } from "./ready.mjs";

const { values: flags } = parseArgs({
  options: {
    languages: { type: "string", default: "ru,en" }, folds: { type: "string", default: "5" }, dry: { type: "boolean", default: false },
    cells: { type: "string" }, epochs: { type: "string" }, drop: { type: "string" }, rate: { type: "string" }, least: { type: "string" }, report: { type: "string" }, inside: { type: "string" }, outside: { type: "string" }, sparse: { type: "string" }, frequency: { type: "string" }, sparseSpelled: { type: "string" },
  },
});
const options = Object.fromEntries(Object.entries(flags).filter(([name]) => !["languages", "folds", "dry"].includes(name)).map(([name, value]) => [name, Number(value)]));

const engine = await loadSource(
  ["*", "completeness/evidence/model.ts"], ["*", "completeness/evidence/scan.ts"], ["*", "completeness/evidence/lexicon.ts"], ["*", "completeness/evidence/packed-model.ts"], ["*", "completeness/evidence/fingerprint.ts"],
  ["*", "completeness/evidence/score.ts"], ["{ normalise, tokenise }", "text/index.ts"], ["{ FACETS, TONES, CATEGORIES }", "schema/index.ts"],
  ["{ lexicon as ru }", "languages/ru/lexicon/index.ts"], ["{ lexicon as en }", "languages/en/lexicon/index.ts"],
);
const scripts = { ru: "cyrillic", en: "latin" };
const hash = (text) => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);

for (const language of flags.languages.split(",")) {
  const lexicon = engine[language];
  const clauses = bank().filter(({ lang }) => lang === language);
  const whole = examples(reports("dev", "train")).filter(({ lang }) => lang === language);
  const folds = Number(flags.folds);
  const peaks = [];
  for (let fold = 0; fold < folds; fold++) {
    const started = Date.now();
    const unseen = whole.filter(({ id }) => hash(id) % folds === fold);
    const learned = learnModel(engine, lexicon, scripts[language], [...clauses, ...whole.filter(({ id }) => hash(id) % folds !== fold)], options);
    peaks.push(...unseen.map((report) => peaksOf(engine, learned, scripts[language], report)));
    console.error(`${language} fold ${fold + 1} of ${folds}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  }
  const thresholds = setThresholds(engine, peaks);
  console.log(table(engine, peaks, thresholds, language));
  if (flags.dry) continue;
  const { data, unit } = learnModel(engine, lexicon, scripts[language], [...clauses, ...whole], options);
  data.thresholds = data.thresholds.map((least, output) => least + Math.round(thresholds[output] / unit));
  const packed = engine.packModel(data);
  writeFileSync(
    join(root, "src", "languages", language, "weights.ts"),
    `// Written by scripts/train.mjs from src/languages/${language}/lexicon and test/corpus: ${clauses.length} clauses, ${whole.length} reports. Do not edit.\n` +
      `export const classes: readonly string[] = ${JSON.stringify(Object.keys(lexicon).join(" "))}.split(" ");\n\nexport const model =\n  ${JSON.stringify(packed)};\n`,
  );
  console.log(`${language}: ${data.words.length} words, ${data.weights.length} features, ${packed.length} characters`);
}
