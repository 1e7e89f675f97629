// Addresses, beside parse-address, @fragaria/address-formatter and one plain regular expression.
import { createRequire } from "node:module";
import addressFormatter from "@fragaria/address-formatter";
import { extractAddresses, formatAddress, RU, US, validateAddress } from "../dist/index.js";
import { benchmark } from "./benchmark.mjs";
import { floor } from "./floor.mjs";
import { inTurn } from "./measure.mjs";
import { REPORTS, TICKETS } from "./tickets.mjs";

const parseAddress = createRequire(import.meta.url)("parse-address");
const fields = TICKETS.map(({ incidentAddress }) => incidentAddress);
const russian = fields.map((field) => formatAddress(field, { country: RU }));
const american = TICKETS.map((_, at) => `${1005 + at} N Gravenstein Highway, Suite ${100 + (at % 400)}, Sebastopol, CA 95472`);
const components = TICKETS.map((_, at) => ({ houseNumber: 300 + at, road: "Hamilton Avenue", city: "Palo Alto", postcode: 94303, state: "CA", country: "USA", countryCode: "US" }));
const PLAIN = /(?:(?:ул|пр-т|пр-кт|пер|наб|ш|б-р)\.?\s*([^,\d]+)|([^,\d]+)\s(?:ул|пр-т|пр-кт|пер|наб|ш|б-р)\.?),?\s*(?:д\.?\s*)?(\d+[а-я]?)(?:,?\s*корп?\.?\s*(\d+))?(?:,?\s*кв\.?\s*(\d+))?/i;
const texts = REPORTS.map((text, at) => `${text} ${russian[at]}`);
const megabytes = { count: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length / 1e6, unit: "MB/s" };
await benchmark(import.meta, {
  title: "Addresses",
  rows: [
    floor,
    { name: "validateAddress, Russian, of fields", run: inTurn(fields, (field) => validateAddress(field, { country: RU })) },
    { name: "validateAddress, Russian, of a line", run: inTurn(russian, (line) => validateAddress(line, { country: RU })) },
    { name: "extractAddresses, Russian, of a line", run: inTurn(russian, (line) => extractAddresses(line, { countries: [RU] })) },
    { name: "one regular expression (no city, no литера, no room)", run: inTurn(russian, (line) => PLAIN.exec(line)) },
    { name: "extractAddresses, American, of a line", run: inTurn(american, (line) => extractAddresses(line, { countries: [US] })), faster: { than: "parse-address, American" } },
    { name: "parse-address, American", run: inTurn(american, (line) => parseAddress.parseLocation(line)) },
    { name: "extractAddresses, one in a report", run: inTurn(texts, (text) => extractAddresses(text, { countries: [RU] })), per: megabytes },
    { name: "formatAddress, Russian, one line", run: inTurn(fields, (field) => formatAddress(field, { country: RU })), faster: { than: "@fragaria/address-formatter" } },
    { name: "@fragaria/address-formatter", run: inTurn(components, (component) => addressFormatter.format(component)) },
  ],
});
