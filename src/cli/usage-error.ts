import { type Issue, issue } from "../result.js";

/** A reason to stop with exit code 2: the command was called wrongly, or a file could not be read. */
export class UsageError extends Error {
  readonly issue: Issue;

  constructor(code: string, params: Issue["params"] = {}) {
    super(code);
    this.issue = issue(code, params);
  }
}
