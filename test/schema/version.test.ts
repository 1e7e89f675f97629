import { describe, expect, it } from "vitest";
import { type Migration, SCHEMA_VERSION, upgradeTicket } from "../../src/schema/index.js";

const steps: Migration[] = [({ phone, ...rest }) => ({ ...rest, contact: { phone } }), ({ contact, ...rest }) => ({ ...rest, contacts: [contact] })];

describe("upgradeTicket", () => {
  it.each([
    { what: "two versions up, fields of others kept", input: { schemaVersion: 1, phone: "1", own: 7 }, expected: { schemaVersion: 3, contacts: [{ phone: "1" }], own: 7 } },
    { what: "one version up", input: { schemaVersion: 2, contact: 5 }, expected: { schemaVersion: 3, contacts: [5] } },
    { what: "the present version", input: { schemaVersion: 3, phone: "1" }, expected: { schemaVersion: 3, phone: "1" } },
    { what: "a newer version", input: { schemaVersion: 4, phone: "1" }, expected: { schemaVersion: 4, phone: "1" } },
    { what: "no version", input: { phone: "1" }, expected: { phone: "1" } },
    { what: "no number", input: { schemaVersion: "1" }, expected: { schemaVersion: "1" } },
    { what: "an impossible version", input: { schemaVersion: 0.5 }, expected: { schemaVersion: 0.5 } },
    { what: "no ticket", input: null, expected: null },
  ])("$what", ({ input, expected }) => expect(upgradeTicket(input, steps)).toEqual(expected));

  it("has nothing to do for a ticket of today", () => {
    const ticket = { schemaVersion: SCHEMA_VERSION, description: "" };
    expect(upgradeTicket(ticket)).toBe(ticket);
  });
});
