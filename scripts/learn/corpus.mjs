// The labelled corpus: whole reports and a bank of clauses, in one form.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../ready.mjs";

const folder = join(root, "test", "corpus");

const readLines = (file) => (existsSync(file) ? readFileSync(file, "utf8").split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line)) : []);

/** Reports of the sets named ("dev", "train", "heldout"). */
export const reports = (...sets) =>
  sets.flatMap((set) => [`${set}.jsonl`, `${set}-ru.jsonl`, `${set}-en.jsonl`].flatMap((file) => readLines(join(folder, file)).map((row) => ({ ...row, set }))));

/** Learning examples: what is unknown about one (a clause's tone, a small report's facets) is left out and teaches nothing. */
export const examples = (rows) => rows.map(({ id, lang, set, text, gold }) => ({ id, lang, set, text, facets: gold.facets, tones: gold.tone, category: gold.category }));

export const bank = () =>
  readdirSync(join(folder, "phrases")).filter((file) => file.endsWith(".jsonl")).sort().flatMap((file) =>
    readLines(join(folder, "phrases", file)).map(({ lang, text, facets, tones, category }) => ({ lang, text, facets: category || tones ? undefined : facets ?? {}, tones, category, clause: true })));
