import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractContacts, extractMessengers } from "../../src/extract/index.js";

const desk = { country: "RU", areaCodes: [{ areaCode: "812", localLengths: [7] }] };

describe("messengers", () => {
  test.each([
    ["пишите в телегу @petrov_n хоть ночью", [{ kind: "telegram", handle: "@petrov_n" }]],
    ["дежурный: @dan_oncall", [{ kind: "telegram", handle: "@dan_oncall" }]],
    ["https://t.me/Petrov_N, отвечу", [{ kind: "telegram", handle: "Petrov_N" }]],
    ["тг: petrov99", [{ kind: "telegram", handle: "petrov99" }]],
    ["вотсап на этот же номер", [{ kind: "whatsapp" }]],
    ["8 921 123-45-67, WhatsApp on this number", [{ kind: "whatsapp" }]],
    ["скайп live:olga.p", [{ kind: "skype", handle: "live:olga.p" }]],
    ["вк id: petrov_inf", [{ kind: "vk", handle: "petrov_inf" }]],
    ["vk.com/id1234567", [{ kind: "vk", handle: "id1234567" }]],
    ["ник в мессенджере Макс у меня petrov_2", [{ kind: "max", handle: "petrov_2" }]],
    ["discord: fox#0042", [{ kind: "discord", handle: "fox#0042" }]],
    ["pager 2210", [{ kind: "pager", handle: "2210" }]],
    ["VHF 14", [{ kind: "radio", handle: "14" }]],
    ["телеграм не открывается на windows10", []],
    ["whatsapp calls drop after 30s", []],
    ["вайбер даже текст не отправляет", []],
    ["php-fpm: max_children reached", []],
    ["Radio 3 hisses", []],
    ["ivan@mail.ru", []],
  ])("%s", (text, expected) => expect(extractMessengers(text).map(({ value }) => value)).toEqual(expected));

  test("handles are given as written, and the desk's own left out", () => {
    const text = "Пишите @Petrov_N или @desk_support";
    const [first, ...rest] = extractMessengers(text, { own: ["desk_support"] });
    expect(rest).toEqual([]);
    expect(text.slice(first!.span.start, first!.span.end)).toBe("@Petrov_N");
  });
});

describe("what reaches the person", () => {
  test.each([
    ["старый номер 8-921-123-45-67 отключён, пишите на ivan@mail.ru", ["ivan@mail.ru"]],
    ["my old mobile 07400 123456 is dead", []],
    ["звонил ваш менеджер с 8 495 123-45-67", []],
    ["Номер 89211234567 заблокирован", []],
    ["> тел. 8 812 123-45-67\nмой 8 921 123-45-67", ["8 921 123-45-67"]],
    ["С уважением, служба поддержки, 8-800-123-45-67", []],
    ["someone called me from 020 7183 8750 claiming to be you", []],
    ["логин и почта одни: anna@list.ru", ["anna@list.ru"]],
    ["дом. 601-06-10, подойдёт кто-нибудь", ["601-06-10"]],
  ])("%s", (text, expected) => expect(extractContacts(text, desk).map(({ span }) => text.slice(span.start, span.end))).toEqual(expected));

  interface Row { text: string; gold: { facets: Record<string, string[]> } }
  test("on the labelled reports: precision and recall of 97 % at least", () => {
    const rows = readFileSync(new URL("../corpus/dev.jsonl", import.meta.url), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Row);
    let [hits, extra, missed] = [0, 0, 0];
    for (const { text, gold } of rows) {
      const claimed = (gold.facets["contract"] ?? []).map((number) => ({ start: text.indexOf(number), end: text.indexOf(number) + number.length }));
      const present = extractContacts(text, { ...desk, claimed }).length > 0;
      const expected = gold.facets["contact"] !== undefined;
      if (present && expected) hits++;
      else if (present) extra++;
      else if (expected) missed++;
    }
    expect(hits / (hits + extra)).toBeGreaterThanOrEqual(0.97);
    expect(hits / (hits + missed)).toBeGreaterThanOrEqual(0.97);
  });
});

test("never throws, and gives spans of the text itself, in order", () => {
  const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("тел. 601-06-10", "ivan@mail.ru", "@petrov_n", "вотсап на этот же номер", "собака", "\n> ", "+7 921 123-45-67 доб. 4", "\ud800", "\u200b"));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join(" ");
      let after = 0;
      for (const { span } of extractContacts(text, desk)) {
        expect(span.start).toBeGreaterThanOrEqual(after);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        after = span.end;
      }
    }),
  );
});
