import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import * as countries from "../../src/countries/index.js";
import { answer, draftTicket, nextStep, stateOf } from "../../src/intake/index.js";
import type { Span } from "../../src/result.js";
import type { Channel, Facet } from "../../src/schema/index.js";
import { desk, NOW } from "./desk.js";

interface Report {
  readonly id: string;
  readonly lang: string;
  readonly channel: Channel;
  readonly text: string;
  readonly gold: { readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>> };
}

const reports = readFileSync(resolve(import.meta.dirname, "../corpus/dev.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Report);
const { RU, KZ, GB, US, DE } = countries;
const many = { ...desk, countries: [RU, KZ, GB, US, DE] };

const spansOf = (text: string, words: readonly string[]): Span[] =>
  words.flatMap((one) => {
    const spans: Span[] = [];
    for (let start = text.indexOf(one); start >= 0; start = text.indexOf(one, start + 1)) spans.push({ start, end: start + one.length });
    return spans;
  });
const inside = (a: Span, b: Span) => a.start >= b.start && a.end <= b.end;

describe("drafts of the labelled reports", () => {
  const drafts = reports.map((report) => ({ report, provenance: draftTicket({ channel: report.channel, text: report.text }, { desk: many, now: NOW }).provenance }));
  it.each<{ path: string; facet: Facet; states: (words: string) => boolean; match: (a: Span, b: Span) => boolean; floor: number }>([
    { path: "/contractNumber", facet: "contract", states: () => true, match: inside, floor: 0.95 },
    { path: "/contact/phone", facet: "contact", states: (words) => /\d\D*\d\D*\d\D*\d\D*\d/.test(words) && !words.includes("@"), match: inside, floor: 0.95 },
    { path: "/contact/email", facet: "contact", states: (words) => /[^\s@]@[^\s@]+\./.test(words), match: inside, floor: 0.95 },
    { path: "/incidentAddress", facet: "address", states: () => true, match: inside, floor: 0.95 },
  ])("hold $path where the report states it, and nothing where it does not", ({ path, facet, states, match, floor }) => {
    const judged = drafts.map(({ report, provenance }) => {
      const gold = report.gold.facets[facet] ?? [];
      const span = provenance[path]?.span;
      return { stated: gold.some(states), any: gold.length > 0, right: span !== undefined && spansOf(report.text, gold).some((one) => match(span, one)), drafted: span !== undefined };
    });
    const stating = judged.filter(({ stated }) => stated);
    const silent = judged.filter(({ any }) => !any);
    expect(stating.filter(({ right }) => right).length / stating.length).toBeGreaterThanOrEqual(floor);
    expect(silent.filter(({ drafted }) => !drafted).length / silent.length).toBeGreaterThanOrEqual(0.97);
  });
});

const asking = { ...many, dialogue: { maxQuestions: 19 } };

/** A customer who begins with `text` and answers what is asked from what their report states. */
const talk = ({ id, lang, channel, gold: { facets } }: Report, text: string) => {
  const asked: string[] = [];
  const lost: string[] = [];
  for (let current = draftTicket({ channel, text }, { desk: asking, now: NOW }); ; ) {
    const step = nextStep(current, { desk: asking });
    if (!step.question) return { asked, lost, good: step.end === "band" };
    const { code, facet } = step.question;
    const told = facets[facet]?.join(", ");
    asked.push(code);
    current = answer(current.draft, step.question, told ?? (lang === "ru" ? "не знаю" : "I don't know"), { desk: asking, now: NOW });
    const held = stateOf(current.draft).answers.at(-1)?.outcome === "answered" && current.assessment.facets[facet].present && current.draft.description!.includes(told ?? "");
    if (told !== undefined && !held) lost.push(`${id} ${facet}: ${told}`);
  }
};

const hidden = ({ text, gold }: Report) => Object.values(gold.facets).flat().sort((a, b) => b.length - a.length).reduce((rest, one) => rest.replaceAll(one, "…"), text);

describe.each([
  { who: "who know what their report states, and leave it out", talks: reports.map((report) => talk(report, hidden(report))) },
  { who: "who but ask for help", talks: reports.filter((_, at) => at % 3 === 0).map((report) => talk(report, report.lang === "ru" ? "Здравствуйте, помогите, пожалуйста." : "Hello, please help.")) },
])("customers $who", ({ talks }) => {
  it("are asked three questions at the median until the ticket is good", () => {
    const counts = talks.filter(({ good }) => good).map(({ asked }) => asked.length).sort((a, b) => a - b);
    expect(counts.length).toBeGreaterThan(talks.length / 4);
    expect(counts[counts.length >> 1]).toBeLessThanOrEqual(3);
  });

  it("are never asked the same twice", () => {
    for (const { asked } of talks) expect(new Set(asked).size).toBe(asked.length);
  });

  it("find in the draft all that they answered", () => expect(talks.flatMap(({ lost }) => lost)).toEqual([]));
});
