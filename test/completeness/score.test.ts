import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeRequirements, REQUIREMENTS } from "../../src/completeness/index.js";
import { bandOf, type Circumstances, pointsOf, scaleFor, scoreOf } from "../../src/completeness/score.js";
import { CATEGORIES, CHANNELS, type Facet, FACETS, STATUSES } from "../../src/schema/index.js";

const knowns = fc.array(fc.boolean(), { minLength: FACETS.length, maxLength: FACETS.length });
const factor = fc.double({ min: 0, max: 5, noNaN: true });
const factors = fc.dictionary(fc.constantFrom(...FACETS), factor);
const requirements = fc
  .record({
    weights: fc.record({ pulls: factors, identification: factor, diagnosis: factor, together: factor }, { requiredKeys: [] }),
    categories: fc.dictionary(fc.constantFrom(...CATEGORIES), fc.record({ factors })),
    channels: fc.dictionary(fc.constantFrom(...CHANNELS), fc.record({ factors })),
  }, { requiredKeys: [] })
  .map((changes) => changeRequirements(changes));
const circumstances = fc.record({ category: fc.constantFrom(...CATEGORIES), channel: fc.constantFrom(...CHANNELS), status: fc.constantFrom(...STATUSES) }, { requiredKeys: [] });
const scales = fc.tuple(fc.oneof(fc.constant(REQUIREMENTS), requirements), circumstances).map(([table, where]) => ({ table, scale: scaleFor(table, where) }));

describe("the score", () => {
  it("is a whole number from 0, with nothing known, to 100, with all known, whatever the requirements", () => {
    fc.assert(
      fc.property(scales, knowns, ({ scale }, known) => {
        const score = scoreOf(scale, known);
        expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
        expect(scoreOf(scale, FACETS.map(() => false))).toBe(0);
        if (scale.pulls.some((pull) => pull > 0) && scale.points.some((points) => points > 0)) expect(scoreOf(scale, FACETS.map(() => true))).toBe(100);
      }),
      { numRuns: 3000 },
    );
  });

  it("is never lowered by another fact, and rises by what was promised", () => {
    fc.assert(
      fc.property(scales, knowns, fc.nat(FACETS.length - 1), ({ scale }, known, at) => {
        const without = known.with(at, false);
        expect(scoreOf(scale, known.with(at, true))).toBeGreaterThanOrEqual(scoreOf(scale, without));
        expect(scoreOf(scale, without, at)).toBe(scoreOf(scale, known.with(at, true)));
      }),
      { numRuns: 5000 },
    );
  });

  it("is the sum of the points that the facts earned, none of them below zero, and none where a fact does not matter", () => {
    fc.assert(
      fc.property(scales, knowns, ({ scale }, known) => {
        const points = pointsOf(scale, known);
        expect(points.reduce((sum, some) => sum + some, 0)).toBeCloseTo(scoreOf(scale, known), 6);
        points.forEach((some, at) => {
          expect(some).toBeGreaterThanOrEqual(0);
          if (!known[at] || scale.pulls[at] === 0) expect(some).toBe(0);
        });
      }),
      { numRuns: 3000 },
    );
  });

  it("gives identification and diagnosis about half each", () => {
    const scale = scaleFor(REQUIREMENTS, {});
    const half = (identifying: boolean) => FACETS.map((facet) => ["contract", "contact", "address"].includes(facet) === identifying);
    for (const known of [half(true), half(false)]) expect(scoreOf(scale, known)).toBeGreaterThan(35);
    const points = pointsOf(scale, FACETS.map(() => true));
    const identification = points[0]! + points[1]! + points[2]!;
    expect(identification).toBeGreaterThan(40);
    expect(identification).toBeLessThan(60);
  });
});

describe("the formula", () => {
  // Each of three facts settles half of what its half of the score leaves open.
  const pulls = (facets: Partial<Record<Facet, number>>) => ({ ...(Object.fromEntries(FACETS.map((facet) => [facet, 0])) as Record<Facet, number>), ...facets });
  const table = (facets: Partial<Record<Facet, number>>) =>
    changeRequirements({
      weights: { pulls: pulls(facets), identification: 40, diagnosis: 40, together: 20 },
      categories: { billing: { factors: { contract: 2 } } }, channels: { sms: { factors: { contract: 0 } } }, statuses: { held: { factors: { service: 0 } } },
    });
  const three = { contract: Math.LN2, contact: Math.LN2, service: Math.LN2 };
  const known = (...facets: Facet[]) => FACETS.map((facet) => facets.includes(facet));

  it.each<[Partial<Record<Facet, number>>, Circumstances, Facet[], number, Partial<Record<Facet, number>>]>([
    [three, {}, [], 0, {}],
    [three, {}, ["contract"], 27, { contract: 27 }],
    [three, {}, ["contract", "contact"], 40, { contract: 20, contact: 20 }],
    [three, {}, ["service"], 40, { service: 40 }],
    [three, {}, ["contract", "service"], 80, { contract: 33.3, service: 46.7 }],
    [three, {}, ["contract", "contact", "service"], 100, { contract: 25, contact: 25, service: 50 }],
    [three, { category: "billing" }, ["contract"], 34, { contract: 34 }],
    [three, { channel: "sms" }, ["contact"], 40, { contact: 40 }],
    [three, { channel: "sms" }, ["contract"], 0, {}],
    [three, { status: "held" }, ["contract", "contact"], 100, { contract: 50, contact: 50 }],
    [three, { category: "outage", channel: "chat", status: "pending" }, ["contract"], 27, { contract: 27 }],
    [{ service: Math.LN2 }, {}, ["service"], 100, { service: 100 }],
    [{ service: Math.LN2 }, {}, ["contract"], 0, {}],
    [{}, {}, ["contract", "service"], 0, {}],
  ])("%j in %j, known %j: %i", (facets, circumstances, facts, score, points) => {
    const scale = scaleFor(table(facets), circumstances);
    expect(scoreOf(scale, known(...facts))).toBe(score);
    expect(pointsOf(scale, known(...facts))).toEqual(FACETS.map((facet) => points[facet] ?? 0));
    const [last, ...rest] = facts.toReversed();
    if (last) expect(scoreOf(scale, known(...rest), FACETS.indexOf(last)), "as one more").toBe(score);
  });
});

describe("the band", () => {
  const scale = scaleFor(REQUIREMENTS, {});
  const known = (...facets: string[]) => FACETS.map((facet) => facets.includes(facet));

  it.each([
    [known(), 0, "empty"],
    [known("impact"), 8, "poor"],
    [known("service"), 29, "poor"],
    [known("service"), 30, "fair"],
    [known("service"), 55, "good"],
    [known("service"), 75, "excellent"],
  ])("%#", (facts, score, band) => expect(bandOf(REQUIREMENTS, scale, facts, score)).toBe(band));

  it("is empty where only what does not matter is known", () => {
    expect(bandOf(REQUIREMENTS, scaleFor(REQUIREMENTS, { category: "billing" }), known("address"), 0)).toBe("empty");
  });
});
