import type { Span } from "../result.js";
import type { NormalText } from "../text/index.js";
import type { Claim } from "./evidence/index.js";

export interface Claims {
  /** What the extractors read, for the evidence engine. */
  readonly claims: readonly Claim[];
  readonly contracts: readonly { readonly value: string; readonly span: Span }[];
  readonly dates: readonly { readonly value: string; readonly span: Span }[];
}

/** Contract numbers first: what they claim, no phone may. */
export const readClaims = (_text: NormalText): Claims => ({ claims: [], contracts: [], dates: [] });
