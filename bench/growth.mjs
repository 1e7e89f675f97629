// Growth of every public function from 100 to 1,000,000 characters, of ordinary and of hostile input: npm run growth [-- NAME…]
// (after a build). Fails where time grows faster than length to the power of 1.1: a tenth is what caches and the collector of garbage add
// to a megabyte; what is not linear stands at 1.5 or 2.
import { OF_LETTERS, OF_PAGES, OF_TEXT } from "./growth/functions.mjs";
import { exponentOf } from "./growth/exponent.mjs";
import { LETTERS } from "./growth/letters.mjs";
import { PAGES, TEXTS } from "./growth/texts.mjs";

const BAR = 1.1;
/** Seconds. What takes less at its longest does not show how it grows, but how the caches of the processor do. */
const NEGLIGIBLE = 0.005;
/** Tries with more rounds each before growth is believed: a busy machine adds time, never takes it away. */
const TRIES = [{ rounds: 2, budget: 0.03 }, { rounds: 5, budget: 1 }, { rounds: 10, budget: 3 }];

const wanted = process.argv.slice(2);
const chosen = (functions) => Object.entries(functions).filter(([name]) => !wanted.length || wanted.some((part) => name.startsWith(part)));
const pairs = [[OF_TEXT, TEXTS], [OF_PAGES, PAGES], [OF_LETTERS, LETTERS]].map(([functions, inputs]) => [chosen(functions), Object.entries(inputs)]);

const shown = ({ size, time }) => `${size.toLocaleString("en")}: ${(time * 1000).toPrecision(3)} ms`;
let passed = 0;
let failed = 0;
for (const [functions, inputs] of pairs) {
  for (const [name, run] of functions) {
    for (const [, make] of inputs) for (let warm = 0; warm < 20; warm++) await run(make(200));
    const steepest = { exponent: -Infinity };
    let slowest = { time: 0 };
    for (const [of, make] of inputs) {
      let growth;
      for (const effort of TRIES) {
        const again = await exponentOf(run, make, effort);
        if (!growth || again.exponent < growth.exponent) growth = again;
        if (growth.exponent <= BAR || growth.points.at(-1).time <= NEGLIGIBLE) break;
      }
      const { exponent, points } = growth;
      const isOver = exponent > BAR && points.at(-1).time > NEGLIGIBLE;
      if (isOver) console.log(`OVER ${name}, ${of}: ${exponent.toFixed(2)}  (${points.slice(-3).map(shown).join(", ")})`);
      if (isOver) failed++;
      else passed++;
      if (exponent > steepest.exponent) Object.assign(steepest, { exponent, of });
      if (points.at(-1).time > slowest.time) slowest = { ...points.at(-1), of };
    }
    console.log(`${name.padEnd(28)} steepest ${steepest.exponent.toFixed(2)} (${steepest.of}); slowest ${shown(slowest)} (${slowest.of})`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
