// Written by scripts/calibrate.mjs from test/corpus; docs/scoring.md tells how. Do not edit.
import type { Weights } from "./requirements.js";

export const WEIGHTS: Weights = {
  identification: 36,
  diagnosis: 40,
  together: 24,
  pulls: {
    contract: 0.52,
    contact: 0.33,
    address: 0.22,
    service: 0.37,
    symptom: 0.21,
    onset: 0.21,
    pattern: 0.18,
    scope: 0.28,
    connection: 0.16,
    equipment: 0.31,
    indicators: 0.2,
    errorText: 0.4,
    checks: 0.25,
    measurement: 0.43,
    trigger: 0.37,
    expectation: 0.26,
    impact: 0.24,
    attachments: 0.3,
    availability: 0.49,
  },
};
