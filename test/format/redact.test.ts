import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractEmails, extractPhones } from "../../src/extract/index.js";
import { REDACTED, redact } from "../../src/format/redact.js";
import { type TicketDraft, ticketSchema } from "../../src/schema/index.js";
import { anyTicket, fullTicket } from "../schema/tickets.js";

const SECRETS = ["OT-004051/22", "Анна", "Иванова", "78126010610", "anna@example.com", "ivanova_a", "7-я", "12К1234", "В.О. 7-я", "LOS", "дважды", "los.jpg", "Оператор", "Мастер", "4051", "vip", "199034"];

describe("redact", () => {
  it("leaves nothing personal, and what statistics need", () => {
    const redacted = redact(fullTicket);
    for (const secret of SECRETS) expect(JSON.stringify(redacted)).not.toContain(secret);
    expect(redacted).toMatchObject({
      schemaVersion: 1, category: "outage", status: "pending", issueStartDate: "2026-11-21", language: "ru",
      contact: { name: REDACTED, messenger: { kind: "telegram", handle: REDACTED } },
      incidentAddress: { country: "RU", city: "Санкт-Петербург", flat: REDACTED },
      checks: [{ check: "power", outcome: "passed" }, { check: "restart", outcome: "failed", note: REDACTED }],
      extensions: { crmId: REDACTED, tags: REDACTED },
    });
    expect(fullTicket.contact.name).toBe("Анна Иванова");
  });

  it("gives a ticket for every ticket, and the same when done twice", () => fc.assert(fc.property(anyTicket, (ticket) => {
    const redacted = redact(ticket as TicketDraft);
    expect(ticketSchema.safeParse(redacted).success).toBe(true);
    expect(redact(redacted)).toEqual(redacted);
  })));

  it("lets no unknown field through, and does not stumble over wrong types", () => {
    const odd = { passport: "4010 123456", description: { text: "secret" }, contact: ["secret"], checks: "secret", status: { of: "secret" } } as unknown as TicketDraft;
    expect(JSON.stringify(redact(odd))).not.toMatch(/secret|4010/);
  });

  it("masks in prose what is found there, and what the fields hold", () => {
    const description = "Я Анна Иванова, звоните 8 921 555-13-08 или anna@example.com: договор OT-004051/22, интернета нет.";
    const find = (text: string) => [...extractPhones(text, { country: "RU" }), ...extractEmails(text)].map(({ span }) => span);
    const redacted = redact({ ...fullTicket, description }, { find });
    expect(redacted.description).toBe(`Я ${REDACTED}, звоните ${REDACTED} или ${REDACTED}: договор ${REDACTED}, интернета нет.`);
  });

  it("bears overlapping spans", () => {
    expect(redact({ description: "abcdefghij" }, { find: () => [{ start: 4, end: 8 }, { start: 2, end: 6 }, { start: 5, end: 6 }] }).description).toBe(`ab${REDACTED}ij`);
  });
});
