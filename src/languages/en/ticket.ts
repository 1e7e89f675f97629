import type { TicketWords } from "../ticket-words.js";

export const ticketWords: TicketWords = {
  lines: {
    ticket: "Ticket", score: "Informativeness", category: "Category", status: "Status", severity: "Severity", priority: "Priority", channel: "Channel", created: "Created", started: "Began", contract: "Contract",
    name: "Name", phone: "Phone", email: "E-mail", messenger: "Messenger", availability: "Best time", address: "Address", report: "Report", checks: "Checks", attachments: "Attachments", notes: "Notes", answers: "Answers",
    missing: "What is missing", alternatives: "Other readings", history: "History",
  },
  statuses: { acknowledged: "acknowledged", inProgress: "in progress", pending: "waiting for the customer", held: "on hold", resolved: "resolved", closed: "closed", cancelled: "cancelled", rejected: "rejected" },
  severities: { minor: "minor", moderate: "moderate", significant: "significant", extensive: "extensive" },
  priorities: { low: "low", medium: "medium", high: "high", critical: "critical" },
  channels: { email: "e-mail", phone: "phone", web: "web", chat: "chat", messenger: "messenger", sms: "SMS", other: "other" },
  outcomes: { passed: "in order", failed: "no help, or faulty", notDone: "not done", unknown: "result not told" },
  unanswered: { unknown: "does not know", refused: "would rather not say", unclear: "answer unclear" },
};
