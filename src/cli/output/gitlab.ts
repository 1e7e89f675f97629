import { createHash } from "node:crypto";
import { documentationOf } from "../documentation.js";
import { itemsAfter } from "./json.js";
import { repositoryPath } from "./paths.js";
import type { MakeReporter } from "./reporter.js";

const SEVERITY = { error: "major", warning: "minor" } as const;

/**
 * Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. Of rows with one fingerprint GitLab
 * keeps one; lines move. So it is made of path, code, pointer and which of its like this one is.
 */
export const gitlab: MakeReporter = () => {
  const item = itemsAfter("[\n  ", ",\n  ");
  const seen = new Map<string, number>();
  return {
    add: ({ file, code, pointer, message, severity, line, endLine }) => {
      const like = [repositoryPath(file), code, pointer].join("\0");
      const occurrence = (seen.get(like) ?? 0) + 1;
      seen.set(like, occurrence);
      return item(JSON.stringify({
        description: message,
        check_name: code,
        fingerprint: createHash("sha256").update(`${like}\0${occurrence}`).digest("hex"),
        severity: SEVERITY[severity],
        location: { path: repositoryPath(file), lines: { begin: line, end: endLine } },
        content: { body: documentationOf(code) },
      }));
    },
    end: () => (seen.size ? "\n]\n" : "[]\n"),
  };
};
