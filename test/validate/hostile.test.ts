import { describe, expect, it } from "vitest";
import { ticketDraftSchema, ticketSchema } from "../../src/schema/index.js";
import { EMAIL_CODES } from "../../src/validate/email.js";
import { PHONE_CODES } from "../../src/validate/phone.js";
import { TICKET_CODES, validateTicket } from "../../src/validate/ticket.js";
import { fullTicket } from "../schema/tickets.js";

const nest = (depth: number, wrap: (inner: unknown) => unknown): unknown => {
  let value: unknown = "bottom";
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
};
const cycle = (): Record<string, unknown> => {
  const ring: Record<string, unknown> = { list: [] };
  ring["self"] = ring;
  (ring["list"] as unknown[]).push(ring, ring);
  return ring;
};
const throwing = (): unknown => ({ get description() { throw new Error("boo"); } });
const huge = "я".repeat(10_000_000);
const evil = JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":"x","hasOwnProperty":1}') as unknown;

/** A value of every kind that has no business in a ticket, by name. */
const RUBBISH: Record<string, () => unknown> = {
  undefined: () => undefined,
  null: () => null,
  NaN: () => NaN,
  Infinity: () => -Infinity,
  bigint: () => 10n ** 100n,
  symbol: () => Symbol("s"),
  function: () => () => "x",
  boolean: () => true,
  "empty array": () => [],
  "sparse array": () => Array(5),
  "array of nulls": () => [null, null],
  date: () => new Date(NaN),
  map: () => new Map([["a", 1]]),
  regex: () => /x/,
  "null prototype": () => Object.create(null) as unknown,
  proxy: () => new Proxy({}, { get: () => { throw new Error("trap"); }, has: () => { throw new Error("trap"); }, ownKeys: () => { throw new Error("trap"); } }),
  getter: throwing,
  "evil keys": () => evil,
  "10 MB": () => huge,
  "10 MB of digits": () => "1".repeat(10_000_000),
  "10 MB of blanks": () => " ".repeat(10_000_000),
  "a date without end": () => `2026-11-22T10:15:00.${"1".repeat(10_000_000)}`,
  "10,000 deep, objects": () => nest(10_000, (a) => ({ a })),
  "10,000 deep, arrays": () => nest(10_000, (a) => [a]),
  cycle,
  "lone surrogate": () => "\ud800 \udfff",
  "zero bytes": () => "\0\0",
  "a million items": () => Array(1_000_000).fill({ check: 1 }),
  "100,000 keys": () => Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, at])),
};

const PLACES = ["description", "status", "schemaVersion", "contact", "incidentAddress", "checks", "extensions", "creationDate", "__proto__"] as const;

const hostile: { name: string; make: () => unknown }[] = [
  ...Object.entries(RUBBISH).map(([name, make]) => ({ name, make })),
  ...PLACES.flatMap((place) =>
    Object.entries(RUBBISH).map(([name, make]) => ({
      name: `${name} as ${place}`,
      make: () => Object.defineProperty({ ...fullTicket }, place, { value: make(), enumerable: true, configurable: true, writable: true }) as unknown,
    })),
  ),
  ...["phone", "email", "name"].flatMap((place) => Object.entries(RUBBISH).map(([name, make]) => ({ name: `${name} as contact.${place}`, make: () => ({ ...fullTicket, contact: { [place]: make() } }) }))),
  { name: "a throwing getter among extensions", make: () => ({ ...fullTicket, extensions: { inner: throwing() } }) },
  { name: "a branching cycle under an unknown name", make: () => ({ ...fullTicket, crm: cycle() }) },
  { name: "one part in two places is no cycle", make: () => { const part = { a: 1 }; return { ...fullTicket, extensions: { first: part, second: [part, part] } }; } },
];
// These are odd and yet in order: nothing is found in them.
const INNOCENT = new Set([
  ...["undefined", "null prototype", "evil keys", "100,000 keys", "map", "regex", "date"].map((name) => `${name} as extensions`),
  ...["undefined as contact", "undefined as incidentAddress", "undefined as checks", "empty array as checks", "undefined as creationDate"],
  ...["null prototype as contact", "null prototype as incidentAddress", "map as contact", "map as incidentAddress", "regex as contact", "regex as incidentAddress", "date as contact", "date as incidentAddress"],
  ...["10 MB", "10 MB of digits", "zero bytes", "a date without end"].map((name) => `${name} as description`),
  ...["phone", "email", "name"].map((place) => `undefined as contact.${place}`),
  ...["10 MB", "10 MB of digits", "zero bytes", "a date without end"].map((name) => `${name} as contact.name`),
  "one part in two places is no cycle",
]);

describe(`${hostile.length} hostile inputs`, () => {
  it("are more than 200", () => expect(hostile.length).toBeGreaterThan(200));

  it.each(hostile)("$name", ({ name, make }) => {
    const value = make();
    const began = performance.now();
    const result = validateTicket(value);
    const took = performance.now() - began;
    const issues = result.issues ?? ("warnings" in result ? result.warnings : undefined) ?? [];
    expect("value" in result || issues.length > 0).toBe(true);
    for (const { code, path } of issues) expect(path[0] === "contact" ? [...TICKET_CODES, ...PHONE_CODES, ...EMAIL_CODES] : TICKET_CODES).toContain(code);
    if (!INNOCENT.has(name)) expect(issues.length).toBeGreaterThan(0);
    else expect(issues).toEqual([]);
    expect(took).toBeLessThan(1000);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(hostile.filter(({ name }) => !/proxy|getter/.test(name)))("have a verdict by the schemas too: $name", ({ make }) => {
    const value = make();
    for (const schema of [ticketSchema, ticketDraftSchema]) {
      const began = performance.now();
      const result = schema.safeParse(value);
      expect(performance.now() - began).toBeLessThan(1000);
      if (!result.success) for (const { code } of result.error.issues) expect(code).toBeTypeOf("string");
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("do not pollute through the schemas either", () => {
    for (const schema of [ticketSchema, ticketDraftSchema]) {
      const { data } = schema.safeParse(JSON.parse(JSON.stringify(fullTicket).replace("{", '{"__proto__":{"polluted":true},')));
      expect((data as Record<string, unknown> | undefined)?.["polluted"]).toBeUndefined();
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
