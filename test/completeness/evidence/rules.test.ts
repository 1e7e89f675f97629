import { describe, expect, it } from "vitest";
import { readEvidence } from "../../../src/completeness/evidence/index.js";
import type { EvidencePack } from "../../../src/languages/evidence.js";
import { enEvidence } from "../../../src/languages/en/evidence/index.js";
import { ruEvidence } from "../../../src/languages/ru/evidence/index.js";
import { normalise } from "../../../src/text/index.js";

const found = (text: string, pack: EvidencePack, rule: string) =>
  [...readEvidence(normalise(text), [pack]).facets.values()].flat().filter((finding) => finding.rule === rule).map(({ span }) => text.slice(span.start, span.end));

describe.each([["Russian", ruEvidence], ["English", enEvidence]])("rules of %s", (_, pack) => {
  it("have ids of their own", () => {
    expect(new Set(pack.rules.map(({ id }) => id)).size).toBe(pack.rules.length);
  });

  it.each(pack.rules.map((rule) => [rule.id, rule] as const))("%s finds its hits and not its misses", (id, { hits, misses }) => {
    expect(hits.length).toBeGreaterThan(0);
    expect(misses.length).toBeGreaterThan(0);
    for (const hit of hits) expect(found(hit, pack, id), hit).not.toEqual([]);
    for (const miss of misses) expect(found(miss, pack, id), miss).toEqual([]);
  });
});
