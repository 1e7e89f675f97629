import { describe, expect, it } from "vitest";
import { readChecks } from "../../src/intake/checks.js";
import { en, ru } from "../../src/languages/index.js";
import { normalise } from "../../src/text/index.js";
import { CLAUSES } from "./checks.table.js";

const checksIn = (text: string) => readChecks(normalise(text), [ru.intake, en.intake]).map(({ value }) => `${value.check}/${value.outcome}`);

describe("readChecks", () => {
  it.each(CLAUSES)("%j tells of %j", (text, told) => expect(checksIn(text).sort()).toEqual(told.split(" ").filter(Boolean).sort()));

  it.each([
    ["роутер перезагружал, не помогло", ["restart/failed"]],
    ["Роутер перезагружал. Не помогло.", ["restart/failed"]],
    ["перезагрузила роутер, всё заработало", ["restart/passed"]],
    ["роутер не перезагружал", ["restart/notDone"]],
    ["кабель не трогал", ["cabling/notDone"]],
    ["кабели проверил, всё целое, роутер перезагружал, без толку", ["cabling/passed", "restart/failed"]],
    ["кабель погрыз кот, проверил", ["cabling/failed"]],
    ["баланс проверила, деньги есть", ["balance/passed"]],
    ["напрямую без роутера то же самое", ["directConnection/failed"]],
    ["с другого телефона тоже не открывается", ["otherDevice/failed"]],
    ["перезагрузил", ["restart/unknown"]],
    ["rebooted the router twice, no change", ["restart/failed"]],
    ["checked the cables, all tight", ["cabling/passed"]],
    ["haven't rebooted it", ["restart/notDone"]],
    ["same on another laptop", ["otherDevice/failed"]],
    ["power-cycled the modem, no joy. Cables are plugged in fine.", ["restart/failed", "cabling/passed"]],
    ["Перезагружали оборудование?", []],
    ["перезагрузите, пожалуйста, порт", []],
    ["нет интернета с утра", []],
  ])("%j tells %j", (text, expected) => expect(checksIn(text)).toEqual(expected));

  it("reads what goes on without a stop in time that grows with it", () => {
    const time = (length: number) => {
      const text = "кабель напрямую, проверил ".repeat(length / 25);
      const started = performance.now();
      checksIn(text);
      return performance.now() - started;
    };
    time(10_000);
    expect(time(100_000)).toBeLessThan(Math.max(1000, 30 * time(10_000)));
  });
});
