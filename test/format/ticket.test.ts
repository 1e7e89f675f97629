import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTicket, TICKET_STYLES } from "../../src/format/index.js";
import { assessReport } from "../../src/completeness/index.js";
import { en, ru } from "../../src/languages/index.js";
import type { TicketDraft } from "../../src/schema/index.js";

const TICKET: TicketDraft = {
  schemaVersion: 1, id: "T-1", status: "pending", channel: "email", category: "outage", severity: "extensive", creationDate: "2026-11-22T10:15:00+03:00", issueStartDate: "2026-11-21", contractNumber: "70041518",
  contact: { name: "Анна", phone: "+79215550147", extension: "4", email: "anna@example.com" }, incidentAddress: { country: "RU", city: "Санкт-Петербург", street: "7-я", streetType: "линия", house: "34", flat: "12" },
  description: "Нет интернета со вчерашнего вечера", checks: [{ check: "restart", outcome: "failed" }], attachments: [{ name: "los.jpg", size: 2048 }],
  extensions: { intake: { provenance: { "/contractNumber": { source: "text", rule: "x", alternatives: [{ value: "70041519" }] } }, answers: [{ facet: "indicators", outcome: "unknown" }] } },
};
const assessment = assessReport(TICKET, { languages: [ru] });

describe("formatTicket", () => {
  it.each([
    { language: ru, words: ["Заявка T-1", "не работает совсем", "ждёт клиента", "21 ноября 2026 г.", "70041518", "+7 921 555-01-47 доб. 4", "34", "перезагрузка: не помогло или неисправно", "los.jpg 2 KiB", "70041519", "индикаторы: не знает", "Нет интернета со вчерашнего вечера"] },
    { language: en, words: ["Ticket T-1", "waiting for the customer", "21 November 2026", "restart: no help, or faulty", "lights: does not know"] },
  ])("tells an engineer all that the ticket holds ($language.code)", ({ language, words }) => {
    const text = formatTicket(TICKET, { language }).toLowerCase();
    for (const word of words.slice(0, language === en ? 4 : undefined)) expect(text).toContain(word.toLowerCase());
  });

  it("shows the meter and marks the evidence", () => {
    const score = `${assessment.score}/100`;
    expect(formatTicket(TICKET, { language: ru, assessment })).toMatch(/█+░+ \d+\/100/);
    expect(formatTicket(TICKET, { language: ru, style: "markdown", assessment })).toContain("**");
    const html = formatTicket(TICKET, { language: ru, style: "html", assessment });
    expect(html).toContain(`value="${assessment.score}"`);
    expect(html).toContain(score);
    expect(html).toMatch(/<mark title="[^"]+">[^<]*вчерашнего вечера<\/mark>/);
  });

  it("loses no word of the report between its marks", () => {
    const strip = (html: string) => /<blockquote[^>]*>(.*)<\/blockquote>/s.exec(html)?.[1]?.replace(/<\/?mark[^>]*>/g, "");
    expect(strip(formatTicket(TICKET, { language: ru, style: "html", assessment }))).toBe(TICKET.description);
    expect(formatTicket(TICKET, { language: ru, style: "markdown", assessment }).replaceAll("**", "")).toContain(`> ${TICKET.description}`);
  });

  const HOSTILE = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "</blockquote></article>", "[x](javascript:alert(1))", "![x](http://x)", "`code`", "| a | b |", "# title", "\n\n---\n\n", "\u001b[31mred", "\u202egnp.exe", "<!--", "&lt;", "**b**", "1. x", "    code", "~~~"];
  const hostile = (text: string): TicketDraft => ({
    ...TICKET, id: text, description: text, contractNumber: text, contact: { name: text, phone: text, email: text }, incidentAddress: { street: text, house: text, text }, attachments: [{ name: text, url: text }], notes: [{ text, author: text }],
    checks: [{ check: text as never, outcome: text as never }],
  });
  const TAGS = /^(?:article|h2|h3|p|meter|dl|dt|dd|blockquote|mark|ul|li)$/;

  it("lets nothing of a ticket become markup, in HTML", () =>
    fc.assert(fc.property(fc.oneof(fc.constantFrom(...HOSTILE), fc.array(fc.constantFrom(...HOSTILE, "<", ">", "\"", "'", "&", "a", " ")).map((parts) => parts.join(""))), (text) => {
      const html = formatTicket(hostile(text), { language: ru, style: "html", assessment: assessReport({ description: text }, { languages: [ru] }) });
      for (const [, tag] of html.matchAll(/<\/?([^\s>/]*)/g)) expect(tag).toMatch(TAGS);
      for (const [, attributes] of html.matchAll(/<[a-z0-9]+((?:\s[^>]*)?)>/g)) expect(attributes!.replace(/\s(?:style|title|min|max|value)="[^"<>]*"/g, "")).toBe("");
      expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u202a-\u202e]/);
    })));

  it("lets nothing of a ticket become markup, in Markdown", () => {
    for (const text of HOSTILE) {
      const markdown = formatTicket(hostile(text), { language: ru, style: "markdown" });
      expect(markdown).not.toMatch(/(?<!\\)[<[`]/);
      for (const line of markdown.split("\n").filter((line) => line.startsWith("|") && !line.startsWith("| ---") && line !== "| | |")) expect(line.match(/(?<!\\)\|/g)).toHaveLength(3);
      expect(markdown.split("\n").filter((line) => line.startsWith("#")).every((line) => /^#{2,3} \S/.test(line))).toBe(true);
    }
  });

  it.each(TICKET_STYLES)("prints whatever a ticket holds, as %s", (style) =>
    fc.assert(fc.property(fc.anything(), fc.record({ contact: fc.anything(), checks: fc.anything(), extensions: fc.anything(), notes: fc.anything(), incidentAddress: fc.anything() }, { requiredKeys: [] }), (description, ticket) => {
      expect(typeof formatTicket({ description, ...ticket } as never, { language: en, style })).toBe("string");
    }), { numRuns: 150 }));

  it("throws for a style that is none", () => expect(() => formatTicket(TICKET, { language: ru, style: "pdf" as never })).toThrow(TypeError));
});
