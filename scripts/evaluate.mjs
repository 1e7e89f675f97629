// npm run evaluate: how well assessReport reads the labelled corpus.
//   node scripts/evaluate.mjs [--sets dev,train] [--errors FACET] [--json]
// Figures on dev, train and heldout stand apart: the weights have seen dev and train (`node scripts/train.mjs --dry` shows them unseen, by
// five-fold cross-validation); heldout has taught nothing, and its errors are not listed, so that it stays so.
import { parseArgs } from "node:util";
import { reports } from "./learn/corpus.mjs";
import { loadSource } from "./learn/engine.mjs";

const { values: flags } = parseArgs({ options: { sets: { type: "string", default: "dev,train,heldout" }, errors: { type: "string" }, json: { type: "boolean", default: false } } });
const { defineDesk, RU, KZ, GB, US, DE, ru, en, FACETS, TONES } = await loadSource(
  ["{ defineDesk }", "desk.ts"], ["{ RU, KZ, GB, US, DE }", "countries/index.ts"], ["{ ru, en }", "languages/index.ts"], ["{ FACETS, TONES }", "schema/index.ts"],
);
// The desk that the command line has without a configuration.
const desk = defineDesk({ country: RU, countries: [RU, KZ, GB, US, DE], languages: [ru, en] });

const ranks = (values) => {
  const order = values.map((value, index) => [value, index]).sort(([a], [b]) => a - b);
  const rank = [];
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && order[to][0] === order[from][0]) to++;
    for (let at = from; at < to; at++) rank[order[at][1]] = (from + to - 1) / 2;
  }
  return rank;
};
const spearman = (x, y) => {
  const [a, b] = [ranks(x), ranks(y)];
  const mean = (x.length - 1) / 2;
  let [ab, aa, bb] = [0, 0, 0];
  a.forEach((value, at) => {
    ab += (value - mean) * (b[at] - mean);
    aa += (value - mean) ** 2;
    bb += (b[at] - mean) ** 2;
  });
  return aa && bb ? ab / Math.sqrt(aa * bb) : 0;
};
const f1 = ({ hits, spurious, missed }) => (hits ? (2 * hits) / (2 * hits + spurious + missed) : 0);
const sum = (cells) => cells.reduce((total, cell) => ({ hits: total.hits + cell.hits, spurious: total.spurious + cell.spurious, missed: total.missed + cell.missed }), { hits: 0, spurious: 0, missed: 0 });
const spansOf = (text, quotes) => quotes.flatMap((quote) => {
  const found = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push({ start: at, end: at + quote.length });
  return found;
});

const judged = reports(...flags.sets.split(",")).map((report) => ({ ...report, guess: desk.assessReport({ text: report.text, channel: report.channel }) }));

const figures = (rows) => {
  const tally = (names, inGold, inGuess) => names.map((name) => {
    const cell = { name, hits: 0, spurious: 0, missed: 0 };
    for (const row of rows) {
      const [gold, guess] = [inGold(row, name), inGuess(row, name)];
      if (gold && guess) cell.hits++;
      else if (guess) cell.spurious++;
      else if (gold) cell.missed++;
    }
    return cell;
  });
  const facets = tally(FACETS, ({ gold }, facet) => facet in gold.facets, ({ guess }, facet) => guess.facets[facet].present);
  const tones = tally(TONES, ({ gold }, mark) => gold.tone.includes(mark), ({ guess }, name) => guess.tone.some(({ mark }) => mark === name));
  let [evidence, overlapping] = [0, 0];
  for (const { text, gold, guess } of rows)
    for (const [facet, quotes] of Object.entries(gold.facets)) {
      if (!guess.facets[facet].present) continue;
      evidence++;
      if (spansOf(text, quotes).some((a) => guess.facets[facet].evidence.some(({ span: b }) => b && a.start < b.end && b.start < a.end))) overlapping++;
    }
  return {
    reports: rows.length, facets, tones,
    micro: f1(sum(facets)), macro: facets.reduce((total, cell) => total + f1(cell), 0) / facets.length, overlap: overlapping / (evidence || 1), tone: f1(sum(tones)),
    category: rows.filter(({ gold, guess }) => gold.category === guess.category).length / rows.length,
    spearman: spearman(rows.map(({ guess }) => guess.score), rows.map(({ gold }) => gold.informativeness)),
    length: spearman(rows.map(({ text }) => text.length), rows.map(({ gold }) => gold.informativeness)),
  };
};
const percent = (value) => (100 * value).toFixed(1).padStart(6);
const line = (title, { reports: count, micro, macro, overlap, tone, category, spearman: score, length }) =>
  `${title.padEnd(18)}${String(count).padStart(5)}  micro ${micro.toFixed(3)}  macro ${macro.toFixed(3)}  overlap ${overlap.toFixed(3)}  tone ${tone.toFixed(3)}  category ${category.toFixed(3)}  Spearman ${score.toFixed(3)} (length ${length.toFixed(3)})`;

const result = {};
for (const set of flags.sets.split(",")) {
  const rows = judged.filter((row) => row.set === set);
  if (!rows.length) continue;
  const whole = (result[set] = figures(rows));
  if (flags.json) continue;
  console.log(line(set, whole));
  for (const [by, values] of [["lang", ["ru", "en"]], ["channel", ["email", "phone", "web", "chat", "messenger", "sms"]]])
    for (const value of values) {
      const some = rows.filter((row) => row[by] === value);
      if (some.length) console.log(line(`  ${value}`, figures(some)));
    }
  for (const cell of [...whole.facets, ...whole.tones])
    console.log(`  ${cell.name.padEnd(13)}P${percent(cell.hits / (cell.hits + cell.spurious || 1))}  R${percent(cell.hits / (cell.hits + cell.missed || 1))}  F1${percent(f1(cell))}  of ${cell.hits + cell.missed}`);
}
if (flags.json) console.log(JSON.stringify(result, undefined, 1));
if (flags.errors)
  for (const { id, set, text, gold, guess } of judged) {
    if (set === "heldout") continue;
    const [quotes, { present, evidence }] = [gold.facets[flags.errors], guess.facets[flags.errors]];
    if (present !== (quotes !== undefined)) console.log(quotes ? `missed   ${id}: ${JSON.stringify(quotes)}` : `spurious ${id}: ${JSON.stringify(evidence.map(({ span }) => span && text.slice(span.start, span.end)))}`);
  }
