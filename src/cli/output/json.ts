import { documentationOf } from "../documentation.js";
import type { Finding } from "../findings.js";
import type { MakeReporter } from "./reporter.js";

/** A finding as data: everything but the text around it. */
const plain = ({ file, line, column, endLine, endColumn, severity, code, message, pointer, ticket, params }: Finding) => ({
  file, line, column, endLine, endColumn, severity, code, message, pointer, ticket, params, documentation: documentationOf(code),
});

const indented = (value: unknown) => JSON.stringify(value, null, 2).replaceAll("\n", "\n    ");

/** The start of a list and its later items, told apart by the first call. */
export const itemsAfter = (start: string, separator: string): ((item: string) => string) => {
  let lead = start;
  return (item) => {
    const written = lead + item;
    lead = separator;
    return written;
  };
};

export const json: MakeReporter = () => {
  const item = itemsAfter('{\n  "version": 1,\n  "findings": [\n    ', ",\n    ");
  let count = 0;
  return {
    add: (finding) => (count++, item(indented(plain(finding)))),
    end: (summary) => `${count ? "\n  ]" : '{\n  "version": 1,\n  "findings": []'},\n  "summary": ${JSON.stringify(summary)}\n}\n`,
  };
};

export const ndjson: MakeReporter = () => ({ add: (finding) => `${JSON.stringify(plain(finding))}\n`, end: () => "" });
