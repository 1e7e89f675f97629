import { fillTemplate } from "../../format/issue.js";
import type { CheckFormat } from "../choices.js";
import type { Finding } from "../findings.js";
import type { Session } from "../session.js";
import { codeFrame } from "./frame.js";
import { printable } from "./terminal.js";

export interface CheckSummary {
  readonly tickets: number;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
}

type Render = (findings: readonly Finding[], summary: CheckSummary, session: Session) => string;

const pretty: Render = (findings, summary, { out, words }) => {
  const blocks = findings.map((finding) => {
    const colour = finding.severity === "error" ? "red" : "yellow";
    const place = `${printable(finding.file)}:${finding.line}:${finding.column}`;
    const ticket = finding.ticket === undefined ? "" : out.paint("dim", `  ${printable(finding.ticket)}`);
    return [
      `${out.paint("bold", place)}  ${out.paint(colour, words.severity[finding.severity])}  ${out.paint("dim", finding.code)}${ticket}`,
      `  ${printable(finding.message)}`,
      codeFrame(finding.source.text, finding.source.span, finding.line, out),
    ].join("\n");
  });
  const counts = `${fillTemplate(words.checked, { ...summary })} ${summary.errors + summary.warnings ? fillTemplate(words.findings, { ...summary }) : words.clean}`;
  return `${[...blocks, out.paint(summary.errors ? "red" : summary.warnings ? "yellow" : "green", counts)].join("\n\n")}\n`;
};

/** A finding as data: everything but the text around it. */
const plain = (finding: Finding) => ({ ...finding, source: undefined });

const json: Render = (findings, summary) => `${JSON.stringify({ version: 1, summary, findings: findings.map(plain) }, null, 2)}\n`;

const ndjson: Render = (findings) => findings.map((finding) => `${JSON.stringify(plain(finding))}\n`).join("");

const RENDERERS: Readonly<Record<CheckFormat, Render>> = { pretty, json, ndjson };

export const renderFindings = (format: CheckFormat, ...rest: Parameters<Render>): string => RENDERERS[format](...rest);
