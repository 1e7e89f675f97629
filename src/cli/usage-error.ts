/** A reason to stop with exit code 2: the command was called wrongly, or a file could not be read. */
export class UsageError extends Error {
  constructor(readonly code: string, readonly params: Readonly<Record<string, unknown>> = {}) {
    super(code);
  }
}
