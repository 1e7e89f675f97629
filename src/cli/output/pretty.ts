import { fillTemplate } from "../../format/issue.js";
import { documentationOf } from "../documentation.js";
import { codeFrame } from "./frame.js";
import type { MakeReporter } from "./reporter.js";
import { printable } from "./terminal.js";
import { keepWorst } from "./worst.js";

/** For people: the worst first, each with its line and a caret; then how many more, and the sum. */
export const pretty: MakeReporter = ({ out, words, most }) => {
  const worst = keepWorst(most, (finding) => {
    const colour = finding.severity === "error" ? "red" : "yellow";
    const place = `${printable(finding.file)}:${finding.line}:${finding.column}`;
    const ticket = finding.ticket === undefined ? "" : out.paint("dim", `  ${printable(finding.ticket)}`);
    return [
      `${out.paint("bold", place)}  ${out.paint(colour, words.severity[finding.severity])}  ${finding.code}${ticket}  ${out.paint("dim", documentationOf(finding.code))}`,
      `  ${printable(finding.message)}`,
      codeFrame(finding.source.text, finding.source.span, finding.line, out),
    ].join("\n");
  });
  return {
    add: (finding) => {
      worst.add(finding);
      return "";
    },
    end: (summary) => {
      const blocks = worst.shown(most);
      const found = summary.errors + summary.warnings;
      const more = found - blocks.length;
      const counts = [
        fillTemplate(words.checked, { ...summary }),
        found ? fillTemplate(words.findings, { ...summary }) : words.clean,
        ...(summary.known ? [fillTemplate(words.known, { ...summary })] : []),
        ...(summary.stale ? [fillTemplate(words.stale, { ...summary })] : []),
      ].join(" ");
      const rest = more > 0 ? [out.paint("dim", fillTemplate(words.more, { more }))] : [];
      return `${[...blocks, ...rest, out.paint(summary.errors ? "red" : summary.warnings ? "yellow" : "green", counts)].join("\n\n")}\n`;
    },
  };
};
