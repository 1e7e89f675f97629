import { fillTemplate } from "../../format/issue.js";
import { documentationOf } from "../documentation.js";
import type { Finding } from "../findings.js";
import type { MakeReporter } from "./reporter.js";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\t": "&#9;" };

/** Text for XML 1.0, whose characters do not include most controls: https://www.w3.org/TR/xml/#charsets */
const escape = (text: string) => text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff\p{Surrogate}]/gu, "\ufffd").replace(/[&<>"\n\t]/g, (character) => ENTITIES[character]!);

const attributes = (of: Readonly<Record<string, string | number>>) => Object.entries(of).map(([name, value]) => ` ${name}="${escape(String(value))}"`).join("");

/** One time for the whole report; SOURCE_DATE_EPOCH makes reports reproducible: https://reproducible-builds.org/specs/source-date-epoch/ */
const timestamp = (epoch: string | undefined): string => new Date(epoch && /^\d{1,12}$/.test(epoch) ? Number(epoch) * 1000 : Date.now()).toISOString().slice(0, 19);

const describe = ({ file, line, column, code, severity, message }: Finding) => `${file}:${line}:${column} ${severity} ${code}: ${message} (${documentationOf(code)})`;

/** A case for each ticket with findings; what has only warnings passes. */
const caseOf = (findings: readonly Finding[]): string => {
  const [first] = findings as readonly [Finding];
  const error = findings.find(({ severity }) => severity === "error");
  const body = error && `<failure${attributes({ message: error.message, type: error.code })}>${escape(findings.map(describe).join("\n"))}</failure>`;
  return `    <testcase${attributes({ name: first.ticket ?? `${first.file}:${first.line}`, classname: first.file, time: 0 })}>${body ?? ""}</testcase>\n`;
};

/** JUnit's XML as Ant and Jenkins describe it: a suite for each file, a case for each ticket with findings, one for all the others. */
export const junit: MakeReporter = ({ words, version }) => {
  const when = timestamp(process.env["SOURCE_DATE_EPOCH"]);
  let started = false;
  let suites = 0;
  let cases: Finding[][] = [];
  const start = () => (started ? "" : ((started = true), `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n`));
  return {
    add: (finding) => {
      const last = cases.at(-1);
      if (last?.[0]?.record === finding.record) last.push(finding);
      else cases.push([finding]);
      return "";
    },
    file: (name, tickets) => {
      const failures = cases.filter((findings) => findings.some(({ severity }) => severity === "error")).length;
      const warnings = cases.flatMap((findings) => findings.filter(({ severity }) => severity === "warning").map(describe));
      const clean = tickets - cases.length;
      const others = { name: fillTemplate(words.cleanTickets, { tickets: clean }), classname: name, time: 0 };
      const rest = clean > 0 ? `    <testcase${attributes(others)}></testcase>\n` : "";
      const counts = { tests: cases.length + (clean > 0 ? 1 : 0), failures, errors: 0, time: 0 };
      const suite = [
        `  <testsuite${attributes({ name, package: "no-telepathy", id: suites++, timestamp: when, hostname: "localhost", ...counts })}>`,
        `    <properties><property${attributes({ name: "no-telepathy", value: version })}/></properties>`,
        `${cases.map(caseOf).join("")}${rest}    <system-out>${escape(warnings.join("\n"))}</system-out>`,
        "    <system-err></system-err>\n  </testsuite>\n",
      ].join("\n");
      cases = [];
      return start() + suite;
    },
    end: () => `${start()}</testsuites>\n`,
  };
};
