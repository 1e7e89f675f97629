export { readEvidence } from "./read.js";
export type { Claim, EvidenceReading, Finding } from "./reading.js";
