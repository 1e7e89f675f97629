import type { EvidencePack } from "../../languages/evidence.js";
import type { Span } from "../../result.js";
import type { Facet, Tone } from "../../schema/index.js";
import { CATEGORIES, FACETS, TONES } from "../../schema/values.js";
import type { NormalText, Tokens } from "../../text/index.js";
import { MARK, NUMBER, tokenise } from "../../text/index.js";
import { Courtesy } from "./courtesy.js";
import { isShouting } from "./shouting.js";
import { modelOf, OUTPUTS } from "./model.js";
import { sharesOf } from "./languages.js";
import type { Claim, EvidenceOptions, EvidenceReading, Finding } from "./reading.js";
import { matchPatterns, patternsOf } from "./patterns.js";
import { scan, sentencesOf } from "./scan.js";
import { FARTHEST, Scorer } from "./score.js";

/** A token belongs to a finding while it keeps this much of what the threshold asks, in units of the weights. */
const SLACK = 0.6;
/** So many weaker tokens may stand inside a finding. */
const GAP = 2;

const CLAIMED: Readonly<Record<Claim["kind"], Facet>> = { contract: "contract", phone: "contact", email: "contact", messenger: "contact", address: "address" };

/** Marks of tone that a form of words or letters makes, whatever the weights say. */
const BY_FORM: ReadonlySet<Tone> = new Set(["shouting", "polite"]);

/** What a sum is set to where an extractor has read the token already. */
const NEVER = -1e6;

/** How sure a rule is. */
const BY_RULE = 0.8;

const isFacet = (name: string): name is Facet => (FACETS as readonly string[]).includes(name);

const strengthOf = (excess: number): number => 1 / (1 + Math.exp(-excess));

/** Calls `each` for the runs of tokens that say yes to one output in a sentence, with how much the best of each says. */
const runsOf = ({ sums }: Scorer, output: number, threshold: number, floor: number, kinds: Uint8Array, first: number, last: number, each: (from: number, to: number, peak: number) => void): void => {
  const sum = (at: number) => sums[(at - first + FARTHEST) * OUTPUTS + output]!;
  for (let at = first; at < last; at++) {
    if (sum(at) < threshold) continue;
    let [from, to, peak] = [at, at + 1, sum(at)];
    while (from > first && sum(from - 1) >= floor) from--;
    for (let next = to; next < last && next < to + GAP; next++) {
      if (sum(next) < floor) continue;
      to = next + 1;
      peak = Math.max(peak, sum(next));
    }
    at = to - 1;
    while (from < to - 1 && kinds[from]! >= MARK) from++;
    while (to > from + 1 && kinds[to - 1]! >= MARK) to--;
    each(from, to, peak);
  }
};

/** The outputs that some token of a sentence of so many says yes to, as bits. */
const saidIn = ({ sums, limits }: Scorer, size: number): number => {
  let said = 0;
  for (let row = FARTHEST * OUTPUTS, end = row + size * OUTPUTS; row < end; row += OUTPUTS)
    for (let output = 0; output < OUTPUTS; output++) if (sums[row + output]! >= limits[output]!) said |= 1 << output;
  return said;
};

/** Marks tokens that an extractor has read: nothing else may be read into them. */
const claimedTokens = ({ count, starts, ends, text }: Tokens, claims: readonly Claim[]): Uint8Array => {
  const claimed = new Uint8Array(count);
  for (const { span } of claims) {
    const { start, end } = text.toNormal(span.start, span.end);
    let at = 0;
    for (let high = count; at < high; ) {
      const middle = (at + high) >>> 1;
      if (ends[middle]! > start) high = middle;
      else at = middle + 1;
    }
    for (; at < count && starts[at]! < end; at++) claimed[at] = 1;
  }
  return claimed;
};

const RULES = /* @__PURE__ */ [...FACETS, ...TONES].map((name) => `learned.${name}`);
/** Outputs that make no findings. */
const MUTED = /* @__PURE__ */ TONES.reduce((bits, mark, index) => (BY_FORM.has(mark) ? bits | (1 << (FACETS.length + index)) : bits), 0);

/** What the weights find in the sentences that are read, by output. */
const learnedFindings = (scorer: Scorer, reads: Uint8Array, claimed: Uint8Array | undefined): Finding[][] => {
  const { sums, limits, scan: { sentences, tokens: { count, starts, ends, kinds, text } }, model: { step } } = scorer;
  const found: Finding[][] = [];
  for (let first = 0, last = 0; first < count; first = last) {
    const sentence = sentences[first]!;
    for (last = first + 1; last < count && sentences[last] === sentence; ) last++;
    if (!reads[sentence]) continue;
    scorer.add(first, last);
    if (claimed) for (let at = first, row = FARTHEST * OUTPUTS; at < last; at++, row += OUTPUTS) if (claimed[at]) sums.fill(NEVER, row, row + FACETS.length);
    const said = saidIn(scorer, last - first) & ~MUTED;
    for (let output = 0; said >> output; output++) {
      if (!((said >> output) & 1)) continue;
      const threshold = limits[output]!;
      runsOf(scorer, output, threshold, threshold - SLACK / step, kinds, first, last, (from, to, peak) => {
        const span = text.toOriginal(starts[from]!, ends[to - 1]!);
        (found[output] ??= []).push({ span, rule: RULES[output]!, strength: strengthOf((peak - threshold) * step) });
      });
    }
  }
  return found;
};

/** Reads what a text states, with each pack that is given, in time linear in the text. */
export const readEvidence = (text: NormalText, packs: readonly EvidencePack[], options: EvidenceOptions = {}): EvidenceReading => {
  const claims = options.claims ?? [];
  const facets = new Map<Facet, Finding[]>();
  const tone = new Map<Tone, Finding[]>();
  const add = <K>(to: Map<K, Finding[]>, key: K, finding: Finding) => void (to.get(key)?.push(finding) ?? to.set(key, [finding]));
  for (const { kind, span } of claims) add(facets, CLAIMED[kind], { span, rule: `claim.${kind}`, strength: 1 });

  const tokens = tokenise(text);
  const sentences = sentencesOf(tokens);
  const models = packs.map(modelOf);
  const shares = sharesOf(tokens, sentences, models);
  const claimed = claims.length ? claimedTokens(tokens, claims) : undefined;
  const categories = new Float64Array(CATEGORIES.length);
  const courtesy = new Courtesy();
  let weight = 0;
  models.forEach((model, index) => {
    const share = shares[index]!;
    if (!share.reads.includes(1) && !share.reads.includes(2)) return;
    const scanned = scan(tokens, sentences, model, share.reads);
    courtesy.read(scanned, packs[index]!.classes);
    matchPatterns(patternsOf(packs[index]!), scanned, ({ id, facet }, from, to) => {
      if (!share.reads[sentences[from]!]) return;
      const finding: Finding = { span: text.toOriginal(tokens.starts[from]!, tokens.ends[to - 1]!), rule: id, strength: BY_RULE };
      if (isFacet(facet)) add(facets, facet, finding);
      else add(tone, facet as Tone, finding);
    });
    const scorer = new Scorer(scanned, model);
    learnedFindings(scorer, share.reads, claimed).forEach((findings, output) => {
      const facet = FACETS[output];
      if (facet) for (const finding of findings) add(facets, facet, finding);
      else for (const finding of findings) add(tone, TONES[output - FACETS.length]!, finding);
    });
    scorer.categories.forEach((guess, category) => (categories[category]! += guess * model.categoryStep * share.words));
    weight += share.words;
  });
  const shout = isShouting(text);
  if (shout) add(tone, "shouting", { span: shout, rule: "shape.shouting", strength: 1 });
  for (const span of courtesy.spans()) add(tone, "polite", { span, rule: "form.courtesy", strength: 1 });
  for (const found of [...facets.values(), ...tone.values()]) found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

  models.forEach(({ factWeights, categoryStep }, index) => {
    for (const facet of facets.keys())
      for (let category = 0; category < categories.length; category++)
        categories[category]! += factWeights[FACETS.indexOf(facet) * categories.length + category]! * categoryStep * shares[index]!.words;
  });
  const odds = Array.from(categories, (guess) => Math.exp(guess / (weight || 1)));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  const bare = !weight && !tokens.kinds.includes(NUMBER);
  return {
    facets,
    tone,
    category: CATEGORIES.map((category, index) => ({ category, strength: bare ? Number(category === "other") : odds[index]! / total })).sort((a, b) => b.strength - a.strength),
    languages: packs
      .map(({ language }, index) => ({ language, spans: spansOf(tokens, sentences, shares[index]!.reads), words: shares[index]!.words }))
      .filter(({ words }) => words)
      .sort((a, b) => b.words - a.words)
      .map(({ language, spans }) => ({ language, spans })),
  };
};

/** Stretches of sentences in a row that one pack reads. */
const spansOf = ({ count, starts, ends, text }: Tokens, sentences: Int32Array, reads: Uint8Array): Span[] => {
  const spans: Span[] = [];
  for (let at = 0, from = 0; at < count; at++) {
    if (!reads[sentences[at]!]) from = at + 1;
    else if (at + 1 === count || !reads[sentences[at + 1]!]) {
      spans.push(text.toOriginal(starts[from]!, ends[at]!));
      from = at + 1;
    }
  }
  return spans;
};
