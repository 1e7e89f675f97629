import { documentationOf } from "../documentation.js";
import type { Finding } from "../findings.js";
import { itemsAfter } from "./json.js";
import { repositoryPath } from "./paths.js";
import type { MakeReporter, ReportVoice } from "./reporter.js";

// https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

const isAbsolute = (link: string) => /^https?:/.test(link);

const uriOf = (file: string) => repositoryPath(file).split("/").map(encodeURIComponent).join("/");

const resultOf = ({ code, severity, message, file, line, column, endLine, endColumn, pointer, ticket, key }: Finding) => ({
  ruleId: code,
  level: severity,
  message: { text: message },
  locations: [{
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line, startColumn: column, endLine, endColumn } },
    logicalLocations: [{ fullyQualifiedName: ticket === undefined ? pointer || "/" : `${ticket}${pointer}`, kind: "object" }],
  }],
  ...(key !== undefined && { partialFingerprints: { "ticketContent/v1": key } }),
});

const ruleOf = (code: string, messages: ReportVoice["messages"]) => {
  const words = messages[code] ?? Object.entries(messages).find(([name]) => name.startsWith(`${code}.`))?.[1] ?? code;
  const link = documentationOf(code);
  return { id: code, shortDescription: { text: words }, help: { text: link, markdown: `[${code}](${link})` }, ...(isAbsolute(link) && { helpUri: link }) };
};

export const sarif: MakeReporter = ({ version, messages }) => {
  const start = `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`;
  const item = itemsAfter(`${start}\n`, ",\n");
  const codes = new Set<string>();
  return {
    add: (finding) => {
      codes.add(finding.code);
      return item(JSON.stringify(resultOf(finding)));
    },
    // What rules there were is known at the end; in a JSON object order says nothing.
    end: () => {
      const driver = { name: "no-telepathy", semanticVersion: version, rules: [...codes].sort().map((code) => ruleOf(code, messages)) };
      return `${codes.size ? "\n" : start}],"tool":${JSON.stringify({ driver })}}]}\n`;
    },
  };
};
