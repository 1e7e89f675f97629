// What the command line offers, apart from what carries it out: `--help` loads nothing else.

export const EXIT = { clean: 0, findings: 1, usage: 2 } as const;

export const CHECK_FORMATS = ["pretty", "json", "ndjson"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

export type AssessFormat = "pretty" | "json";
