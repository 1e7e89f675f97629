import { REQUIREMENTS } from "no-telepathy/completeness";
import type { MeterState } from "no-telepathy/form";
import type { Words } from "../words/words.js";
import { byId, setAttribute, setText } from "./dom.js";

const SVG = "http://www.w3.org/2000/svg";

/** Where a band begins, across the arc. */
const tick = (threshold: number): SVGElement => {
  const line = document.createElementNS(SVG, "line");
  for (const [name, value] of Object.entries({ x1: 5, x2: 15, y1: 60, y2: 60, transform: `rotate(${1.8 * threshold} 60 60)` })) line.setAttribute(name, String(value));
  return line;
};

/** The meter: an arc, a number, a word; and a bar of it that stays in sight on a narrow screen. */
export const createGauge = () => {
  const [meter, score, band, bar, live, arc] = [byId("meter"), byId("score"), byId("band"), byId("bar"), byId("announcement"), byId<SVGElement>("arc")];
  byId<SVGElement>("ticks").append(...[REQUIREMENTS.bands.fair, REQUIREMENTS.bands.good, REQUIREMENTS.bands.excellent].map(tick));
  return ({ score: points, band: name, bandName, valueText, announcement }: MeterState, words: Words): void => {
    setAttribute(meter, "aria-valuenow", String(points));
    setAttribute(meter, "aria-valuetext", valueText);
    setAttribute(meter, "aria-label", words.meter);
    setText(score, String(points));
    setText(band, bandName);
    setAttribute(document.body, "data-band", name);
    arc.style.setProperty("stroke-dasharray", `${points} 100`);
    bar.style.setProperty("--score", String(points / 100));
    setAttribute(bar, "data-text", valueText);
    setText(live, announcement);
  };
};
