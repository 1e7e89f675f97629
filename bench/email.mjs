// E-mail addresses, side by side with validator.js and isemail: node bench/email.mjs (after a build).
import isemail from "isemail";
import validator from "validator";
import { extractEmails, validateEmail } from "../dist/index.js";

const ROUNDS = 7;

/** Median seconds of some rounds: of the processor's time, as other work may run beside. */
const time = (run) => {
  const seconds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1e6;
  });
  return seconds.sort((a, b) => a - b)[ROUNDS >> 1];
};

let seed = 2026;
const below = (limit) => (seed = (seed * 48271) % 0x7fffffff) % limit;
const NAMES = ["ivan", "anna.petrova", "o.k", "support+desk", "j_smith", "reception", "ivanov-79", "a"];
const DOMAINS = ["mail.ru", "yandex.ru", "gmail.com", "company.example", "obldokum.gov.ru", "kirpich-pskov.ru", "list.ru", "sub.domain.co.uk"];
const addresses = Array.from({ length: 50_000 }, () => {
  const address = `${NAMES[below(NAMES.length)]}${below(10_000)}@${DOMAINS[below(DOMAINS.length)]}`;
  return below(10) ? address : address.replace("@", ["", "@@", " @", "@-"][below(4)]);
});

const mine = time(() => addresses.forEach((address) => validateEmail(address)));
for (const [name, check] of [
  ["validator.js", (address) => validator.isEmail(address)],
  ["isemail", (address) => isemail.validate(address)],
]) {
  const theirs = time(() => addresses.forEach(check));
  console.log(`validateEmail ${(addresses.length / mine / 1000).toFixed(0)} k/s, ${name} ${(addresses.length / theirs / 1000).toFixed(0)} k/s: ${(theirs / mine).toFixed(1)}x`);
}
const text = "Пишите на ivan@mail.ru или на anna.petrova@yandex.ru, роутер мигает красным, перезагрузка не помогла. ".repeat(2_000);
console.log(`extractEmails: ${(Buffer.byteLength(text) / 1e6 / time(() => extractEmails(text))).toFixed(0)} MB/s`);
for (const [name, unit] of [["a@", "a@"], [".", "."], ["@", "@"]]) {
  const hostile = unit.repeat(40_000 / unit.length);
  console.log(`40 KB of "${name}": validate ${(time(() => validateEmail(hostile)) * 1000).toFixed(1)} ms, extract ${(time(() => extractEmails(hostile)) * 1000).toFixed(1)} ms`);
}
