// The names that others build on; their signatures are in api/.
import { expect, test } from "vitest";
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

test("the names of all rooms are to be had from the package itself, each from one room", () => {
  const names = [schema, contracts, extract, validate, format, completeness, intake, languages, countries].flatMap((room) => Object.keys(room));
  expect(Object.keys(everything).sort()).toEqual([...names, "defineDesk"].sort());
});
