import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractDates } from "../../src/extract/date.js";
import { dates as en } from "../../src/languages/en/dates.js";
import { dates as ru } from "../../src/languages/ru/dates.js";
import { ISO_DATE_OR_TIME } from "../../src/schema/iso-date.js";

// A Wednesday morning; a Sunday just before midnight, at the end of winter; a Saturday just after midnight, at the turn of a year.
const NOWS = ["2026-11-25T10:15+03:00", "2026-03-01T23:40+03:00", "2028-01-01T00:20+03:00"];

type Row = readonly [text: string, precision: string, first: string, second?: string, third?: string];

const ROWS: readonly Row[] = [
  ["сегодня", "day", "2026-11-25", "2026-03-01", "2028-01-01"],
  ["вчера", "day", "2026-11-24", "2026-02-28", "2027-12-31"],
  ["позавчера", "day", "2026-11-23", "2026-02-27", "2027-12-30"],
  ["завтра", "day", "2026-11-26", "2026-03-02", "2028-01-02"],
  ["послезавтра", "day", "2026-11-27", "2026-03-03", "2028-01-03"],
  ["со вчерашнего вечера", "partOfDay", "2026-11-24", "2026-02-28", "2027-12-31"],
  ["со вчерашнего вечера, где-то с девяти", "hour", "2026-11-24T21:00", "2026-02-28T21:00", "2027-12-31T21:00"],
  ["с утра", "partOfDay", "2026-11-25", "2026-03-01", "2027-12-31"],
  ["с вечера", "partOfDay", "2026-11-24", "2026-03-01", "2027-12-31"],
  ["с обеда", "partOfDay", "2026-11-24", "2026-03-01", "2027-12-31"],
  ["с ночи", "partOfDay", "2026-11-25", "2026-03-01", "2028-01-01"],
  ["с 14:20", "minute", "2026-11-24T14:20", "2026-03-01T14:20", "2027-12-31T14:20"],
  ["в 06:41", "minute", "2026-11-25T06:41", "2026-03-01T06:41", "2027-12-31T06:41"],
  ["вчера в 23:18", "minute", "2026-11-24T23:18", "2026-02-28T23:18", "2027-12-31T23:18"],
  ["сегодня в 7:50", "minute", "2026-11-25T07:50", "2026-03-01T07:50", "2028-01-01T07:50"],
  ["ровно в 00:00:07", "second", "2026-11-25T00:00:07", "2026-03-01T00:00:07", "2028-01-01T00:00:07"],
  ["с 8 утра", "hour", "2026-11-25T08:00", "2026-03-01T08:00", "2027-12-31T08:00"],
  ["в 10 вечера", "hour", "2026-11-24T22:00", "2026-03-01T22:00", "2027-12-31T22:00"],
  ["в 2 часа ночи", "hour", "2026-11-25T02:00", "2026-03-01T02:00", "2027-12-31T02:00"],
  ["в 3 часа дня", "hour", "2026-11-24T15:00", "2026-03-01T15:00", "2027-12-31T15:00"],
  ["с часу дня", "hour", "2026-11-24T13:00", "2026-03-01T13:00", "2027-12-31T13:00"],
  ["с половины двенадцатого", "minute", "2026-11-24T23:30", "2026-03-01T23:30", "2027-12-31T23:30"],
  ["в полвосьмого", "minute", "2026-11-25T07:30", "2026-03-01T19:30", "2027-12-31T19:30"],
  ["с четверти десятого", "minute", "2026-11-25T09:15", "2026-03-01T21:15", "2027-12-31T21:15"],
  ["без пятнадцати восемь", "minute", "2026-11-25T07:45", "2026-03-01T19:45", "2027-12-31T19:45"],
  ["в полдень", "minute", "2026-11-24T12:00", "2026-03-01T12:00", "2027-12-31T12:00"],
  ["с восьми ноль-ноль", "minute", "2026-11-25T08:00", "2026-03-01T20:00", "2027-12-31T20:00"],
  ["со вчерашних 16 часов", "hour", "2026-11-24T16:00", "2026-02-28T16:00", "2027-12-31T16:00"],
  ["с понедельника", "day", "2026-11-23", "2026-02-23", "2027-12-27"],
  ["с пятницы", "day", "2026-11-20", "2026-02-27", "2027-12-31"],
  ["со среды", "day", "2026-11-18", "2026-02-25", "2027-12-29"],
  ["с прошлого четверга", "day", "2026-11-19", "2026-02-19", "2027-12-23"],
  ["в прошлую пятницу", "day", "2026-11-20", "2026-02-20", "2027-12-24"],
  ["с позапрошлой среды", "day", "2026-11-11", "2026-02-11", "2027-12-15"],
  ["в ближайшую субботу", "day", "2026-11-28", "2026-03-07", "2028-01-08"],
  ["во вторник вечером", "partOfDay", "2026-11-24", "2026-02-24", "2027-12-28"],
  ["в ночь на вторник", "partOfDay", "2026-11-24", "2026-02-24", "2027-12-28"],
  ["с вечера воскресенья", "partOfDay", "2026-11-22", "2026-02-22", "2027-12-26"],
  ["в понедельник утром", "partOfDay", "2026-11-23", "2026-02-23", "2027-12-27"],
  ["во вторник после трёх", "hour", "2026-11-24T15:00", "2026-02-24T15:00", "2027-12-28T15:00"],
  ["5 марта", "day", "2026-03-05", "2026-03-05", "2027-03-05"],
  ["с 5 марта", "day", "2026-03-05", "2025-03-05", "2027-03-05"],
  ["5 марта 2026 года", "day", "2026-03-05"],
  ["с третьего марта", "day", "2026-03-03", "2025-03-03", "2027-03-03"],
  ["14.09", "day", "2026-09-14", "2025-09-14", "2027-09-14"],
  ["14.09 в 13:22", "minute", "2026-09-14T13:22", "2025-09-14T13:22", "2027-09-14T13:22"],
  ["14.09.2026", "day", "2026-09-14"],
  ["03.09.26", "day", "2026-09-03"],
  ["В воскресенье 14/07 около 17 часов", "hour", "2024-07-14T17:00", "2024-07-14T17:00", "2024-07-14T17:00"],
  ["с 29 февраля", "day", "2024-02-29"],
  ["с 12-го", "day", "2026-11-12", "2026-02-12", "2027-12-12"],
  ["с 31-го", "day", "2026-10-31", "2026-01-31", "2027-12-31"],
  ["со второго числа", "day", "2026-11-02", "2026-02-02", "2027-12-02"],
  ["с первого числа", "day", "2026-11-01", "2026-03-01", "2028-01-01"],
  ["12 числа прошлого месяца", "day", "2026-10-12", "2026-02-12", "2027-12-12"],
  ["с января", "month", "2026-01-01", "2026-01-01", "2028-01-01"],
  ["в июле", "month", "2026-07-01", "2025-07-01", "2027-07-01"],
  ["с конца августа", "month", "2026-08-01", "2025-08-01", "2027-08-01"],
  ["с марта месяца", "month", "2026-03-01", "2026-03-01", "2027-03-01"],
  ["с прошлого месяца", "month", "2026-10-01", "2026-02-01", "2027-12-01"],
  ["на прошлой неделе", "week", "2026-11-16", "2026-02-16", "2027-12-20"],
  ["на этой неделе", "week", "2026-11-23", "2026-02-23", "2027-12-27"],
  ["неделю назад", "week", "2026-11-18", "2026-02-22", "2027-12-25"],
  ["три недели назад", "week", "2026-11-04", "2026-02-08", "2027-12-11"],
  ["третий день", "day", "2026-11-23", "2026-02-27", "2027-12-30"],
  ["вторые сутки", "day", "2026-11-24", "2026-02-28", "2027-12-31"],
  ["4-й день", "day", "2026-11-22", "2026-02-26", "2027-12-29"],
  ["вторую неделю", "week", "2026-11-18", "2026-02-22", "2027-12-25"],
  ["второй месяц", "month", "2026-10-25", "2026-02-01", "2027-12-01"],
  ["третий час", "hour", "2026-11-25T08:15", "2026-03-01T21:40", "2027-12-31T22:20"],
  ["два часа назад", "hour", "2026-11-25T08:15", "2026-03-01T21:40", "2027-12-31T22:20"],
  ["минут сорок назад", "minute", "2026-11-25T09:35", "2026-03-01T23:00", "2027-12-31T23:40"],
  ["полчаса назад", "minute", "2026-11-25T09:45", "2026-03-01T23:10", "2027-12-31T23:50"],
  ["полтора часа назад", "hour", "2026-11-25T08:45", "2026-03-01T22:10", "2027-12-31T22:50"],
  ["7 часов как", "hour", "2026-11-25T03:15", "2026-03-01T16:40", "2027-12-31T17:20"],
  ["уже пять дней", "day", "2026-11-20", "2026-02-24", "2027-12-27"],
  ["последние двое суток", "day", "2026-11-23", "2026-02-27", "2027-12-30"],
  ["дней пять назад", "day", "2026-11-20", "2026-02-24", "2027-12-27"],
  ["месяц назад", "month", "2026-10-25", "2026-02-01", "2027-12-01"],
  ["полгода назад", "month", "2026-05-25", "2025-09-01", "2027-07-01"],
  ["третий вечер", "partOfDay", "2026-11-23", "2026-02-27", "2027-12-30"],
  ["3 chasa nazad", "hour", "2026-11-25T07:15", "2026-03-01T20:40", "2027-12-31T21:20"],
  ["октябрь", "month", "2026-10-01", "2025-10-01", "2027-10-01"],
  ["полмесяца назад", "week", "2026-11-10", "2026-02-14", "2027-12-17"],
  ["с прошлой зимы", "season", "2025-12-01", "2025-12-01", "2026-12-01"],
  ["с лета", "season", "2026-06-01", "2025-06-01", "2027-06-01"],
  ["с выходных", "day", "2026-11-21", "2026-02-28", "2027-12-25"],
  ["С 03:40 МСК 12.02", "minute", "2026-02-12T03:40", "2026-02-12T03:40", "2027-02-12T03:40"],
  ["23 час. 40 мин.", "minute", "2026-11-24T23:40", "2026-03-01T23:40", "2027-12-31T23:40"],
  ["через два часа", "hour", "2026-11-25T12:15", "2026-03-02T01:40", "2028-01-01T02:20"],
  ["завтра после обеда", "partOfDay", "2026-11-26", "2026-03-02", "2028-01-02"],
  ["vchera vecherom", "partOfDay", "2026-11-24", "2026-02-28", "2027-12-31"],
  ["c сyбботы", "day", "2026-11-21", "2026-02-28", "2027-12-25"],

  ["today", "day", "2026-11-25", "2026-03-01", "2028-01-01"],
  ["yesterday", "day", "2026-11-24", "2026-02-28", "2027-12-31"],
  ["tomorrow morning", "partOfDay", "2026-11-26", "2026-03-02", "2028-01-02"],
  ["last night", "partOfDay", "2026-11-24", "2026-02-28", "2027-12-31"],
  ["this morning", "partOfDay", "2026-11-25", "2026-03-01", "2028-01-01"],
  ["since yesterday evening", "partOfDay", "2026-11-24", "2026-02-28", "2027-12-31"],
  ["yesterday around noon", "minute", "2026-11-24T12:00", "2026-02-28T12:00", "2027-12-31T12:00"],
  ["since 9pm last night", "hour", "2026-11-24T21:00", "2026-02-28T21:00", "2027-12-31T21:00"],
  ["yday 5pm", "hour", "2026-11-24T17:00", "2026-02-28T17:00", "2027-12-31T17:00"],
  ["since 06:00", "minute", "2026-11-25T06:00", "2026-03-01T06:00", "2027-12-31T06:00"],
  ["at 14:05", "minute", "2026-11-24T14:05", "2026-03-01T14:05", "2027-12-31T14:05"],
  ["since 9 this morning", "hour", "2026-11-25T09:00", "2026-03-01T09:00", "2028-01-01T09:00"],
  ["since 5 a.m.", "hour", "2026-11-25T05:00", "2026-03-01T05:00", "2027-12-31T05:00"],
  ["at 8.45", "minute", "2026-11-25T08:45", "2026-03-01T20:45", "2027-12-31T20:45"],
  ["at half four", "minute", "2026-11-25T04:30", "2026-03-01T16:30", "2027-12-31T16:30"],
  ["half past seven", "minute", "2026-11-25T07:30", "2026-03-01T19:30", "2027-12-31T19:30"],
  ["about quarter to nine", "minute", "2026-11-25T08:45", "2026-03-01T20:45", "2027-12-31T20:45"],
  ["ten past eight", "minute", "2026-11-25T08:10", "2026-03-01T20:10", "2027-12-31T20:10"],
  ["twenty to seven", "minute", "2026-11-25T06:40", "2026-03-01T18:40", "2027-12-31T18:40"],
  ["at 3 in the afternoon", "hour", "2026-11-24T15:00", "2026-03-01T15:00", "2027-12-31T15:00"],
  ["at ten o'clock", "hour", "2026-11-25T10:00", "2026-03-01T22:00", "2027-12-31T22:00"],
  ["at noon", "minute", "2026-11-24T12:00", "2026-03-01T12:00", "2027-12-31T12:00"],
  ["since midnight", "minute", "2026-11-25T00:00", "2026-03-01T00:00", "2028-01-01T00:00"],
  ["at 22h15", "minute", "2026-11-24T22:15", "2026-03-01T22:15", "2027-12-31T22:15"],
  ["since 02:11 UTC", "minute", "2026-11-25T02:11+00:00", "2026-03-01T02:11+00:00", "2027-12-31T02:11+00:00"],
  ["at exactly 20:04 EST", "minute", "2026-11-24T20:04-05:00", "2026-02-28T20:04-05:00", "2027-12-30T20:04-05:00"],
  ["at 0730", "minute", "2026-11-25T07:30", "2026-03-01T07:30", "2027-12-31T07:30"],
  ["at 7ish", "hour", "2026-11-25T07:00", "2026-03-01T19:00", "2027-12-31T19:00"],
  ["1st of the month", "day", "2026-11-01", "2026-03-01", "2028-01-01"],
  ["September", "month", "2026-09-01", "2025-09-01", "2027-09-01"],
  ["0412Z", "minute", "2026-11-25T04:12+00:00", "2026-03-01T04:12+00:00", "2027-12-31T04:12+00:00"],
  ["since Monday", "day", "2026-11-23", "2026-02-23", "2027-12-27"],
  ["since tues", "day", "2026-11-24", "2026-02-24", "2027-12-28"],
  ["since Sunday afternoon", "partOfDay", "2026-11-22", "2026-02-22", "2027-12-26"],
  ["on Thursday lunchtime", "partOfDay", "2026-11-19", "2026-02-26", "2027-12-30"],
  ["last Tuesday", "day", "2026-11-17", "2026-02-17", "2027-12-21"],
  ["next Tuesday", "day", "2026-12-01", "2026-03-03", "2028-01-04"],
  ["this Friday", "day", "2026-11-27", "2026-02-27", "2027-12-31"],
  ["5 March", "day", "2026-03-05", "2026-03-05", "2027-03-05"],
  ["since 5 March", "day", "2026-03-05", "2025-03-05", "2027-03-05"],
  ["March 5th, 2026", "day", "2026-03-05"],
  ["the 2nd of May 2025", "day", "2025-05-02"],
  ["since the 9th", "day", "2026-11-09", "2026-02-09", "2027-12-09"],
  ["on the 31st", "day", "2026-10-31", "2026-01-31", "2027-12-31"],
  ["From the first of the month", "day", "2026-11-01", "2026-03-01", "2028-01-01"],
  ["on 10/22", "day", "2026-10-22", "2025-10-22", "2027-10-22"],
  ["14/11, 16:20", "minute", "2026-11-14T16:20", "2025-11-14T16:20", "2027-11-14T16:20"],
  ["2026-11-21", "day", "2026-11-21"],
  ["2026-11-21T14:20+03:00", "minute", "2026-11-21T14:20"],
  ["2024-02-19T03:44Z", "minute", "2024-02-19T03:44+00:00"],
  ["since 29 February", "day", "2024-02-29"],
  ["since Oct", "month", "2026-10-01", "2025-10-01", "2027-10-01"],
  ["in March", "month", "2026-03-01", "2026-03-01", "2027-03-01"],
  ["back in June", "month", "2026-06-01", "2025-06-01", "2027-06-01"],
  ["last month", "month", "2026-10-01", "2026-02-01", "2027-12-01"],
  ["last week", "week", "2026-11-16", "2026-02-16", "2027-12-20"],
  ["this week", "week", "2026-11-23", "2026-02-23", "2027-12-27"],
  ["last year", "year", "2025-01-01", "2025-01-01", "2027-01-01"],
  ["since 2009", "year", "2009-01-01"],
  ["a week ago", "week", "2026-11-18", "2026-02-22", "2027-12-25"],
  ["two weeks ago", "week", "2026-11-11", "2026-02-15", "2027-12-18"],
  ["for a fortnight", "week", "2026-11-11", "2026-02-15", "2027-12-18"],
  ["for 3 weeks", "week", "2026-11-04", "2026-02-08", "2027-12-11"],
  ["third day", "day", "2026-11-23", "2026-02-27", "2027-12-30"],
  ["3 days ago", "day", "2026-11-22", "2026-02-26", "2027-12-29"],
  ["two nights ago", "day", "2026-11-23", "2026-02-27", "2027-12-30"],
  ["an hour ago", "hour", "2026-11-25T09:15", "2026-03-01T22:40", "2027-12-31T23:20"],
  ["about 40 min ago", "minute", "2026-11-25T09:35", "2026-03-01T23:00", "2027-12-31T23:40"],
  ["half an hour ago", "minute", "2026-11-25T09:45", "2026-03-01T23:10", "2027-12-31T23:50"],
  ["for the last three hours", "hour", "2026-11-25T07:15", "2026-03-01T20:40", "2027-12-31T21:20"],
  ["for the last week", "week", "2026-11-18", "2026-02-22", "2027-12-25"],
  ["six months ago", "month", "2026-05-25", "2025-09-01", "2027-07-01"],
  ["two years ago", "year", "2024-11-25", "2024-03-01", "2026-01-01"],
  ["since last summer", "season", "2026-06-01", "2025-06-01", "2027-06-01"],
  ["since the weekend", "day", "2026-11-21", "2026-02-28", "2027-12-25"],
  ["40 мин. назад", "minute", "2026-11-25T09:35", "2026-03-01T23:00", "2027-12-31T23:40"],
  ["last weekend", "day", "2026-11-21", "2026-02-21", "2027-12-25"],
  ["tomorrow at 10", "hour", "2026-11-26T10:00", "2026-03-02T10:00", "2028-01-02T10:00"],
  ["in two hours", "hour", "2026-11-25T12:15", "2026-03-02T01:40", "2028-01-01T02:20"],
  ["on the morning of 4 August", "partOfDay", "2026-08-04", "2025-08-04", "2027-08-04"],
  ["the evening of Dec 3", "partOfDay", "2026-12-03", "2025-12-03", "2027-12-03"],
];

const zoned = (value: string) => (value.includes("T") && !/[+-]\d\d:\d\d$/.test(value) ? `${value}+03:00` : value);

describe(`${ROWS.length} expressions, at three times`, () => {
  it("are more than 150", () => expect(ROWS.length).toBeGreaterThan(150));

  it.each(ROWS.flatMap(([text, precision, ...values]) => NOWS.map((now, at) => ({ text, precision, now, value: zoned(values[at] ?? values[0]) }))))(
    "$text at $now",
    ({ text, precision, now, value }) => {
      const found = extractDates(text, { now });
      expect(found.map((date) => [date.value, date.precision])).toEqual([[value, precision]]);
    },
  );
});

describe("what can be read in two ways comes with its alternatives", () => {
  const now = NOWS[0]!;
  it.each([
    { text: "с пятницы", now: "2026-11-27T10:00+03:00", value: "2026-11-20", alternatives: ["2026-11-27"] },
    { text: "в прошлую пятницу", now: "2026-11-28T10:00+03:00", value: "2026-11-20", alternatives: ["2026-11-27"] },
    { text: "last Friday", now: "2026-11-28T10:00+03:00", value: "2026-11-20", alternatives: ["2026-11-27"] },
    { text: "до пятницы", now, value: "2026-11-27", alternatives: ["2026-11-20"] },
    { text: "on Monday", now, value: "2026-11-23", alternatives: ["2026-11-30"] },
    { text: "с девяти", now, value: "2026-11-25T09:00+03:00", alternatives: ["2026-11-24T21:00+03:00"] },
    { text: "вчера в 9", now, value: "2026-11-24T09:00+03:00", alternatives: ["2026-11-24T21:00+03:00"] },
    { text: "с 14", now, value: "2026-11-24T14:00+03:00", alternatives: ["2026-11-14"] },
    { text: "since 05/06", now, value: "2026-06-05", alternatives: ["2026-05-06"] },
    { text: "24 декабря", now, value: "2026-12-24", alternatives: ["2025-12-24"] },
    { text: "с прошлой зимы", now, value: "2025-12-01", alternatives: ["2024-12-01"] },
    { text: "с выходных", now, value: "2026-11-21", alternatives: ["2026-11-22"] },
    { text: "on Sat 11th", now, value: "2026-07-11", alternatives: ["2026-11-11", "2026-12-11"] },
  ])("$text at $now", ({ text, now, value, alternatives }) => expect(extractDates(text, { now })).toMatchObject([{ value, alternatives }]));

  it("never settles a day of the week in silence where a week is in doubt", () => {
    const names = ["понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"];
    for (const [at, name] of names.entries()) for (let day = 1; day <= 7; day++) {
      const received = `2026-11-${String(22 + day).padStart(2, "0")}T12:00Z`;
      const [found] = extractDates(`в ${name}`, { now: received });
      const dates = [found!.value!, ...(found!.alternatives ?? [])];
      expect(dates.length).toBe(2);
      expect(Math.abs(Date.parse(dates[0]!) - Date.parse(dates[1]!))).toBe(7 * 86_400_000);
      for (const date of dates) expect(new Date(date).getUTCDay() || 7).toBe(at + 1);
    }
  });
});

describe("what is no moment", () => {
  it.each([
    "каждый понедельник", "по средам", "every Monday", "any Tuesday", "Mondays", "давно", "recently", "24/7", "график 5/2", "192.168.1.1", "5.4 ГГц", "12.05 руб", "скидка 12.5%",
    "v1.12", "версия 2.11", "договор 12/05", "в 5 раз", "в 12 квартире", "после пятого этажа", "два телефона", "the 2nd router", "may be slow", "we sat down", "часто", "31.06",
    "31 июня", "32-го", "25:10", "12:60", "aa:12:34:56:78:bb", "роутеру года три", "чинили два дня", "добрый день", "добрый вечер", "good morning", "тариф 100 мбит", "8 (921) 555-13-08",
    "+7 812 601-06-10", "д. 34 кв. 12", "договор 780012345678", "", " ",
  ])("%j", (text) => expect(extractDates(text, { now: NOWS[0]! })).toEqual([]));
});

describe("without a now", () => {
  it.each([
    { text: "со вчерашнего вечера", expected: { precision: "partOfDay", partOfDay: "evening", relation: "since", role: "onset" } },
    { text: "с 14:20", expected: { precision: "minute", relation: "since", role: "onset" } },
    { text: "третий день", expected: { precision: "day", relation: "lasting", role: "onset" } },
    { text: "5 марта 2026", expected: { value: "2026-03-05", precision: "day" } },
    { text: "2026-11-21T14:20+03:00", expected: { value: "2026-11-21T14:20+03:00", precision: "minute" } },
    // A time needs a zone, which only a now can give.
    { text: "21.11.2026 14:20", expected: { precision: "minute" } },
  ])("$text", ({ text, expected }) => expect(extractDates(text)).toEqual([{ ...expected, span: { start: 0, end: text.length } }]));
});

describe("extractDates", () => {
  const now = NOWS[0]!;

  it("says where each stands, in the text as received", () => {
    const text = "Со\u00a0вчерашнего ве\u00adчера, где-то с девяти, интернет лежит. Звоните по\u0301сле 18.";
    expect(extractDates(text, { now }).map(({ span }) => text.slice(span.start, span.end))).toEqual(["Со\u00a0вчерашнего ве\u00adчера, где-то с девяти", "по\u0301сле 18"]);
  });

  it.each([
    { text: "не работает с 9 утра", role: "onset" },
    { text: "three days ago", role: "onset" },
    { text: "звоните после 18", role: "availability" },
    { text: "дома с 10 до 20", role: "availability" },
    { text: "home from 7 to 11", role: "availability" },
    { text: "завтра", role: "availability" },
    { text: "home until 3", role: "availability" },
    { text: "сегодня", role: undefined },
    { text: "вчера приходил мастер", role: undefined },
    { text: "в понедельник", role: undefined },
  ])("tells onset from availability where the words do: $text", ({ text, role }) => expect(extractDates(text, { now })[0]?.role).toBe(role));

  it("gives the end of a stretch the day of its beginning", () => {
    expect(extractDates("завтра с 14 до 16:30", { now }).map(({ value }) => value)).toEqual(["2026-11-26T14:00+03:00", "2026-11-26T16:30+03:00"]);
    expect(extractDates("с 1 по 10 июля", { now }).map(({ value }) => value)).toEqual(["2026-07-01", "2026-07-10"]);
  });

  it("keeps to the languages it is given", () => {
    expect(extractDates("since yesterday, со вчера", { now, language: ru }).length).toBe(1);
    expect(extractDates("since yesterday, со вчера", { now, languages: [{ dates: en }] }).length).toBe(1);
    expect(extractDates("since yesterday, со вчера", { now }).length).toBe(2);
  });

  it("passes over what is claimed", () => {
    expect(extractDates("договору 14.09.2026, с 15.09.2026", { now, claimed: [{ start: 9, end: 19 }] }).map(({ value }) => value)).toEqual(["2026-09-15"]);
  });

  it("counts in the writer's time zone, summer time and all", () => {
    expect(extractDates("вчера в 23:30", { now: "2026-03-29T22:30Z", timeZone: "Europe/Berlin" })[0]?.value).toBe("2026-03-29T23:30+02:00");
    expect(extractDates("вчера в 01:30", { now: "2026-03-29T21:30Z", timeZone: "Europe/Berlin" })[0]?.value).toBe("2026-03-28T01:30+01:00");
    expect(extractDates("сегодня", { now: new Date("2026-11-24T22:00Z"), timeZone: "Asia/Vladivostok" })[0]?.value).toBe("2026-11-25");
    expect(extractDates("сегодня", { now: new Date("2026-11-24T22:00Z") })[0]?.value).toBe("2026-11-24");
  });

  it.each([{ now: "yesterday" }, { now: new Date(NaN) }, { now: 5 as unknown as string }, { now, timeZone: "Mars/Olympus" }])("refuses %j as the programmer's mistake", (options) => {
    expect(() => extractDates("вчера", options)).toThrow(TypeError);
  });

  const words = ["с", "со", "вчера", "вечера", "9", "14:20", "14.09", "5", "марта", "назад", "третий", "день", "час", "половины", "до", "по", ",", ".", "-", "the", "last", "Monday", "at", "half", "to", "a.m.", "31-го", "№", "\n", "UTC", "год", "1.5", "и", "2026", "zzz"];
  const salad = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((all) => all.join(" "));

  it("gives values that are of the calendar, in order, inside the text, whatever the words", () => {
    fc.assert(fc.property(fc.oneof(salad, fc.string({ unit: "binary" })), fc.constantFrom(...NOWS), (text, received) => {
      let last = 0;
      for (const { value, alternatives = [], span } of extractDates(text, { now: received })) {
        for (const iso of [value!, ...alternatives]) expect(iso).toMatch(ISO_DATE_OR_TIME);
        expect(alternatives).not.toContain(value);
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        last = span.end;
      }
    }), { numRuns: 3000 });
  });

  it("finds the same in other letters: capitals, ё, look-alikes, odd blanks", () => {
    fc.assert(fc.property(fc.constantFrom(...ROWS.map(([text]) => text)), (text) => {
      const plain = extractDates(text, { now }).map(({ value }) => value);
      for (const other of [text.toUpperCase(), text.replaceAll(" ", "\u00a0"), ` ${text}.`]) expect(extractDates(other, { now }).map(({ value }) => value), other).toEqual(plain);
    }));
  });

  it.each(["с ", "5 ", "1:1:", "1.1.", "the ", "в понедельник, ", "два ", "с вчера ", "не раньше "])("takes time in proportion to length: %j over and over", (piece) => {
    const time = (size: number) => {
      const text = piece.repeat(size / piece.length);
      const began = performance.now();
      extractDates(text, { now });
      return performance.now() - began;
    };
    time(20_000);
    const short = Math.min(time(20_000), time(20_000), time(20_000));
    expect(Math.min(time(200_000), time(200_000))).toBeLessThan(Math.max(short, 1) * 40);
  });
});
