import type { EvidencePack } from "../../evidence.js";
import { classes, model } from "../weights.js";
import { rules } from "./rules.js";

/** What Russian reports say, and how. */
export const ruEvidence: EvidencePack = { language: "ru", script: "cyrillic", model, classes, rules };
