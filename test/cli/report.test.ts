import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addPicture, CARDS, emptyPicture, ROWS_A_TENTH, TENTHS } from "../../src/cli/report/picture.js";
import { mondayOf } from "../../src/cli/report/week.js";
import { makeFolder, runIn, TICKET } from "./harness.js";

const TEXTS = [
  "Нет интернета с утра, договор 70041518, звоните +7 921 555-01-47", "hello", "Со вчерашнего вечера на терминале красный LOS, роутер перезагружали, не помогло. С уважением, Анна Ильина",
  "The internet is slow since Monday, ping 300 ms, my number is 020 7946 0123", "ужас!!! ВЕРНИТЕ ДЕНЬГИ", '<script>alert(1)</script> & "quotes" <b>',
];
const tickets = Array.from({ length: 60 }, (_, at) => JSON.stringify({
  ...TICKET, id: `T-${at}`, description: `${TEXTS[at % TEXTS.length]!}${at < 12 ? "" : ` ${"·".repeat(at)}`}`, channel: ["email", "chat", "web"][at % 3], creationDate: `2026-${10 + (at % 3)}-0${1 + (at % 9)}T10:00:00+03:00`,
  contact: { name: "Пётр Secretov", phone: "+79215550147" },
}));
const folder = makeFolder({ "few.ndjson": tickets.slice(0, TEXTS.length).join("\n"), "t.ndjson": `${tickets.join("\n")}\n{oops\n` });
const run = runIn(folder);
const pageOf = (file: string, ...args: string[]) => {
  const { status, stderr } = run(["report", file, "--html", "r.html", ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return readFileSync(join(folder, "r.html"), "utf8");
};

const page = (...args: string[]) => pageOf("t.ndjson", ...args);

describe("report --html", () => {
  it("masks personal data unless told otherwise, and lets no ticket be markup", () => {
    const secrets = ["555-01-47", "70041518", "7946", "Ильина"];
    const [masked, plain] = [pageOf("few.ndjson"), pageOf("few.ndjson", "--with-personal-data")];
    for (const secret of secrets) expect([plain.includes(secret), masked.includes(secret)], secret).toEqual([true, false]);
    for (const html of [masked, plain]) expect(html.includes("<script>alert")).toBe(false);
  });

  it("fetches nothing: no address of any network, and a policy that forbids it", () => {
    const html = page();
    expect(html).toContain("default-src 'none'");
    expect(html.match(/(?:src|href)="(?!#|data:)[^"]*"/g)).toBeNull();
  });

  it("is the same for any number of jobs, in either language", () => {
    for (const lang of ["ru", "en"]) expect(page("--jobs", "3", "--report-lang", lang) === page("--report-lang", lang)).toBe(true);
    expect(page("--report-lang", "ru")).toContain('<html lang="ru">');
  });

  const browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
  it.skipIf(!browser)("opens in a browser at three widths, in light and dark: charts, no error, no request, nothing that overflows; headings sort", async () => {
    page();
    const opened = await chromium.launch({ executablePath: browser!, args: ["--no-sandbox"] });
    try {
      for (const [width, colorScheme] of [[1280, "light"], [768, "dark"], [390, "light"]] as const) {
        const tab = await opened.newPage({ viewport: { width, height: 800 }, colorScheme });
        const heard: string[] = [];
        tab.on("console", (message) => heard.push(message.text()));
        tab.on("pageerror", (error) => heard.push(String(error)));
        tab.on("request", (request) => { if (!/^(?:file|data):/.test(request.url())) heard.push(request.url()); });
        await tab.goto(pathToFileURL(join(folder, "r.html")).href);
        expect(heard).toEqual([]);
        const measured = await tab.evaluate<Record<"overflow" | "columns" | "rows" | "unnamed", number>>(`({
          overflow: document.documentElement.scrollWidth - innerWidth,
          columns: [...document.querySelectorAll("#scores .col i")].filter((one) => one.offsetHeight > 3).length,
          rows: document.querySelectorAll("#heat tbody tr").length,
          unnamed: [...document.querySelectorAll("button, a, section")].filter((one) => !one.textContent.trim()).length,
        })`);
        expect(measured).toMatchObject({ overflow: 0, unnamed: 0 });
        expect(measured.columns).toBeGreaterThan(2);
        expect(measured.rows).toBeGreaterThan(20);
        const scores = () => tab.evaluate<number[]>(`[...document.querySelectorAll("#heat tbody td:nth-child(2)")].map((cell) => Number(cell.dataset.v))`);
        await tab.locator("#heat thead th:nth-child(2) button").focus();
        await tab.keyboard.press("Enter");
        expect(await scores()).toEqual((await scores()).toSorted((a, b) => b - a));
        expect(await tab.locator("#heat thead th:nth-child(2)").getAttribute("aria-sort")).toBe("descending");
        await tab.close();
      }
    } finally {
      await opened.close();
    }
  });

  it("does not grow with the tickets", () => {
    const picture = emptyPicture();
    const card = { name: "x", place: "x", band: "poor", category: "other", channel: "", cut: false, known: [], missing: [], question: "", tone: [] } as const;
    for (let at = 0; at < 1000; at++) {
      const later = emptyPicture();
      later.tickets = 1;
      later.rows[at % TENTHS]!.push({ name: String(at), score: at % 101, known: 0, missing: 0 });
      later.worst.push({ ...card, score: at % 101, parts: [{ text: String(at % 500) }] });
      later.weeks[`20${String(10 + (at % 80))}-01-01`] = { count: 1, sum: at % 101 };
      later.weeks[`${3000 + at}-01-05`] = { count: 1, sum: 1 };
      addPicture(picture, later);
    }
    expect(picture.tickets).toBe(1000);
    expect(picture.rows.map(({ length }) => length)).toEqual(Array(TENTHS).fill(ROWS_A_TENTH));
    expect(picture.worst).toHaveLength(CARDS);
    expect(picture.worst.every(({ score }) => score === 0 || score === 1)).toBe(true);
    expect(new Set(picture.worst.map(({ parts }) => parts[0]!.text)).size).toBe(CARDS);
    expect(Object.keys(picture.weeks).length).toBeLessThan(120);
  });

  it.each([["2026-11-25T10:00:00+03:00", "2026-11-23"], ["2026-11-23", "2026-11-23"], ["2026-11-22", "2026-11-16"], ["1969-12-31", "1969-12-29"], ["2026-13-45", undefined], ["yesterday", undefined], [5, undefined]])("the week of %s begins on %s", (date, monday) => {
    expect(mondayOf(date)).toBe(monday);
  });
});

describe("report --markdown", () => {
  it("is a summary, on standard output or in a file", () => {
    const { stdout, status } = run(["report", "t.ndjson", "--markdown", "-"]);
    expect(status).toBe(0);
    for (const part of ["## How informative", "### Scores", "| Fact |", "60 tickets"]) expect(stdout).toContain(part);
    run(["report", "t.ndjson", "--markdown", "r.md"]);
    expect(readFileSync(join(folder, "r.md"), "utf8")).toBe(stdout);
  });

  it("without an output, or with one that cannot be written, is a usage error", () => {
    expect(run(["report", "t.ndjson"]).status).toBe(2);
    expect(run(["report", "t.ndjson", "--html", "no/where.html"])).toMatchObject({ status: 2, stderr: expect.stringContaining("cannot be written") as string });
  });
});
