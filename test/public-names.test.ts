// The names that others build on: adding one shows here, losing one fails.
import { describe, expect, it } from "vitest";
import * as completeness from "../src/completeness/index.js";
import * as contracts from "../src/contracts/index.js";
import * as countries from "../src/countries/index.js";
import * as everything from "../src/index.js";
import * as extract from "../src/extract/index.js";
import * as format from "../src/format/index.js";
import * as intake from "../src/intake/index.js";
import * as languages from "../src/languages/index.js";
import * as schema from "../src/schema/index.js";
import * as validate from "../src/validate/index.js";

const ROOMS = { schema, contracts, extract, validate, format, completeness, intake, languages, countries };

describe("public names", () => {
  it.each(Object.entries(ROOMS))("of %s", (_room, names) => expect(Object.keys(names).sort()).toMatchSnapshot());

  it("are all to be had from the package itself", () => {
    const wanted = Object.values(ROOMS).flatMap((names) => Object.keys(names));
    expect(Object.keys(everything).sort()).toEqual([...new Set([...wanted, "defineDesk"])].sort());
    expect(new Set(wanted).size, "no two rooms share a name").toBe(wanted.length);
  });
});
