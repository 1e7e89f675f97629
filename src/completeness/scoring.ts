/**
 * Version of the scoring, in every assessment: scores compare only where it is the same.
 * Major: the scale means something else; minor: the same facts earn other points; patch: facts are found better. docs/versioning.md
 */
export const SCORING_VERSION = "1.0.0";
