import type { EvidencePack } from "../../evidence.js";
import { classes, model } from "../weights.js";
import { rules } from "./rules.js";

/** What English reports say, and how. */
export const enEvidence: EvidencePack = { language: "en", script: "latin", model, classes, rules };
