// Phones, beside libphonenumber-js with all its metadata.
import parsePhoneNumber, { findPhoneNumbersInText } from "libphonenumber-js/max";
import { extractPhones, formatPhone, formatPhoneAsYouType, RU, validatePhone } from "../dist/index.js";
import { benchmark } from "./benchmark.mjs";
import { floor } from "./floor.mjs";
import { inTurn } from "./measure.mjs";
import { digits, REPORTS, seeded } from "./tickets.mjs";

const options = { country: RU, areaCodes: [{ areaCode: "812", localLengths: [7] }] };
const random = seeded(7);
const HEADS = ["8921", "+7 (812) 6", "8 (495) ", "+7 911 ", "8-800-", "7963", "8 (81362) ", "+7 727 ", "8 999 ", "8 (3", "+7 5", "8 70"];
const numbers = Array.from({ length: 5000 }, () => {
  const head = HEADS[random(HEADS.length)];
  const missing = 11 - head.replace(/\D/g, "").length;
  const tail = digits(Math.max(0, missing - (random(20) === 0 ? 1 : 0)), random);
  return head + (random(2) ? tail : tail.replace(/(\d{2})(\d{2})$/, "-$1-$2"));
});
const byPeer = (number) => parsePhoneNumber(number, "RU")?.isValid() ?? false;
const byUs = (number) => !validatePhone(number, options).issues;
const differing = numbers.filter((number) => byPeer(number) !== byUs(number));
if (differing.length) throw new Error(`Other verdicts than libphonenumber's: ${differing.slice(0, 5).join(" | ")}`);

const phones = numbers.flatMap((number) => validatePhone(number, options).value ?? []);
const parsed = numbers.flatMap((number) => parsePhoneNumber(number, "RU") ?? []).filter((number) => number.isValid());
const texts = REPORTS.map((text, at) => `${text} Звоните 8 (921) 123-45-${10 + (at % 90)} или 601-06-10.`);
const megabytes = { count: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length / 1e6, unit: "MB/s" };
await benchmark(import.meta, {
  title: "Phones",
  rows: [
    floor,
    { name: "validatePhone, Russian, as written", run: inTurn(numbers, (number) => validatePhone(number, options)), must: 0.9, aim: 0.2, faster: { than: "libphonenumber-js/max, parse and isValid", must: 2 } },
    { name: "libphonenumber-js/max, parse and isValid", run: inTurn(numbers, byPeer) },
    { name: "extractPhones, two in a report", run: inTurn(texts, (text) => extractPhones(text, options)), per: megabytes, faster: { than: "libphonenumber-js/max, findPhoneNumbersInText" } },
    { name: "libphonenumber-js/max, findPhoneNumbersInText", run: inTurn(texts, (text) => findPhoneNumbersInText(text, "RU")), per: megabytes },
    { name: "formatPhone, national", run: inTurn(phones, (phone) => formatPhone(phone, "national")), faster: { than: "libphonenumber-js/max, formatNational" } },
    { name: "libphonenumber-js/max, formatNational", run: inTurn(parsed, (number) => number.formatNational()) },
    { name: "formatPhoneAsYouType", run: inTurn(numbers, (number) => formatPhoneAsYouType(number, number.length, options)) },
  ],
});
