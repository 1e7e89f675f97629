import { SEVERITIES, type Finding, type Severity } from "../findings.js";

/** The worst findings, errors before warnings, at most `most` of each; of what is over that, only the number is kept. */
export interface Worst<Shown> {
  add(finding: Finding): void;
  /** The worst first. */
  shown(most: number): Shown[];
  readonly counts: Readonly<Record<Severity, number>>;
}

export const keepWorst = <Shown>(most: number, show: (finding: Finding) => Shown): Worst<Shown> => {
  const kept: Record<Severity, Shown[]> = { error: [], warning: [] };
  const counts: Record<Severity, number> = { error: 0, warning: 0 };
  return {
    counts,
    add: (finding) => {
      if (counts[finding.severity]++ < most) kept[finding.severity].push(show(finding));
    },
    shown: (limit) => SEVERITIES.flatMap((severity) => kept[severity]).slice(0, limit),
  };
};
