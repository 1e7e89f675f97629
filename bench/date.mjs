// Dates and durations, beside date-fns and Intl.
import { format } from "date-fns/format";
import { formatDuration as formatDateFnsDuration } from "date-fns/formatDuration";
import { intervalToDuration } from "date-fns/intervalToDuration";
import { ru as locale } from "date-fns/locale/ru";
import { parseISO } from "date-fns/parseISO";
import { extractDates, formatDate, formatDuration, ru } from "../dist/index.js";
import { benchmark } from "./benchmark.mjs";
import { floor } from "./floor.mjs";
import { inTurn } from "./measure.mjs";
import { now, REPORTS, seeded } from "./tickets.mjs";

const random = seeded(11);
const two = (value) => String(value).padStart(2, "0");
const moments = Array.from({ length: 1000 }, () => `2026-${two(1 + random(12))}-${two(1 + random(28))}T${two(random(24))}:${two(random(60))}:00+03:00`);
const spans = Array.from({ length: 1000 }, () => random(400_000_000));
const intl = new Intl.DateTimeFormat("ru", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Moscow" });
const megabytes = { count: REPORTS.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / REPORTS.length / 1e6, unit: "MB/s" };
await benchmark(import.meta, {
  title: "Dates",
  rows: [
    floor,
    { name: "extractDates, a report", run: inTurn(REPORTS, (text) => extractDates(text, { now, language: ru })), per: megabytes },
    { name: "formatDate, Russian, long", run: inTurn(moments, (moment) => formatDate(moment, { language: ru })), faster: { than: "date-fns, parseISO and format" } },
    { name: "date-fns, parseISO and format", run: inTurn(moments, (moment) => format(parseISO(moment), "d MMMM yyyy 'г.,' HH:mm", { locale })) },
    { name: "Intl.DateTimeFormat, kept", run: inTurn(moments, (moment) => intl.format(new Date(moment))) },
    { name: "formatDuration, Russian", run: inTurn(spans, (span) => formatDuration(span, { language: ru })), faster: { than: "date-fns, formatDuration" } },
    { name: "date-fns, formatDuration", run: inTurn(spans, (span) => formatDateFnsDuration(intervalToDuration({ start: 0, end: span }), { locale })) },
  ],
});
