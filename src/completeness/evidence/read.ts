import type { EvidencePack } from "../../languages/evidence.js";
import type { Category, Facet } from "../../schema/index.js";
import { CATEGORIES } from "../../schema/index.js";
import { compileLexicon, lookUp } from "../../text/lexicon.js";
import type { Lexicon } from "../../text/lexicon.js";
import type { NormalText } from "../../text/index.js";
import { MARK, tokenise } from "../../text/index.js";
import type { EvidenceOptions, EvidenceReading, Finding } from "./reading.js";

const compiled = new WeakMap<EvidencePack, Lexicon<string>>();

/** Reads what a text states, with each pack that is given, in time linear in the text. */
export const readEvidence = (text: NormalText, packs: readonly EvidencePack[], options: EvidenceOptions = {}): EvidenceReading => {
  const facets = new Map<Facet, Finding[]>();
  for (const { kind, span } of options.claims ?? []) {
    const facet = kind === "contract" || kind === "address" ? kind : "contact";
    facets.set(facet, [...(facets.get(facet) ?? []), { span, rule: `claim.${kind}`, strength: 1 }]);
  }
  const tokens = tokenise(text);
  for (const pack of packs) {
    let lexicon = compiled.get(pack);
    if (!lexicon) {
      const entries = Object.entries(pack.lexicon).flatMap(([name, words]) => words.split(/\s+/u).filter(Boolean).map((word) => [word, name] as const));
      compiled.set(pack, (lexicon = compileLexicon(entries)));
    }
    for (let at = 0; at < tokens.count; at++) {
      if (tokens.kinds[at] === MARK) continue;
      const facet = lookUp(lexicon, text.codes, tokens.starts[at]!, tokens.ends[at]!) as Facet | undefined;
      if (!facet) continue;
      const findings = facets.get(facet) ?? [];
      findings.push({ span: text.toOriginal(tokens.starts[at]!, tokens.ends[at]!), rule: `cue.${facet}`, strength: 0.6 });
      facets.set(facet, findings);
    }
  }
  const category = CATEGORIES.map((name: Category) => ({ category: name, strength: name === "other" ? 0.4 : 0.1 })).sort((a, b) => b.strength - a.strength);
  return { facets, tone: new Map(), category, languages: packs.map(({ language }) => ({ language, spans: [] })) };
};
