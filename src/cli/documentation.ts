// Set by the build: where docs/ is published, by the `homepage` or `repository` of package.json; a path inside the package without either.
declare const __DOCUMENTATION__: string | undefined;

const BASE = typeof __DOCUMENTATION__ === "string" ? __DOCUMENTATION__ : "docs/";

/** Where a code is explained. */
export const documentationOf = (code: string): string => `${BASE}codes.md#${code}`;
