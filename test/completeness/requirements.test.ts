import { describe, expect, it } from "vitest";
import { changeRequirements, REQUIREMENTS } from "../../src/completeness/index.js";
import { unaskedIn } from "../../src/completeness/information-required.js";
import { scaleFor } from "../../src/completeness/score.js";
import { CATEGORIES, FACETS } from "../../src/schema/index.js";

const pull = (facet: string, category?: (typeof CATEGORIES)[number], requirements = REQUIREMENTS) =>
  scaleFor(requirements, { category }).pulls[FACETS.indexOf(facet as (typeof FACETS)[number])];

describe("the default requirements", () => {
  it("say something of every facet in every category", () => {
    for (const category of CATEGORIES) expect(Object.keys(REQUIREMENTS.categories[category]!.factors!)).toEqual([...FACETS]);
  });

  it.each([
    ["address", "billing", false], ["address", "access", false], ["address", "outage", true], ["address", "request", true],
    ["measurement", "outage", false], ["measurement", "degraded", true], ["measurement", "billing", true],
    ["indicators", "billing", false], ["indicators", "outage", true], ["checks", "request", false], ["contract", "billing", true],
  ] as const)("%s in %s: %s", (facet, category, matters) => expect(pull(facet, category)! > 0).toBe(matters));

  it("do not ask a caller for the number that the call brings, nor anyone about a case that is closed", () => {
    expect(unaskedIn(REQUIREMENTS, "outage", { channel: "phone" }).has("contact")).toBe(true);
    expect(unaskedIn(REQUIREMENTS, "outage", { channel: "web" }).has("contact")).toBe(false);
    expect(unaskedIn(REQUIREMENTS, "outage", { status: "closed" }).size).toBe(FACETS.length);
    expect(unaskedIn(REQUIREMENTS, "outage", { status: "pending" }).has("contract")).toBe(false);
  });
});

describe("changeRequirements", () => {
  it("changes what the desk names and leaves the rest", () => {
    const ours = changeRequirements({ categories: { billing: { factors: { address: 1 } } }, bands: { good: 60 }, selfChecks: { outage: ["restart"] } });
    expect(pull("address", "billing", ours)).toBe(pull("address", "outage"));
    expect(pull("scope", "billing", ours)).toBe(0);
    expect(ours.bands).toEqual({ ...REQUIREMENTS.bands, good: 60 });
    expect(ours.selfChecks.outage).toEqual(["restart"]);
    expect(pull("address", "billing")).toBe(0);
  });

  it.each([
    { categories: { billing: { factors: { address: -1 } } } },
    { channels: { phone: { factors: { contact: NaN } } } },
    { weights: { pulls: { contract: Infinity } } },
    { bands: { good: "60" } },
  ])("refuses what is no weight: %j", (changes) => expect(() => changeRequirements(changes as never)).toThrow(TypeError));

  it("cannot be made to touch the prototype of all objects", () => {
    changeRequirements(JSON.parse('{"__proto__": {"polluted": 1}, "categories": {"__proto__": {"polluted": 1}}}'));
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
