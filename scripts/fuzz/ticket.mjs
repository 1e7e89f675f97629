/** A ticket with every field filled in, to change. */
export const TICKET = {
  schemaVersion: 1, id: "T-1", channel: "email", category: "outage", status: "pending", severity: "minor", priority: "high", creationDate: "2026-11-22T10:15:00+03:00", issueStartDate: "2026-11-21",
  contractNumber: "OT-004051/22", contact: { name: "Анна", phone: "+78126010610", extension: "4", email: "anna@example.com", messenger: { kind: "telegram", handle: "ivanova_a" }, availability: "после 18:00" },
  incidentAddress: { country: "RU", city: "Санкт-Петербург", street: "7-я", streetType: "линия", house: "34", letter: "А", flat: "12", intercom: "12К1234", landmark: "со двора", text: "В.О. 7-я линия д.34" },
  description: "Нет интернета", checks: [{ check: "power", outcome: "passed", note: "горит" }], attachments: [{ name: "los.jpg", mimeType: "image/jpeg", size: 1, url: "https://example.com/los.jpg" }],
  notes: [{ author: "О", date: "2026-11-22", text: "Завтра" }], statusHistory: [{ status: "acknowledged", date: "2026-11-22", reason: "по почте" }], language: "ru", extensions: {
    crmId: 1, tags: ["vip"],
    intake: {
      provenance: { "/contractNumber": { source: "text", span: { start: 0, end: 3 }, rule: "contract.label" } },
      answers: [{ question: "errorText", facet: "errorText", outcome: "answered", date: "2026-11-25T10:00:00Z", span: { start: 4, end: 8 } }],
      unread: [{ start: 0, end: 2 }], messages: [{ id: "1", start: 0, end: 3, date: "2026-11-25" }],
    },
  },
};
