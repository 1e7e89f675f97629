// A report as it is scored: marks in the text, what is missing, the next question.
import { picture, shape, text } from "./svg.mjs";

const WIDTH = 560;
const CHARACTERS = 62;
const ADVANCE = 8;

/** Lines of at most so many characters, each with its offset. */
const lines = (words) => {
  const found = [];
  for (let from = 0; from < words.length; ) {
    const rest = words.slice(from);
    const length = rest.length <= CHARACTERS ? rest.length : rest.lastIndexOf(" ", CHARACTERS) + 1;
    found.push({ from, to: from + length });
    from += length;
  }
  return found;
};

/** `names`: the language's names; `state`: what `createMeter` shows of the report. */
export const reportPicture = (report, { score, valueText, missing, question, highlights }, words) => {
  const rows = lines(report);
  const monospaced = (x, y, row) => `<text x="${x}" y="${y}" textLength="${row.trimEnd().length * ADVANCE}" lengthAdjust="spacingAndGlyphs" style="font:13px ui-monospace,monospace">${row.trimEnd().replace(/&/g, "&amp;").replace(/</g, "&lt;")}</text>`;
  const prose = rows.map(({ from, to }, at) => {
    const y = 96 + at * 28;
    const marks = highlights.filter(({ start, end }) => start < to && end > from).map((mark) => {
      const [start, end] = [Math.max(mark.start, from) - from, Math.min(mark.end, to) - from];
      return shape("rect", { class: "pale", x: 24 + start * ADVANCE - 1, y: y - 15, width: (end - start) * ADVANCE + 2, height: 21, rx: 3 });
    });
    return [marks, monospaced(24, y, report.slice(from, to))];
  });
  const below = 96 + rows.length * 28 + 8;
  const asked = lines(question.text).map(({ from, to }, at) => text(24, below + 54 + missing.length * 24 + at * 20, question.text.slice(from, to), "bold"));
  return picture(WIDTH, below + 72 + missing.length * 24 + asked.length * 20 - 20, words.title, [
    text(24, 32, `${words.score} ${valueText}`, "bold"),
    shape("rect", { class: "pale", x: 24, y: 44, width: WIDTH - 48, height: 14, rx: 7 }), shape("rect", { class: "mark", x: 24, y: 44, width: ((WIDTH - 48) * score) / 100, height: 14, rx: 7 }),
    prose,
    missing.map(({ name, gain }, at) => [text(24, below + 16 + at * 24, `+${gain}`, "soft"), text(64, below + 16 + at * 24, name)]),
    asked,
  ]);
};
