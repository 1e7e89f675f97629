// Written by scripts/calibrate.mjs from the labelled corpus; docs/scoring.md tells how. Do not edit.
import type { Weights } from "./requirements.js";

export const WEIGHTS: Weights = {
  identification: 41,
  diagnosis: 44,
  together: 15,
  pulls: {
    contract: 0.54,
    contact: 0.37,
    address: 0.25,
    service: 0.4,
    symptom: 0.28,
    onset: 0.19,
    pattern: 0.15,
    scope: 0.28,
    connection: 0.13,
    equipment: 0.26,
    indicators: 0.19,
    errorText: 0.49,
    checks: 0.3,
    measurement: 0.45,
    trigger: 0.39,
    expectation: 0.23,
    impact: 0.16,
    attachments: 0.22,
    availability: 0.24,
  },
};
