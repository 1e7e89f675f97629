import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { LONGEST_LINE } from "../../src/cli/choices.js";
import { MAX_BODY_BYTES, MAX_MAIL_BYTES, MAX_MAIL_LINES, MAX_MAIL_PARTS, MAX_NESTED, MAX_TEXT_BYTES } from "../../src/intake/mail-limits.js";
import { MAX_READ } from "../../src/intake/source.js";
import { MAX_ITEMS } from "../../src/schema/ticket.js";
import { MAX_DEPTH } from "../../src/validate/ticket/json.js";

const [kB, MB] = [1 << 10, 1 << 20];

it("has the limits that SECURITY.md tells", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../../SECURITY.md"), "utf8");
  const told = Object.fromEntries(Array.from(page.matchAll(/^\| ([^|]+) \| (\d+)( kB| MB)?/gm), ([, what, number, unit]) => [what, Number(number) * (unit === " MB" ? MB : unit === " kB" ? kB : 1)]));
  expect(told).toEqual({
    "a letter": MAX_MAIL_BYTES, "its parts": MAX_MAIL_PARTS, "its lines": MAX_MAIL_LINES, "one body of text": MAX_BODY_BYTES, "all text of a letter": MAX_TEXT_BYTES, "letters within letters": MAX_NESTED,
    "text that a draft is made of": MAX_READ, "items in a list of a ticket": MAX_ITEMS, "levels of a ticket's own fields": MAX_DEPTH, "a line of NDJSON (`--max-line`)": LONGEST_LINE,
  });
});
