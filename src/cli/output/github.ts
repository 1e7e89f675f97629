import { fillTemplate } from "../../format/issue.js";
import { documentationOf } from "../documentation.js";
import type { Finding } from "../findings.js";
import { repositoryPath } from "./paths.js";
import type { MakeReporter } from "./reporter.js";
import { printable } from "./terminal.js";
import { keepWorst } from "./worst.js";

// A step shows ten annotations of each kind: https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
const MOST = 10;

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
const escapeData = (text: string) => printable(text).replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

const command = (name: string, properties: Readonly<Record<string, string | number>>, message: string) =>
  `::${name} ${Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(",")}::${escapeData(message)}\n`;

const annotation = ({ severity, file, line, column, endLine, endColumn, code, message, ticket }: Finding) => {
  // Columns count only where both ends are on one line.
  const columns: Record<string, number> = endLine === line ? { col: column, endColumn } : {};
  const title = ticket === undefined ? code : `${code} ${ticket}`;
  return command(severity, { file: repositoryPath(file), line, endLine, ...columns, title }, `${message}\n${documentationOf(code)}`);
};

/** Workflow commands for annotations: ten of each kind, the worst first; a notice tells how many more there are. */
export const github: MakeReporter = ({ words }) => {
  const worst = keepWorst(MOST, annotation);
  return {
    add: (finding) => {
      worst.add(finding);
      return "";
    },
    end: () => {
      const { error, warning } = worst.counts;
      const more = Math.max(0, error - MOST) + Math.max(0, warning - MOST);
      const rest = `${fillTemplate(words.more, { more })} ${fillTemplate(words.findings, { errors: error, warnings: warning })}`;
      return worst.shown(2 * MOST).join("") + (more ? command("notice", { title: "no-telepathy" }, rest) : "");
    },
  };
};
