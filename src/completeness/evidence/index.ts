export { readEvidence } from "./read.js";
export type { Claim, EvidenceOptions, EvidenceReading, Finding } from "./reading.js";
