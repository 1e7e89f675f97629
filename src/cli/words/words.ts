/** What the command line itself says, in one language. Findings take their words from the language packs. */
export interface Words {
  /** Messages by issue code: what can be wrong with a file rather than with a ticket. */
  readonly messages: Readonly<Record<string, string>>;
  /** Reasons of the operating system, by their code: ENOENT, EACCES… */
  readonly reasons: Readonly<Record<string, string>>;
  /** Why a text is not JSON, by jsonc-parser's names. */
  readonly syntax: Readonly<Record<string, string>>;
  readonly severity: Readonly<Record<"error" | "warning", string>>;
  readonly score: string;
  readonly category: string;
  readonly found: string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly next: string;
  readonly tone: string;
  readonly contradictions: string;
  readonly fromField: string;
  readonly checked: string;
  readonly clean: string;
  readonly findings: string;
  readonly known: string;
  readonly stale: string;
  readonly more: string;
  readonly cleanTickets: string;
  readonly progress: string;
  readonly progressLeft: string;
  readonly initCountry: string;
  readonly initAreaCode: string;
  readonly initMinScore: string;
  readonly initCi: string;
  readonly initWritten: string;
  readonly initKept: string;
}
