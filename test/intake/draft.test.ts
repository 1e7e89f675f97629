import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftTicket, type Message } from "../../src/intake/index.js";
import { isTicket } from "../../src/validate/index.js";
import { desk, NOW } from "./desk.js";

const draft = (message: Message & { readonly mime?: undefined }) => draftTicket(message, { desk, now: NOW });

describe("draftTicket", () => {
  it.each<{ what: string; message: Message & { readonly mime?: undefined }; expected: object; absent?: readonly string[] }>([
    {
      what: "all that a text states",
      message: { channel: "web", text: "Со вчерашнего вечера нет интернета, роутер перезагружал, не помогло. Кабель не трогал.\nДоговор ОТ-004051/22, В.О. 7-я линия д.34 кв 12, тел. 8 921 555-01-47" },
      expected: {
        schemaVersion: 1, status: "acknowledged", channel: "web", category: "outage", language: "ru", creationDate: NOW, contractNumber: "ОТ-004051/22", issueStartDate: "2026-11-21", contact: { phone: "+79215550147" },
        incidentAddress: { street: "7-я", streetType: "линия", house: "34", flat: "12" }, checks: [{ check: "restart", outcome: "failed" }, { check: "cabling", outcome: "notDone" }],
      },
    },
    { what: "the caller's number", message: { channel: "phone", callerNumber: "8 (921) 555-01-47", text: "нет интернета" }, expected: { contact: { phone: "+79215550147" } } },
    { what: "the text's number before the caller's", message: { channel: "phone", callerNumber: "+79215550147", text: "нет интернета, перезвоните на 8 911 555-01-48" }, expected: { contact: { phone: "+79115550148" } } },
    { what: "the sender in the header", message: { channel: "email", from: "Анна Иванова <anna@example.com>", text: "нет интернета" }, expected: { contact: { name: "Анна Иванова", email: "anna@example.com" } } },
    { what: "the name of the signature before the header's", message: { from: "A. I. <anna@example.com>", text: "нет интернета\n\nС уважением,\nОльга Смирнова" }, expected: { contact: { name: "Ольга Смирнова" } } },
    { what: "nobody's number for the desk's own", message: { from: "Support <help@example.net>", text: "звонил вам на 601-06-10" }, expected: {}, absent: ["contact"] },
    { what: "a subject", message: { text: "Помогите", subject: "Договор 70041518, нет интернета" }, expected: { contractNumber: "70041518", description: "Договор 70041518, нет интернета\n\nПомогите" } },
    { what: "how much is hit", message: { text: "Нет интернета, весь дом сидит без связи" }, expected: { severity: "extensive" } },
    { what: "attachments", message: { text: "фото приложил", attachments: [{ name: "los.jpg", mimeType: "image/jpeg", size: 5 }] }, expected: { attachments: [{ name: "los.jpg", mimeType: "image/jpeg", size: 5 }] } },
    {
      what: "operator's shorthand",
      message: { channel: "phone", text: "аб. сообщ., LOS красн., перезагр. не пом., дог. 70041518, со вч. веч." },
      expected: { contractNumber: "70041518", issueStartDate: "2026-11-21", checks: [{ check: "restart", outcome: "failed" }], description: "аб. сообщ., LOS красн., перезагр. не пом., дог. 70041518, со вч. веч." },
    },
    {
      what: "a form in Russian, blanks left blank",
      message: { channel: "web", text: "ФИО: Иванов Иван\nДоговор: ____\nТелефон: 8 921 555-01-47\nEmail: нет\nАдрес: Невский пр., д. 1, кв. 5\nКатегория: деньги и тарифы\nУдобное время: после 18\nКогда началось: 20.11.2026" },
      expected: {
        contact: { name: "Иванов Иван", phone: "+79215550147", availability: "после 18" }, category: "billing", issueStartDate: "2026-11-20",
        incidentAddress: { street: "Невский", house: "1", flat: "5" },
      },
      absent: ["contractNumber"],
    },
    {
      what: "a form in English, an address in parts",
      message: { text: "Name: John Smith\nAccount number: 70041518\nPhone:\nStreet: Невский проспект\nHouse: 1\nFlat: 5\nE-mail: john@example.com" },
      expected: { contractNumber: "70041518", contact: { name: "John Smith", email: "john@example.com" }, incidentAddress: { street: "Невский проспект", house: "1", flat: "5" } },
    },
    {
      what: "the quote's contract, where the customer names none, and not its phone",
      message: { text: "Так и не работает.\n\nср, 12 нояб. 2025 г. в 15:19, Смена <shift@example.org>:\n> По договору 70041518 работы ведутся.\n> тел. 8 911 555-01-48" },
      expected: { contractNumber: "70041518" },
      absent: ["contact"],
    },
    { what: "nothing of nothing", message: { text: "" }, expected: { description: "" }, absent: ["contractNumber", "contact", "language", "checks", "category"] },
  ])("reads $what", ({ message, expected, absent = [] }) => {
    const { draft: made } = draft(message);
    expect(made).toMatchObject(expected);
    for (const field of absent) expect(made).not.toHaveProperty(field);
  });

  it("says where each value came from", () => {
    const text = "Нет интернета с 14:20. Договор 70041518, раньше был договор 70041519.\n\nС уважением,\nОльга Смирнова\n8 921 555-01-47";
    const { draft: made, provenance } = draft({ channel: "email", from: "anna@example.com", text });
    const at = (path: string) => ({ source: provenance[path]?.source, text: provenance[path]?.span && made.description!.slice(provenance[path].span.start, provenance[path].span.end) });
    expect(at("/contractNumber")).toEqual({ source: "text", text: "70041518" });
    expect(at("/contact/phone")).toEqual({ source: "signature", text: "8 921 555-01-47" });
    expect(at("/contact/name")).toEqual({ source: "signature", text: "Ольга Смирнова" });
    expect(at("/contact/email")).toEqual({ source: "header", text: undefined });
    expect(at("/issueStartDate")).toEqual({ source: "text", text: "с 14:20" });
    expect(provenance["/contractNumber"]?.alternatives?.map(({ value }) => value)).toEqual(["70041519"]);
    expect(made.extensions?.["intake"]).toMatchObject({ provenance });
  });

  it("keeps both of two addresses, and says so", () => {
    const { provenance, issues } = draft({ text: "Нет связи на ул. Ленина, д. 5, кв. 1 и на Невский пр., д. 7, кв. 2" });
    expect(provenance["/incidentAddress"]?.alternatives).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(["several_addresses"]);
  });

  it.each([
    ["Интернет тормозит с понедельника каждый вечер с 19 до 23.", undefined],
    ["каждый день с 9 до 11 нет связи", undefined],
    ["Every evening from 7 to 11 the speed drops to 2 Mbps.", undefined],
    ["По вечерам с 20 до 22 всё висит, звоните после 18", "звоните после 18"],
    ["Since Monday every night from 10pm to midnight it drops, I am home after 5pm.", "home after 5pm"],
    ["Звонить с 19 до 23.", "Звонить с 19 до 23"],
    ["Call me from 7 to 9 pm.", "Call me from 7 to 9 pm"],
    ["Мастера жду в субботу с 10 до 14.", "жду в субботу с 10 до 14"],
  ])("tells when the customer can be reached from when it fails: %s", (text, availability) => expect(draft({ text }).draft.contact?.availability).toBe(availability));

  it("gives each address the town that the letter names once", () => {
    const { draft: made, provenance } = draft({ text: "Нет связи: Пенза, ул. Ленина, д. 5 и ул. Суворова, д. 7, кв. 2" });
    const towns = [made.incidentAddress, ...(provenance["/incidentAddress"]?.alternatives ?? []).map(({ value }) => value as { city?: string })].map((address) => address?.city);
    expect(towns).toEqual(["Пенза", "Пенза"]);
    expect(draft({ text: "Нет связи: Пенза, ул. Ленина, д. 5, Самара, ул. Гая, д. 7 и ул. Мира, д. 3" }).provenance["/incidentAddress"]?.alternatives?.at(-1)?.value).not.toHaveProperty("city");
  });

  it.each([
    ["Studio: the Scout hut, Beach Road, Killala. Dead air since Tuesday.", "Scout hut, Beach Road, Killala"],
    ["Cust. ref C-2207-88 / Mrs Dhaliwal / 5 Otter Hatch, Coalville. The router is dead.", "5 Otter Hatch"],
    ["Кисловодск, парковка у вокзала, офис. Заказы не приходят.", "Кисловодск, парковка у вокзала, офис"],
    ["No internet at all, the light is red.", undefined],
  ])("keeps a place that no grammar reads as it was written: %s", (text, place) => {
    const { draft: made, provenance } = draft({ text });
    const { span } = provenance["/incidentAddress"] ?? {};
    expect([made.incidentAddress?.text, span && text.slice(span.start, span.end)]).toEqual([place, place]);
  });

  it("does not read what the customer quotes, nor small print, for facts of the report", () => {
    const text = "Не работает.\n\nOn Wed, Nov 12, 2025 at 9:01 AM Help <help@example.net> wrote:\n> Is the LOS light red? Have you restarted the router?";
    const { assessment } = draft({ channel: "email", text });
    for (const facet of ["indicators", "checks"] as const) expect(assessment.facets[facet].present).toBe(false);
  });

  it("gives evidence where it stands in the text as received, shorthand and all", () => {
    const text = "аб. сообщ., LOS красн., дог. 70041518";
    for (const { evidence } of Object.values(draft({ channel: "phone", text }).assessment.facets))
      for (const one of evidence) if ("span" in one) expect(one.text).toBe(text.slice(one.span.start, one.span.end));
    expect(draft({ channel: "phone", text }).assessment.facets.contract.evidence[0]).toMatchObject({ text: "70041518" });
  });

  it("reads days from when the message came, by the writer's clock", () => {
    const text = "со вчерашнего дня нет интернета";
    expect(draft({ text, receivedAt: "2026-11-10T09:00:00+03:00" }).draft.issueStartDate).toBe("2026-11-09");
    const unreadable = draft({ text, receivedAt: "позавчера" });
    expect(unreadable.draft.issueStartDate).toBe("2026-11-21");
    expect(unreadable.issues.map(({ code }) => code)).toEqual(["invalid_received_at"]);
  });

  it.each([[undefined, { desk, now: NOW }], ["text", { desk, now: NOW }], [{ text: "x" }, undefined], [{ text: "x" }, { desk }], [{ text: "x" }, { desk: {}, now: NOW }]])("throws for misuse: %j", (message, options) =>
    expect(() => draftTicket(message as never, options as never)).toThrow(TypeError));

  it("makes a ticket of anything that stands in a message", () => {
    const junk = fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.anything());
    fc.assert(
      fc.property(fc.record({ channel: junk, text: junk, from: junk, subject: junk, receivedAt: junk, attachments: junk, callerNumber: junk }, { requiredKeys: [] }), (message) => {
        const { draft: made, provenance } = draft(message as never);
        const text = typeof message.text === "string" ? message.text : "";
        expect(made.description).toContain(text);
        expect(isTicket({ ...made, attachments: undefined, extensions: undefined })).toBe(true);
        for (const { span } of Object.values(provenance)) if (span) expect(span.start >= 0 && span.start <= span.end && span.end <= made.description!.length).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe("a chat", () => {
  const messages = [
    { id: "1", text: "здрасте" }, { id: "2", text: "нет инета, договор 70041518" }, { id: "3", author: "desk" as const, text: "Напишите адрес, например Невский пр., д. 1" },
    { id: "4", text: "с утра" }, { id: "2", text: "нет инета, договор 70041519" }, { id: "5", text: "тел 8 921 555-01-47", deleted: true },
  ];
  const { draft: made, provenance, issues } = draft({ channel: "chat", messages });

  it("is one report, edits in place of what they mend", () => {
    expect(made).toMatchObject({ description: "здрасте\nнет инета, договор 70041519\nНапишите адрес, например Невский пр., д. 1\nс утра", contractNumber: "70041519", issueStartDate: "2026-11-22" });
    expect(made.contact).toBeUndefined();
    expect(issues).toMatchObject([{ code: "message_deleted", params: { count: 1 } }]);
  });

  it("has spans into each message", () => expect(provenance["/contractNumber"]?.message).toEqual({ id: "2", index: 1, span: { start: 19, end: 27 } }));

  it("does not take the desk's words for the customer's", () => expect(made.incidentAddress).toBeUndefined());
});
