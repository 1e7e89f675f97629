// What the command line offers, apart from what carries it out: `--help` loads nothing else.

export const EXIT = { clean: 0, findings: 1, usage: 2, interrupted: 130 } as const;

export const CHECK_FORMATS = ["pretty", "json", "ndjson", "github", "gitlab", "sarif", "junit"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export type AssessFormat = "pretty" | "json";

/** Bytes of one line of NDJSON; a longer one is reported and passed by. */
export const LONGEST_LINE = 16 << 20;

/** Findings that `pretty` shows one by one. */
export const MOST_SHOWN = 100;

export const FORMAT_NOUNS = ["phone", "email", "address", "contract"] as const;
export type FormatNoun = (typeof FORMAT_NOUNS)[number];

export const REPORT_LANGUAGES = ["ru", "en"] as const;
