import * as z from "zod";
import { date } from "./date.js";
import { field, PERSONAL, PROSE, record, text } from "./registry.js";

export const noteSchema = /* @__PURE__ */ record(
  "Note",
  "A remark on the ticket, by the desk or by the customer.",
  { author: "Оператор 7", date: "2026-11-22T11:00:00+03:00", text: "Мастер придёт завтра." },
  () => ({
    author: text("Who wrote it.", "Оператор 7", PERSONAL),
    date: date("When it was written.", "2026-11-22T11:00:00+03:00").optional(),
    text: field(z.string(), "The remark.", "Мастер придёт завтра.", PROSE),
  }),
);

export type Note = z.infer<typeof noteSchema>;
