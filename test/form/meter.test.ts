import { afterEach, describe, expect, it, vi } from "vitest";
import type { Assessment } from "../../src/index.js";
import { defineContractFormat, defineDesk, en, formatIssue, RU, ru } from "../../src/index.js";
import type { FormDesk, Schedule } from "../../src/form/index.js";
import { createMeter } from "../../src/form/index.js";

const desk = defineDesk({
  country: RU,
  areaCodes: [{ areaCode: "812", localLengths: [7] }],
  contractFormats: [defineContractFormat({ name: "number", pattern: "#{8}", examples: ["70041518"] })],
  languages: [ru, en],
});

/** Frames that come when the test says so. */
const frames = () => {
  const waiting = new Set<() => void>();
  const schedule: Schedule = (work) => {
    waiting.add(work);
    return () => void waiting.delete(work);
  };
  const paint = () => {
    const works = [...waiting];
    waiting.clear();
    for (const work of works) work();
  };
  return { schedule, paint, waiting };
};

afterEach(() => vi.unstubAllGlobals());

describe("createMeter", () => {
  it("assesses what the form holds from the start, and announces nothing yet", () => {
    const meter = createMeter({ desk, language: en, report: { text: "No internet since last night, LOS is red" } });
    const { score, valueText, bandName, known, missing, question, highlights, announcement } = meter.getSnapshot();
    expect(valueText).toBe(`${score}/100, ${bandName}`);
    expect(known.map(({ facet }) => facet)).toEqual(expect.arrayContaining(["service", "onset", "indicators"]));
    expect(missing[0]).toMatchObject({ name: en.names.facets[missing[0]!.facet], questionText: question!.text, gain: question!.gain });
    expect(highlights.length).toBeGreaterThan(2);
    expect(announcement).toBe("");
  });

  it("assesses the changes of one frame once, and keeps one snapshot between changes", () => {
    const { schedule, paint, waiting } = frames();
    const assessReport = vi.fn(desk.assessReport);
    const meter = createMeter({ desk: { ...desk, assessReport }, schedule });
    const seen: number[] = [];
    meter.subscribe(() => seen.push(meter.getSnapshot().score));
    const before = meter.getSnapshot();
    for (const text of ["Нет", "Нет интернета", "Нет интернета, договор 70041518"]) meter.update({ text });
    expect(waiting.size).toBe(1);
    expect(meter.getSnapshot()).toBe(before);
    paint();
    expect(assessReport).toHaveBeenCalledTimes(2);
    expect(seen).toEqual([desk.assessReport({ text: "Нет интернета, договор 70041518" }).score]);
    expect(meter.getSnapshot()).toBe(meter.getSnapshot());
  });

  it("counts fields as the desk does, judges those that are filled in, and says it in words", () => {
    const { schedule, paint } = frames();
    const meter = createMeter({ desk, language: en, schedule });
    meter.update({ contractNumber: "70041518", contact: { phone: "123", email: "" } });
    paint();
    const { score, issues } = meter.getSnapshot();
    expect(score).toBeGreaterThan(0);
    expect(Object.keys(issues)).toEqual(["/contact/phone"]);
    const [issue] = issues["/contact/phone"]!;
    expect(issue).toMatchObject({ path: ["contact", "phone"], message: formatIssue(issue!, en) });
    meter.update({ contact: { phone: "+7 812 601-06-10" } });
    paint();
    expect(meter.getSnapshot().issues).toEqual({});
  });

  it("announces a band once, when it is reached", () => {
    const { schedule, paint } = frames();
    const meter = createMeter({ desk, language: ru, schedule });
    const type = (text: string) => {
      meter.update({ text });
      paint();
      return meter.getSnapshot();
    };
    const poor = type("Нет интернета");
    expect(poor.announcement).toBe(`Информативность: ${ru.names.bands[poor.band]}. Чего не хватает: ${poor.missing[0]!.name}.`);
    const same = type("Нет интернета!");
    expect([same.band, same.announcement]).toEqual([poor.band, poor.announcement]);
    const better = type("Нет интернета со вчерашнего вечера, LOS мигает красным, роутер перезагружал, договор 70041518, тел. 601-06-10");
    expect(better.band).not.toBe(poor.band);
    expect(better.announcement).toContain(better.bandName);
  });

  it("changes its words with the language, and its judgment with the desk", () => {
    const { schedule, paint } = frames();
    const meter = createMeter({ desk, language: ru, report: { text: "Нет интернета" }, schedule });
    const before = meter.getSnapshot();
    meter.configure({ language: en });
    paint();
    expect(meter.getSnapshot()).toMatchObject({ score: before.score, bandName: en.names.bands[before.band] });
    meter.configure({ desk: defineDesk({ country: RU, languages: [ru], requirements: { weights: { pulls: { service: 3 } } } }) });
    paint();
    expect(meter.getSnapshot().score).toBeGreaterThan(before.score);
  });

  it("drops results that come too late", async () => {
    const { schedule, paint } = frames();
    const answers: { text: string | undefined; answer: (assessment: Assessment) => void }[] = [];
    const elsewhere: FormDesk = { languages: [en], assessReport: ({ text }) => new Promise((answer) => answers.push({ text, answer })) };
    const meter = createMeter({ desk: elsewhere, schedule });
    expect(meter.getSnapshot()).toMatchObject({ score: 0, band: "empty" });
    const [first, second] = ["No internet", "No internet since 9 pm, account 70041518"];
    for (const text of [first, second]) {
      meter.update({ text });
      paint();
    }
    for (const { text, answer } of [...answers].reverse()) answer(desk.assessReport({ text }));
    await Promise.resolve();
    expect(meter.getSnapshot().report.text).toBe(second);
    expect(meter.getSnapshot().score).toBe(desk.assessReport({ text: second }).score);
  });

  it("assesses at once when the form is about to be sent", () => {
    const { schedule, waiting } = frames();
    const meter = createMeter({ desk, schedule });
    meter.update({ text: "Нет интернета" });
    meter.flush();
    expect(waiting.size).toBe(0);
    expect(meter.getSnapshot().report.text).toBe("Нет интернета");
    const settled = meter.getSnapshot();
    meter.flush();
    expect(meter.getSnapshot()).toBe(settled);
  });

  it("is quiet once destroyed", () => {
    const { schedule, paint, waiting } = frames();
    const meter = createMeter({ desk, schedule });
    const listener = vi.fn();
    const unsubscribe = meter.subscribe(listener);
    meter.update({ text: "Нет интернета" });
    meter.destroy();
    meter.update({ text: "Нет" });
    expect(waiting.size).toBe(0);
    paint();
    unsubscribe();
    expect(listener).not.toHaveBeenCalled();
  });

  it.each(["requestAnimationFrame", "setTimeout"])("waits by the %s that the host has at the time of the change", (name) => {
    const meter = createMeter({ desk });
    const works: (() => void)[] = [];
    const [wait, cancel] = [vi.fn((work: () => void) => works.push(work)), vi.fn()];
    if (name === "requestAnimationFrame") vi.stubGlobal("cancelAnimationFrame", cancel);
    else vi.stubGlobal("clearTimeout", cancel);
    vi.stubGlobal(name, wait);
    meter.update({ text: "Нет интернета" });
    expect(wait).toHaveBeenCalledTimes(1);
    works[0]!();
    expect(meter.getSnapshot().score).toBeGreaterThan(0);
    meter.update({ text: "" });
    meter.destroy();
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it("is misused without a desk", () => {
    expect(() => createMeter({} as never)).toThrow(TypeError);
    expect(() => createMeter({ desk: { languages: [] } as never })).toThrow(TypeError);
  });
});
