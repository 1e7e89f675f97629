// assessReport, beside a scorer of regular expressions, and what a character costs in texts of 100 to 1,000,000.
import { assessReport, en, explain, RU, ru } from "../dist/index.js";
import { benchmark } from "./benchmark.mjs";
import { floor } from "./floor.mjs";
import { inTurn, measureCalls } from "./measure.mjs";
import { EXPRESSIONS, scoreByExpressions } from "./regex-scorer.mjs";
import { desk, REPORTS } from "./tickets.mjs";

const one = { languages: [ru], country: RU };
const both = { languages: [ru, en], country: RU };
const ALL = REPORTS.join("\n\n");
const long = (size) => ALL.repeat(Math.ceil(size / ALL.length)).slice(0, size);
const ofLength = (size) => {
  const text = long(size);
  return { name: `assessReport of ${size.toLocaleString("en")} characters`, run: () => assessReport({ text }, one), per: { count: size / 1e6, unit: "M characters/s" } };
};
const average = Math.round(REPORTS.reduce((sum, text) => sum + text.length, 0) / REPORTS.length);
const assessment = desk.assessReport({ text: REPORTS[0] });
await benchmark(import.meta, {
  title: "Reports",
  // Scoring is much code: the compiler is done with it after some thousand calls.
  measure: (rows) => measureCalls(rows, { warm: 2 }),
  rows: [
    floor,
    { name: `assessReport, ${average} characters, one language`, run: inTurn(REPORTS, (text) => assessReport({ text }, one)), must: 8, aim: 3, faster: { than: `${EXPRESSIONS} regular expressions` } },
    { name: "assessReport, the same, two languages", run: inTurn(REPORTS, (text) => assessReport({ text }, both)), faster: { than: `${EXPRESSIONS} regular expressions` } },
    { name: `${EXPRESSIONS} regular expressions`, run: inTurn(REPORTS, scoreByExpressions) },
    { name: "explain an assessment", run: () => explain(assessment, ru) },
    ...[100, 1_000, 10_000, 100_000].map(ofLength),
  ],
});
