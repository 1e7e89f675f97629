import { describe, expect, it } from "vitest";
import { defineDesk, en, isTicket, RU, ru, ticketDraftSchema } from "../../src/index.js";
import { ticketFormSchema } from "../../src/form/index.js";

const desk = defineDesk({ country: RU, areaCodes: [{ areaCode: "812", localLengths: [7] }], languages: [ru, en] });
const { validate, ...about } = ticketFormSchema(desk, en)["~standard"];

describe("ticketFormSchema", () => {
  it("is a Standard Schema, as zod's own is", () => {
    expect(about).toEqual({ version: 1, vendor: "no-telepathy" });
    expect(ticketDraftSchema["~standard"]).toMatchObject({ version: 1, vendor: "zod" });
  });

  it("makes a ticket of what is filled in", () => {
    const result = validate({ description: "No internet", contractNumber: " ", contact: { name: "", phone: "601-0610", messenger: { handle: "" } }, incidentAddress: { street: "" } });
    if (result.issues) throw new Error("no ticket");
    expect(isTicket(result.value)).toBe(true);
    expect(result.value).toMatchObject({ description: "No internet", contact: { phone: "+78126010610" } });
    expect(Object.keys(result.value).sort()).toEqual(["contact", "description", "schemaVersion", "status"]);
  });

  it.each([
    { fields: { contact: { phone: "123", email: "anna@" } }, paths: ["contact.phone", "contact.email"] },
    { fields: { category: "weather" }, paths: ["category"] },
    { fields: null, paths: [""] },
    { fields: "text", paths: [""] },
  ])("tells what is wrong with $fields", ({ fields, paths }) => {
    const issues = validate(fields).issues ?? [];
    expect(issues.map(({ path }) => path?.join("."))).toEqual(expect.arrayContaining(paths));
    for (const { message } of issues) expect(message).toMatch(/ /);
  });

  it("speaks the desk's first language unless told another", () => {
    const { issues = [] } = ticketFormSchema(desk)["~standard"].validate({ contact: { phone: "123" } });
    expect(issues[0]!.message).toMatch(/\p{Script=Cyrillic}/u);
  });
});
