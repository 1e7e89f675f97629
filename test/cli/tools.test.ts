import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { makeFolder, runIn, TICKET } from "./harness.js";

const PERSONAL = { ...TICKET, id: "T-1", contractNumber: "70041518", contact: { name: "Анна Ильина", phone: "+79215550147", email: "anna@example.com" }, incidentAddress: { country: "RU", city: "Санкт-Петербург", street: "Ленина", streetType: "улица", house: "34", flat: "12" }, description: "Нет интернета, договор 70041518, звоните Анне на +7 921 555-01-47 или anna@example.com" };
const folder = makeFolder({ "t.ndjson": `${JSON.stringify(PERSONAL)}\n{oops\n${JSON.stringify(TICKET)}\n`, "no-telepathy.config.json": '{"areaCodes":[{"areaCode":"812","localLengths":[7]}]}' });
const run = runIn(folder);

describe("format", () => {
  it.each([
    { args: ["phone", "601-0610"], expected: "+7 812 601-06-10" },
    { args: ["phone", "89215550147", "--style", "rfc3966"], expected: "tel:+79215550147" },
    { args: ["phone", "601-0610", "--style", "local"], expected: "601-06-10" },
    { args: ["email", "ivan@почта.рф", "--style", "ascii"], expected: "ivan@xn--80a1acny.xn--p1ai" },
    { args: ["contract", "ОТ-004051/22", "--style", "masked"], expected: "••-•••••1/22" },
    { args: ["address", "Спб, 7-я линия В.О., д. 34 кв 12", "--style", "short"], expected: "7-я линия В.О., д. 34" },
  ])("$args: $expected", ({ args, expected }) => {
    const { status, stdout } = run(["format", ...args]);
    expect(stdout.trimEnd().startsWith(expected), stdout).toBe(true);
    expect(status).toBe(0);
  });

  it("reads one a line, keeps their count, and says which cannot be read", () => {
    const { status, stdout, stderr } = run(["format", "phone", "--style", "e164"], "89215550147\nxx\r\n601-06-10\n");
    expect(stdout).toBe("+79215550147\n\n+78126010610\n");
    expect(stderr).toMatch(/^no-telepathy: 2: .*\n$/);
    expect(status).toBe(1);
  });

  it.each([["phone", "1", "--style", "fancy"], ["name", "x"]])("refuses %s %s %s", (...args) => expect(run(["format", ...args])).toMatchObject({ status: 2, stdout: "" }));
});

describe("schema", () => {
  it.each(["2020-12", "draft-07", "openapi-3.1"])("prints %s, which takes the ticket", (target) => {
    const schema = JSON.parse(run(["schema", "--target", target]).stdout) as { $id: string };
    expect(schema.$id).toContain(target);
    if (target === "2020-12") expect(new Ajv2020({ strict: false }).validate(schema, TICKET)).toBe(true);
  });

  it("prints the draft's, and refuses what it does not know", () => {
    expect(run(["schema", "--of", "draft"]).stdout).toContain("ticket-draft");
    expect(run(["schema", "--target", "draft-03"]).status).toBe(2);
  });
});

describe("redact", () => {
  it("gives each ticket back without personal data, and a bad line its place", () => {
    for (const flags of [[], ["--keep-prose"]]) {
      const { status, stdout } = run(["redact", "t.ndjson", ...flags]);
      const [first, second, third] = stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
      for (const secret of ["Ильина", "555", "anna@", "70041518", "Ленина"]) expect(stdout).not.toContain(secret);
      expect(first).toMatchObject({ id: "T-1", status: "acknowledged", incidentAddress: { city: "Санкт-Петербург" } });
      expect(second).toMatchObject({ line: 2, issues: [{ code: "json_syntax" }] });
      expect(third).toMatchObject({ status: "acknowledged" });
      expect(String(first!["description"]).includes("Нет интернета")).toBe(flags.length > 0);
      expect(status).toBe(1);
    }
  });
});
