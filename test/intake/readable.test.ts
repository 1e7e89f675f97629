import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readableOf } from "../../src/intake/readable.js";
import { ru } from "../../src/languages/index.js";

describe("readableOf", () => {
  it("blanks what is hidden, line ends kept", () => expect(readableOf("ab\ncd\nef", [{ start: 1, end: 5 }]).text).toBe("a \n  \nef"));

  it.each([
    ["перезагр. не пом.", "перезагрузил не помогло"], ["аб. сообщ., LOS красн.", "абонент сообщил, LOS красный"], ["прибор. панель", "прибор. панель"], ["инет, р-р", "интернет, роутер"],
  ])("writes %j out as %j", (short, long) => expect(readableOf(short, [], [ru.intake]).text).toBe(long));

  it("leads every stretch back to where it stands", () => {
    const source = "аб. сообщ., дог. 70041518, перезагр. не пом.";
    const { text, toSource } = readableOf(source, [], [ru.intake]);
    const back = (words: string) => {
      const start = text.indexOf(words);
      const span = toSource({ start, end: start + words.length });
      return source.slice(span.start, span.end);
    };
    expect(["70041518", "договор 70041518", "не помогло", "помогло"].map(back)).toEqual(["70041518", "дог. 70041518", "не пом.", "не пом."]);
  });

  it("leads into the source, whatever the text", () =>
    fc.assert(fc.property(fc.array(fc.constantFrom(...Object.keys(ru.intake.shorthand), " ", ",", "слово", "\n")), fc.nat(), fc.nat(), (words, a, b) => {
      const source = words.join(" ");
      const { text, toSource } = readableOf(source, [], [ru.intake]);
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      const span = toSource({ start, end });
      expect(span.start >= 0 && span.end <= source.length).toBe(true);
      if (end > start) expect(span.end).toBeGreaterThan(span.start);
    })));
});
