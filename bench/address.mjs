// Addresses beside parse-address, @fragaria/address-formatter and one plain regular expression, and the time per character:
// node bench/address.mjs (after a build). Medians; ratios to JSON.parse of the address as fields in the same run.
import { createRequire } from "node:module";
import addressFormatter from "@fragaria/address-formatter";
import { DE, extractAddresses, formatAddress, GB, RU, US } from "../dist/index.js";

const parseAddress = createRequire(import.meta.url)("parse-address");
const RUSSIAN = "Санкт-Петербург, Лиговский пр-т, д. 50, корп. 2, лит. А, кв. 17";
const AMERICAN = "1005 N Gravenstein Highway, Suite 500, Sebastopol, CA 95472";
const FIELDS = JSON.stringify({ city: "Санкт-Петербург", streetType: "проспект", street: "Лиговский", house: "50", building: "2", letter: "А", flat: "17" });
const PLAIN = /(?:(?:ул|пр-т|пр-кт|пер|наб|ш|б-р)\.?\s*([^,\d]+)|([^,\d]+)\s(?:ул|пр-т|пр-кт|пер|наб|ш|б-р)\.?),?\s*(?:д\.?\s*)?(\d+[а-я]?)(?:,?\s*корп?\.?\s*(\d+))?(?:,?\s*кв\.?\s*(\d+))?/i;
const REPORT = "Добрый день! Со вчерашнего вечера, часов с девяти, интернет то есть, то нет: минут 10 работает, потом столько же лежит. Роутер подключён кабелем, скорость 20 мегабит вместо 100. Звоните после 18. ";

const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
/** Median seconds of one call. */
const time = (run, least = 0.1) => {
  for (let warm = 0; warm < 300; warm++) run();
  return median(Array.from({ length: 7 }, () => {
    let calls = 0;
    const start = performance.now();
    do run();
    while (++calls % 8 || performance.now() - start < least * 1000);
    return (performance.now() - start) / 1000 / calls;
  }));
};

const parse = time(() => JSON.parse(FIELDS));
const show = (name, seconds) => console.log(name.padEnd(62), `${(seconds * 1e6).toFixed(2).padStart(9)} µs`, `${(seconds / parse).toFixed(1).padStart(7)} x JSON.parse`);
show("JSON.parse of the address as fields", parse);
show(`extractAddresses, Russian, ${RUSSIAN.length} characters`, time(() => extractAddresses(RUSSIAN, { countries: [RU] })));
show(`one regular expression (no литера, no room, no city)`, time(() => PLAIN.exec(RUSSIAN)));
show(`extractAddresses, American, ${AMERICAN.length} characters`, time(() => extractAddresses(AMERICAN, { countries: [US] })));
show("parse-address, American", time(() => parseAddress.parseLocation(AMERICAN)));
show("formatAddress, Russian, one line", time(() => formatAddress(JSON.parse(FIELDS), { country: RU })) - parse);
show("@fragaria/address-formatter", time(() => addressFormatter.format({ houseNumber: 301, road: "Hamilton Avenue", city: "Palo Alto", postcode: 94303, state: "CA", country: "USA", countryCode: "US" })));

const report = REPORT.repeat(2000);
const once = (run) => median([0, 1, 2, 3, 4].map(() => { const start = performance.now(); run(); return (performance.now() - start) / 1000; }));
console.log(`\nreport text without an address: ${(Buffer.byteLength(report) / 1e6 / once(() => extractAddresses(report, { countries: [RU] }))).toFixed(0)} MB/s`);
console.log("\n`д. 1 к. `, characters and ms");
for (const size of [125_000, 250_000, 500_000, 1_000_000]) console.log(String(size).padStart(10), (1000 * once(() => extractAddresses("д. 1 к. ".repeat(size / 8), { countries: [RU, GB, DE] }))).toFixed(0).padStart(8));
