// Pictures of what was measured.
import { picture, shape, text } from "./svg.mjs";

const quantile = (sorted, share) => {
  const at = share * (sorted.length - 1);
  return sorted[Math.floor(at)] + (at % 1) * ((sorted[Math.ceil(at)] ?? 0) - sorted[Math.floor(at)] || 0);
};

/** Score against informativeness: by set, median and quartiles of the scores at each degree. `rows`: `{ set, score, informativeness }`. */
export const calibration = (rows, sets) => {
  const [left, bottom, width, height] = [60, 330, 640, 290];
  const degrees = [...new Set(rows.map(({ informativeness }) => informativeness))].sort((a, b) => a - b);
  const last = degrees.at(-1);
  const x = (degree) => left + 20 + (degree / last) * (width - 40);
  const y = (score) => bottom - (score / 100) * height;
  const grid = [0, 25, 50, 75, 100].map((score) => [shape("path", { class: "line", d: `M${left} ${y(score)}H${left + width}` }), text(left - 8, y(score) + 4, score, "soft end")]);
  const points = sets.map(({ name, style }, at) => degrees.map((degree) => {
    const scores = rows.filter(({ set, informativeness }) => set === name && informativeness === degree).map(({ score }) => score).sort((a, b) => a - b);
    if (!scores.length) return [];
    const place = x(degree) + (at - (sets.length - 1) / 2) * 14;
    const [low, median, high] = [0.25, 0.5, 0.75].map((share) => y(quantile(scores, share)));
    return [shape("rect", { class: style, opacity: 0.4, x: place - 4, y: high, width: 8, height: Math.max(1, low - high) }), shape("circle", { class: style, cx: place, cy: median, r: 4.5 })];
  }));
  const legend = sets.map(({ name, style, spearman }, at) => [
    shape("circle", { class: style, cx: left + 12 + at * 310, cy: bottom + 70, r: 4.5 }),
    text(left + 24 + at * 310, bottom + 74, `${name}: ${rows.filter(({ set }) => set === name).length} reports, rank correlation ${spearman.toFixed(2)}`),
  ]);
  return picture(720, 420, "Scores of reports by how informative readers found them: median and quartiles", [
    grid, points, legend, degrees.map((degree) => text(x(degree), bottom + 20, degree, "soft middle")), text(left + width / 2, bottom + 44, "informativeness, as readers gave it", "middle"), text(left - 44, 20, "score"),
  ]);
};

/** Bars to the right, 0 to `most`. `rows`: `{ name, value, words }`. */
export const bars = (title, rows, most) => {
  const [left, width, step] = [190, 410, 26];
  return picture(720, rows.length * step + 24, title, rows.map(({ name, value, words, style = "mark" }, at) => [
    text(left - 10, 30 + at * step, name, "end"),
    shape("rect", { class: "pale", x: left, y: 17 + at * step, width, height: 16, rx: 3 }),
    shape("rect", { class: style, x: left, y: 17 + at * step, width: Math.max(2, (value / most) * width), height: 16, rx: 3 }),
    text(left + width + 10, 30 + at * step, words),
  ]));
};

const times = (value) => `${value >= 10 ? value.toFixed(0) : value.toPrecision(2)}×`;

/** How many times as fast as what one would assemble, on a logarithmic scale about 1. `rows`: `{ name, than, times }`. */
export const throughput = (rows) => {
  const [left, width, step] = [20, 620, 46];
  const reach = Math.max(1, ...rows.map((row) => Math.abs(Math.log10(row.times))));
  const x = (value) => left + width / 2 + (Math.log10(value) / reach) * (width / 2);
  return picture(720, rows.length * step + 46, "Speed beside what one would assemble, on a logarithmic scale: to the right is faster", [
    shape("path", { class: "line", d: `M${x(1)} 34V${rows.length * step + 36}` }), text(x(1), 24, "as fast", "soft middle"), text(x(1) + 60, 24, "faster →", "soft"), text(x(1) - 60, 24, "← slower", "soft end"),
    rows.map((row, at) => [
      text(left, 52 + at * step, `${row.name}, against ${row.than}`),
      shape("rect", { class: row.times >= 1 ? "mark" : "other", x: Math.min(x(1), x(row.times)), y: 58 + at * step, width: Math.max(2, Math.abs(x(row.times) - x(1))), height: 14, rx: 3 }),
      text(left + width + 20, 70 + at * step, times(row.times), "bold"),
    ]),
  ]);
};
