// Draws docs/pictures: the architecture from the imports, the measurements from the corpus and from the reference run of the benchmarks.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { reports } from "../learn/corpus.mjs";
import { loadSource } from "../learn/engine.mjs";
import { root } from "../ready.mjs";
import { architecture } from "./architecture.mjs";
import { bars, calibration, throughput } from "./charts.mjs";
import { reportPicture } from "./report-picture.mjs";

const draw = (name, svg, folder = "docs/pictures") => {
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, `${name}.svg`), svg);
};

draw("architecture", architecture());

const SETS = ["dev", "heldout"];
const { stdout, status } = spawnSync(process.execPath, [join(root, "scripts/evaluate.mjs"), "--json", "--sets", SETS.join(",")], { encoding: "utf8", maxBuffer: 2 ** 26 });
if (status !== 0) throw new Error("scripts/evaluate.mjs failed");
const figures = JSON.parse(stdout);

const { defineDesk, RU, KZ, GB, US, DE, ru, en, createMeter } = await loadSource(
  ["{ defineDesk }", "desk.ts"], ["{ RU, KZ, GB, US, DE }", "countries/index.ts"], ["{ ru, en }", "languages/index.ts"], ["{ createMeter }", "form/index.ts"],
);
// The desk that evaluate.mjs has.
const desk = defineDesk({ country: RU, countries: [RU, KZ, GB, US, DE], languages: [ru, en] });
const rows = reports(...SETS).map(({ set, text, channel, gold }) => ({ set, score: desk.assessReport({ text, channel }).score, informativeness: gold.informativeness }));
draw("calibration", calibration(rows, [{ name: "dev", style: "mark" }, { name: "heldout", style: "other" }].map((set) => ({ ...set, spearman: figures[set.name].spearman }))));

const f1 = ({ hits, spurious, missed }) => (hits ? (2 * hits) / (2 * hits + spurious + missed) : 0);
const found = figures.heldout.facets.map((cell) => ({ name: en.names.facets[cell.name], value: f1(cell), words: `${(100 * f1(cell)).toFixed(0)} %` }));
draw("facets", bars("F1 of each fact in the reports held out", found.sort((a, b) => b.value - a.value), 1));

for (const [name, language, country, report, words] of [
  ["report", en, GB, "Hello, since yesterday evening the internet has been crawling: pages take a minute to open, and the speed test shows 2 Mbit/s. I have restarted the router, no change.", { title: "A report, scored", score: "Score" }],
  ["report.ru", ru, RU, "Здравствуйте! Со вчерашнего вечера интернет еле шевелится: страницы открываются по минуте, замер показывает 2 Мбит/с. Роутер перезагружал, не помогло.", { title: "Обращение с оценкой", score: "Оценка" }],
]) {
  const meter = createMeter({ desk: defineDesk({ country, languages: [language] }), report: { channel: "web", text: report } });
  meter.flush();
  const { missing, ...state } = meter.getSnapshot();
  draw(name, reportPicture(report, { ...state, missing: missing.slice(0, 3) }, words), "docs/public");
  meter.destroy();
}

const reference = join(root, "bench/reference.json");
if (existsSync(reference)) {
  const { benchmarks } = JSON.parse(readFileSync(reference, "utf8"));
  // A size is no speed.
  const beside = benchmarks.filter(({ unit }) => unit !== "kB").flatMap(({ rows: measured }) => measured.filter(({ faster }) => faster));
  draw("throughput", throughput(beside.map(({ name, faster }) => ({ name, than: faster.than, times: faster.times })).sort((a, b) => b.times - a.times)));
} else console.log("No picture of throughput: bench/reference.json is not there.");
