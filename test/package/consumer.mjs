// Runs in an empty project that has the packed package installed: each subpath as ES modules.
import assert from "node:assert/strict";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { exports } = require("no-telepathy/package.json");
for (const subpath of Object.keys(exports)) {
  if (subpath.endsWith(".json")) continue;
  const name = `no-telepathy${subpath.slice(1)}`;
  const [esm, cjs] = [await import(name), require(name)];
  assert.deepEqual(Object.keys(esm).filter((key) => key !== "default" && key !== "module.exports").sort(), Object.keys(cjs).filter((key) => key !== "default").sort(), name);
  assert.ok(Object.keys(cjs).length, `${name} exports something`);
}

const { defineDesk, formatIssue } = await import("no-telepathy");
const { RU } = await import("no-telepathy/countries/ru");
const { ru } = await import("no-telepathy/languages/ru");
const desk = defineDesk({ country: RU, areaCodes: [{ areaCode: "812", localLengths: [7] }], languages: [ru] });
assert.equal(desk.validatePhone("601-0610").value.e164, "+78126010610");
const assessment = desk.assessReport({ text: "Со вчерашнего вечера нет интернета, договор 70041518" });
assert.ok(assessment.facets.onset.present && assessment.facets.contract.present);
assert.notEqual(formatIssue(desk.validateTicket({}).issues[0], ru), desk.validateTicket({}).issues[0].code);
assert.equal(require("no-telepathy/schema/ticket.2020-12.json").$schema, "https://json-schema.org/draft/2020-12/schema");
console.log("consumer.mjs: ok");
