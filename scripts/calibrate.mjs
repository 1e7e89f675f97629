#!/usr/bin/env node
// Fits the weights of the completeness score to the labelled corpus and writes src/completeness/weights.ts.
//   node scripts/calibrate.mjs [--write] [--predictions FILE.jsonl …] [CORPUS.jsonl …]
// The facts are the annotators' own, so that the weights do not depend on how well facts are found; with --predictions (lines of
// `assess --ndjson`) they are the engine's, to see what finding them costs. The weights start from what an engineer would say
// (PRIOR) and may leave it by a factor of 1.6 at most: presence goes with informativeness for many reasons (people who tell when to
// call tell all the rest too), and the weights also order the questions. Prints the rank correlation of five-fold cross-validation.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

const { values: options, positionals } = parseArgs({
  options: { write: { type: "boolean" }, predictions: { type: "string", multiple: true } },
  allowPositionals: true,
});

const IDENTIFYING = ["contract", "contact", "address"];
const PRIOR = {
  contract: 0.6, contact: 0.35, address: 0.35,
  service: 0.5, symptom: 0.45, onset: 0.3, pattern: 0.22, scope: 0.3, connection: 0.2, equipment: 0.25, indicators: 0.28, errorText: 0.4,
  checks: 0.35, measurement: 0.3, trigger: 0.28, expectation: 0.25, impact: 0.18, attachments: 0.2, availability: 0.15,
};
const FACETS = Object.keys(PRIOR);
const REACH = Math.log(1.6);
const SHRINKAGE = 0.3;

const read = (file) => readFileSync(file, "utf8").split("\n").filter((line) => line.trim()).map((line) => JSON.parse(line));
const corpora = positionals.length ? positionals : ["test/corpus/dev.jsonl"];
const predicted = new Map((options.predictions ?? []).flatMap(read).map((row) => [row.id, row.facets]));
const reports = corpora.flatMap((file) =>
  read(file).map(({ id, lang, channel, gold }) => {
    const facts = predicted.size ? (predicted.get(id) ?? {}) : gold.facets;
    return { file, lang, channel, target: gold.informativeness, known: FACETS.map((facet) => Object.hasOwn(facts, facet)) };
  }),
);

// Parameters: the logarithms of the pulls, the points for both halves together, the points that identification has more than diagnosis.
const start = [...FACETS.map((facet) => Math.log(PRIOR[facet])), 24, 0];
const low = [...start.slice(0, -2).map((value) => value - REACH), 15, -5];
const high = [...start.slice(0, -2).map((value) => value + REACH), 35, 5];
const steps = [...FACETS.map(() => 0.05), 0.5, 0.2];

const pointsOf = (parameters) => {
  const [together, more] = parameters.slice(-2);
  return [(100 - together + more) / 2, (100 - together - more) / 2, together];
};

const scorer = (parameters) => {
  const pulls = FACETS.map((_, at) => Math.exp(parameters[at]));
  const [who, what, both] = pointsOf(parameters);
  const halves = (known) => {
    const sums = [0, 0];
    pulls.forEach((pull, at) => { if (known[at]) sums[at < IDENTIFYING.length ? 0 : 1] += pull; });
    return sums.map((sum) => 1 - Math.exp(-sum));
  };
  const reach = halves(FACETS.map(() => true));
  return ({ known }) => {
    const [identification, diagnosis] = halves(known).map((half, at) => half / reach[at]);
    return who * identification + what * diagnosis + both * identification * diagnosis;
  };
};

const ranks = (values) => {
  const order = values.map((value, index) => [value, index]).sort((a, b) => a[0] - b[0]);
  const rank = [];
  for (let from = 0, to; from < order.length; from = to) {
    for (to = from; to < order.length && order[to][0] === order[from][0]; ) to++;
    for (let at = from; at < to; at++) rank[order[at][1]] = (from + to - 1) / 2;
  }
  return rank;
};
const correlation = (x, y) => {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  let xy = 0, xx = 0, yy = 0;
  x.forEach((value, at) => { xy += (value - mx) * (y[at] - my); xx += (value - mx) ** 2; yy += (y[at] - my) ** 2; });
  return xx && yy ? xy / Math.sqrt(xx * yy) : 0;
};
const spearman = (scores, rows) => correlation(ranks(scores), ranks(rows.map(({ target }) => target)));

/** Adam on central differences: some twenty parameters, a few hundred reports. */
const fit = (rows) => {
  const wanted = ranks(rows.map(({ target }) => target));
  const value = (parameters) => {
    const astray = FACETS.reduce((sum, _, at) => sum + (parameters[at] - start[at]) ** 2, 0);
    return correlation(rows.map(scorer(parameters)), wanted) - (SHRINKAGE * astray) / rows.length;
  };
  let parameters = [...start];
  const first = start.map(() => 0);
  const second = start.map(() => 0);
  for (let step = 1; step <= 120; step++) {
    const gradient = parameters.map((at, index) => {
      const moved = (by) => parameters.map((other, position) => (position === index ? at + by : other));
      const width = steps[index] / 10;
      return ((value(moved(width)) - value(moved(-width))) / (2 * width)) * steps[index];
    });
    parameters = parameters.map((at, index) => {
      first[index] = 0.9 * first[index] + 0.1 * gradient[index];
      second[index] = 0.99 * second[index] + 0.01 * gradient[index] ** 2;
      const move = first[index] / (1 - 0.9 ** step) / (Math.sqrt(second[index] / (1 - 0.99 ** step)) + 1e-9);
      return Math.min(high[index], Math.max(low[index], at + (steps[index] * move) / Math.sqrt(step)));
    });
  }
  return parameters;
};

const show = (name, scores, rows) => console.log(name.padEnd(34), spearman(scores, rows).toFixed(3), String(rows.length).padStart(6));
const showAll = (title, scores) => {
  console.log(`\n${title}`);
  show("  all", scores, reports);
  for (const key of ["file", "lang", "channel"])
    for (const name of new Set(reports.map((report) => report[key]))) {
      const chosen = reports.flatMap((report, at) => (report[key] === name ? [at] : []));
      show(`  ${name}`, chosen.map((at) => scores[at]), chosen.map((at) => reports[at]));
    }
};

console.log("Spearman's rank correlation with informativeness     reports");
showAll("as an engineer would say, nothing fitted", reports.map(scorer(start)));

const FOLDS = 5;
const crossed = reports.map(() => 0);
for (let fold = 0; fold < FOLDS; fold++) {
  const score = scorer(fit(reports.filter((_, at) => at % FOLDS !== fold)));
  reports.forEach((report, at) => { if (at % FOLDS === fold) crossed[at] = score(report); });
}
showAll("five-fold cross-validation", crossed);

const fitted = fit(reports);
const scores = reports.map(scorer(fitted));
showAll("fitted to all", scores);

console.log("\ninformativeness: quartiles of the score");
for (let target = 0; target <= 10; target++) {
  const some = scores.filter((_, at) => reports[at].target === target).sort((a, b) => a - b);
  if (some.length) console.log(String(target).padStart(15), ...[0.25, 0.5, 0.75].map((part) => some[Math.floor(part * (some.length - 1))].toFixed(0).padStart(5)), String(some.length).padStart(7));
}

const [identification, diagnosis] = pointsOf(fitted).map(Math.round);
const lines = FACETS.map((facet, at) => `    ${facet}: ${Number(Math.exp(fitted[at]).toFixed(2))},`);
const module = `// Written by scripts/calibrate.mjs from the labelled corpus; docs/scoring.md tells how. Do not edit.
import type { Weights } from "./requirements.js";

export const WEIGHTS: Weights = {
  identification: ${identification},
  diagnosis: ${diagnosis},
  together: ${100 - identification - diagnosis},
  pulls: {
${lines.join("\n")}
  },
};
`;
console.log(`\n${module}`);
if (options.write) writeFileSync("src/completeness/weights.ts", module);
