import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contractFormats, defineContractFormat } from "../../src/contracts/index.js";
import { extractContractNumbers } from "../../src/extract/contract-number.js";
import { extractPhones } from "../../src/extract/phone.js";
import { contractCues as enCues } from "../../src/languages/en/contract.js";
import { numerals as enNumerals } from "../../src/languages/en/numerals.js";
import { normalise } from "../../src/text/index.js";

const spans = (text: string, options = {}) => extractContractNumbers(text, options).map(({ span }) => text.slice(span.start, span.end));
const values = (text: string, options = {}) => extractContractNumbers(text, options).map(({ value }) => value);

describe("announced by a word", () => {
  it.each([
    // Labels of both languages, short and long, with and without what usually stands between.
    ["Договор № 90-117/Б, прошу перезвонить", "90-117/Б"],
    ["нет инета дог 55107 кв 14", "55107"],
    ["Л/с 7001-18, тв молчит", "7001-18"],
    ["л/счёт: 0044210", "0044210"],
    ["мой лс 330118 улица Мира 5", "330118"],
    ["Лицевой у меня 4410-2", "4410-2"],
    ["абонент 8812", "8812"],
    ["Номер абонента — 0012-7", "0012-7"],
    ["договор на Иванова 4051", "4051"],
    ["Договор присоединения: ЮР-9/2018", "ЮР-9/2018"],
    ["дог.№77120Сидоров", "77120"],
    ["логин petrova_nn, пароль не помню", "petrova_nn"],
    ["захожу под логином ivan.s", "ivan.s"],
    ["логин north-sea", "north-sea"],
    ["my account is QX 4410 0093", "QX 4410 0093"],
    ["Acct# 55-1093-2 please", "55-1093-2"],
    ["a/c 77 4410 93", "77 4410 93"],
    ["customer no: 0093114", "0093114"],
    ["user is marta.b, router blinks", "marta.b"],
    ["circuit ref LDS-ETH-00417", "LDS-ETH-00417"],
    ["Username: marble_fox", "marble_fox"],
    ["Contract ref. ABQ/2021/77", "ABQ/2021/77"],
    // Words further away, the label after the number, the number on the next line.
    ["Договор тот же самый что и был у мужа, 14-0093-2", "14-0093-2"],
    ["4417-20 это номер договора", "4417-20"],
    ["C0098114, that'll be the account", "C0098114"],
    ["> укажите номер договора\n61-220917\n> модель роутера\nTP-Link", "61-220917"],
    // Groups, lists, codes that stand alone.
    ["дог 5 200 118 34 и всё", "5 200 118 34"],
    ["дог 4051 2 дня без связи", "4051"],
    ["лс 4410 8 921 555 13 08", "4410"],
    ["ВН-2207-Д\nнет связи", "ВН-2207-Д"],
    ["Света нет на площадке. ШК-0310. Сопоставьте вручную.", "ШК-0310"],
    ["vps-88214 тормозит", "vps-88214"],
    ["Советская 10. ШК-0310. сопоставьте", "ШК-0310"],
    ["л/сч 000.714.227", "000.714.227"],
    ["Please check the line. RVB-551. Thank you", "RVB-551"],
    ["Roll the unit back. SWU-5-0098", "SWU-5-0098"],
    ["Уберите блок!!! Н-2245", "Н-2245"],
    ["2-317-78, Воронцова. Прошу увеличить срок", "2-317-78"],
    ["She is tired of it. LKW 40013", "LKW 40013"],
    ["К88125. Верните пакет", "К88125"],
    ["Разница с мая. Счёт 1100349", "1100349"],
    ["lk ivanov1960 ne puskaet", "ivanov1960"],
    ["Сч. ШЛ-55-03, Всеволожск", "ШЛ-55-03"],
    ["договор KSM-omsk-6L", "KSM-omsk-6L"],
    ["Contract HD/4/SLG is up for renewal", "HD/4/SLG"],
    ["Existing customer LR-RD-0302, second line please", "LR-RD-0302"],
  ])("%s", (text, number) => expect(spans(text)).toEqual([number]));

  it("in a list", () => expect(spans("договоры 33190, 33191 и 33192, офис")).toEqual(["33190", "33191", "33192"]));
  it("in a column", () => expect(spans("circuit refs:\n\nBBEX30040087 bakery\nBBEX30040112 surgery\n")).toEqual(["BBEX30040087", "BBEX30040112"]));
});

describe("dictated", () => {
  it.each([
    ["номер договора четыре ноль пять один дробь двадцать два, нет света", "4051/22", "четыре ноль пять один дробь двадцать два"],
    ["лицевой такой: сто пять ноль сорок", "105040", "сто пять ноль сорок"],
    ["договор один два три 45 шесть", "123456", "один два три 45 шесть"],
    ["account is two triple zero double four", "200044", "two triple zero double four"],
    ["contract number is A F one one nine two", "AF1192", "A F one one nine two"],
    ["the account's double-oh seven one", "0071", "double-oh seven one"],
  ])("%s", (text, value, words) => {
    expect(extractContractNumbers(text)).toMatchObject([{ value, dictated: true, by: "label" }]);
    expect(spans(text)).toEqual([words]);
  });
  it.each(["договор один на двоих", "по договору шестьсот, а платим больше", "such a treat being customer number two hundred", "абонент звонил два раза"])("nothing in: %s", (text) => expect(spans(text)).toEqual([]));
});

describe("numbers of other kinds are none", () => {
  it.each([
    "счёт-фактура 8807 не пришла", "счёт за ноябрь 45190", "Ко мне зайти на кв. 12Б-44. Спасибо", "Wears Windows-11. Sorry", "ref NT/25", "a code appears (E-310)", "Пакет 1472-byte. Проходит",
    "не знаю номер договора", "Договор: ____", "Договор № (не заполнено), ул. Мира 5", "what is my account number?", "> Назовите, пожалуйста, лицевой счёт",
    "лицевой потом сообщу", "договор от 12.03.2019", "договор от 2019 года", "договор заключён 14/07", "в договоре 500 мбит", "по договору 690 руб. в месяц", "account since 2019",
    "абонент жалуется на скорость 30 из 100", "клиент, тел. 8 (921) 555-13-08", "аккаунт, позвоните +7 921 555-13-08", "ИНН 7704119281", "паспорт 4012 345671", "карта 4276 3800 1234 5678",
    "заявка № 4471903", "тикет 88-2032", "order 77121", "my case ref is CAS-90015", "invoice INV-2024-118", "серийник ES2A0418", "MAC 44:d8:78:0f:12:9d", "IP 10.20.30.40", "VLAN 1204",
    "ул. Софийская, д. 29, кв. 304", "Октябрьский пр. 118-53. Хочу подключиться", "с 14:20 до 18:40", "скорость 30 мбит вместо 100", "Windows Server 2019", "роутер DIR-615, прошивка 2.5.1", "14 абонентов на sw-arb-113", "абонент с 2007-го",
    "VPS обходится в 1790/мес", "ошибка сервера. ID 7f3a-23", "1472-byte DF pings", "логин не подходит", "login is broken", "my account page shows 404 error", "10-15 минут", "2024-2025", "Иванов, 8-8202-55-04-91", "семейная подписка: 1 299 вместо 899", "«Лицензия просрочена [LIC-0014]»",
  ])("%s", (text) => expect(spans(text)).toEqual([]));
});

describe("with declared formats", () => {
  const OT = defineContractFormat({ name: "OT", pattern: "OT-#{6}/##", examples: ["OT-004051/22"], labels: ["карточка", "по бумаге"] });
  const six = defineContractFormat({ name: "six", pattern: "#{6}", examples: ["004051"], issued: (value) => value === "004051" });
  it.each([
    ["пишу по OT-004051/22, связи нет", "OT-004051/22", "OT-004051/22", "format"],
    ["договор: O T–OO4051/22 не работает", "OT-004051/22", "O T–OO4051/22", "label"],
    ["договор от 004051 22 молчит", "OT-004051/22", "от 004051 22", "label"],
    ["карточка 4051-7", "4051-7", "4051-7", "label"],
    ["по бумаге: 4051-7", "4051-7", "4051-7", "label"],
    ["у меня 004051 и всё", "004051", "004051", "format"],
    ["договор четыре ноль пять один два два", "405122", "четыре ноль пять один два два", "label"],
  ])("%s", (text, value, written, by) => {
    expect(extractContractNumbers(text, { formats: [OT, six] })).toMatchObject([{ value, by }]);
    expect(spans(text, { formats: [OT, six] })).toEqual([written]);
  });
  it.each(["у меня 004052 и всё", "тел 004051", "пишу от 004052 22", "call us ot 004052 22", "заявка OT-004051/22"])("not %s", (text) => expect(spans(text, { formats: [OT, six] })).toEqual([]));
  it("names all formats that fit", () => {
    const parted = defineContractFormat({ name: "parted", pattern: "#{4}-#{2}", examples: ["1234-56"] });
    expect(extractContractNumbers("договор 004051", { formats: [six, parted] })).toMatchObject([{ value: "004051", formats: ["six", "parted"], alternatives: ["004051", "0040-51"] }]);
  });
});

it("takes a text that was normalised already, and the languages asked for", () => {
  const text = "договор 4051, account 7730";
  expect(values(text)).toEqual(["4051", "7730"]);
  expect(extractContractNumbers(normalise(text))).toEqual(extractContractNumbers(text));
  expect(values(text, { languages: [{ contractCues: enCues, numerals: enNumerals }] })).toEqual(["7730"]);
});

interface Row {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly facets: { readonly contract?: readonly string[] } };
}

it("finds the contracts of the labelled reports: precision and recall >= 97 %", () => {
  const rows = readFileSync(new URL("../corpus/dev.jsonl", import.meta.url), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Row);
  let [hits, misses, wrong] = [0, 0, 0];
  for (const { text, gold } of rows) {
    const found = extractContractNumbers(text);
    const evidence = (gold.facets.contract ?? []).map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
    if (evidence.length) {
      if (found.some(({ span }) => evidence.some(({ start, end }) => span.start < end && start < span.end))) hits++;
      else misses++;
    } else if (found.length) wrong++;
  }
  expect(hits / (hits + wrong)).toBeGreaterThanOrEqual(0.97);
  expect(hits / (hits + misses)).toBeGreaterThanOrEqual(0.97);
});

const digits = (count: number) => fc.stringMatching(new RegExp(`^[1-9][0-9]{${count - 1}}$`));
const pick = (...texts: string[]) => fc.constantFrom(...texts);
const say = (before: fc.Arbitrary<string>, number: fc.Arbitrary<string>, after: fc.Arbitrary<string> = fc.constant("")) => fc.tuple(before, number, after).map((parts) => parts.join(""));
const two = fc.integer({ min: 10, max: 28 }).map(String);
const other = fc.oneof(
  say(pick("тел. ", "Звоните ", "моб ", "call me on "), digits(3).chain((a) => digits(4).map((b) => `8 (921) ${a}-${b.slice(0, 2)}-${b.slice(2)}`))),
  say(pick("тел. +7921", "мой телефон 8921"), digits(7)),
  say(pick("ИНН ", "инн: "), digits(10)),
  say(pick("паспорт ", "паспорт серия "), fc.tuple(digits(4), digits(6)).map((parts) => parts.join(" "))),
  say(pick("с ", "Вчера, ", "since "), fc.tuple(two, two).map(([day]) => `${day}.07.2026`)),
  say(pick("списали ", "оплатил ", "на балансе "), digits(4), pick(" руб", " ₽", ",50 руб.")),
  say(pick("скорость ", "speed "), digits(3), pick(" мбит/с", " mbps")),
  say(pick("заявка № ", "ticket ", "обращение "), digits(7)),
  say(pick("ул. Мира, д. ", "кв. "), digits(2)),
  say(pick("в "), two.map((minute) => `14:${minute}`)),
);
const contract = say(
  pick("договор № ", "дог ", "л/с ", "лицевой счёт: ", "account ", "contract no. ", "абонент "),
  fc.oneof(digits(6), digits(9), say(pick("OT-", "ФЛ-", "17/"), digits(6)), fc.tuple(digits(4), digits(5)).map((parts) => parts.join("-"))),
);
const mix = fc.array(fc.oneof({ weight: 3, arbitrary: other.map((text) => ({ text, is: false })) }, { weight: 1, arbitrary: contract.map((text) => ({ text, is: true })) }), { minLength: 1, maxLength: 8 });

it("mixed with numbers of other kinds: precision >= 99 %, nothing claimed twice", () => {
  let [right, wrong, missed] = [0, 0, 0];
  fc.assert(fc.property(mix, pick(", ", ". ", "; ", "\n"), (parts, joint) => {
    const text = parts.map((part) => part.text).join(joint);
    const found = extractContractNumbers(text);
    let offset = 0;
    const places = parts.map((part) => {
      const place = { start: offset, end: offset + part.text.length, is: part.is };
      offset = place.end + joint.length;
      return place;
    });
    for (const { span } of found) {
      if (places.some((place) => place.is && place.start <= span.start && span.end <= place.end)) right++;
      else wrong++;
    }
    missed += places.filter((place) => place.is && !found.some(({ span }) => place.start <= span.start && span.end <= place.end)).length;
    const claims = [...found.map(({ span }) => span), ...extractPhones(text, { country: "RU", claimed: found.map(({ span }) => span) }).map(({ span }) => span)].sort((a, b) => a.start - b.start);
    claims.slice(1).forEach((claim, before) => expect(claim.start).toBeGreaterThanOrEqual(claims[before]!.end));
  }), { numRuns: 1500 });
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.99);
  expect(right / (right + missed)).toBeGreaterThanOrEqual(0.97);
});

it("never throws, and gives spans in order that hold the number", () => fc.assert(fc.property(fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(pick("договор ", "№", "л/с ", "4051", "-", "/", " ", "\n", ".", ",", "один ", "два ", "дробь ", "account ", "OT", "ОТ", "\u200b", "😀", "8 921 ", ":", "(", "логин ", "a_b"), { maxLength: 40 }).map((parts) => parts.join("")),
), (text) => {
  let last = 0;
  for (const { span, value } of extractContractNumbers(text, { formats: [contractFormats.numberWithYear, contractFormats.plainDigits] })) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThan(span.start);
    expect(value).not.toBe("");
    last = span.end;
  }
}), { numRuns: 10_000 }));

it.each(["4", "4051 ", "договор ", "4-", "договор 4051, ", "один ", "№", "л/", "a_", "4051 это "])("takes time in line with the length: 200 kB of %j", (unit) => {
  const time = (size: number) => Math.min(...[0, 1, 2].map(() => {
    const text = unit.repeat(size / unit.length);
    const began = performance.now();
    extractContractNumbers(text);
    return performance.now() - began;
  }));
  // Eight times as long takes eight times as long, not sixty-four.
  expect(time(200_000)).toBeLessThan(32 * Math.max(time(25_000), 2));
});
