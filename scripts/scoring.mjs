#!/usr/bin/env node
// Whether scores have moved since the last release under the same SCORING_VERSION: node scripts/scoring.mjs [--check|--write] (after a build).
// --write, at a release: what each report of test/corpus/dev.jsonl scores now is kept in api/scoring.json.
// --check: an error if scores moved and SCORING_VERSION did not. Both print how far they moved.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assessReport, en, RU, ru, SCORING_VERSION } from "../dist/index.js";
import { root } from "./ready.mjs";

const RECORD = join(root, "api/scoring.json");
const reports = readFileSync(join(root, "test/corpus/dev.jsonl"), "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const scores = Object.fromEntries(reports.map(({ id, text, channel }) => [id, assessReport({ text, channel }, { languages: [ru, en], country: RU }).score]));

const released = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, "utf8")) : { scoring: undefined, scores: {} };
const moved = Object.keys(scores).flatMap((id) => (id in released.scores && released.scores[id] !== scores[id] ? [Math.abs(scores[id] - released.scores[id])] : [])).sort((a, b) => a - b);
const since = released.scoring ? `since ${released.scoring}` : "and none was released";
console.log(`Scoring ${SCORING_VERSION}, ${since}: ${moved.length} of ${reports.length} reports score otherwise${moved.length ? `, by ${moved[moved.length >> 1]} points in the median, ${moved.at(-1)} at most` : ""}.`);

if (process.argv.includes("--write")) writeFileSync(RECORD, `${JSON.stringify({ scoring: SCORING_VERSION, scores }, null, 1)}\n`);
else if (process.argv.includes("--check") && moved.length && released.scoring === SCORING_VERSION) {
  console.error("Scores moved: raise SCORING_VERSION (src/completeness/scoring.ts, docs/versioning.md) and say in the changeset how far.");
  process.exitCode = 1;
}
