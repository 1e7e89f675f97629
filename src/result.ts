/** Half-open range of UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One finding: a stable code with its params. `message` repeats the code; words come from a language pack at the edge
 * (`formatIssue(issue, language)`). `path` leads to the value, `params.span` to the place inside a text.
 * Assignable to Standard Schema's issue: https://standardschema.dev
 */
export interface Issue {
  readonly code: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly params?: Readonly<Record<string, unknown>>;
  /** Absent means "error". */
  readonly severity?: "error" | "warning";
}

/** What reading a value gave: the value, with warnings if it had to be mended to be read; or the issues that forbid it. */
export type Result<T> = Success<T> | Failure;

export interface Success<T> {
  readonly value: T;
  readonly issues?: undefined;
  readonly warnings?: readonly Issue[];
}

export interface Failure {
  readonly issues: readonly Issue[];
}

export const success = <T>(value: T, warnings: readonly Issue[] = []): Success<T> => (warnings.length ? { value, warnings } : { value });

export const failure = (...issues: readonly Issue[]): Failure => ({ issues });

export const issue = (code: string, params?: Issue["params"], path: readonly PropertyKey[] = []): Issue =>
  params ? { code, message: code, path, params } : { code, message: code, path };

export const warning = (code: string, params?: Issue["params"], path: readonly PropertyKey[] = []): Issue =>
  params ? { code, message: code, path, params, severity: "warning" } : { code, message: code, path, severity: "warning" };

/** The issue, found inside a larger value: its path is led in by `steps`. */
export const within = (steps: readonly PropertyKey[], inner: Issue): Issue => ({ ...inner, path: [...steps, ...inner.path] });
