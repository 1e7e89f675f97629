import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useBrowser, visit } from "./visit.js";
import type { Visit } from "./visit.js";

useBrowser();

let here: Visit;
let page: Page;

beforeEach(async () => {
  here = await visit("/playground/");
  ({ page } = here);
});
afterEach(async () => {
  expect(here.faults).toEqual([]);
  await here.close();
});

const frame = (of: Page) => of.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
const score = async (of = page) => Number(await of.getAttribute("#meter", "aria-valuenow"));
const band = (of = page) => of.getAttribute("body", "data-band");
const known = (of = page) => of.$$eval('.chip[data-state="known"]', (chips) => chips.map((chip) => (chip as HTMLElement).dataset["facet"]));
const marked = (facet: string) => page.$$eval(`#marks mark[data-facets~="${facet}"]`, (marks) => marks.map(({ textContent }) => textContent).join(""));
const write = async (text: string) => {
  await page.fill("#report", text);
  await frame(page);
};
/** Answers whatever is asked, as long as something is. */
const answerAll = async () => {
  let answers = 0;
  while (await page.isEnabled("#send")) {
    await page.click("#sample");
    await page.press("#answer", "Enter");
    await frame(page);
    answers++;
  }
  return answers;
};

const LETTER = "Hello, our broadband has been down since yesterday evening, the LOS light is red. Account 70041518, call +44 20 7946 0018.";

describe("the playground", () => {
  it("shows facts as a letter is typed, and marks their words where they stand", async () => {
    expect([await score(), await known()]).toEqual([0, []]);
    await page.focus("#report");
    await page.keyboard.type(LETTER);
    await frame(page);
    expect(await known()).toEqual(expect.arrayContaining(["contract", "contact", "service", "onset", "indicators"]));
    expect(await score()).toBeGreaterThan(40);
    expect(await page.getAttribute("#meter", "aria-valuetext")).toBe(`${await score()}/100, ${await page.textContent("#band")}`);
    expect(await page.textContent("#marks")).toBe(LETTER);
    expect(await marked("contract")).toBe("70041518");
    await expect.poll(() => page.textContent("#draft-code")).toContain('"contractNumber": "70041518"');
  });

  it("keeps the marks under the words, whatever is typed, and scrolls them as one", async () => {
    for (const width of [320, 900]) {
      await page.setViewportSize({ width, height: 800 });
      for (const text of ["", "a\n\nb\n", `${LETTER}\n\n`.repeat(12), `  ${"long".repeat(60)}   tail   `, LETTER]) {
        await write(text);
        const [marks, input, scrolled] = await page.evaluate(() => {
          const [behind, area] = [document.getElementById("marks")!, document.getElementById("report") as HTMLTextAreaElement];
          return [behind.getBoundingClientRect(), area.getBoundingClientRect(), area.scrollHeight - area.clientHeight].map((one) => (typeof one === "number" ? one : [one.left, one.top, one.width, one.height].join()));
        });
        expect(input, `${width} px: ${text.slice(0, 20)}`).toBe(marks);
        expect(scrolled).toBe(0);
      }
    }
  });

  it("speaks up when the band changes, and only then", async () => {
    await page.evaluate(() => {
      const said: string[] = [];
      new MutationObserver(() => said.push(document.getElementById("announcement")!.textContent)).observe(document.getElementById("announcement")!, { childList: true, characterData: true, subtree: true });
      Object.assign(globalThis, { said });
    });
    const bands = new Set<string | null>();
    await page.focus("#report");
    for (const word of LETTER.split(/(?<= )/)) {
      await page.keyboard.insertText(word);
      await frame(page);
      bands.add(await band());
    }
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    expect(said.length).toBe(bands.size - (bands.has("empty") ? 1 : 0));
    expect(said.at(-1)).toContain(await page.textContent("#band"));
  });

  it("asks until the report is excellent", async () => {
    await write("Internet isn't working");
    expect(await answerAll()).toBeGreaterThan(1);
    expect(await band()).toBe("excellent");
    expect(await page.$$eval("#turns li", (turns) => turns.length)).toBeGreaterThan(1);
    await page.click("#back");
    await frame(page);
    expect(await band()).not.toBe("excellent");
  });

  it("finds a known fact in the text, and asks for a missing one, by keyboard alone", async () => {
    await write(LETTER);
    await page.focus('[data-facet="contract"]');
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => getSelection()?.toString())).toContain("70041518");
    const before = await page.textContent("#question");
    await page.focus('[data-facet="address"]');
    await page.keyboard.press("Space");
    await frame(page);
    expect(await page.textContent("#question")).not.toBe(before);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("answer");
    await page.keyboard.type("12 Hill Street, Matlock, DE4 3NZ");
    await page.keyboard.press("Enter");
    await frame(page);
    expect(await known()).toContain("address");
  });

  it("tells the tone without counting it, and what does not add up", async () => {
    await write("The internet is completely down since Monday.");
    const calm = await score();
    await write("The internet is completely down since Monday. You idiots!");
    expect(await page.isVisible("#tone")).toBe(true);
    expect(await score()).toBe(calm);
    await write("No internet at all, account 70041518 or maybe account 70041519.");
    expect(await page.isVisible("#contradictions")).toBe(true);
  });

  it("speaks Russian throughout", async () => {
    await page.click('[data-language="ru"]');
    await frame(page);
    expect(await page.getAttribute("html", "lang")).toBe("ru");
    const words = await page.$$eval("[data-word]", (nodes) => nodes.map(({ textContent }) => textContent));
    for (const word of [...words, await page.title(), await page.getAttribute("#report", "placeholder")]) expect(word).toMatch(/\p{Script=Cyrillic}/u);
    await page.click("#examples button >> nth=0");
    await frame(page);
    await answerAll();
    expect(await band()).toBe("excellent");
    expect(await page.textContent("#announcement")).toMatch(/Информативность: отлично/);
  });

  it.each([["?lang=ru", "en-GB", "ru"], ["", "ru-RU", "ru"], ["?lang=en", "ru-RU", "en"], ["", "de-DE", "en"]])("opens%s for %s in %s", async (query, locale, language) => {
    const there = await visit(`/playground/${query}`, { locale });
    expect(await there.page.getAttribute("html", "lang")).toBe(language);
    await there.close();
  });

  it("follows the desk's settings, and tells what it cannot read of them", async () => {
    await write("No internet, LOS is red. Account AB-12.");
    await page.click("summary");
    await page.fill("#formats", "@@-##");
    await frame(page);
    expect(await marked("contract")).toBe("AB-12");
    await page.fill("#formats", "@@-##{");
    await frame(page);
    expect(await page.textContent("#formats-problem")).toContain("Contract pattern");
    await page.fill("#area-codes", "twenty");
    await frame(page);
    expect(await page.isVisible("#area-codes-problem")).toBe(true);
    const before = await score();
    await page.fill("#weight-indicators", "2");
    await frame(page);
    expect(await score()).toBeGreaterThan(before);
    await page.click("#reset");
    await frame(page);
    expect(await page.inputValue("#area-codes")).toBe("20:8");
    await page.selectOption("#category", "billing");
    await page.selectOption("#channel", "phone");
    await expect.poll(() => page.textContent("#draft-code")).toMatch(/"channel": "phone"[^]*"category": "billing"/);
  });

  it("opens again from its link as it was", async () => {
    await page.click('[data-language="ru"]');
    await write("Интернет пропал & <b>«ё»</b> 🙂");
    await page.click("#sample");
    await page.click("#send");
    await page.click("summary");
    await page.fill("#area-codes", "495:7");
    await page.fill("#weight-contract", "1.5");
    await page.click("#share");
    await expect.poll(() => new URL(page.url()).hash.length).toBeGreaterThan(10);
    const there = await visit(`/playground/${new URL(page.url()).hash}`);
    await expect.poll(() => there.page.inputValue("#report")).toBe("Интернет пропал & <b>«ё»</b> 🙂");
    await frame(there.page);
    expect([await score(there.page), await known(there.page)]).toEqual([await score(), await known()]);
    expect(await there.page.getAttribute("html", "lang")).toBe("ru");
    expect(await there.page.inputValue("#area-codes")).toBe("495:7");
    expect(await there.page.textContent("#turns")).toBe(await page.textContent("#turns"));
    expect(there.faults).toEqual([]);
    await there.close();
  });

  it.each([
    ["cut", "#1.jZDLTsMw"],
    ["of another make", "#/guide?x=1"],
    ["no base64", "#1.%%%"],
    ["no JSON", "#1.q1bKAwA"],
    ["huge", `#1.${"A".repeat(500_000)}`],
  ])("opens empty from a link that is %s, and says so", async (_, hash) => {
    await page.evaluate((broken) => void (location.hash = broken), hash);
    await expect.poll(() => page.isVisible("#notice")).toBe(true);
    expect(await page.inputValue("#report")).toBe("");
    expect(new URL(page.url()).hash).toBe("");
    await write(LETTER);
    expect(await score()).toBeGreaterThan(40);
  });

  it("keeps still for whoever asked for less motion", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect(await page.$eval("#arc", (arc) => getComputedStyle(arc).transitionDuration)).toMatch(/^0s(, 0s)*$/);
  });
});
