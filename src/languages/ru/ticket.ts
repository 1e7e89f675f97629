import type { TicketWords } from "../ticket-words.js";

export const ticketWords: TicketWords = {
  lines: {
    ticket: "Заявка", score: "Информативность", category: "Вид обращения", status: "Статус", severity: "Масштаб", priority: "Приоритет", channel: "Канал", created: "Создана", started: "Началось", contract: "Договор",
    name: "Имя", phone: "Телефон", email: "Почта", messenger: "Мессенджер", availability: "Удобное время", address: "Адрес", report: "Обращение", checks: "Проверки", attachments: "Вложения", notes: "Заметки", answers: "Ответы",
    missing: "Чего не хватает", alternatives: "Другие прочтения", history: "История",
  },
  statuses: { acknowledged: "принята", inProgress: "в работе", pending: "ждёт клиента", held: "отложена", resolved: "решена", closed: "закрыта", cancelled: "отменена", rejected: "отклонена" },
  severities: { minor: "мелкая", moderate: "умеренная", significant: "значительная", extensive: "обширная" },
  priorities: { low: "низкий", medium: "средний", high: "высокий", critical: "критический" },
  channels: { email: "почта", phone: "телефон", web: "сайт", chat: "чат", messenger: "мессенджер", sms: "SMS", other: "другое" },
  outcomes: { passed: "в порядке", failed: "не помогло или неисправно", notDone: "не делали", unknown: "итог неизвестен" },
  unanswered: { unknown: "не знает", refused: "не хочет отвечать", unclear: "ответ неясен" },
};
