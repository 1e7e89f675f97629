// Written by scripts/calibrate.mjs from the labelled corpus; docs/scoring.md tells how. Do not edit.
import type { Weights } from "./requirements.js";

export const WEIGHTS: Weights = {
  identification: 41,
  diagnosis: 44,
  together: 15,
  pulls: {
    contract: 0.5,
    contact: 0.36,
    address: 0.27,
    service: 0.33,
    symptom: 0.3,
    onset: 0.22,
    pattern: 0.17,
    scope: 0.32,
    connection: 0.18,
    equipment: 0.35,
    indicators: 0.24,
    errorText: 0.36,
    checks: 0.38,
    measurement: 0.34,
    trigger: 0.36,
    expectation: 0.26,
    impact: 0.19,
    attachments: 0.21,
    availability: 0.23,
  },
};
