import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RU } from "../../src/countries/index.js";
import { ticketMessages as en } from "../../src/languages/en/messages/ticket.js";
import { ticketMessages as ru } from "../../src/languages/ru/messages/ticket.js";
import { defineContractFormat } from "../../src/contracts/index.js";
import { isTicket, TICKET_CODES, type TicketOptions, validateTicket } from "../../src/validate/ticket.js";
import { anyTicket, fullTicket, mutatedTicket } from "../schema/tickets.js";

const least = { schemaVersion: 1, status: "acknowledged", description: "нет интернета" };
const history = (...entries: [status: string, date: string, reason?: string][]) => ({
  ...least,
  status: entries.at(-1)![0],
  statusHistory: entries.map(([status, date, reason]) => ({ status, date, ...(reason && { reason }) })),
});
const found = (value: unknown, options?: TicketOptions) => {
  const result = validateTicket(value, options);
  return (result.issues ?? ("warnings" in result ? result.warnings : undefined) ?? []).map(({ code, path, severity }) => `${severity === "warning" ? "~" : ""}${code} ${path.join("/")}`);
};

describe("validateTicket", () => {
  it.each([
    { what: "the least ticket", input: least, expected: [] },
    { what: "the fullest", input: fullTicket, expected: [] },
    { what: "required fields", input: {}, expected: ["missing_field schemaVersion", "missing_field status", "missing_field description"] },
    { what: "a wrong type", input: { ...least, description: 5 }, expected: ["invalid_type description"] },
    { what: "a wrong type deep inside", input: { ...fullTicket, contact: { phone: 78126010610 } }, expected: ["invalid_type contact/phone"] },
    { what: "a value out of the list", input: { ...least, channel: "fax" }, expected: ["unknown_value channel"] },
    { what: "a list's value of a wrong type", input: { ...least, channel: 1 }, expected: ["invalid_type channel"] },
    { what: "a number out of range", input: { ...least, attachments: [{ size: -1 }] }, expected: ["too_small attachments/0/size"] },
    { what: "half a byte", input: { ...least, attachments: [{ size: 1.5 }] }, expected: ["invalid_type attachments/0/size"] },
    { what: "a day that is none", input: { ...least, issueStartDate: "2026-02-29" }, expected: ["invalid_format issueStartDate"] },
    { what: "a time without offset", input: { ...least, creationDate: "2026-11-22T10:15:00" }, expected: ["invalid_format creationDate"] },
    { what: "a country by name", input: { ...least, incidentAddress: { country: "Россия" } }, expected: ["invalid_format incidentAddress/country"] },
    { what: "a check with no outcome", input: { ...least, checks: [{ check: "power" }] }, expected: ["missing_field checks/0/outcome"] },
    { what: "several faults at once", input: { ...least, status: "open", priority: "urgent", checks: {} }, expected: ["unknown_value status", "unknown_value priority", "invalid_type checks"] },
    { what: "unknown fields, at any depth", input: { ...least, crm: 1, contact: { nick: "a" }, checks: [{ check: "power", outcome: "passed", by: "me" }] }, expected: ["~unknown_field crm", "~unknown_field contact/nick", "~unknown_field checks/0/by"] },
    { what: "own fields where they belong", input: { ...least, extensions: { crm: { id: 1 } } }, expected: [] },
    { what: "a newer version, with values it may know", input: { ...least, schemaVersion: 2, channel: "hologram", planet: "Mars" }, expected: ["~unknown_value channel", "~newer_schema_version schemaVersion", "~unknown_field planet"] },
    { what: "a newer version, broken", input: { ...least, schemaVersion: 2, description: null }, expected: ["invalid_type description", "~newer_schema_version schemaVersion"] },
    { what: "begun after it was reported", input: { ...least, creationDate: "2026-11-22T10:15:00+03:00", issueStartDate: "2026-11-24" }, expected: ["dates_out_of_order issueStartDate"] },
    { what: "begun tomorrow as seen from UTC, today where it is", input: { ...least, creationDate: "2026-11-22T21:30:00Z", issueStartDate: "2026-11-23" }, expected: [] },
    { what: "begun a minute later", input: { ...least, creationDate: "2026-11-22T10:15+03:00", issueStartDate: "2026-11-22T07:16Z" }, expected: ["dates_out_of_order issueStartDate"] },
    { what: "a history out of order", input: history(["acknowledged", "2026-11-22T10:00Z"], ["inProgress", "2026-11-22T09:59Z"]), expected: ["dates_out_of_order statusHistory/1/date"] },
    { what: "a move that is not allowed", input: history(["acknowledged", "2026-11-22"], ["closed", "2026-11-22"]), expected: ["illegal_status_move statusHistory/1/status"] },
    { what: "a status twice", input: history(["acknowledged", "2026-11-22"], ["acknowledged", "2026-11-23", "ждём"]), expected: [] },
    { what: "a status that its history does not know", input: { ...history(["acknowledged", "2026-11-22"]), status: "closed" }, expected: ["status_mismatch status"] },
    { what: "waiting for nothing", input: history(["inProgress", "2026-11-22"], ["pending", "2026-11-22", " "]), expected: ["~pending_without_reason statusHistory"] },
    { what: "waiting for something", input: history(["inProgress", "2026-11-22"], ["pending", "2026-11-22", "ждём фото"]), expected: [] },
    { what: "done and not done", input: { ...least, checks: [{ check: "restart", outcome: "failed" }, { check: "restart", outcome: "notDone" }] }, expected: ["~contradicting_checks checks/1/outcome"] },
    { what: "two other checks", input: { ...least, checks: [{ check: "other", outcome: "passed" }, { check: "other", outcome: "notDone" }] }, expected: [] },
    { what: "blanks", input: { ...least, id: "", contact: { phone: " \u00a0" } }, expected: ["~blank_field id", "~blank_field contact/phone"] },
    { what: "half a surrogate pair", input: { ...least, description: "нет\ud83d" }, expected: ["~lone_surrogate description"] },
    { what: "a whole one", input: { ...least, description: "нет😀" }, expected: [] },
    { what: "a link that runs code", input: { ...least, attachments: [{ url: "java\nscript:alert(1)" }, { url: "https://example.com/data:" }] }, expected: ["~unsafe_url attachments/0/url"] },
  ])("$what", ({ input, expected }) => expect(found(input)).toEqual(expected));

  const desk = { country: "RU", areaCodes: [{ areaCode: "812", localLengths: [7] }], contractFormats: [defineContractFormat({ name: "account", pattern: "#{6}", examples: ["123456"] })] };

  it("reads the parts as the desk reads them", () => {
    const contact = { phone: "601-06-10 доб. 4", email: "anna@Example.COM" };
    expect(validateTicket({ ...least, contact, contractNumber: "договор № 123 456" }, { desk })).toMatchObject({
      value: { contact: { phone: "+78126010610", extension: "4", email: "anna@example.com" }, contractNumber: "123456" },
      warnings: expect.arrayContaining([expect.objectContaining({ code: "assumed_area_code", path: ["contact", "phone"] })]) as unknown,
    });
  });

  it.each([
    { what: "a phone with a digit too few", input: { contact: { phone: "+7 812 601-06-1" } }, options: {}, expected: ["invalid_length contact/phone"] },
    { what: "a local phone, where nobody knows whose", input: { contact: { phone: "601-06-10" } }, options: {}, expected: ["~missing_calling_code contact/phone"] },
    { what: "a local phone without area code", input: { contact: { phone: "601-06-10" } }, options: { desk: { country: "RU" } }, expected: ["missing_area_code contact/phone"] },
    { what: "an address without a domain", input: { contact: { email: "anna@" } }, options: {}, expected: ["invalid_format contact/email"] },
    { what: "a contract number of no format", input: { contractNumber: "12345" }, options: { desk }, expected: ["invalid_length contractNumber"] },
    { what: "any contract number, where no format is declared", input: { contractNumber: "12345" }, options: {}, expected: [] },
    { what: "a postal code that the country does not have", input: { incidentAddress: { country: "RU", postalCode: "1990", street: "Садовая", house: "5" } }, options: { desk: { country: RU } }, expected: ["invalid_component incidentAddress/postalCode"] },
    { what: "an address of a country without a pack", input: { incidentAddress: { country: "FR", city: "Paris" } }, options: { desk: { country: RU } }, expected: ["~unknown_country incidentAddress"] },
    { what: "half an address, which is no fault", input: { incidentAddress: { city: "Выборг" } }, options: { desk: { country: RU } }, expected: [] },
    { what: "an address of a wrong shape, once", input: { incidentAddress: { house: 5 } }, options: { desk: { country: RU } }, expected: ["invalid_type incidentAddress/house"] },
    { what: "parts beside another fault", input: { channel: "fax", contact: { phone: "12" } }, options: {}, expected: ["unknown_value channel", "invalid_length contact/phone"] },
  ])("judges the parts: $what", ({ input, options, expected }) => expect(found({ ...least, ...input }, options)).toEqual(expected));

  it("never drops what it does not know", () => {
    const ticket = { ...least, crm: { id: 7 }, contact: { nick: "a" }, extensions: { any: [1] } };
    expect(validateTicket(ticket)).toMatchObject({ value: ticket });
  });

  it("agrees with its twin", () => fc.assert(fc.property(fc.oneof(anyTicket, mutatedTicket, fc.anything()), (value) => {
    expect(isTicket(value)).toBe("value" in validateTicket(value));
  })));

  it("finds only codes that are declared and have words in both languages", () => {
    const seen = new Set<string>();
    const known: ReadonlySet<string> = new Set(TICKET_CODES);
    fc.assert(fc.property(fc.oneof(anyTicket, mutatedTicket, fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withSparseArray: true })), (value) => {
      const result = validateTicket(value);
      for (const { code, params } of result.issues ?? ("warnings" in result ? result.warnings : undefined) ?? []) {
        // Those of the parts are theirs to declare and to word.
        if (["phone", "email"].includes(params?.["subject"] as string)) continue;
        expect(known).toContain(code);
        const key = code === "invalid_format" ? `${code}.${String(params?.["subject"])}` : code;
        for (const messages of [ru, en]) {
          const template = (messages as Record<string, string>)[key];
          expect(template, key).toBeTypeOf("string");
          for (const [, slot] of template!.matchAll(/\{(\w+)\}/g)) expect(params, `${key} {${slot}}`).toHaveProperty(slot!);
        }
        seen.add(code);
      }
    }), { numRuns: 3000 });
    expect(seen.size).toBeGreaterThan(10);
    expect(Object.keys(ru)).toEqual(Object.keys(en));
    for (const code of TICKET_CODES) expect(Object.keys(en).some((key) => key === code || key.startsWith(`${code}.`)), code).toBe(true);
  });
});

describe("what a finding tells", () => {
  const long = "ф".repeat(65);
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`f${at}`, 1]));
  const nested = (depth: number): unknown => (depth ? [nested(depth - 1)] : []);
  const cycle: unknown[] = [];
  cycle.push(cycle);
  const shared = { id: 1 };
  const desk = { country: "RU", areaCodes: [{ areaCode: "812", localLengths: [7] }], contractFormats: [defineContractFormat({ name: "account", pattern: "#{6}", examples: ["123456"] })] };

  it.each([
    { input: [], code: "invalid_type", params: { field: "ticket", expected: "object", received: "array" } },
    { input: null, code: "invalid_type", params: { field: "ticket", expected: "object", received: "null" } },
    { input: "x", code: "invalid_type", params: { field: "ticket", expected: "object", received: "string" } },
    { input: { ...least, schemaVersion: NaN }, code: "invalid_type", params: { field: "schemaVersion", expected: "number", received: "NaN" } },
    { input: { ...least, schemaVersion: 0 }, code: "too_small", params: { field: "schemaVersion", minimum: 1 } },
    { input: { ...least, status: undefined }, code: "missing_field", params: { field: "status" } },
    { input: { ...least, description: 5 }, code: "invalid_type", params: { field: "description", expected: "string", received: "number" } },
    { input: { ...least, channel: 1 }, code: "invalid_type", params: { field: "channel", expected: "string", received: "number" } },
    { input: { ...least, severity: long }, code: "unknown_value", params: { field: "severity", value: `${long.slice(0, 64)}…`, allowed: ["minor", "moderate", "significant", "extensive"] } },
    { input: { ...least, severity: long.slice(1) }, code: "unknown_value", params: { field: "severity", value: long.slice(1), allowed: ["minor", "moderate", "significant", "extensive"] } },
    { input: { ...least, issueStartDate: "soon" }, code: "invalid_format", params: { field: "issueStartDate", subject: "date", value: "soon" } },
    { input: { ...least, language: "по-русски" }, code: "invalid_format", params: { field: "language", subject: "language", value: "по-русски" } },
    { input: { ...least, attachments: [{ size: -1 }] }, code: "too_small", params: { field: "size", minimum: 0 } },
    { input: { ...least, [long]: 1 }, code: "unknown_field", params: { field: `${long.slice(0, 64)}…` } },
    { input: { ...least, schemaVersion: 7 }, code: "newer_schema_version", params: { version: 7, known: 1 } },
    { input: { ...least, notes: Array.from({ length: 10_001 }, () => ({ text: "x" })) }, code: "too_large", params: { field: "notes", maximum: 10_000 } },
    { input: { ...least, ...many(10_001) }, code: "too_large", params: { field: "ticket", maximum: 10_000 } },
    { input: { ...least, ...many(100) }, code: "more_unknown_fields", params: { shown: 100 } },
    { input: { ...least, extensions: { a: [1, NaN] } }, code: "not_json", params: { kind: "NaN" } },
    { input: { ...least, extensions: { a: -Infinity } }, code: "not_json", params: { kind: "-Infinity" } },
    { input: { ...least, extensions: { a: 1n } }, code: "not_json", params: { kind: "bigint" } },
    { input: { ...least, own: { a: () => 1 } }, code: "not_json", params: { kind: "function" } },
    { input: { ...least, contact: { own: [Symbol("s")] } }, code: "not_json", params: { kind: "symbol" } },
    { input: { ...least, extensions: { cycle } }, code: "not_json", params: { kind: "cycle" } },
    { input: { ...least, extensions: { a: nested(500) } }, code: "too_deep", params: { maximum: 500 } },
    { input: { ...least, creationDate: "2026-11-22T10:15:00+03:00", issueStartDate: "2026-11-24" }, code: "dates_out_of_order", params: { first: "2026-11-24", second: "2026-11-22T10:15:00+03:00" } },
    { input: history(["acknowledged", "2026-11-22"], ["closed", "2026-11-22"]), code: "illegal_status_move", params: { from: "acknowledged", to: "closed", allowed: ["inProgress", "rejected", "cancelled"] } },
    { input: history(["acknowledged", "2026-11-22T10:00Z"], ["inProgress", "2026-11-22T09:59Z"]), code: "dates_out_of_order", params: { first: "2026-11-22T10:00Z", second: "2026-11-22T09:59Z" } },
    { input: { ...history(["acknowledged", "2026-11-22"]), status: "closed" }, code: "status_mismatch", params: { status: "closed", last: "acknowledged" } },
    { input: { ...least, checks: [{ check: "restart", outcome: "notDone" }, { check: "restart", outcome: "passed" }] }, code: "contradicting_checks", params: { check: "restart", first: "notDone", second: "passed" } },
    { input: { ...least, incidentAddress: { city: " " } }, code: "blank_field", params: { field: "city" } },
    { input: { ...least, contact: { name: "\udc00" } }, code: "lone_surrogate", params: { field: "name" } },
  ])("$code $params", ({ input, code, params }) => {
    const result = validateTicket(input);
    const all = [...(result.issues ?? []), ...("warnings" in result ? (result.warnings ?? []) : [])];
    expect(all.find((one) => one.code === code)?.params).toEqual(params);
    expect("value" in result, "accepted if there are but warnings").toBe(all.every(({ severity }) => severity === "warning"));
  });

  it.each([
    ["as many notes as may be", { ...least, notes: Array.from({ length: 10_000 }, () => ({ text: "x" })) }, "too_large"],
    ["as many unknown fields as are shown", { ...least, ...many(99) }, "more_unknown_fields"],
    ["one object twice", { ...least, extensions: { a: shared, b: [shared, shared] } }, "not_json"],
    ["all that JSON has", { ...least, extensions: { a: [null, true, "x", 1.5, { b: {} }], c: undefined } }, "not_json"],
    ["as deep as may be", { ...least, extensions: { a: nested(498) } }, "too_deep"],
    ["fields that are inherited", Object.assign(Object.create({ own: 1 }) as object, least), "unknown_field"],
    ["checks that are both done", { ...least, checks: [{ check: "restart", outcome: "failed" }, { check: "restart", outcome: "passed" }] }, "contradicting_checks"],
    ["checks of a newer version", { ...least, schemaVersion: 2, checks: [{ check: "restart", outcome: "maybe" }, { check: "restart", outcome: "failed" }] }, "contradicting_checks"],
    ["different checks", { ...least, checks: [{ check: "restart", outcome: "notDone" }, { check: "power", outcome: "passed" }] }, "contradicting_checks"],
    ["text with a blank before it", { ...least, id: " 1", contact: { name: " А" } }, "blank_field"],
    ["a move from a status of a newer version", { ...history(["frozen", "2026-11-22"], ["closed", "2026-11-22"]), schemaVersion: 2 }, "illegal_status_move"],
    ["the same check twice", { ...least, checks: [{ check: "restart", outcome: "notDone" }, { check: "restart", outcome: "notDone" }] }, "contradicting_checks"],
    ["a move that is allowed", history(["acknowledged", "2026-11-22"], ["inProgress", "2026-11-22"]), "illegal_status_move"],
    ["begun the same minute", { ...least, creationDate: "2026-11-22T10:15:00+03:00", issueStartDate: "2026-11-22T07:15:00Z" }, "dates_out_of_order"],
    ["begun a day later by a date, as it may be elsewhere", { ...least, creationDate: "2026-11-22", issueStartDate: "2026-11-23" }, "dates_out_of_order"],
    ["a status of a newer version in its history", { ...history(["acknowledged", "2026-11-22"], ["frozen", "2026-11-22"]), schemaVersion: 2 }, "illegal_status_move"],
    ["a picture that is linked", { ...least, attachments: [{ url: "https://example.com/javascript:" }, { url: "http://example.com" }] }, "unsafe_url"],
    ["waiting for something", { ...history(["inProgress", "2026-11-22"], ["pending", "2026-11-22", "фото"]) }, "pending_without_reason"],
    ["an empty history", { ...least, statusHistory: [] }, "status_mismatch"],
  ])("nothing of %s", (_, input, code) => expect(found(input).map((one) => one.replace(/^~| .*/g, ""))).not.toContain(code));

  it("leaves the ticket that it was given, and what it need not read anew", () => {
    const given = { ...least, contractNumber: "договор 123456", contact: { phone: "601-06-10 доб. 4", extension: "7", email: "anna@Example.COM" } };
    const before = structuredClone(given);
    expect(validateTicket(given, { desk })).toMatchObject({ value: { contractNumber: "123456", contact: { phone: "+78126010610", extension: "7", email: "anna@example.com" } } });
    expect(given).toEqual(before);
    for (const phone of ["601-06-10", "12 34"]) expect(validateTicket({ ...least, contact: { phone } })).not.toHaveProperty("value.contact.extension");
    expect(validateTicket({ ...least, contact: { phone: "601-06-10" } })).toMatchObject({ value: { contact: { phone: "601-06-10" } } });
    expect(validateTicket({ ...least, contact: { phone: "+78126010610" } }, { desk })).not.toHaveProperty("value.contact.extension");
  });

  it("says of an address that is no address only that, and judges it beside its warnings", () => {
    const country = { desk: { country: RU } };
    expect(found({ ...least, incidentAddress: { house: 5, postalCode: "1" } }, country)).toEqual(["invalid_type incidentAddress/house"]);
    expect(found({ ...least, incidentAddress: { own: 5, postalCode: "1" } }, country)).toEqual(["~unknown_field incidentAddress/own", "invalid_component incidentAddress/postalCode"]);
    expect(found({ ...least, channel: "fax", incidentAddress: { postalCode: "1" } }, country)).toEqual(["unknown_value channel", "invalid_component incidentAddress/postalCode"]);
  });

  it.each(["javascript:alert(1)", "VBScript:x", "data:text/html,x", " \u0000data:text/html,x"])("warns of %j", (url) => expect(found({ ...least, attachments: [{ url }] })).toEqual(["~unsafe_url attachments/0/url"]));

  it.each([
    ["2026-11-22", "2026-11-24", 0], ["2026-11-25", "2026-11-22", 1], ["2026-11-23T12:00Z", "2026-11-22", 0], ["2026-11-23T12:01Z", "2026-11-22", 1],
    ["2026-11-22", "2026-11-21T10:00Z", 0], ["2026-11-22", "2026-11-21T09:59Z", 1],
  ])("begun %s, reported %s: %i faults", (issueStartDate, creationDate, count) => expect(found({ ...least, issueStartDate, creationDate })).toHaveLength(count));
});
