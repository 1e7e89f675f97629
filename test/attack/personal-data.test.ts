// Something personal of each kind is put into each field, and looked for in whatever leaves the desk.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, runIn, TICKET } from "../cli/harness.js";

const PLANTED = {
  phone: "+79215550147", "a phone as written": "8 921 555-01-47", email: "olga.smirnova@example.ru", contract: "договор 70041518", card: "4111 1111 1111 1111", name: "Ольга Смирнова",
  address: "ул. Ленина, д. 5, кв. 12",
};

const LISTS = { checks: ["check", "outcome", "note"], attachments: ["name", "mimeType", "url"], notes: ["author", "date", "text"], statusHistory: ["status", "date", "reason"] };
const CONTACT = ["name", "phone", "extension", "email", "availability"];
const PLACES = ["region", "district", "city", "settlement", "area", "streetType", "flatType"];
const ADDRESS = ["country", "postalCode", "street", "house", "building", "structure", "letter", "buildingName", "entrance", "floor", "flat", "intercom", "landmark", "text"];
const FIELDS = ["channel", "category", "status", "severity", "priority", "creationDate", "issueStartDate", "language", "schemaVersion", "contractNumber"];

const all = (names: readonly string[], value: string) => Object.fromEntries(names.map((name) => [name, value]));

/** Tickets, each with `secret` in one field, or in all of one object. A name cannot be told from that of a place. */
const ticketsWith = (secret: string): object[] =>
  [
    { description: `Нет интернета с утра, ${secret}, жду` }, { contact: { ...all(CONTACT, secret), messenger: { kind: secret, handle: secret } } }, { contact: { availability: `После 18, ${secret}.` } },
    { incidentAddress: { ...all(ADDRESS, secret), ...(secret === PLANTED.name ? {} : all(PLACES, secret)) } },
    ...Object.entries(LISTS).map(([list, names]) => ({ [list]: [all(names, secret)] })), ...FIELDS.map((field) => ({ [field]: secret })),
    { extensions: { a: secret, [secret]: secret, c: [{ d: `x ${secret}` }] } }, { [secret]: secret }, { notes: [{ author: secret, text: secret }], description: `Я ${secret}` },
  ].map((fields, at) => ({ ...TICKET, id: `T-${at}`, ...fields }));

const FORMATS = ["json", "ndjson", "github", "gitlab", "sarif", "junit"];
const lines = Object.values(PLANTED).flatMap(ticketsWith).map((ticket) => JSON.stringify(ticket));
const broken = Object.values(PLANTED).flatMap((secret) => [`{"description":"${secret}"`, secret, `{"${secret}":1,"${secret}":2}`]);
const folder = makeFolder({ "tickets.ndjson": `${[...lines, ...broken].join("\n")}\n` });
const run = runIn(folder);

const leaksIn = (text: string) => Object.entries(PLANTED).flatMap(([kind, secret]) => (text.includes(secret) ? [`${kind}: ${text.slice(Math.max(0, text.indexOf(secret) - 100), text.indexOf(secret))}`] : []));

describe("personal data", () => {
  it("leaves no trace in what check tells a machine, and in pretty stands only in the lines of the file that it shows", () => {
    const { stdout, stderr, status } = run(["check", "tickets.ndjson", "--max-findings", "100000", ...FORMATS.flatMap((format) => ["--output", `${format}=${format}`])]);
    expect(status).toBe(1);
    const said = stdout.split("\n").filter((line) => !/^\s*\d* *[│·]/.test(line)).join("\n");
    expect(leaksIn(said + stderr)).toEqual([]);
    for (const format of FORMATS) {
      const written = readFileSync(join(folder, format), "utf8");
      expect(written.length, format).toBeGreaterThan(1000);
      expect(leaksIn(written), format).toEqual([]);
    }
  });

  it("still says what is wrong where nothing personal is quoted", () => {
    const { stdout } = run(["check", "--format", "json", "-"], JSON.stringify({ ...TICKET, status: "opened", contact: { email: "olga@gmial.com" }, issueStartDate: "21.11.2026" }));
    for (const said of ["“opened”", "“21.11.2026”", "•••@gmail.com"]) expect(stdout).toContain(said);
  });

  it("leaves no trace in the pictures of report", () => {
    const { stdout, stderr } = run(["report", "tickets.ndjson", "--html", "report.html", "--markdown", "report.md"]);
    for (const written of [readFileSync(join(folder, "report.html"), "utf8"), readFileSync(join(folder, "report.md"), "utf8"), stdout, stderr]) expect(leaksIn(written)).toEqual([]);
  });

  it.each([[[]], [["--keep-prose"]]])("leaves no trace in what redact %j gives", (options) => {
    const { stdout, stderr } = run(["redact", ...options, "tickets.ndjson"]);
    expect(stdout.trim().split("\n").length).toBeGreaterThanOrEqual(lines.length);
    expect(leaksIn(stdout + stderr)).toEqual([]);
  });

  it("keeps what statistics need", () => {
    const { stdout } = run(["redact", "-"], JSON.stringify({ ...TICKET, id: "INC0012345", incidentAddress: { city: "Санкт-Петербург", area: "мкр. 12", house: "5" }, extensions: { crmId: 4051 } }));
    expect(JSON.parse(stdout)).toEqual({ ...TICKET, id: "INC0012345", description: "•••", incidentAddress: { city: "Санкт-Петербург", area: "мкр. 12", house: "•••" }, extensions: { crmId: "•••" } });
  });
});

describe("what a ticket holds", () => {
  it("steers no terminal and no log", () => {
    const hidden = "\u061c\u202e\u2066\u200b\u{e0041}\u{e007f}\u001b[2J\u0007\ufeff";
    const ticket = JSON.stringify({ ...TICKET, status: "x", id: hidden, [`a${hidden}`]: 1 });
    for (const format of ["pretty", "github"]) {
      const { stdout } = run(["check", "--format", format, "-"], ticket);
      expect(stdout, format).not.toMatch(/[\u061c\u200b\u202e\u2066\ufeff\u001b\u0007]|[\u{e0000}-\u{e007f}]/u);
      expect(stdout, format).toContain("<U+061C>");
    }
  });
});
