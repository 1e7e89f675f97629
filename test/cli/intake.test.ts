// The commands draft and ask as they are built.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const command = resolve(import.meta.dirname, "../../dist/cli/main.js");
const LETTER = ["From: Анна <anna@example.com>", "Message-ID: <1@example.com>", "Subject: Интернет", "Date: Sun, 22 Nov 2026 09:00:00 +0300", "Content-Type: text/plain; charset=utf-8", "", "Нет интернета со вчерашнего вечера, роутер перезагружала, не помогло.", ""].join("\r\n");
const NOW = "2026-11-22T10:15:00+03:00";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "no-telepathy-intake-"));
  writeFileSync(join(folder, "letter.eml"), LETTER);
  writeFileSync(join(folder, "chat.json"), JSON.stringify({ channel: "chat", messages: [{ text: "нет инета" }, { text: "договор 70041518" }] }));
  writeFileSync(join(folder, "broken.json"), '{"text": ');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input: string | Uint8Array = "") => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args, "--now", NOW], { cwd: folder, encoding: "utf8", input, env: { PATH: process.env["PATH"], LANG: "C" } });
  return { status, stdout, stderr };
};
const drafted = (args: readonly string[], input = "") => JSON.parse(run(args, input).stdout) as { draft: Record<string, unknown>; provenance: Record<string, { source: string }> };

describe("draft", () => {
  it("reads a letter", () => {
    const { draft, provenance } = drafted(["draft", "letter.eml"]);
    expect(draft).toMatchObject({ channel: "email", issueStartDate: "2026-11-21", contact: { name: "Анна", email: "anna@example.com" }, checks: [{ check: "restart", outcome: "failed" }] });
    expect(provenance["/contact/email"]?.source).toBe("header");
  });
  it("reads a letter, a chat, a text from standard input", () => {
    expect(drafted(["draft"], LETTER).draft["channel"]).toBe("email");
    expect(drafted(["draft", "chat.json"]).draft["contractNumber"]).toBe("70041518");
    expect(drafted(["draft", "-", "--channel", "phone", "--caller", "+78126010611"], "аб. сообщ., дог. 70041518").draft).toMatchObject({ contractNumber: "70041518", contact: { phone: "+78126010611" } });
  });
  it.each(["text", "markdown", "html"])("prints it as %s", (format) => expect(run(["draft", "letter.eml", "--format", format, "--lang", "ru"]).stdout).toContain("перезагрузка: не помогло"));
  it.each([[["draft", "none.eml"]], [["draft", "broken.json"]], [["draft", "letter.eml", "--channel", "pigeon"]], [["ask", "letter.eml", "--until", "best"]]])("exits with 2 on wrong usage: %j", (args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^no-telepathy: /);
  });
});

describe("ask", () => {
  it("asks on standard error, hears on standard input, gives the draft on standard output", () => {
    const { status, stdout, stderr } = run(["ask", "letter.eml", "--lang", "ru", "--until", "excellent", "--max-questions", "2"], "70041518\nне знаю\n");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ contractNumber: "70041518", extensions: { intake: { answers: [{ outcome: "answered" }, { outcome: "unknown" }] } } });
    expect(stderr).toContain("Проверьте, пожалуйста");
  });
  it("goes on with a draft, and asks nothing twice", () => {
    const first = run(["ask", "letter.eml", "--until", "excellent", "--max-questions", "3"], "не знаю\n");
    expect(first.status).toBe(1);
    writeFileSync(join(folder, "draft.json"), first.stdout);
    const { stdout } = run(["ask", "draft.json", "--until", "excellent", "--max-questions", "3"], "не знаю\nне знаю\n");
    const { answers } = (JSON.parse(stdout) as { extensions: { intake: { answers: { question: string }[] } } }).extensions.intake;
    expect(new Set(answers.map(({ question }) => question)).size).toBe(3);
  });
  it("takes the first line for the message where no file is named", () => expect(JSON.parse(run(["ask"], "нет интернета, договор 70041518\n").stdout)).toMatchObject({ contractNumber: "70041518" }));
});
