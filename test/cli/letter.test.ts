import { describe, expect, it } from "vitest";
import { isLetter } from "../../src/cli/input/letter.js";

const of = (text: string, name = "<stdin>") => isLetter(name, new TextEncoder().encode(text));

describe("isLetter", () => {
  it.each([
    ["a letter with its header", "Received: from x\r\n by y\r\nFrom: a\r\n\r\nтекст", true],
    ["a header alone", "MIME-Version: 1.0\nSubject: x\n\n", true],
    ["a text that begins with a word and a colon", "Проблема: нет сети\n\nждём", false],
    ["a form in English", "Name: John\nPhone: 1\n\nthanks", false],
    ["a header that prose runs into", "Message-ID: <1>\nи вот что случилось\n\nx", false],
    ["JSON", "{\"text\": \"x\"}", false],
    ["nothing", "", false],
  ])("knows %s", (_, text, expected) => expect(of(text)).toBe(expected));

  it("goes by the name first", () => expect(of("x", "a.EML")).toBe(true));
});
