import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, draftTicket, nextStep, openDraft, requireInformation, stateOf, type Drafted } from "../../src/intake/index.js";
import { en, ru } from "../../src/languages/index.js";
import { QUESTION_CODES, type QuestionCode } from "../../src/languages/questions.js";
import type { TicketDraft } from "../../src/schema/index.js";
import { isTicket } from "../../src/validate/index.js";
import { desk, NOW } from "./desk.js";

const start = (text = "Нет интернета") => draftTicket({ channel: "web", text }, { desk, now: NOW });
const reply = (question: QuestionCode, text: string, draft: TicketDraft = start().draft) => answer(draft, question, text, { desk, now: NOW });
const outcome = ({ draft }: Drafted) => stateOf(draft).answers.at(-1)?.outcome;

describe("answer", () => {
  it.each<{ question: QuestionCode; text: string; outcome: string; draft?: object }>([
    { question: "contract", text: "70041518", outcome: "answered", draft: { contractNumber: "70041518" } },
    { question: "contract", text: "ivanova_a58", outcome: "answered", draft: { contractNumber: "ivanova_a58" } },
    { question: "contract", text: "700-118-2256", outcome: "answered", draft: { contractNumber: "700-118-2256" } },
    { question: "contract", text: "не помню", outcome: "unknown" },
    { question: "contract", text: "не скажу", outcome: "refused" },
    { question: "contract", text: "I don't know", outcome: "unknown" },
    { question: "contract", text: "нет", outcome: "unknown" },
    { question: "contract", text: "", outcome: "unclear" },
    { question: "contract", text: "8 921 555-01-47", outcome: "unclear", draft: { contact: { phone: "+79215550147" } } },
    { question: "contract", text: "не знаю, но адрес Невский пр., д. 1, кв. 5, тел. 8 921 555-01-47", outcome: "unknown", draft: { contact: { phone: "+79215550147" }, incidentAddress: { street: "Невский", house: "1" } } },
    { question: "contact", text: "9215550147", outcome: "answered", draft: { contact: { phone: "+79215550147" } } },
    { question: "contact", text: "anna@example.com, звоните после 18", outcome: "answered", draft: { contact: { email: "anna@example.com" } } },
    { question: "address", text: "Невский 1, квартира 5", outcome: "answered", draft: { incidentAddress: { text: expect.stringContaining("Невский 1") } } },
    { question: "address", text: "у причала за зелёным забором", outcome: "answered", draft: { incidentAddress: { landmark: "у причала за зелёным забором" } } },
    { question: "onset", text: "вчера", outcome: "answered", draft: { issueStartDate: "2026-11-21" } },
    { question: "onset", text: "three weeks", outcome: "answered" },
    { question: "indicators", text: "горит красным", outcome: "answered" },
    { question: "indicators", text: "не знаю", outcome: "unknown" },
    { question: "impact", text: "пропустить", outcome: "refused" },
    { question: "attachments", text: "нет", outcome: "unknown" },
    { question: "checks.restart", text: "не помогло", outcome: "answered", draft: { checks: [{ check: "restart", outcome: "failed" }] } },
    { question: "checks.power", text: "да", outcome: "answered", draft: { checks: [{ check: "power", outcome: "passed" }] } },
    { question: "checks.balance", text: "no", outcome: "answered", draft: { checks: [{ check: "balance", outcome: "failed" }] } },
    { question: "checks.restart", text: "не перезагружал", outcome: "answered", draft: { checks: [{ check: "restart", outcome: "notDone" }] } },
  ])("to $question: $text is $outcome", ({ question, text, outcome: expected, draft = {} }) => {
    const done = reply(question, text);
    expect(outcome(done)).toBe(expected);
    expect(done.draft).toMatchObject(draft);
    expect(done.draft.description).toBe(text ? `Нет интернета\n\n${text}` : "Нет интернета");
    expect(isTicket(done.draft)).toBe(true);
  });

  it("counts a fact that was told, even in words that only the question explains", () => {
    expect(start().assessment.facets.errorText.present).toBe(false);
    expect(reply("errorText", "шестьсот девяносто один").assessment.facets.errorText.present).toBe(true);
    expect(reply("errorText", "не знаю").assessment.facets.errorText.present).toBe(false);
  });

  it("does not ask again, whatever the answer was", () => {
    for (const text of ["70041518", "не знаю", "не скажу", "", "ага"]) expect(reply("contract", text).assessment.informationRequired.map(({ facet }) => facet)).not.toContain("contract");
  });

  it("replaces what was asked for, and keeps what stood there beside it", () => {
    const { draft } = start("Нет интернета, договор 70041518");
    const asked = reply("contract", "70041519", draft);
    expect(asked.draft.contractNumber).toBe("70041519");
    expect(asked.provenance["/contractNumber"]).toMatchObject({ source: "answer", alternatives: [{ value: "70041518", source: "text" }] });
    const unasked = reply("onset", "с утра, а договор ещё 70041520", draft);
    expect(unasked.draft.contractNumber).toBe("70041518");
    expect(unasked.provenance["/contractNumber"]?.alternatives?.map(({ value }) => value)).toEqual(["70041520"]);
  });

  it("says where in the description each answer and each value stands", () => {
    const { draft, provenance } = reply("contract", "договор 70041518");
    const at = ({ start, end }: { start: number; end: number }) => draft.description!.slice(start, end);
    expect(at(provenance["/contractNumber"]!.span!)).toBe("70041518");
    expect(at(stateOf(draft).answers[0]!.span)).toBe("договор 70041518");
  });

  it.each([[undefined, "contract", "x"], [{}, "nothing", "x"], [{}, "contract", 5], [{}, undefined, "x"]])("throws for misuse: %j %j %j", (draft, question, text) =>
    expect(() => answer(draft as never, question as never, text as never, { desk, now: NOW })).toThrow(TypeError));

  it("takes any text for an answer, and any object for a draft", () =>
    fc.assert(
      fc.property(fc.oneof(fc.constant({}), fc.record({ description: fc.string(), extensions: fc.record({ intake: fc.anything() }) })), fc.constantFrom(...QUESTION_CODES), fc.string({ unit: "binary", maxLength: 100 }), (draft, question, text) => {
        const done = answer(draft as TicketDraft, question, text, { desk, now: NOW });
        expect(stateOf(done.draft).answers.at(-1)).toMatchObject({ question });
        expect(done.draft.description).toContain(text.trim() ? text : "");
      }),
      { numRuns: 150 },
    ));
});

describe("a dialogue", () => {
  const settings = { ...desk, dialogue: { untilBand: "excellent", maxQuestions: 4 } } as const;
  const talk = (said: string, drafted: Drafted = start()) => {
    const asked: string[] = [];
    for (let current = drafted; ; ) {
      const step = nextStep(current, { desk: settings });
      if (!step.question) return { asked, step, current };
      asked.push(step.question.code);
      current = openDraft(JSON.parse(JSON.stringify(answer(current.draft, step.question, said, { desk: settings, now: NOW }).draft)) as TicketDraft, { desk: settings, now: NOW });
    }
  };

  it("asks so many questions, none twice, from the draft alone, and sums up", () => {
    const { asked, step } = talk("не знаю");
    expect(asked).toHaveLength(4);
    expect(new Set(asked).size).toBe(4);
    expect(step).toMatchObject({ end: "questions" });
    expect(step.summary).toMatch(/^Проверьте, пожалуйста:/);
  });

  it("stops once the draft is good enough", () => {
    const full = start("Со вчерашнего вечера нет интернета, договор 70041518, тел. 8 921 555-01-47, Невский пр., д. 1, кв. 5. Роутер Keenetic Extra, LOS красный, перезагружал, не помогло, у соседей работает.");
    expect(nextStep(full, { desk: { ...desk, dialogue: { untilBand: "fair" } } })).toMatchObject({ end: "band", summary: expect.stringContaining("70041518") });
  });

  it("speaks the customer's language", () => {
    const english = draftTicket({ text: "The internet is down since yesterday evening, please help me with the router" }, { desk, now: NOW });
    expect(nextStep(english, { desk: settings }).question?.text).toBe(en.questions[nextStep(english, { desk: settings }).question!.code].chat);
    expect(nextStep(start(), { desk: settings }).question?.text).toBe(ru.questions[nextStep(start(), { desk: settings }).question!.code].chat);
  });

  it("waits for the customer in pending, and goes back to work when nothing more is to be asked", () => {
    const drafted = start();
    const { question } = nextStep(drafted, { desk: settings });
    const { draft, event } = requireInformation(drafted.draft, question!, { now: NOW, language: ru });
    expect(draft.status).toBe("pending");
    expect(draft.statusHistory?.map(({ status }) => status)).toEqual(["inProgress", "pending"]);
    expect(isTicket(draft)).toBe(true);
    expect(event).toMatchObject({ eventType: "TroubleTicketInformationRequiredEvent", eventTime: NOW, description: question!.text, fieldPath: question!.path, event: { informationRequired: { op: "add", path: question!.path } } });
    expect(answer(draft, question!, "70041518", { desk: { ...desk, dialogue: { untilBand: "excellent" } }, now: NOW }).draft.status).toBe("pending");
    expect(answer(draft, question!, "70041518", { desk: { ...desk, dialogue: { maxQuestions: 1 } }, now: NOW }).draft.status).toBe("inProgress");
  });

  it.each([["/description", { description: "x" }, { op: "replace", path: "/description" }], ["/checks", { checks: [] }, { op: "add", path: "/checks/-" }], ["/checks", {}, { op: "add", path: "/checks" }]])("asks for %s with the patch that fills it", (path, draft, expected) =>
    expect(requireInformation(draft, { code: "symptom", facet: "symptom", path, gain: 1, text: "?" }, { now: NOW, language: ru }).event.event.informationRequired).toEqual(expected));

  it("leaves a closed ticket closed", () => expect(requireInformation({ status: "closed" }, { code: "symptom", facet: "symptom", path: "/description", gain: 1, text: "?" }, { now: NOW, language: en }).draft.status).toBe("closed"));
});
