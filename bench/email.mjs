// E-mail addresses, beside validator.js, isemail and zod.
import isemail from "isemail";
import validator from "validator";
import * as z from "zod";
import { extractEmails, formatEmail, validateEmail } from "../dist/index.js";
import { benchmark } from "./benchmark.mjs";
import { floor } from "./floor.mjs";
import { inTurn } from "./measure.mjs";
import { REPORTS, seeded } from "./tickets.mjs";

const random = seeded(3);
const NAMES = ["ivan", "anna.petrova", "o.k", "support+desk", "j_smith", "reception", "ivanov-79", "a"];
const DOMAINS = ["mail.ru", "yandex.ru", "gmail.com", "company.example", "obldokum.gov.ru", "kirpich-pskov.ru", "list.ru", "sub.domain.co.uk"];
const addresses = Array.from({ length: 5000 }, () => {
  const address = `${NAMES[random(NAMES.length)]}${random(10_000)}@${DOMAINS[random(DOMAINS.length)]}`;
  return random(10) ? address : address.replace("@", ["", "@@", " @", "@-"][random(4)]);
});
const schema = z.email();
// The expression of the HTML standard, found anywhere: https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
const ANYWHERE = /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+/gi;
const texts = REPORTS.map((text, at) => `${text} Пишите на ivan${at}@mail.ru или на anna.petrova@yandex.ru.`);
const megabytes = { count: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length / 1e6, unit: "MB/s" };
const read = addresses.flatMap((address) => validateEmail(address).value ?? []);
await benchmark(import.meta, {
  title: "E-mail addresses",
  rows: [
    floor,
    { name: "validateEmail", run: inTurn(addresses, (address) => validateEmail(address)), must: 0.15, aim: 0.05, faster: { than: "validator.js" } },
    { name: "validator.js", run: inTurn(addresses, (address) => validator.isEmail(address)) },
    { name: "isemail", run: inTurn(addresses, (address) => isemail.validate(address)) },
    { name: "zod, z.email()", run: inTurn(addresses, (address) => schema.safeParse(address)) },
    { name: "extractEmails, two in a report", run: inTurn(texts, (text) => extractEmails(text)), per: megabytes, faster: { than: "one regular expression (no mending, no Cyrillic domains)" } },
    { name: "one regular expression (no mending, no Cyrillic domains)", run: inTurn(texts, (text) => text.match(ANYWHERE)), per: megabytes },
    { name: "formatEmail, unicode", run: inTurn(read, (email) => formatEmail(email, "unicode")) },
  ],
});
