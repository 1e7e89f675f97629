import { describe, expect, it } from "vitest";
import { assessReport, CONTRADICTION_CODES } from "../../src/completeness/index.js";
import { en, ru } from "../../src/languages/index.js";

const languages = [ru, en];
const codes = (report: Parameters<typeof assessReport>[0], now = "2026-11-22T12:00:00+03:00") => assessReport(report, { languages, now }).contradictions.map(({ code }) => code);

describe("contradictions", () => {
  it.each([
    ["У меня всё работает. Ничего не работает, сделайте что-нибудь.", ["everything_and_nothing_works"]],
    ["Everything works fine here. Nothing works!", ["everything_and_nothing_works"]],
    ["Ничего не работает, раньше всё работало.", []],
    ["Ничего не работает. На телефоне всё работает.", []],
    ["Nothing works on my laptop, everything works on the phone.", []],
    ["Ничего не работает с утра.", []],
    ["Проблема только по Wi-Fi. Компьютер подключён кабелем, страницы не грузятся.", ["wifi_only_and_cable"]],
    ["Тормозит только по вайфаю, по кабелю всё летает.", []],
    ["It is only on Wi-Fi. The PC is connected by cable and drops out too.", ["wifi_only_and_cable"]],
    ["It's only on WiFi, wired is fine.", []],
    ["Только по Wi-Fi. По кабелю не пробовал.", []],
  ])("%s", (text, expected) => expect(codes({ text })).toEqual(expected));

  it.each([
    [{ text: "", issueStartDate: "2026-12-01" }, ["onset_in_future"]],
    [{ text: "", issueStartDate: "2026-11-22" }, []],
    [{ text: "", issueStartDate: "2026-11-22T12:30:00+03:00" }, ["onset_in_future"]],
    [{ text: "", issueStartDate: "2026-11-21" }, []],
    [{ text: "", issueStartDate: "soon" }, []],
  ])("%j", (report, expected) => expect(codes(report)).toEqual(expected));

  it.each([
    ["Интернет не работает с 5 декабря 2026 года.", "2026-12-05"],
    ["Интернет не работает с 5-го декабря 2026.", "2026-12-05"],
    ["Интернет пропал 30.12.2026.", "2026-12-30"],
    ["No internet since 2026-12-30.", "2026-12-30"],
    ["Интернет не работает с завтрашнего дня.", "2026-11-23"],
    ["Интернет не работает с 20 ноября 2026 года.", undefined],
    ["Интернет не работает с 5 декабря.", undefined],
    ["Интернет не работает со вчерашнего дня, жду мастера 30.12.2026.", undefined],
    ["No internet since December 5th, 2026.", "2026-12-05"],
    ["No internet since the 5th of December 2026.", "2026-12-05"],
    ["No internet since 12/30/2026.", "2026-12-30"],
    ["No internet since 11/12/2026.", undefined],
    ["No internet since next Monday.", "2026-11-23"],
  ])("%s begins on %s", (text, expected) =>
    expect(assessReport({ text }, { languages, now: "2026-11-22T12:00:00+03:00" }).contradictions.map(({ code, params }) => [code, params!["value"]])).toEqual(expected ? [["onset_in_future", expected]] : []));

  it("knows what day it is where the desk is", () => {
    const codesAt = (timeZone: string) => assessReport({ text: "Интернет пропал 23.11.2026." }, { languages, now: "2026-11-22T22:00:00Z", timeZone }).contradictions.map(({ code }) => code);
    expect(codesAt("UTC")).toEqual(["onset_in_future"]);
    expect(codesAt("Asia/Vladivostok")).toEqual([]);
  });

  it("knows nothing of the future without a clock", () => {
    expect(assessReport({ text: "", issueStartDate: "2999-01-01" }, { languages }).contradictions).toEqual([]);
  });

  it.each([
    ["outage", "Интернета нет. Скорость 12 Мбит/с.", ["outage_with_speed"]],
    ["outage", "Интернета нет. Скорость 0 Мбит/с.", []],
    ["degraded", "Скорость 12 Мбит/с.", []],
    ["outage", "No internet at all, speed test shows 4 Mbps.", ["outage_with_speed"]],
  ] as const)("%s: %s", (category, text, expected) => expect(codes({ text, category })).toEqual(expected));

  it.each([
    [{ text: "Договор 780012345678. Договор 780012345687." }, ["several_contracts"]],
    [{ text: "Договор 780012345678", contractNumber: "7800-1234-5678" }, []],
    [{ text: "Договор 780012345678", contractNumber: "ОТ-004051/22" }, ["several_contracts"]],
    [{ text: "Договор 780012345678, логин v.zhdanova_81" }, []],
  ])("%j", (report, expected) => expect(codes(report)).toEqual(expected));

  it("are warnings, with places that hold the words", () => {
    const text = "😀 Всё работает. Но ничего не работает";
    const [found] = assessReport({ text }, { languages }).contradictions;
    expect(found).toMatchObject({ severity: "warning", message: "everything_and_nothing_works" });
    expect((found!.params!["spans"] as { start: number; end: number }[]).map(({ start, end }) => text.slice(start, end))).toEqual(["Всё работает", "ничего не работает"]);
  });

  it("have words in both languages", () => {
    for (const language of languages) for (const code of CONTRADICTION_CODES) expect(language.messages[code]).toMatch(/\S/);
  });
});
