import { describe, expect, it } from "vitest";
import { formatDate } from "../../src/format/date.js";
import { formatDuration } from "../../src/format/duration.js";
import { dateFormat } from "../../src/languages/en/date-format.js";

describe("formatDate", () => {
  it.each([
    { value: "2026-11-21", options: {}, expected: "21 ноября 2026 г." },
    { value: "2026-11-22T10:15:00+03:00", options: {}, expected: "22 ноября 2026 г., 10:15" },
    { value: "2026-11-22T10:15Z", options: { style: "short" }, expected: "22.11.2026 10:15" },
    { value: "2026-11-21", options: { language: "en" }, expected: "21 November 2026" },
    { value: "2026-11-22T10:15-05:00", options: { language: "en", style: "short" }, expected: "22 Nov 2026 10:15" },
    { value: "2026-11-21", options: { language: { dateFormat } }, expected: "21 November 2026" },
    { value: "2026-11-21", options: { language: dateFormat }, expected: "21 November 2026" },
    { value: "2026-01-01", options: { precision: "month" }, expected: "январь 2026 г." },
    { value: "2026-01-01", options: { precision: "year", language: "en" }, expected: "2026" },
    // The hour that summer time leaves out somewhere is an hour like any other here.
    { value: "2026-03-29T02:30+03:00", options: {}, expected: "29 марта 2026 г., 02:30" },
    { value: "0099-02-28", options: { style: "short" }, expected: "28.02.0099" },
    { value: "вчера", options: {}, expected: "вчера" },
    { value: "2026-02-30", options: {}, expected: "2026-02-30" },
    { value: "", options: {}, expected: "" },
  ] as const)("$value with $options", ({ value, options, expected }) => expect(formatDate(value, options)).toBe(expected));

  it("refuses a language that is not at hand", () => expect(() => formatDate("2026-11-21", { language: "xx" as "ru" })).toThrow(TypeError));
});

describe("formatDuration", () => {
  const MINUTE = 60_000;
  const HOUR = 60 * MINUTE;
  it.each([
    { milliseconds: 125 * MINUTE, language: "ru", expected: "2 часа 5 минут" },
    { milliseconds: 125 * MINUTE, language: "en", expected: "2 hours 5 minutes" },
    { milliseconds: 21 * MINUTE, language: "ru", expected: "21 минута" },
    { milliseconds: 49 * HOUR, language: "ru", expected: "2 дня 1 час" },
    { milliseconds: 49 * HOUR + 20 * MINUTE, language: "en", expected: "2 days 1 hour" },
    { milliseconds: 24 * HOUR - 1000, language: "en", expected: "24 hours" },
    { milliseconds: 15 * 24 * HOUR, language: "ru", expected: "2 недели 1 день" },
    { milliseconds: 1000, language: "ru", expected: "1 секунда" },
    { milliseconds: 0, language: "en", expected: "0 seconds" },
    { milliseconds: 0, language: "ru", expected: "0 секунд" },
    { milliseconds: 4000, language: "ru", expected: "4 секунды" },
    { milliseconds: 11_000, language: "ru", expected: "11 секунд" },
    { milliseconds: 111 * 7 * 24 * HOUR, language: "ru", expected: "111 недель" },
    { milliseconds: 122 * 7 * 24 * HOUR, language: "ru", expected: "122 недели" },
    { milliseconds: -1, language: "en", expected: "" },
    { milliseconds: NaN, language: "en", expected: "" },
    { milliseconds: Infinity, language: "en", expected: "" },
  ] as const)("$milliseconds ms in $language", ({ milliseconds, language, expected }) => expect(formatDuration(milliseconds, { language })).toBe(expected));
});
